import { distanceToBeginning } from "./distance";

/** What stands before and after a quote, in folded spelling and in reading order. */
export interface FoldedContext {
  readonly prefix: string;
  readonly suffix: string;
}

/** The same with `before` turned round, so that both begin at the quote. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** How well the surroundings of a place agree with those of a quote: 1 the same, 0 nothing in common. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
  /** The same of the sides that had a context: what stood at an edge of the article had none there. */
  readonly known: readonly number[];
}

export const turned = (text: string): string => Array.from(text).reverse().join("");

/** Beyond this share of differing code units two contexts have nothing to do with each other. */
const MOST_DIFFERENT = 0.7;
/** How far the text around a place is looked at, beyond the context's own length. */
const SLACK = 12;

/**
 * How well one side agrees. At an edge of the article there is no context; a place at an edge then agrees wholly, and
 * any other says nothing either way.
 */
function sideAgreement(pattern: string, actual: string): number {
  if (pattern === "") return actual === "" ? 1 : 0.5;
  if (actual.startsWith(pattern)) return 1;
  const most = Math.floor(pattern.length * MOST_DIFFERENT);
  const errors = distanceToBeginning(pattern, actual, most);
  return errors > most ? 0 : 1 - errors / pattern.length;
}

/** Whether all of a prefix stands before an offset of a folded text; where there was none, it was the text's beginning. */
export const hasPrefix = (folded: string, start: number, prefix: string): boolean =>
  prefix === "" ? start === 0 : start >= prefix.length && folded.startsWith(prefix, start - prefix.length);

/** Whether all of a suffix stands after an offset of a folded text; where there was none, it was the text's end. */
export const hasSuffix = (folded: string, end: number, suffix: string): boolean =>
  suffix === "" ? end === folded.length : folded.startsWith(suffix, end);

/** How well a stretch of a folded text has the given context. */
export function agreementAt(folded: string, start: number, end: number, context: Context): Agreement {
  const from = Math.max(0, start - context.before.length - SLACK);
  const before = sideAgreement(context.before, turned(folded.slice(from, start)));
  const after = sideAgreement(context.after, folded.slice(end, end + context.after.length + SLACK));
  const known = [...(context.before === "" ? [] : [before]), ...(context.after === "" ? [] : [after])];
  return { before, after, known };
}
