import type { Reading } from "./reading";
import { spanOf, type Scan } from "./words";

/** A reading of the tokens from `first` up to `next` that says one value exactly, without unit, date or bound. */
export const exactReading = (
  kind: Reading["kind"],
  scan: Scan,
  first: number,
  next: number,
  value: number | null,
): Reading => ({
  kind,
  first,
  next,
  number: spanOf(scan, first, next),
  lo: value,
  hi: value,
  qualifier: "exact",
  unit: null,
  iso: null,
  after: next,
});
