import { entryAt, normAt } from "../words";
import { partClock, readClock } from "./clocks";
import { isoLength, readLength } from "./lengths";
import { clockOf, hourOfDay } from "./moment";
import { readMoment } from "./moments";
import { termAt, type Reader } from "./terms";
import { readWeekdayName } from "./weekdays";

/** A recurring time, as TimeML writes it: the period that returns, a weekday, a time of day. */
export interface SetReading {
  readonly first: number;
  readonly next: number;
  readonly iso: string;
}

/** كل يوم, كل ثلاثة أسابيع, كل يوم اثنين, كل ليلة; أيام الأحد; يوميا. */
function readRecurrence(reader: Reader, first: number): SetReading | undefined {
  const term = termAt(reader, first);
  if (term.recurrence !== undefined) return { first, next: first + 1, iso: term.recurrence };
  if (term.every === true && !term.definite) return readEvery(reader, first);
  const days = normAt(reader.scan, first).replace(/^[وفبل]/u, "");
  const weekday = days === "ايام" ? readWeekdayName(reader, first + 1) : undefined;
  return weekday && !weekday.here ? { first, next: weekday.next, iso: `XXXX-WXX-${weekday.weekday}` } : undefined;
}

function readEvery(reader: Reader, first: number): SetReading | undefined {
  const weekday = readWeekdayName(reader, first + 1, true);
  if (weekday && !weekday.here) return { first, next: weekday.next, iso: `XXXX-WXX-${weekday.weekday}` };
  const part = termAt(reader, first + 1).dayPart;
  const unit = entryAt(reader.scan, first + 1)?.timeUnit;
  if (part && !termAt(reader, first + 1).definite) return { first, next: first + 2, iso: partClock(part).iso };
  if (unit && reader.scan.words[first + 1]?.definite === true) return undefined;
  const length = readLength(reader, first + 1, true);
  return length && { first, next: length.next, iso: isoLength(length.amounts) };
}

/** The time of day of a recurrence: كل يوم اثنين الساعة 4 مساء, كل ليلة في 9. */
function readClockBehind(reader: Reader, { next }: SetReading, recurrence: SetReading): SetReading | undefined {
  const linked = /^(?:في|عند|،|,)$/u.test(normAt(reader.scan, next));
  const clock = readClock(reader, linked ? next + 1 : next);
  if (!clock || (clock.loose && !linked)) return undefined;
  const part = termAt(reader, next - 1).dayPart;
  const hour = hourOfDay(Math.floor(clock.clock.from / 3600), part?.meridiem);
  const within =
    part && clock.clock.meridiem === undefined && clock.clock.from % 3600 === 0
      ? clockOf(hour * 3600, "hour", part.meridiem)
      : clock.clock;
  return { ...recurrence, next: clock.next, iso: withClock(recurrence.iso, within.iso) };
}

/** A weekday keeps its name before the time; a period that returns daily is the time itself. */
const withClock = (iso: string, clock: string): string => (iso.startsWith("XXXX-") ? `${iso}${clock}` : clock);

/**
 * What returns: every so often, on a weekday, at a time of day said before it or behind it. Source: Ryding (2005), ch. 9
 * on كل; ISO 24617-1:2012 for the values of sets.
 */
export function readSet(reader: Reader, first: number): SetReading | undefined {
  const own = readRecurrence(reader, first);
  if (own) return readClockBehind(reader, own, own) ?? own;
  const moment = readMoment(reader, first);
  if (!moment?.clock || moment.period) return undefined;
  const behind = readRecurrence(reader, moment.next);
  return behind && { first, next: behind.next, iso: withClock(behind.iso, moment.clock.iso) };
}
