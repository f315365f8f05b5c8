import { readDateRange } from "./dateRanges";
import { readDayAlone, readDayMonth, readDayOfNearMonth, readListedDay, readMonthYear, readNumericDate } from "./dates";
import type { Reading } from "./reading";
import type { Scan } from "./words";
import { readYears } from "./years";

/**
 * A date, in full or in part, or a range of two. Month-and-day dates carry no interval, years do.
 * Source: the annotation guidelines; Ryding (2005), ch. 15 §4–5; ISO 8601-2:2019 (EDTF) for the ISO form.
 */
export const readDate = (scan: Scan, first: number): Reading | undefined =>
  readDateRange(scan, first) ??
  readNumericDate(scan, first) ??
  readDayMonth(scan, first) ??
  readDayOfNearMonth(scan, first) ??
  readListedDay(scan, first) ??
  readMonthYear(scan, first) ??
  readYears(scan, first) ??
  readDayAlone(scan, first);
