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

/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 code units, 32 bits: it tells versions of a text apart, and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The state of a text, for a header. */
export const textState = (text: string): TextState => ({ length: text.length, fingerprint: fingerprint(text) });

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

/** What the first line of a file says. */
export interface StandOffHeader {
  readonly version: number;
  /** The article's file name, without folder. Empty where the header does not say. */
  readonly article: string;
  /** Who annotated, {@link ADJUDICATED}, or null for a file that all share. */
  readonly annotator: string | null;
  readonly text: TextState | null;
  /** Fields that this version does not know. */
  readonly otherFields: JsonFields;
}

/** A line as it was read. */
export interface StandOffLine {
  /** Without its line end. */
  readonly raw: string;
  /** Empty only for the last line. */
  readonly end: string;
  /** What it gave; null for blank and bad lines. */
  readonly record: StandOffHeader | Annotation | null;
}

/**
 * A stand-off file: what one annotator, or the adjudication, says about one article. To change it, replace `header` or
 * `annotations`, keeping the objects that stay: writing touches the lines of what is not the same object any more, and
 * no others.
 */
export interface StandOffFile {
  readonly header: StandOffHeader;
  /** In the order of the file. */
  readonly annotations: readonly Annotation[];
  /** The lines as read; none for a new file. */
  readonly lines: readonly StandOffLine[];
  /** How lines end and whether the file begins with a byte order mark: both stay. */
  readonly lineEnd: string;
  readonly byteOrderMark: boolean;
}

/** A new file without annotations. */
export const newStandOff = (
  article: string,
  annotator: string | null,
  text: TextState | null = null,
): StandOffFile => ({
  header: { version: STAND_OFF_VERSION, article, annotator, text, otherFields: {} },
  annotations: [],
  lines: [],
  lineEnd: "\n",
  byteOrderMark: false,
});

/** Whether the file is of a version that this code must not write. */
export const isNewer = ({ header }: StandOffFile): boolean => header.version > STAND_OFF_VERSION;
