import { RANGE_JOINS } from "../lexicon/rangeWords";
import { normAt, touchesNext, type Scan } from "./words";

const DASHES = new Set(["-", "–", "—"]);

export const isDash = (norm: string): boolean => DASHES.has(norm);

/** The index behind the words that join a range's ends at `at` (إلى غاية, وحتى), or undefined where none stand there. */
export function behindJoin(scan: Scan, at: number): number | undefined {
  const phrase = RANGE_JOINS.find((words) => words.every((word, i) => normAt(scan, at + i) === word));
  return phrase && at + phrase.length;
}

/** Whether a dash stands free between two spaces, as between clauses. */
export const isFreeDash = (scan: Scan, at: number): boolean =>
  isDash(normAt(scan, at)) && !touchesNext(scan, at) && !touchesNext(scan, at - 1);
