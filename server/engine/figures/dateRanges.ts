import { DATE_NOUNS } from "../lexicon/rangeWords";
import { readDay, readDayMonth, readMonth, readMonthYear, readNumericDate } from "./dates";
import { behindJoin, isDash } from "./joins";
import { tellsChange } from "./ranges";
import type { Reading } from "./reading";
import { coreStart, endOf, joinedAt, normAt, type Scan } from "./words";
import { dateReading } from "./years";

/** One end of a range of dates: where it ends, and as much of its ISO form as it says. */
interface End {
  readonly next: number;
  /** The date itself, or what it leaves to the other end: the day alone, the month alone. */
  readonly iso: string | null;
}

const two = (value: number): string => String(value).padStart(2, "0");

const readDatePoint = (scan: Scan, first: number): Reading | undefined =>
  readNumericDate(scan, first) ?? readDayMonth(scan, first) ?? readMonthYear(scan, first);

/** A month without its year: يناير in من يناير إلى مارس 2017. */
function readBareMonth(scan: Scan, first: number): End | undefined {
  const month = readMonth(scan, first);
  if (month?.value.calendar !== "gregorian") return undefined;
  if (month.value.ambiguous && normAt(scan, first - 1) !== "شهر") return undefined;
  return { next: month.next, iso: `XXXX-${two(month.value.month)}` };
}

function readLowerEnd(scan: Scan, first: number): End | undefined {
  const whole = readDatePoint(scan, first);
  if (whole) return whole;
  const day = readDay(scan, first);
  return day ? { next: day.next, iso: two(day.value) } : readBareMonth(scan, first);
}

/** The index behind what joins the ends: و after بين, else إلى and its like, or a dash; a noun of the date may follow. */
function behindDateJoin(scan: Scan, first: number, at: number): number | undefined {
  const between = opensRange(scan, first, /بين$/u);
  const joined = between ? joinedAt(scan, at) : undefined;
  const behind = joined ?? behindJoin(scan, at) ?? (isDash(normAt(scan, at)) ? at + 1 : undefined);
  return behind !== undefined && DATE_NOUNS.has(normAt(scan, behind)) ? behind + 1 : behind;
}

/** Whether بين or من stands before a date, with شهر or يوم between. */
const opensRange = (scan: Scan, first: number, opener: RegExp): boolean =>
  opener.test(normAt(scan, first - 1)) ||
  (DATE_NOUNS.has(normAt(scan, first - 1).replace(/^ال/u, "")) && opener.test(normAt(scan, first - 2)));

/** What the lower end left unsaid is the upper end's: its month for a day alone, its year for a month alone. */
function completed(lower: string, upper: string): string {
  if (/^\d\d$/u.test(lower)) return upper.replace(/\d\d$/u, lower);
  return lower.replace(/^XXXX/u, upper.slice(0, 4));
}

/**
 * A range of dates: 5-7 مايو, من 5 إلى 7 مايو, بين الأول من يناير و30 يونيو, من 2-3-2017 وحتى 16-5-2017, من شهر جانفي 2017
 * إلى غاية نوفمبر 2017. A day or month alone opens one only where the other end completes it; two full dates need من,
 * بين or a word that joins, and no verb of change before them (postponed from one to the other).
 */
export function readDateRange(scan: Scan, first: number): Reading | undefined {
  const lower = readLowerEnd(scan, first);
  if (!lower) return undefined;
  const at = behindDateJoin(scan, first, lower.next);
  const upper = at === undefined ? undefined : readDatePoint(scan, at);
  if (!upper) return undefined;
  const isWhole = lower.iso === null || lower.iso.length > 2;
  const opened = opensRange(scan, first, /^(?:و|ف)?(?:ما)?(?:بين|من|منذ)$/u);
  if (isWhole && !opened && isDash(normAt(scan, lower.next))) return undefined;
  if (isWhole && tellsChange(scan, first)) return undefined;
  const iso = lower.iso === null || upper.iso === null ? null : `${completed(lower.iso, upper.iso)}/${upper.iso}`;
  return {
    ...dateReading(scan, first, upper.next, iso),
    number: { start: coreStart(scan, first), end: endOf(scan, upper.next - 1) },
    qualifier: "between",
  };
}
