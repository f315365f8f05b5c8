import { readNumeral } from "../cardinals";
import { readRank } from "../ordinals";
import { entryAt, normAt } from "../words";
import { addMonths, calendarDay, isoMonth, weekdayOf, weekOfYear, weekStart } from "./days";
import type { PartOfPeriod } from "../../lexicon/temporalModifiers";
import { isOfClock, isoLength, moved } from "./lengths";
import { DAY_SECONDS, type Moment } from "./moment";
import { grainOf, nearPeriod } from "./near";
import {
  choose,
  dayPeriod,
  monthsOfYear,
  partOf,
  spanPeriod,
  unplaced,
  weekPeriod,
  yearPeriod,
  type Grain,
  type Period,
} from "./periods";
import { termAt, type Reader } from "./terms";
import { readWeekdayName } from "./weekdays";

/** Periods with the speaker's pronoun: بقية أسبوعي. */
const OWN_PERIODS: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ["اسبوعي", "week"],
  ["اسبوعنا", "week"],
  ["شهري", "month"],
  ["شهرنا", "month"],
]);

/** A rule that reads the period inside which something is placed. */
export type ReadPeriod = (reader: Reader, at: number) => Moment | undefined;

/** The last of its kind. */
const LAST = -1;

/** What is counted inside a period: a unit of the calendar or a weekday. */
interface Counted {
  readonly grain: Grain;
  readonly weekday?: number;
  readonly next: number;
}

/** The period behind "of": [من|في|ب|بعد] a period; a unit alone with its article is the present one. */
function readContainer(reader: Reader, at: number, read: ReadPeriod, needsOf: boolean): Moment | undefined {
  const of = /^(?:من|في|ل)$/u.test(normAt(reader.scan, at));
  const from = of ? at + 1 : at;
  const attached = /^[بل]$/u.test(reader.scan.words[from]?.clitic ?? "");
  if (needsOf && !of && !attached && reader.scan.words[from]?.token.kind !== "number") return undefined;
  const period = read(reader, from);
  if (period?.period && !period.clock) return period;
  const mine = OWN_PERIODS.get(normAt(reader.scan, from));
  if (mine) return { first: from, next: from + 1, period: nearPeriod(reader, mine, 0) };
  const unit = reader.scan.words[from]?.definite === true ? entryAt(reader.scan, from)?.timeUnit : undefined;
  const grain = unit && !unit.dual && termAt(reader, from).plural !== true ? grainOf(unit) : undefined;
  if (!grain || grain === "day") return undefined;
  return { first: from, next: from + 1, period: nearPeriod(reader, grain, 0) };
}

/** The nth unit or weekday of a period, −1 for the last. Weeks of a month are counted by their Mondays, of a year by ISO. */
function nthIn(period: Period, { grain, weekday }: Counted, nth: number): Period | undefined {
  const { lo, hi } = period;
  if (lo === null || hi === null) return unplaced(grain);
  if (weekday !== undefined) return dayPeriod(nthWeekdayIn(lo, hi, weekday, nth));
  switch (grain) {
    case "day":
      return dayPeriod(nth === LAST ? hi : lo + nth - 1);
    case "week": {
      if (period.grain === "year" && period.fields?.year != null) {
        const { year } = period.fields;
        return weekPeriod(nth === LAST ? weekOfYear(year + 1, 1) - 7 : weekOfYear(year, nth));
      }
      if (nth === LAST) return weekPeriod(weekStart(hi) + 6 > hi ? weekStart(hi) - 7 : weekStart(hi));
      return weekPeriod(nthWeekdayIn(lo, hi, 1, nth));
    }
    case "month": {
      const { year, month } = calendarDay(nth === LAST ? hi : addMonths(lo, nth - 1));
      return { ...monthsOfYear(year, month, 1), grain: "month", iso: isoMonth(year, month) };
    }
    case "quarter":
      return monthsOfYear(calendarDay(lo).year, nth === LAST ? 10 : 3 * nth - 2, 3);
    case "year":
      return yearPeriod(calendarDay(nth === LAST ? hi : lo).year + (nth === LAST ? 0 : nth - 1));
    case "weekend":
    case "season":
    case "decade":
    case "century":
    case "span":
      return undefined;
  }
}

function nthWeekdayIn(lo: number, hi: number, weekday: number, nth: number): number {
  if (nth === LAST) return hi - ((weekdayOf(hi) - weekday + 7) % 7);
  return lo + ((weekday - weekdayOf(lo) + 7) % 7) + 7 * (nth - 1);
}

/** A unit's noun or a weekday's name, with or without the article. */
function readCounted(reader: Reader, at: number, definite: boolean): Counted | undefined {
  const name = readWeekdayName(reader, at, !definite);
  if (name && !name.here) return { grain: "day", weekday: name.weekday, next: name.next };
  const word = reader.scan.words[at];
  if (!word || word.definite !== definite) return undefined;
  if (word.stem === "ربع" || word.stem === "فصل") return { grain: "quarter", next: at + 1 };
  const unit = word.entry?.timeUnit;
  const grain = unit && !unit.dual && termAt(reader, at).plural !== true ? grainOf(unit) : undefined;
  return grain === undefined || grain === "decade" || grain === "century" ? undefined : { grain, next: at + 1 };
}

/** The rank behind a definite noun: الثالث, الأخير. */
function readRankBehind(reader: Reader, at: number): { readonly value: number; readonly next: number } | undefined {
  const term = termAt(reader, at);
  if (term.last === true && term.definite) return { value: LAST, next: at + 1 };
  const word = reader.scan.words[at];
  return word?.definite === true && word.clitic === "" ? readRank(reader.scan, at) : undefined;
}

const isFit = ({ grain, weekday }: Counted, nth: number, container: Period): boolean => {
  if (grain === "quarter") return nth <= 4 && container.grain === "year";
  if (container.grain === "day" || container.grain === grain) return false;
  if (weekday !== undefined) return nth <= (container.grain === "month" ? 5 : 53);
  return nth <= (grain === "day" ? 366 : grain === "week" ? 53 : 12);
};

/** الأسبوع الثالث من هذا الشهر, الربع الثالث 2016, الثلاثاء الأخير من شهر مارس. */
function readRankedUnit(reader: Reader, first: number, read: ReadPeriod): Moment | undefined {
  const counted = readCounted(reader, first, true);
  const rank = counted && readRankBehind(reader, counted.next);
  if (!rank) return undefined;
  const container = readContainer(reader, rank.next, read, true);
  if (container?.period && isFit(counted, rank.value, container.period)) {
    const period = nthIn(container.period, counted, rank.value);
    return period && { first, next: container.next, period };
  }
  const alone = normAt(reader.scan, rank.next) !== "من" && rank.value !== LAST;
  if (counted.grain === "quarter" && alone && rank.value <= 4)
    return { first, next: rank.next, period: nearQuarter(reader, rank.value) };
  if (counted.weekday === undefined || rank.value === LAST || rank.value > 5) return undefined;
  const month = nearPeriod(reader, "month", 0);
  const period = nthIn(month, counted, rank.value);
  return period && { first, next: rank.next, period };
}

/** الربع الأول alone, as business news has it. */
function nearQuarter({ anchor }: Reader, nth: number): Period {
  const year = anchor && calendarDay(anchor.day).year;
  if (!anchor || year === undefined) return unplaced("quarter", `XXXX-${32 + nth}`);
  const around = [year - 1, year, year + 1].map((each) => monthsOfYear(each, 3 * nth - 2, 3));
  return choose(around, anchor) ?? unplaced("quarter");
}

/** أول يوم جمعة في هذا الشهر, آخر اثنين من شهر آذار, ثالث يوم من شهر عشرة. */
function readRankBefore(reader: Reader, first: number, read: ReadPeriod): Moment | undefined {
  const last = termAt(reader, first).lastBefore === true;
  const word = reader.scan.words[first];
  const rank = last
    ? { value: LAST, next: first + 1 }
    : word?.definite === false
      ? readRank(reader.scan, first)
      : undefined;
  const counted = rank && readCounted(reader, rank.next, false);
  if (!counted) return undefined;
  const after = normAt(reader.scan, counted.next) === "بعد" && !last;
  const container = after ? read(reader, counted.next + 1) : readContainer(reader, counted.next, read, true);
  if (!container?.period) return undefined;
  if (after) return readAfter(first, container, counted, rank.value);
  if (!isFit(counted, rank.value, container.period)) return undefined;
  const period = nthIn(container.period, counted, rank.value);
  return period && { first, next: container.next, period };
}

/** ثالث ثلاثاء بعد عيد الميلاد. */
function readAfter(first: number, { period, next }: Moment, { weekday }: Counted, nth: number): Moment | undefined {
  if (weekday === undefined || period?.hi == null) return undefined;
  const from = period.hi + 1;
  return { first, next, period: dayPeriod(from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1)) };
}

/** الأشهر الستة الأولى من العام, الأيام الثلاثة الأخيرة من الشهر: so many units from a period's edge. */
function readFirstUnits(reader: Reader, first: number, read: ReadPeriod): Moment | undefined {
  const { scan } = reader;
  const word = scan.words[first];
  const unit = word?.definite === true && termAt(reader, first).plural === true ? word.entry?.timeUnit : undefined;
  const number = unit && scan.words[first + 1]?.entry?.numeral ? readNumeral(scan, first + 1) : undefined;
  const edge = number && normAt(scan, number.next);
  const last = number && termAt(reader, number.next).last === true;
  if (!unit?.iso || !number || (edge !== "الاولي" && edge !== "الاول" && !last)) return undefined;
  const container = readContainer(reader, number.next + 1, read, true);
  const { lo, hi } = container?.period ?? {};
  if (!container || lo == null || hi == null || isOfClock([{ unit: unit.iso, count: 1 }])) return undefined;
  const amounts = [{ unit: unit.iso, count: number.value * unit.times }];
  const edgeDay = last ? hi + 1 : lo;
  const other = Math.floor(moved(edgeDay * DAY_SECONDS, amounts, last ? -1 : 1) / DAY_SECONDS);
  const period = last ? spanPeriod(other, hi, isoLength(amounts)) : spanPeriod(lo, other - 1, isoLength(amounts));
  return { first, next: container.next, period };
}

/** النصف الأول من العام. */
function readHalf(reader: Reader, first: number, read: ReadPeriod): Moment | undefined {
  const word = reader.scan.words[first];
  const rank = word?.definite === true && word.stem === "نصف" ? readRank(reader.scan, first + 1) : undefined;
  const container = rank && rank.value <= 2 ? readContainer(reader, rank.next, read, true) : undefined;
  const whole = container?.period;
  if (!rank || !whole) return undefined;
  const next = container.next;
  if (whole.lo === null || whole.hi === null) return { first, next, period: unplaced("span") };
  if (whole.grain === "year") {
    const { year } = calendarDay(whole.lo);
    return { first, next, period: monthsOfYear(year, rank.value === 1 ? 1 : 7, 6) };
  }
  const middle = whole.lo + Math.ceil((whole.hi - whole.lo + 1) / 2);
  const [lo, hi] = rank.value === 1 ? [whole.lo, middle - 1] : [middle, whole.hi];
  return { first, next, period: { ...whole, grain: "span", lo, hi } };
}

/** أول الشهر, آخر السنة: before a definite unit they are its edges. */
function edgeOf(reader: Reader, first: number): PartOfPeriod | undefined {
  const word = reader.scan.words[first];
  const unit = reader.scan.words[first + 1];
  if (unit?.definite !== true || unit.clitic !== "" || !/^(?:اسبوع|شهر|سنه|عام|قرن)$/u.test(unit.stem))
    return undefined;
  if (termAt(reader, first).lastBefore === true) return "end";
  return word?.definite === false && word.stem === "اول" ? "start" : undefined;
}

/** مطلع العام المقبل, أواخر آذار, بقية الأسبوع; في وقت مبكر من هذا الشهر; لاحقا هذا الأسبوع. */
function readPart(reader: Reader, first: number, read: ReadPeriod): Moment | undefined {
  const timely = normAt(reader.scan, first) === "وقت" ? 1 : 0;
  const later = normAt(reader.scan, first) === "لاحقا";
  const term = termAt(reader, first + timely);
  const part = later ? "later" : timely ? term.degree : (term.part ?? edgeOf(reader, first));
  if (part === undefined || (!timely && term.definite)) return undefined;
  const container = readContainer(reader, first + timely + 1, read, false);
  const whole = container?.period;
  if (!whole || whole.grain === "day" || whole.grain === "span") return undefined;
  return { first, next: container.next, period: partOf(whole, part, reader.anchor) };
}

/** أسبوع 30 نوفمبر: the week of a date. */
function readWeekOf(reader: Reader, first: number, read: ReadPeriod): Moment | undefined {
  const word = reader.scan.words[first];
  if (word?.stem !== "اسبوع" || word.definite) return undefined;
  const date = read(reader, first + 1);
  if (date?.period?.fields?.day == null) return undefined;
  const { lo } = date.period;
  return { first, next: date.next, period: lo === null ? unplaced("week") : weekPeriod(lo) };
}

/** A place inside a larger period. Source: Ryding (2005), ch. 15 §2 and §5. */
export const readPosition = (reader: Reader, first: number, read: ReadPeriod): Moment | undefined =>
  readPart(reader, first, read) ??
  readHalf(reader, first, read) ??
  readFirstUnits(reader, first, read) ??
  readRankedUnit(reader, first, read) ??
  readRankBefore(reader, first, read) ??
  readWeekOf(reader, first, read);
