/** Why a path could not be read or written. */
export type ProblemCode =
  | "not-found"
  | "no-articles"
  | "not-text"
  | "damaged-text"
  | "not-a-file"
  | "no-permission"
  | "too-large"
  | "unreadable"
  | "unwritable";

/** A path, as the user or the folder walk names it, that could not be used; everything else still is. */
export interface FileProblem {
  readonly path: string;
  readonly code: ProblemCode;
  /** What the operating system says (`EIO`, `ENOSPC` …), where that helps. */
  readonly detail?: string;
}
