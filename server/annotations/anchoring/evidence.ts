import type { Span } from "../../engine/text/span";

/** Where something stood and where it stands now, in UTF-16 code units. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** What neighbours that were found beyond doubt say of a place: those before and after it, the nearest ones. */
export interface Evidence {
  readonly before: Move;
  /** Undefined after the last one: how long the text was is not known. */
  readonly after: Move | undefined;
}

/** The beginning of a text stays where it is. */
const BEGINNING: Move = { from: 0, to: 0 };

/** What is known of an annotation that is looked for by itself. */
export const NO_EVIDENCE: Evidence = { before: BEGINNING, after: undefined };

/** By how much something has moved. */
export const byOf = ({ from, to }: Move): number => to - from;

/** What neighbours say of a place; `moves` are in the order in which they stood. */
export function evidenceFor(moves: readonly Move[], start: number): Evidence {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.from ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const before = moves[low - 1];
  // What begins at the same place says on both sides where that is.
  return { before: before ?? BEGINNING, after: before?.from === start ? before : moves[low] };
}

/** Where the neighbours' moves lead a place: to one place where nothing has changed between them. */
export const expectedPlaces = ({ before, after }: Evidence, start: number): readonly number[] => [
  ...new Set([before, ...(after ? [after] : [])].map((move) => start + byOf(move))),
];

/** By how much all between the two neighbours has moved; undefined where it has changed, or may have. */
export const commonMove = ({ before, after }: Evidence): number | undefined =>
  after && byOf(before) === byOf(after) ? byOf(before) : undefined;

/** Whether a place lies between the neighbours, as it did; never where these have changed places themselves. */
export const isBetween = ({ before, after }: Evidence, { start }: Span): boolean =>
  before.to <= start && start <= (after?.to ?? Infinity);
