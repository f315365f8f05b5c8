import { readNumeral } from "../cardinals";
import { isDash } from "../joins";
import { entryAt, joinedAt, normAt } from "../words";
import { calendarDay } from "./days";
import { readClock, readWholeHour } from "./clocks";
import { clockOf, hourOfDay, valueOf, type Clock, type Moment, type Value } from "./moment";
import { readMoment } from "./moments";
import { nearPeriod } from "./near";
import { fieldsPeriod, type DateFields, type Period } from "./periods";
import { inLead } from "./rangeDays";
import { termAt, type Reader } from "./terms";

/** Two moments and what stands between, with a date that both share. */
export interface RangeReading {
  readonly first: number;
  readonly next: number;
  readonly value: Value;
}

/** One end: a moment, or a number that only the other end makes a day or an hour. */
interface End {
  readonly next: number;
  readonly moment: Moment | undefined;
  readonly bare: number | undefined;
}

type Opening = "from" | "between" | "none";

/** من, بين, ما بين, الفترة من before the first end. */
function openingAt({ scan }: Reader, at: number): { readonly opening: Opening; readonly next: number } {
  const norm = normAt(scan, at).replace(/^[وف](?=من|بين|ما)/u, "");
  if (norm === "من") return { opening: "from", next: at + 1 };
  if (norm === "بين" || norm === "مابين") return { opening: "between", next: at + 1 };
  if (norm === "ما" && normAt(scan, at + 1) === "بين") return { opening: "between", next: at + 2 };
  return { opening: "none", next: at };
}

/** Where the second end begins. */
function behindConnector(reader: Reader, at: number, opening: Opening): number | undefined {
  const { scan } = reader;
  const comma = /^[،,]$/u.test(normAt(scan, at)) ? at + 1 : at;
  const norm = normAt(scan, comma).replace(/^و(?=حتي|الي)/u, "");
  const isRelative = /^(?:قبل|بعد)$/u.test(normAt(scan, comma + 1));
  if ((norm === "الي" && !isRelative) || norm === "حتي" || norm === "لغايه" || isDash(norm) || norm === "~")
    return comma + 1;
  if (opening === "between") return joinedAt(scan, at);
  return opening === "from" && scan.words[at]?.clitic === "ل" ? at : undefined;
}

/** A small number alone, also as a feminine ordinal or behind الساعة. */
function readBare(reader: Reader, at: number): End | undefined {
  const { scan } = reader;
  const isNumber = scan.words[at]?.token.kind === "number";
  const clock = isNumber ? undefined : readClock(reader, at);
  if (clock) return { next: clock.next, moment: undefined, bare: Math.floor(clock.clock.from / 3600) };
  const numeral = isNumber || entryAt(scan, at)?.numeral ? readNumeral(scan, at, true) : undefined;
  const fits = numeral && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 31;
  return fits ? { next: numeral.next, moment: undefined, bare: numeral.value } : undefined;
}

function readEnd(reader: Reader, at: number): End | undefined {
  const moment = readMoment(reader, at);
  if (moment?.iso === "PRESENT_REF") {
    return { next: moment.next, moment: { ...moment, period: nearPeriod(reader, "day", 0) }, bare: undefined };
  }
  if (moment && !moment.instants && moment.iso === undefined && moment.length === undefined) {
    return { next: moment.next, moment, bare: undefined };
  }
  return readBare(reader, at);
}

const withDay = (fields: DateFields, day: number): DateFields => ({ ...fields, day });

/** The clock of a bare hour beside a clock that has its part of the day: 5 إلى 6 مساء, 1:30 مساء إلى 3:30. */
function clockBeside(hour: number, other: Clock, isFirst: boolean): Clock | undefined {
  if (hour > 24) return undefined;
  const { meridiem } = other;
  const own = hourOfDay(hour, meridiem) * 3600;
  const fits = isFirst ? own <= other.from : own >= other.from;
  return clockOf(fits ? own : hour * 3600, "hour", meridiem);
}

/** A clock without a part of the day takes the other's where that keeps the order. */
function agreed(clock: Clock, other: Clock, isFirst: boolean): Clock {
  if (clock.meridiem !== undefined || other.meridiem === undefined || clock.from !== clock.to) return clock;
  const exact = clock.iso.length <= 3 ? "hour" : clock.iso.length <= 6 ? "minute" : "second";
  const seconds = hourOfDay(Math.floor(clock.from / 3600), other.meridiem) * 3600 + (clock.from % 3600);
  const fits = isFirst ? seconds <= other.from : seconds >= other.from;
  return fits ? clockOf(seconds, exact, other.meridiem) : clock;
}

/** Both ends with what each takes from the other and from a date before them. */
function settle(reader: Reader, from: End, to: End, lead: Period | undefined): readonly [Moment, Moment] | undefined {
  const [a, b] = [from.moment, to.moment];
  const made = (period: Period | undefined, clock: Clock | undefined): Moment => ({
    first: 0,
    next: 0,
    ...(period ? { period } : {}),
    ...(clock ? { clock } : {}),
  });
  if (a && b) {
    const clocks =
      a.clock && b.clock ? [agreed(a.clock, b.clock, true), agreed(b.clock, a.clock, false)] : [a.clock, b.clock];
    const periods = inLead(a, b, lead);
    return [made(periods[0], clocks[0]), made(periods[1], clocks[1])];
  }
  const month = lead?.fields?.month != null && lead.fields.day === null ? lead.fields : undefined;
  if (from.bare !== undefined && to.bare !== undefined) {
    if (month)
      return [made(inMonth(reader, month, from.bare), undefined), made(inMonth(reader, month, to.bare), undefined)];
    const hours = lead?.grain === "day" && from.bare <= 24 && to.bare <= 24;
    return hours ? [made(lead, hour(from.bare)), made(lead, hour(to.bare))] : undefined;
  }
  if (b && from.bare !== undefined) return settleFirst(reader, from.bare, b, lead, made);
  if (a && to.bare !== undefined) return settleSecond(reader, a, to.bare, made);
  return undefined;
}

type Make = (period: Period | undefined, clock: Clock | undefined) => Moment;

const hour = (value: number): Clock => clockOf(value * 3600, "hour", undefined);
const inMonth = (reader: Reader, fields: DateFields, day: number): Period =>
  fieldsPeriod(withDay(fields, day), fields.year === null ? reader.anchor : undefined);

function settleFirst(
  reader: Reader,
  bare: number,
  to: Moment,
  lead: Period | undefined,
  made: Make,
): readonly [Moment, Moment] | undefined {
  if (to.clock) {
    const clock = clockBeside(bare, to.clock, true);
    return clock && [made(to.period ?? lead, clock), made(to.period ?? lead, to.clock)];
  }
  const fields = to.period?.fields ?? fieldsOf(to.period);
  return fields?.day == null ? undefined : [made(inMonth(reader, fields, bare), undefined), made(to.period, undefined)];
}

/** The fields of a day that was resolved, so that another day of its month can be named. */
function fieldsOf(period: Period | undefined): DateFields | undefined {
  if (period?.grain !== "day" || period.lo === null) return undefined;
  return { calendar: "gregorian", ...calendarDay(period.lo) };
}

function settleSecond(reader: Reader, from: Moment, bare: number, made: Make): readonly [Moment, Moment] | undefined {
  if (from.clock) {
    const clock = clockBeside(bare, from.clock, false);
    return clock && [from, made(from.period, clock)];
  }
  const fields = from.period?.fields;
  return fields?.day != null && bare > fields.day ? [from, made(inMonth(reader, fields, bare), undefined)] : undefined;
}

/** A range of two moments as EDTF writes it. */
function rangeValue(from: Moment, to: Moment): Value {
  const [a, b] = [valueOf(from), valueOf(to)];
  const hasClock = from.clock !== undefined || to.clock !== undefined;
  const hasDay = from.period !== undefined || to.period !== undefined;
  return {
    kind: hasClock ? (hasDay ? "datetimeRange" : "timeRange") : "dateRange",
    iso: a.iso === null || b.iso === null ? null : `${startOf(a.iso)}/${endOf(b.iso)}`,
    lo: a.lo,
    hi: b.hi,
    length: null,
  };
}

const startOf = (iso: string): string => iso.split("/")[0] ?? iso;
const endOf = (iso: string): string => iso.split("/").at(-1) ?? iso;

/** A day, month or week before a range that lies in it, or behind one. */
function isLead({ period, clock, instants, length }: Moment): boolean {
  return period !== undefined && !instants && length === undefined && (clock === undefined || period.grain === "day");
}

function readPair(reader: Reader, first: number, at: number, lead: Moment | undefined): RangeReading | undefined {
  const named =
    normAt(reader.scan, at).replace(/^ال/u, "") === "ساعه" && openingAt(reader, at + 1).opening !== "none"
      ? at + 1
      : at;
  const { opening, next } = openingAt(reader, named);
  if (lead && opening === "none") return undefined;
  const ofYears = /^(?:عامي|سنتي|الاعوام|السنوات)$/u.test(normAt(reader.scan, next)) ? next + 1 : next;
  const years = opening === "none" ? undefined : readMoment(reader, ofYears);
  if (
    years?.period?.grain === "span" &&
    years.period.iso !== null &&
    years.period.length === undefined &&
    years.clock === undefined &&
    isYears(reader, ofYears)
  ) {
    return { first, next: years.next, value: valueOf(years) };
  }
  const hours = opening === "between" ? readHours(reader, first, next, lead) : undefined;
  if (hours) return hours;
  const from = readEnd(reader, next);
  const second = from && behindConnector(reader, from.next, opening);
  const to = second === undefined ? undefined : readEnd(reader, second);
  if (!from || !to) return undefined;
  if (opening === "none" && !isSafe(reader, from, to, next)) return undefined;
  const behind = lead ? undefined : readTrail(reader, from, to);
  const moments = settle(reader, from, to, lead?.period ?? behind?.period);
  if (!moments) return undefined;
  const value = rangeValue(...moments);
  return falls(value) ? undefined : { first, next: behind?.next ?? to.next, value };
}

/** A range of days rises; one of hours may pass midnight. */
const falls = ({ kind, lo, hi }: Value): boolean =>
  kind !== "timeRange" && lo !== null && hi !== null && lo.slice(0, 10) > hi.slice(0, 10);

/** 2014-2018, which the reader of years takes as one. */
const isYears = (reader: Reader, at: number): boolean => /^\d{4}$/u.test(normAt(reader.scan, at));

/** بين الخامسة والسادسة مساء: the و that joins two hours would else add minutes to the first. */
function readHours(reader: Reader, first: number, at: number, lead: Moment | undefined): RangeReading | undefined {
  const from = readWholeHour(reader, at);
  const second = from && joinedAt(reader.scan, from.next);
  const to = second === undefined ? undefined : readClock(reader, second);
  if (!from || !to || to.loose || to.clock.meridiem === undefined) return undefined;
  const clock = clockBeside(from.hour, to.clock, true);
  if (!clock) return undefined;
  const end: End = { next: to.next, moment: { first: 0, next: to.next, clock: to.clock }, bare: undefined };
  const behind = lead ?? readTrail(reader, end, end);
  const period = behind?.period ? { period: behind.period } : {};
  const made = (each: Clock): Moment => ({ first: 0, next: 0, clock: each, ...period });
  return { first, next: lead ? to.next : (behind?.next ?? to.next), value: rangeValue(made(clock), made(to.clock)) };
}

/** Without من or بين the ends must be times by themselves, or a dash must join a number to one. */
function isSafe(reader: Reader, from: End, to: End, at: number): boolean {
  if (from.bare !== undefined && to.bare !== undefined) return false;
  if (from.bare !== undefined) return reader.scan.words[at]?.token.kind === "number" && isUpper(to.moment, from.bare);
  if (to.bare !== undefined) return from.moment?.period?.fields?.day != null && from.moment.clock === undefined;
  return true;
}

/** Whether a number before إلى or a dash is a day of the month or an hour of the time behind. */
const isUpper = (to: Moment | undefined, bare: number): boolean =>
  to?.clock === undefined ? (to?.period?.fields?.day ?? 0) > bare : to.clock.meridiem !== undefined && bare <= 12;

/** The day behind a range of hours: من 5 إلى 6 مساء من 22 أبريل. */
function readTrail(reader: Reader, from: End, to: End): Moment | undefined {
  const hasDay = from.moment?.period ?? to.moment?.period;
  if (hasDay) return undefined;
  const clock = from.moment?.clock ?? to.moment?.clock;
  const hours = (from.bare ?? 0) <= 24 && (to.bare ?? 0) <= 24;
  if (!clock && !hours) return undefined;
  const linked = /^(?:من|في|يوم)$/u.test(normAt(reader.scan, to.next)) ? to.next + 1 : to.next;
  const day = readMoment(reader, linked);
  return day && isLead(day) && day.period?.grain === "day" && !day.clock ? day : undefined;
}

/**
 * Two moments joined: من … إلى, بين … و, A حتى B, 4-22 يناير, with a day, week or month that both lie in before or
 * behind them. Source: ISO 8601-1:2019 §5.5 and EDTF for the interval; usage of من, بين, حتى after Ryding (2005), ch. 16.
 */
export function readRange(reader: Reader, first: number): RangeReading | undefined {
  const own = readPair(reader, first, first, undefined);
  if (own) return own;
  if (termAt(reader, first).stem === "" && reader.scan.words[first]?.token.kind !== "number") return undefined;
  const lead = readMoment(reader, first);
  if (!lead || !isLead(lead)) return undefined;
  const inside = readPair(reader, first, lead.next, lead);
  return inside;
}
