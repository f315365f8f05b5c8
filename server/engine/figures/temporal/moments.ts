import { joinedAt, normAt } from "../words";
import { narrowed, partClock, readClock, readDayPart, readPointedClock, type ClockReading } from "./clocks";
import { readDate } from "./dates";
import { readHoliday } from "./holidays";
import { clockOf, hourOfDay, type Clock, type Moment } from "./moment";
import { nearPeriod } from "./near";
import { dayPeriod, type Period } from "./periods";
import { readShifted } from "./shifts";
import { remembered, termAt, type Reader } from "./terms";

/** Where a time of day may begin behind a date, or a date behind a time: over a comma, في, عند, من, حوالي. */
function behindJoint({ scan }: Reader, at: number, joints: RegExp): number {
  let index = at;
  while (index < at + 3 && joints.test(normAt(scan, index))) index++;
  return index;
}

const BEFORE_CLOCK = /^(?:،|,|في|عند|علي|حوالي|نحو|قرابه|تمام|-|–)$/u;
const BEFORE_DATE = /^(?:،|,|في|من|يوم)$/u;

interface PartOfDay {
  readonly clock: Clock;
  readonly next: number;
  readonly here: boolean;
  readonly certain: boolean;
}

/** [في] وقت مبكر من [صباح], صباح باكر: a part of the day, or half of it. */
function readPart(reader: Reader, first: number): PartOfDay | undefined {
  const { scan } = reader;
  const timely = normAt(scan, first) === "وقت" ? termAt(reader, first + 1).degree : undefined;
  const late = termAt(reader, first).part;
  const of = normAt(scan, first + 2) === "من" ? first + 3 : first + 2;
  const from = timely !== undefined ? of : late !== undefined ? first + 1 : first;
  const phrase = timely === undefined ? readDayPart(reader, first) : undefined;
  if (phrase && phrase.next > first + 1) {
    return { clock: partClock(phrase.part), next: phrase.next, here: phrase.here, certain: phrase.certain };
  }
  const found = readDayPart(reader, from);
  if (!found) return undefined;
  const whole = partClock(found.part);
  const behind = termAt(reader, found.next);
  const early = behind.degree !== undefined && behind.definite ? behind.degree : undefined;
  const degree = timely ?? late ?? early;
  if (late !== undefined && whole.from === whole.to) return undefined;
  return {
    clock: degree === undefined ? whole : narrowed(whole, degree),
    next: early === undefined ? found.next : found.next + 1,
    here: found.here,
    certain: found.certain || timely !== undefined,
  };
}

/** An hour in the part of the day that was said before it: صباح الغد الساعة 7, الليلة في 7. */
const hourIn = (part: Clock, { clock }: ClockReading): Clock => {
  if (clock.meridiem !== undefined || clock.from !== clock.to) return clock;
  const hour = hourOfDay(
    Math.floor(clock.from / 3600),
    part.meridiem === "night" && clock.from < 6 * 3600 ? undefined : part.meridiem,
  );
  const seconds = hour * 3600 + (clock.from % 3600);
  return clockOf(seconds, exactness(clock), part.meridiem);
};

const exactness = ({ iso }: Clock): "hour" | "minute" | "second" =>
  iso.length <= 3 ? "hour" : iso.length <= 6 ? "minute" : "second";

/** A clock time behind a date or a part of the day; an hour alone only where `loose` may stand. */
function readClockBehind(reader: Reader, at: number, loose: boolean): ClockReading | undefined {
  const from = behindJoint(reader, at, BEFORE_CLOCK);
  const joined = joinedAt(reader.scan, from);
  if (joined !== undefined) return undefined;
  const clock = readClock(reader, from);
  if (!clock || clock.clock.from !== clock.clock.to) return undefined;
  if (!clock.loose) return clock;
  const introduced = from > at && /^(?:في|عند|علي)$/u.test(normAt(reader.scan, from - 1));
  const closes = loose || /^(?:|[.،,؛؟!)])$/u.test(normAt(reader.scan, clock.next));
  return introduced && closes && !countsBehind(reader, clock.next) ? clock : undefined;
}

/** Whether a number that could be an hour counts something. */
const countsBehind = ({ scan }: Reader, at: number): boolean => {
  const entry = scan.words[at]?.entry;
  return (
    (entry?.noun ?? entry?.timeUnit ?? entry?.currency ?? entry?.multiplier ?? entry?.month ?? entry?.unit) !==
    undefined
  );
};

const today = (reader: Reader): Period => nearPeriod(reader, "day", 0);

/** A date with a time of day behind it: غدا الساعة 8, الثلاثاء مساء, يوم الجمعة بعد الظهر. */
function readDateFirst(reader: Reader, first: number): Moment | undefined {
  const date = longer(readShifted(reader, first), readDate(reader, first));
  if (!date?.period || date.instants || date.period.grain !== "day" || date.length !== undefined) return date;
  const { period } = date;
  const part = readPartBehind(reader, date.next);
  const behind = part?.next ?? date.next;
  const clock =
    readClockBehind(reader, behind, part !== undefined) ?? (part ? undefined : readPointedClock(reader, behind));
  if (clock && part) return { first, next: clock.next, period, clock: hourIn(part.clock, clock) };
  if (clock) return { first, next: clock.next, period, clock: clock.clock };
  return part ? { first, next: part.next, period, clock: part.clock } : date;
}

/** The part of the day behind a date. */
function readPartBehind(reader: Reader, at: number): PartOfDay | undefined {
  const linked = /^(?:في|من|،|,)$/u.test(normAt(reader.scan, at));
  const part = readPart(reader, linked ? at + 1 : at);
  if (!part || reader.scan.words[linked ? at + 1 : at]?.clitic === "و") return undefined;
  return part.certain && !(part.here && !linked && termAt(reader, at).here === true) ? part : undefined;
}

/** A day behind a part of the day or a time: مساء أمس, الساعة 8 مساء اليوم, 5 مساء من 22 أبريل. */
function readDayBehind(reader: Reader, at: number): Moment | undefined {
  const from = behindJoint(reader, at, BEFORE_DATE);
  const dayNoun = from > at && normAt(reader.scan, from - 1) === "يوم" ? from - 1 : from;
  if (termAt(reader, from).clitic.startsWith("و") || reader.scan.words[from]?.clitic === "و") return undefined;
  const date = readDate(reader, dayNoun);
  return date?.period?.grain === "day" && !date.instants ? date : undefined;
}

/** مساء أمس, صباح يوم الثلاثاء, ليلة الغد; هذا المساء, الليلة; with a clock time behind: صباح الغد الساعة 7. */
function readPartFirst(reader: Reader, first: number): Moment | undefined {
  const part = readPart(reader, first);
  if (!part) return undefined;
  const near = shiftedNight(reader, first, part);
  const day = part.certain && !canOpenDay(reader, first) ? undefined : readDayBehind(reader, part.next);
  const tonight = !day && !part.here && part.clock.from === part.clock.to ? readDayPart(reader, part.next) : undefined;
  if (tonight?.here) return { first, next: tonight.next, period: today(reader), clock: part.clock };
  if (near) return { ...near, clock: part.clock };
  const period = day?.period ?? (part.here ? today(reader) : undefined);
  const next = day?.next ?? part.next;
  const clock = readClockBehind(reader, next, true) ?? undefined;
  if (clock) return { first, next: clock.next, ...(period ? { period } : {}), clock: hourIn(part.clock, clock) };
  if (!period && !standsAlone(reader, first, part)) return undefined;
  return { first, next, ...(period ? { period } : {}), clock: part.clock };
}

/** Parts with the article have no day in construct behind them, but may have one in apposition: بعد الظهر. */
const canOpenDay = (reader: Reader, first: number): boolean => {
  const { definite, stem } = termAt(reader, first);
  return !definite || stem === "وقت";
};

/** الليلة القادمة, الليلة الماضية. */
function shiftedNight(reader: Reader, first: number, { next }: PartOfDay): Moment | undefined {
  const { shift, definite } = termAt(reader, next);
  const isNight = termAt(reader, first).stem === "ليله" && termAt(reader, first).definite;
  if (!isNight || !definite || shift === undefined) return undefined;
  return { first, next: next + 1, period: nearPeriod(reader, "day", shift) };
}

/** Words before which a part of the day with the article is a time: في الصباح, منذ الفجر. */
const BEFORE_PARTS = /^[وف]?(?:في|عند|خلال|منذ|حتي|قبل|من|وقت|قرابه|حوالي|طوال|طيله|فتره)$/u;

/** A part of the day without a day: behind a preposition, or one that is no other word. */
function standsAlone(reader: Reader, first: number, part: PartOfDay): boolean {
  const { definite, stem } = termAt(reader, first);
  const before = normAt(reader.scan, first - 1);
  if (stem === "وقت") return true;
  if (part.clock.from === part.clock.to && (part.next > first + 1 || stem === "ظهيره")) return true;
  const closes = /^(?:|[.،,؛؟!)])$/u.test(normAt(reader.scan, part.next));
  if (definite && closes && FUTURE_VERB.test(before)) return true;
  return BEFORE_PARTS.test(before) ? definite || part.next > first + 1 : stem === "ظهيره" && definite;
}

/** 8 مساء, الساعة السابعة والنصف: with its day behind it where one is said. */
function readClockFirst(reader: Reader, first: number): Moment | undefined {
  const clock = readClock(reader, first);
  if (!clock) return undefined;
  const hereAt = termAt(reader, clock.next - 1);
  const saidHere = hereAt.definite && hereAt.dayPart !== undefined && termAt(reader, clock.next - 2).here === true;
  const isTonight = hereAt.definite && hereAt.stem === "ليله";
  if (saidHere || isTonight) return { first, next: clock.next, period: today(reader), clock: clock.clock };
  if (clock.loose)
    return isLooseHour(reader, first, clock) ? { first, next: clock.next, clock: clock.clock } : undefined;
  const again = readPart(reader, clock.next);
  if (again?.here === true && clock.clock.meridiem !== undefined) {
    return { first, next: again.next, period: today(reader), clock: clock.clock };
  }
  const day = readDayBehind(reader, clock.next);
  if (!day?.period) return { first, next: clock.next, clock: clock.clock };
  const part = clock.clock.meridiem === undefined ? readPartBehind(reader, day.next) : undefined;
  const within = part ? hourIn(part.clock, clock) : clock.clock;
  return { first, next: part?.next ?? day.next, period: day.period, clock: within };
}

/** A verb with the prefix of the future, behind which a definite noun of time is an adverb. Source: Ryding (2005), ch. 21. */
const FUTURE_VERB = /^[وف]?س[انيت][ء-ي]{2,4}$/u;

/** في السابعة., عند الثامنة: a definite ordinal alone behind a preposition, with nothing behind that it could rank. */
function isLooseHour(reader: Reader, first: number, { next }: ClockReading): boolean {
  const word = reader.scan.words[first];
  const closes = /^(?:|[.،,؛؟!)])$/u.test(normAt(reader.scan, next));
  const before = normAt(reader.scan, first - 1);
  const introduced = /^[وف]?(?:في|عند|حتي|حوالي|نحو)$/u.test(before) || FUTURE_VERB.test(before);
  return word?.definite === true && word.entry?.hour !== undefined && closes && introduced;
}

/** نهاية اليوم: its last minute. */
function readEndOfDay(reader: Reader, first: number): Moment | undefined {
  const { part, definite } = termAt(reader, first);
  const word = reader.scan.words[first + 1];
  if (definite || (part !== "end" && part !== "rest") || word?.stem !== "يوم" || !word.definite) return undefined;
  const { shift } = termAt(reader, first + 2);
  const next = shift === 0 ? first + 3 : first + 2;
  if (!reader.anchor)
    return { first, next, period: nearPeriod(reader, "day", 0), clock: clockOf(86_340, "minute", undefined) };
  const { day, seconds } = reader.anchor;
  if (part === "end") return { first, next, period: dayPeriod(day), clock: clockOf(86_340, "minute", undefined) };
  return { first, next, instants: { lo: day * 86_400 + seconds, hi: day * 86_400 + 86_399 } };
}

/**
 * A point or stretch of time: a date, a time of day, or both in either order. Source: Ryding (2005), ch. 15 §4–6.
 */
export const readMoment = (reader: Reader, first: number): Moment | undefined =>
  remembered(reader.moments, first, () => readMomentAt(reader, first));

const readMomentAt = (reader: Reader, first: number): Moment | undefined =>
  readEndOfDay(reader, first) ??
  (readHoliday(reader, first) ? undefined : readPartFirst(reader, first)) ??
  longer(readDateFirst(reader, first), readClockFirst(reader, first));

const longer = (a: Moment | undefined, b: Moment | undefined): Moment | undefined =>
  a && b && b.next > a.next ? b : (a ?? b);
