/** Stated answers left out of the scores for one reason. */
export interface Rejection {
  readonly reason: string;
  /** The whole answer, or its value only, where the span is right. */
  readonly scope: "answer" | "value";
  readonly why: string;
  /** `file:line hash`: the line counted from 0, the hash as `hashOf` gives it, which alone decides. */
  readonly rows: readonly string[];
}
