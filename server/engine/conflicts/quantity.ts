import type { Conflict } from "./conflict";
import type { Report, ReportPair, Verdict } from "./report";

/** One real-world quantity of which a corpus has at least two reports. */
export interface Quantity {
  /** Event class · whose or what · where, as `quantityName` puts it into words. */
  readonly label: string;
  /** The gravest verdict of its pairs, in the order of `VERDICTS`. */
  readonly verdict: Verdict;
  /** The unit of its values (ISO 4217, UCUM), or null for plain counts. */
  readonly unit: string | null;
  /** In the order of paths, then of figures. A part stands behind the reports of its whole. */
  readonly reports: readonly Report[];
  /** In the order of their indexes. Never empty. */
  readonly pairs: readonly ReportPair[];
  /** What of it cannot all be true, or null where all of it can. */
  readonly conflict: Conflict | null;
}
