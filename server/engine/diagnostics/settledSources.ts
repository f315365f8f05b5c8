import type { Attribution, FigureAttribution } from "../attributions/attribution";
import { fold } from "../text/normalize";
import type { Diagnostic } from "./diagnostic";
import { withSeverities, type Severities } from "./severities";

/** A source about whose figures some rules, or all, have nothing more to say. */
export interface SettledSource {
  /** The source as articles name it. */
  readonly name: string;
  readonly accept: readonly string[] | "all";
}

/** What a project says of findings. */
export interface FindingSettings {
  readonly severity: Severities;
  readonly sources: readonly SettledSource[];
}

/** Who vouches for the figures of an article. */
interface Attributed {
  readonly figureAttributions: readonly FigureAttribution[];
  readonly attributions: readonly Attribution[];
}

/** A source's name in the one spelling that settled sources are compared by. */
export const sourceSpelling = (name: string): string => fold(name.replace(/["«»“”()]/gu, "")).trim();

/** Findings as a project wants them: without what it has settled of a source, with its severities. */
export function asProjectWants(
  diagnostics: readonly Diagnostic[],
  { figureAttributions, attributions }: Attributed,
  { severity, sources }: FindingSettings,
): readonly Diagnostic[] {
  if (sources.length === 0) return withSeverities(diagnostics, severity);
  const accepted = new Map(sources.map(({ name, accept }) => [sourceSpelling(name), accept]));
  const isSettled = ({ code, figures }: Diagnostic): boolean =>
    figures.some((figure) => {
      const source = attributions[figureAttributions[figure]?.attribution ?? -1]?.source.text;
      const rules = source === undefined ? undefined : accepted.get(sourceSpelling(source));
      return rules === "all" || rules?.includes(code) === true;
    });
  return withSeverities(
    diagnostics.filter((diagnostic) => !isSettled(diagnostic)),
    severity,
  );
}
