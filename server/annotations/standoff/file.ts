import type { Annotation } from "../annotation";
import type { JsonFields } from "../json";

/** The version that this code writes. Files of a newer one are read as far as they go and never written. */
export const STAND_OFF_VERSION = 1;

/** The annotator's name of a file that holds the agreed result. */
export const ADJUDICATED = "adjudicated";

/** Which text the places were last counted in: it tells whether the article has changed since. */
export interface TextState {
  /** UTF-16 code units. */
  readonly length: number;
  readonly fingerprint: string;
}

/** Why a line could not be used, or not wholly. */
export type StandOffProblemCode =
  | "no-header"
  | "newer-version"
  | "not-json"
  | "conflict-marker"
  | "no-annotation"
  | "unknown-kind"
  | "bad-field"
  | "bad-attribute"
  | "bad-spans"
  | "duplicate-id";

/** What is wrong with a line, which is kept as it is. */
export interface StandOffProblem {
  /** From 1. */
  readonly line: number;
  readonly code: StandOffProblemCode;
  /** The field, id or word that it is about; empty where the line says it all. */
  readonly detail: string;
}

/** A line as it was read, and the annotation it gave; null for the header, blank and bad lines. */
export interface StandOffLine {
  readonly raw: string;
  readonly annotation: Annotation | null;
}

/**
 * A stand-off file: what one annotator, or the adjudication, says about one article. To change it, replace `annotations`
 * (keeping the objects that stay) or header fields: writing touches the lines of what is not the same object any more,
 * and no other.
 */
export interface StandOffFile {
  readonly version: number;
  /** The article's file name, without folder. Empty where the header does not say. */
  readonly article: string;
  /** Who annotated, {@link ADJUDICATED}, or null for a file that all share. */
  readonly annotator: string | null;
  readonly text: TextState | null;
  /** Header fields that this version does not know. */
  readonly otherFields: JsonFields;
  /** In the order of the file. */
  readonly annotations: readonly Annotation[];
  /** The lines as read, the header's first; none for a new file. */
  readonly lines: readonly StandOffLine[];
  /** How lines end and whether the file begins with a byte order mark, so that both stay. */
  readonly lineEnd: string;
  readonly byteOrderMark: boolean;
}

/** A new file without annotations. */
export const newStandOff = (
  article: string,
  annotator: string | null,
  text: TextState | null = null,
): StandOffFile => ({
  version: STAND_OFF_VERSION,
  article,
  annotator,
  text,
  otherFields: {},
  annotations: [],
  lines: [],
  lineEnd: "\n",
  byteOrderMark: false,
});
