/** Why the model of a folder cannot serve as recogniser; the built-in one serves then. */
export type RecogniserProblemCode =
  | "no-folder" // there is no such folder
  | "no-model" // it holds no token-classification model in ONNX
  | "no-package" // @huggingface/transformers is not installed where the folder can find it
  | "bad-labels" // isnad-labels.json is not as docs/recognisers.md says
  | "unloadable-model"; // the package refused the model

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
  | "unwritable"
  | "project-setting"
  | RecogniserProblemCode;

/** A path, as the user or the folder walk names it, that could not be used; everything else still is. */
export interface FileProblem {
  readonly path: string;
  readonly code: ProblemCode;
  /** What the operating system says (`EIO`, `ENOSPC` …), where that helps. */
  readonly detail?: string;
}
