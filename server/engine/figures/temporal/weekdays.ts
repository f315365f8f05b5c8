import { readDay } from "../dates";
import { readRank } from "../ordinals";
import { normAt } from "../words";
import { AHEAD_WORDS } from "../../lexicon/temporalDays";
import { readCalendarDate } from "./calendarDates";
import { calendarDay, weekdayOf, weekStart } from "./days";
import type { Moment } from "./moment";
import { readNearMonth } from "./months";
import { nearPeriod, readShift } from "./near";
import { choose, dayPeriod, fieldsPeriod, unplaced, type Anchor, type Period } from "./periods";
import { termAt, weekdayAt, type Reader } from "./terms";

/** An imperfect with the prefix of the future: سيجتمع. Source: Ryding (2005), ch. 21. */
const AHEAD = /^[وف]?س[انيت][ء-ي]{3,}$/u;

/** Nouns and adjectives that look like it: سيارات, سياسية, سيناء. */
const NO_VERB = /^[وف]?(?:سياس|سيار|ستراتيج)|(?:ات|ه|اء|ين)$/u;

export interface WeekdayName {
  readonly weekday: number;
  /** The token of the name itself, and the first behind it. */
  readonly at: number;
  readonly next: number;
  /** هذا before it. */
  readonly here: boolean;
}

/** [هذا] [يوم] الخميس; without its article only behind يوم or where `expected`. */
export function readWeekdayName(reader: Reader, first: number, expected = false): WeekdayName | undefined {
  const here = termAt(reader, first).here === true;
  let at = here ? first + 1 : first;
  const { dayNoun } = termAt(reader, at);
  if (dayNoun === true && !termAt(reader, at).definite) at++;
  const weekday = weekdayAt(reader, at, expected || dayNoun === true);
  if (weekday === undefined || (at > first && reader.terms[at]?.clitic !== "")) return undefined;
  return { weekday, at, next: at + 1, here };
}

/** How far before a weekday a word that looks ahead may stand. */
const AHEAD_REACH = 8;

/** Whether the words before a weekday speak of what is to come: سيجتمع, سوف, من المقرر. */
function looksAhead({ scan }: Reader, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - AHEAD_REACH); i--) {
    const norm = normAt(scan, i);
    if (/^[.؟!؛:]$/u.test(norm)) return false;
    if (AHEAD_WORDS.has(norm) || (AHEAD.test(norm) && !NO_VERB.test(norm) && !scan.words[i]?.entry)) return true;
  }
  return false;
}

/**
 * The day that an unplaced weekday names: news tells of the last such day, today included, unless what comes before
 * looks ahead.
 */
function nearWeekday(reader: Reader, first: number, weekday: number, { day, toward }: Anchor): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const isAhead = toward === "future" || (toward === "nearest" && looksAhead(reader, first));
  return isAhead ? day + ahead : day - ((7 - ahead) % 7);
}

/** The weekday as TimeML writes it where nothing places it. */
const openWeekday = (weekday: number): Period => unplaced("day", `XXXX-WXX-${weekday}`);

/** The next such day (القادم), the last one (الماضي): never today. */
function shiftedWeekday(weekday: number, shift: number, { day }: Anchor): number {
  const ahead = (weekday - weekdayOf(day) + 6) % 7;
  const next = day + 1 + ahead;
  if (shift > 0) return next + 7 * (shift - 1);
  if (shift < 0) return next - 7 * (ahead === 6 ? 1 - shift : -shift);
  return weekStart(day) + weekday - 1;
}

/** The weekday of a week that is said: الثلاثاء من الأسبوع المقبل. */
export const weekdayIn = (week: Period, weekday: number): Period =>
  week.lo === null ? openWeekday(weekday) : dayPeriod(week.lo + weekday - 1);

/** [من] الأسبوع المقبل, هذا الأسبوع behind a weekday. */
function readWeekBehind(reader: Reader, at: number): { readonly week: Period; readonly next: number } | undefined {
  const from = /^(?:من|في)$/u.test(normAt(reader.scan, at)) ? at + 1 : at;
  const here = termAt(reader, from).here === true;
  const noun = here ? from + 1 : from;
  const word = reader.scan.words[noun];
  if (word?.stem !== "اسبوع" || !word.definite || word.clitic !== "") return undefined;
  const moved = readShift(reader, noun + 1);
  if (!moved && !here) return undefined;
  return { week: nearPeriod(reader, "week", moved?.shift ?? 0), next: moved?.next ?? noun + 1 };
}

/** The months around the anchor whose such day falls on the weekday; else the day in the nearest month. */
function dayOnWeekday(weekday: number, day: number, anchor: Anchor): Period {
  const { year, month } = calendarDay(anchor.day);
  const months = Array.from({ length: 25 }, (_, i) => year * 12 + month - 1 + i - 12);
  const days = months.flatMap((index) => {
    const fields = { calendar: "gregorian", year: Math.floor(index / 12), month: (index % 12) + 1, day } as const;
    const period = fieldsPeriod(fields, undefined);
    return period.lo !== null && weekdayOf(period.lo) === weekday ? [period] : [];
  });
  const near = choose(days, { ...anchor, toward: "nearest" });
  return near ?? fieldsPeriod({ calendar: "gregorian", year: null, month: null, day }, anchor);
}

/** Behind a weekday: الخميس 21, السبت في 23, الثلاثاء التاسع عشر من هذا الشهر. */
function readDayBehind(
  reader: Reader,
  { weekday, next }: WeekdayName,
): { readonly period: Period; readonly next: number } | undefined {
  const { scan, anchor } = reader;
  const linked = normAt(scan, next) === "في" || normAt(scan, next) === "الموافق";
  const at = linked ? next + 1 : next;
  const day = readDay(scan, at);
  const word = scan.words[at];
  const isDigits = word?.token.kind === "number";
  if (!word || !day || day.value < 1 || day.value > 31 || word.clitic !== "") return undefined;
  if (!isDigits && !word.definite) return undefined;
  const rank = readRank(scan, at);
  if (rank && rank.value <= 5 && !linked) return undefined;
  const behind = normAt(scan, day.next);
  if (/^[:/.]$/u.test(behind) && scan.words[day.next + 1]?.token.kind === "number") return undefined;
  if (isDigits && (scan.words[day.next]?.entry?.noun ?? scan.words[day.next]?.entry?.multiplier)) return undefined;
  if (termAt(reader, day.next).dayPart) return undefined;
  const month = readNearMonth(reader, behind === "من" ? day.next + 1 : day.next);
  if (month) {
    const lo = month.period.lo;
    const period = lo === null ? unplaced("day") : dayPeriod(lo + day.value - 1);
    return { period, next: month.next };
  }
  const open = unplaced("day", `XXXX-XX-${String(day.value).padStart(2, "0")}`);
  return { period: anchor ? dayOnWeekday(weekday, day.value, anchor) : open, next: day.next };
}

/** The calendar's date in apposition: الخميس 14 شباط, الأربعاء ، 22 يناير, الخميس الموافق 14 شهر شباط. */
function readDateBehind(reader: Reader, next: number): Moment | undefined {
  const { scan } = reader;
  const linked = /^(?:،|,|\(|في|الموافق|المصادف|الموافق ل|بتاريخ|يوم)$/u.test(normAt(scan, next));
  const at = linked ? next + 1 : next;
  const date = readCalendarDate(reader, at);
  if (date?.period?.grain !== "day" || scan.words[at]?.clitic !== "") return undefined;
  const closes = normAt(scan, next) === "(" && normAt(scan, date.next) === ")";
  return normAt(scan, next) === "(" && !closes ? undefined : { ...date, next: closes ? date.next + 1 : date.next };
}

/** The calendar date behind a weekday or a day named from today. */
export const readApposition = (reader: Reader, at: number): Moment | undefined => readDateBehind(reader, at);

/** A weekday with what places it. Source: Ryding (2005), ch. 15 §5; news usage. */
export function readWeekday(reader: Reader, first: number, expected = false): Moment | undefined {
  const name = readWeekdayName(reader, first, expected) ?? readBareBeforeWeek(reader, first);
  if (!name) return undefined;
  const { anchor } = reader;
  const date = readDateBehind(reader, name.next);
  if (date) return { ...date, first };
  const week = readWeekBehind(reader, name.next);
  if (week) return { first, next: week.next, period: weekdayIn(week.week, name.weekday) };
  const moved = readShift(reader, name.next);
  if (moved) {
    const placed = anchor ? dayPeriod(shiftedWeekday(name.weekday, moved.shift, anchor)) : openWeekday(name.weekday);
    const apposed = readDateBehind(reader, moved.next);
    return apposed ? { ...apposed, first } : { first, next: moved.next, period: placed };
  }
  const day = readDayBehind(reader, name);
  if (day) return { first, ...day };
  const near = anchor ? dayPeriod(nearWeekday(reader, first, name.weekday, anchor)) : openWeekday(name.weekday);
  return { first, next: name.next, period: near };
}

/** أحد الأسبوع الماضي: without its article before a week. */
function readBareBeforeWeek(reader: Reader, first: number): WeekdayName | undefined {
  const name = readWeekdayName(reader, first, true);
  return name && readWeekBehind(reader, name.next) && !termAt(reader, name.at).definite ? name : undefined;
}
