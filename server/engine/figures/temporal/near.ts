import type { TimeUnit } from "../../lexicon/timeUnits";
import { DEICTIC_DAYS, TIME_REFERENCES } from "../../lexicon/temporalDays";
import { readNumeral } from "../cardinals";
import { entryAt, normAt } from "../words";
import { isoLength, isOfClock, moved, readLength, type Amount } from "./lengths";
import { DAY_SECONDS, nowOf, type Moment } from "./moment";
import { dayPeriod, spanPeriod, unitPeriod, unplaced, weekendOf, type Grain, type Period } from "./periods";
import { phraseAt, termAt, type Reader } from "./terms";

/** The calendar unit that a noun of time names; clock units have none. */
export function grainOf({ iso, times }: TimeUnit): Grain | undefined {
  switch (iso) {
    case "D":
      return "day";
    case "W":
      return "week";
    case "Mo":
      return "month";
    case "Y":
      return times === 1 ? "year" : times === 10 ? "decade" : "century";
    case "H":
    case "M":
    case "S":
    case null:
      return undefined;
  }
}

/** The adjective that places a period, with قبل or بعد before it doubling the step: الأسبوع بعد القادم. */
export function readShift(reader: Reader, at: number): { readonly shift: number; readonly next: number } | undefined {
  const beyond = /^(?:قبل|بعد)$/u.test(normAt(reader.scan, at));
  const { shift, definite } = termAt(reader, beyond ? at + 1 : at);
  if (!definite || shift === undefined || (beyond && shift === 0)) return undefined;
  return { shift: beyond ? shift * 2 : shift, next: beyond ? at + 2 : at + 1 };
}

export function nearPeriod(reader: Reader, grain: Grain, shift: number): Period {
  return reader.anchor ? unitPeriod(grain, reader.anchor.day, shift) : unplaced(grain);
}

/** "Today" is not meant in ذلك اليوم, اليوم الذي, اليوم الأول, يوم اليوم. */
function isOtherDay(reader: Reader, at: number): boolean {
  const { scan } = reader;
  const following = scan.words[at + 1];
  return (
    termAt(reader, at - 1).there === true ||
    /^(?:الذي|التي|اللي|نفسه|ذاته|العالمي|الوطني|الدولي)$/u.test(normAt(scan, at + 1)) ||
    (following?.definite === true && following.entry?.ordinal !== undefined) ||
    termAt(reader, at + 1).last === true
  );
}

/** اليوم, الليلة without anything that places them otherwise. */
function readToday(reader: Reader, first: number): Moment | undefined {
  const word = reader.scan.words[first];
  if (!word?.definite || word.stem !== "يوم" || isOtherDay(reader, first)) return undefined;
  return { first, next: first + 1, period: nearPeriod(reader, "day", 0) };
}

/** Before a phrase that counts days from today: اليوم اللي قبل امبارح, يوم أمس. */
function behindDayNoun(reader: Reader, first: number): number {
  if (termAt(reader, first).dayNoun !== true || termAt(reader, first + 1).clitic !== "") return first;
  return /^(?:الي|اللي|الذي)$/u.test(normAt(reader.scan, first + 1)) ? first + 2 : first + 1;
}

/** أمس, بعد غد, اليوم, الآن, مؤخرا. */
function readDeictic(reader: Reader, first: number): Moment | undefined {
  const day = phraseAt(reader, behindDayNoun(reader, first), DEICTIC_DAYS);
  if (day) return { first, next: day.next, period: nearPeriod(reader, "day", day.value) };
  const reference = phraseAt(reader, first, TIME_REFERENCES);
  if (reference && !opensPart(reader, reference.next)) return readReference(reader, first, reference);
  return readToday(reader, first);
}

/** في وقت لاحق من هذا الأسبوع is a part of the week, قريبا من a place. */
const opensPart = ({ scan }: Reader, at: number): boolean =>
  /^(?:لاحق|سابق|قريبا)$/u.test(normAt(scan, at - 1)) && normAt(scan, at) === "من";

function readReference(
  { anchor }: Reader,
  first: number,
  { value, next }: { readonly value: string; readonly next: number },
): Moment {
  const now = anchor && nowOf(anchor);
  const at = value === "PRESENT_REF" && now !== undefined ? { instants: { lo: now, hi: now } } : {};
  return { first, next, iso: value, ...at };
}

/** The unit's noun with the article: الأسبوع, الليلة. */
const definiteUnit = ({ scan }: Reader, at: number): TimeUnit | undefined =>
  scan.words[at]?.definite === true ? entryAt(scan, at)?.timeUnit : undefined;

/** هذا الأسبوع, الأسبوع الماضي, اليوم التالي, الساعة القادمة. */
function readOneUnit(reader: Reader, first: number): Moment | undefined {
  const here = termAt(reader, first).here === true;
  const noun = here ? first + 1 : first;
  const unit = definiteUnit(reader, noun);
  if (!unit || unit.dual || termAt(reader, noun).plural === true) return undefined;
  const moved = readShift(reader, noun + 1);
  if (!moved && !here) return undefined;
  const [shift, next] = moved ? [moved.shift, moved.next] : [0, noun + 1];
  const grain = grainOf(unit);
  if (!grain) return moved && unit.iso ? readClockUnit(reader, first, next, unit.iso, shift) : undefined;
  if (grain === "day" && reader.scan.words[noun]?.stem !== "يوم") return undefined;
  return { first, next, period: nearPeriod(reader, grain, shift) };
}

/** The hour before or behind the anchor. */
function readClockUnit(
  reader: Reader,
  first: number,
  next: number,
  unit: "H" | "M" | "S" | "D" | "W" | "Mo" | "Y",
  shift: number,
): Moment | undefined {
  return shift === 0 ? undefined : { first, next, ...stretch(reader, [{ unit, count: 1 }], shift > 0 ? 1 : -1) };
}

/** So long a stretch up to the anchor or on from it: whole days where it is not counted in hours, decades as such. */
function stretch(reader: Reader, amounts: readonly Amount[], sign: 1 | -1): Omit<Moment, "first" | "next"> {
  const { anchor } = reader;
  const length = isoLength(amounts);
  if (!anchor) return { period: unplaced("span"), length };
  const now = nowOf(anchor);
  if (isOfClock(amounts)) {
    const other = moved(now, amounts, sign);
    return { instants: { lo: Math.min(now, other), hi: Math.max(now, other) }, length };
  }
  const edge = Math.floor(moved(anchor.day * DAY_SECONDS, amounts, sign) / DAY_SECONDS);
  const [lo, hi] = sign > 0 ? [anchor.day + 1, edge] : [edge, anchor.day - 1];
  return { period: hi <= lo ? dayPeriod(lo) : spanPeriod(lo, hi, length), length };
}

/** The decades before or behind the one of a day. */
function decades(day: number, count: number, sign: 1 | -1): Period {
  const near = unitPeriod("decade", day, sign);
  const far = unitPeriod("decade", day, sign * count);
  if (count === 1) return near;
  return { ...spanPeriod(Math.min(near.lo ?? day, far.lo ?? day), Math.max(near.hi ?? day, far.hi ?? day)) };
}

/** The count behind a plural (الأشهر الثلاثة, الأيام القليلة), one or two without any. */
function readPostposedCount(
  reader: Reader,
  at: number,
  dual: boolean,
): { readonly count: number | null; readonly next: number } {
  const { scan } = reader;
  if (dual) return { count: 2, next: at };
  if (termAt(reader, at).few === true) return { count: null, next: at + 1 };
  const tail = normAt(scan, at) === "ال" ? at + 1 : at;
  const counted =
    scan.words[tail]?.token.kind === "number" || (entryAt(scan, tail)?.numeral && scan.words[tail]?.definite === true);
  const number = counted ? readNumeral(scan, tail) : undefined;
  return number ? { count: number.value, next: number.next } : { count: null, next: at };
}

/** الأيام الثلاثة الماضية, العقدين الماضيين, السنوات الأخيرة. */
function readPlural(reader: Reader, first: number): Moment | undefined {
  const here = termAt(reader, first).here === true ? first + 1 : first;
  const unit = definiteUnit(reader, here);
  if (!unit?.iso || !(unit.dual || termAt(reader, here).plural === true)) return undefined;
  const { count, next } = readPostposedCount(reader, here + 1, unit.dual);
  const found = closeStretch(reader, first, next, [
    { unit: unit.iso, count: count === null ? null : count * unit.times },
  ]);
  return found && count !== null ? inDecades(reader, found, unit, count) : found;
}

/** العقدين الماضيين are decades of the calendar, السنوات العشر الأخيرة are not. */
function inDecades(reader: Reader, moment: Moment, { times, iso }: TimeUnit, count: number): Moment {
  const { anchor } = reader;
  const { shift } = termAt(reader, moment.next - 1);
  if (!anchor || iso !== "Y" || times !== 10 || shift === undefined || count < 1 || count > 10) return moment;
  return { ...moment, period: decades(anchor.day, count, shift > 0 ? 1 : -1) };
}

/** The adjective that says on which side of the anchor a stretch lies. */
function closeStretch(reader: Reader, first: number, at: number, amounts: readonly Amount[]): Moment | undefined {
  const { shift, definite, last } = termAt(reader, at);
  if (!definite || (last !== true && (shift === undefined || shift === 0))) return undefined;
  const sign = last === true || (shift ?? 0) < 0 ? -1 : 1;
  const vague = amounts.some(({ count }) => count === null);
  const found = stretch(reader, amounts, sign);
  const reference = vague && !isOfClock(amounts) ? { iso: sign < 0 ? "PAST_REF" : "FUTURE_REF" } : {};
  return { first, next: at + 1, ...found, ...reference };
}

/** 3 أيام القادمة, بضع ساعات القادمة, الثلاثة أيام الماضية, 2 العقود الماضية. */
function readCountedStretch(reader: Reader, first: number): Moment | undefined {
  const length = readLength(reader, first);
  if (length) return closeStretch(reader, first, length.next, length.amounts);
  const isNumber = reader.scan.words[first]?.token.kind === "number";
  const number = isNumber || entryAt(reader.scan, first)?.numeral ? readNumeral(reader.scan, first) : undefined;
  const unit = number && definiteUnit(reader, number.next);
  if (!unit?.iso || !number) return undefined;
  const found = closeStretch(reader, first, number.next + 1, [{ unit: unit.iso, count: number.value * unit.times }]);
  return found && inDecades(reader, found, unit, number.value);
}

/** آخر 3 دقائق, آخر أسبوعين. */
function readLastStretch(reader: Reader, first: number): Moment | undefined {
  if (termAt(reader, first).lastBefore !== true) return undefined;
  const length = readLength(reader, first + 1);
  return length && { first, next: length.next, ...stretch(reader, length.amounts, -1) };
}

/** عطلة نهاية الأسبوع, with what places its week. */
function readWeekend(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  const noun =
    /^(?:[وبل]|في)?(?:ال)?عطله$/u.test(normAt(scan, first)) && normAt(scan, first + 1) === "نهايه"
      ? first + 2
      : undefined;
  if (noun === undefined) return undefined;
  const here = termAt(reader, noun).here === true ? noun + 1 : noun;
  if (scan.words[here]?.stem !== "اسبوع") return undefined;
  const moved = readShift(reader, here + 1);
  const period = weekendOf(nearPeriod(reader, "week", moved?.shift ?? 0));
  return { first, next: moved?.next ?? here + 1, period };
}

/**
 * Times named from the moment of writing: days (أمس), periods with an adjective (الأسبوع الماضي), stretches up to now or
 * from now (الأيام الثلاثة المقبلة). Source: Ryding (2005), ch. 10 and ch. 15 §5.
 */
export const readNear = (reader: Reader, first: number): Moment | undefined =>
  readWeekend(reader, first) ??
  readOneUnit(reader, first) ??
  readPlural(reader, first) ??
  readCountedStretch(reader, first) ??
  readLastStretch(reader, first) ??
  readDeictic(reader, first);
