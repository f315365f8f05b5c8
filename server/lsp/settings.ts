import type { Severities } from "../engine/diagnostics/severities";
import { LANGUAGES, type Language } from "../engine/messages/language";
import { isSeverity } from "../exchange/project/severities";

/** A value that may be anything: it came from outside. */
const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

/** The language that settings name, or undefined where they name none that we have. */
export const languageIn = (settings: unknown): Language | undefined =>
  LANGUAGES.find((language) => language === field(settings, "language"));

/** Names that are less sure than this are not shown, where settings say nothing. Source: measured, see `isnad.entityThreshold`. */
const THRESHOLD = 0.4;

/** The threshold that settings give, 0 to 1. */
export function thresholdIn(settings: unknown): number {
  const threshold = field(settings, "entityThreshold");
  return typeof threshold === "number" && threshold >= 0 && threshold <= 1 ? threshold : THRESHOLD;
}

/** The folder of the model that settings name in the place of the built-in recogniser; empty for the built-in one. */
export function recogniserIn(settings: unknown): string {
  const folder = field(settings, "recogniser");
  return typeof folder === "string" ? folder.trim() : "";
}

/** The language to begin with: what the settings say, else the client's own, else English. */
export function firstLanguage(initializationOptions: unknown, locale: string | undefined): Language {
  const spoken = locale?.toLowerCase().split(/[-_]/u)[0];
  return languageIn(initializationOptions) ?? LANGUAGES.find((language) => language === spoken) ?? "en";
}

/** Who annotates, and into which file. */
export interface AnnotatorSettings {
  readonly annotator: string;
  /** `adjudicated`: the shared file, for what was decided on the differences between annotators. */
  readonly file: "shared" | "own" | "adjudicated";
}

/** The annotator that settings name; decisions that nobody signs are signed by `annotator`. */
export function annotatorIn(settings: unknown): AnnotatorSettings {
  const name = field(settings, "annotator");
  return {
    annotator: typeof name === "string" && name.trim() !== "" ? name.trim() : "annotator",
    file: field(settings, "annotationFile") === "own" ? "own" : "shared",
  };
}

/** How grave settings say that the findings of rules are; what names no rule or no severity is left out. */
export function severitiesIn(settings: unknown): Severities {
  const severity = field(settings, "severity");
  return new Map(typeof severity === "object" && severity !== null ? Object.entries(severity).filter(isSeverity) : []);
}
