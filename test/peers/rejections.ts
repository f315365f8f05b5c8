import { hashOf, type Stated } from "./peers";
import { REJECTED_DATES } from "./rejectedDates";
import { REJECTED_NUMBERS } from "./rejectedNumbers";
import type { Rejection } from "./rejection";

export const REJECTIONS: readonly Rejection[] = [...REJECTED_DATES, ...REJECTED_NUMBERS];

const BY_HASH: ReadonlyMap<string, Rejection> = new Map(
  REJECTIONS.flatMap((rejection) => rejection.rows.map((row) => [row.split(" ").at(-1) ?? "", rejection] as const)),
);

/** Why a row's stated answer is not accepted; undefined where it is. */
export const rejectionOf = (row: Stated): Rejection | undefined => BY_HASH.get(hashOf(row));
