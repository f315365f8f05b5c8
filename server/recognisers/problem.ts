import type { RecogniserProblemCode } from "../files/problem";

/** Why the model of a folder does not serve. */
export interface RecogniserProblem {
  readonly code: RecogniserProblemCode;
  readonly folder: string;
  /** What the package says, where that helps. */
  readonly detail?: string;
}
