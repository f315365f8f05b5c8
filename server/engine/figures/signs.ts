import type { Reading } from "./reading";
import { coreStart, entryAt, normAt, touchesNext, type Scan } from "./words";

/** سالب, ناقص or a minus that touches the digits and nothing before it. */
export function minusBefore(scan: Scan, first: number): number | undefined {
  const norm = normAt(scan, first - 1);
  if (norm === "سالب" || norm === "ناقص") return first - 1;
  const isSign = /^[-−–]$/u.test(norm) && touchesNext(scan, first - 1) && scan.words[first]?.token.kind === "number";
  const isFree = !touchesNext(scan, first - 2) || /^[<>=≤≥]$/u.test(normAt(scan, first - 2));
  return isSign && isFree && entryAt(scan, first + 1)?.noun === undefined ? first - 1 : undefined;
}

/** The negative of a reading, its sign or word taken into the core. */
export function negated(scan: Scan, reading: Reading, from: number): Reading {
  const { lo, hi } = reading;
  return {
    ...reading,
    first: from,
    number: { ...reading.number, start: coreStart(scan, from) },
    lo: hi === null ? null : -hi,
    hi: lo === null ? null : -lo,
  };
}

/** بين سالب عشرة وخمسة عشر: only the lower end of the range is below zero. */
export const fromBelowZero = (scan: Scan, reading: Reading, from: number): Reading => ({
  ...reading,
  first: from,
  number: { ...reading.number, start: coreStart(scan, from) },
  lo: reading.lo === null ? null : -reading.lo,
});
