import { CLOCK_HOURS, HOUR_NOUNS, HOUR_PARTS } from "../../lexicon/clockWords";
import { DAY_PART_PHRASES, DAY_PARTS, type DayPart } from "../../lexicon/temporalDayParts";
import type { PartOfPeriod } from "../../lexicon/temporalModifiers";
import { readNumeral } from "../cardinals";
import { readRank } from "../ordinals";
import { entryAt, joinedAt, normAt, touchesNext } from "../words";
import { clockOf, clockOfPart, hourOfDay, type Clock } from "./moment";
import { phraseAt, termAt, type Reader } from "./terms";

export interface ClockReading {
  readonly clock: Clock;
  readonly first: number;
  readonly next: number;
  /** Hours alone, which only what stands beside them makes a time: في السابعة, 7. */
  readonly loose: boolean;
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly exact: "hour" | "minute" | "second";
  readonly next: number;
  /** H:MM says by itself that it is a time. */
  readonly certain: boolean;
}

const DIGITS = /^\d{1,2}$/u;
const MINUTES = /^[0-5]\d$/u;

/** 8:30, 7:56:35. */
function readDigital(reader: Reader, at: number): Hour | undefined {
  const { scan } = reader;
  const colon = (index: number): boolean =>
    /^[:٫]$/u.test(normAt(scan, index)) && touchesNext(scan, index - 1) && touchesNext(scan, index);
  const [hour, minute] = [normAt(scan, at), normAt(scan, at + 2)];
  if (!DIGITS.test(hour) || Number(hour) > 24 || !colon(at + 1) || !MINUTES.test(minute)) return undefined;
  const second = colon(at + 3) && MINUTES.test(normAt(scan, at + 4)) ? Number(normAt(scan, at + 4)) : null;
  return {
    hour: Number(hour),
    minute: Number(minute),
    second,
    exact: second === null ? "minute" : "second",
    next: second === null ? at + 3 : at + 5,
    certain: true,
  };
}

/** 8.30, and 1140 before a part of the day. */
function readPointed(reader: Reader, at: number): Hour | undefined {
  if (reader.scan.words[at]?.token.kind !== "number") return undefined;
  const norm = normAt(reader.scan, at);
  const pointed = /^(\d{1,2})[.,،]([0-5]\d)$/u.exec(norm) ?? /^(\d{1,2})([0-5]\d)$/u.exec(norm);
  if (!pointed || Number(pointed[1]) > 24) return undefined;
  return {
    hour: Number(pointed[1]),
    minute: Number(pointed[2]),
    second: null,
    exact: "minute",
    next: at + 1,
    certain: false,
  };
}

/** An hour in digits, as a feminine ordinal (السابعة, الحادية عشرة), or as a cardinal (خمسة). */
export function readWholeHour(reader: Reader, at: number): Hour | undefined {
  const { scan } = reader;
  const found = (hour: number, next: number): Hour | undefined =>
    hour <= 24 ? { hour, minute: 0, second: null, exact: "hour", next, certain: false } : undefined;
  if (scan.words[at]?.token.kind === "number") {
    return DIGITS.test(normAt(scan, at)) ? found(Number(normAt(scan, at)), at + 1) : undefined;
  }
  const word = scan.words[at];
  if (word?.entry?.hour === 1 && word.entry.ordinal === undefined) return found(1, at + 1);
  const rank = CLOCK_HOURS.has(word?.stem ?? "") ? readRank(scan, at) : undefined;
  if (rank) return rank.value <= 12 ? found(rank.value, rank.next) : undefined;
  const teen = scan.words[at + 1]?.entry?.numeral?.slot === "ten" ? readNumeral(scan, at) : undefined;
  const unit = word?.entry?.numeral;
  if (teen && teen.next === at + 2 && teen.value <= 12) return found(teen.value, teen.next);
  return unit && !unit.bound && unit.value >= 1 && unit.value <= 12 ? found(unit.value, at + 1) : undefined;
}

interface Minutes {
  readonly minutes: number;
  readonly next: number;
}

const partOfHour = (reader: Reader, at: number): number | undefined =>
  HOUR_PARTS.get(reader.scan.words[at]?.stem ?? "") ??
  HOUR_PARTS.get(normAt(reader.scan, at).replace(/^ال/u, "").replace(/ا$/u, ""));

const skipMinuteNoun = (reader: Reader, at: number): number =>
  /^دقي?ق[هة]$|^دقايق$/u.test(normAt(reader.scan, at)) ? at + 1 : at;

/** A count of minutes in digits or words, with or without دقيقة. */
function readMinuteCount(reader: Reader, at: number): Minutes | undefined {
  const { scan } = reader;
  const isNumber = scan.words[at]?.token.kind === "number";
  const rank = scan.words[at]?.definite === true ? readRank(scan, at) : undefined;
  const numeral = isNumber || entryAt(scan, at)?.numeral ? readNumeral(scan, at) : undefined;
  const found = rank ?? numeral;
  return found && Number.isInteger(found.value) && found.value > 0 && found.value < 60
    ? { minutes: found.value, next: skipMinuteNoun(reader, found.next) }
    : undefined;
}

/** والنصف, وربع, و20 دقيقة; إلا ربعا, إلا ثلاث دقائق: what is added to an hour or taken from it. */
function readMinutes(reader: Reader, at: number): Minutes | undefined {
  const joined = joinedAt(reader.scan, at);
  // نص "half" is no word of the figures' tables, where it is a text.
  const spoken = joined === undefined ? HOUR_PARTS.get(normAt(reader.scan, at).replace(/^و/u, "")) : undefined;
  if (spoken !== undefined && normAt(reader.scan, at).startsWith("و")) return { minutes: spoken, next: at + 1 };
  if (joined !== undefined) {
    const part = partOfHour(reader, joined);
    return part === undefined ? readMinuteCount(reader, joined) : { minutes: part, next: joined + 1 };
  }
  if (normAt(reader.scan, at) !== "الا") return undefined;
  const part = partOfHour(reader, at + 1);
  if (part !== undefined) return { minutes: -part, next: at + 2 };
  const count = readMinuteCount(reader, at + 1);
  return count && { minutes: -count.minutes, next: count.next };
}

export interface PartReading {
  readonly part: DayPart;
  readonly next: number;
  /** With its article, as an adverb, or behind هذا. */
  readonly certain: boolean;
  /** هذا المساء, الليلة: today's. */
  readonly here: boolean;
}

/** A part of the day: صباحا, المساء, بعد الظهر, منتصف الليل, هذه الليلة. */
export function readDayPart(reader: Reader, at: number): PartReading | undefined {
  const here = termAt(reader, at).here === true;
  const from = here ? at + 1 : at;
  const hyphen = normAt(reader.scan, from + 1) === "-" ? joinedPhrase(reader, from) : undefined;
  const phrase = hyphen ?? phraseAt(reader, from, DAY_PART_PHRASES);
  const term = termAt(reader, from);
  const word = term.dayPart && { value: term.dayPart, next: from + 1 };
  const found = phrase && phrase.next > from + 1 ? phrase : word;
  if (!found) return undefined;
  const ends = normAt(reader.scan, found.next - 1);
  const marked = term.definite || (found.next > from + 1 && /^(?:ال|لل)/u.test(ends));
  const tonight = term.definite && term.stem === "ليله" && found.next === from + 1;
  return { part: found.value, next: found.next, certain: here || marked || found.value.adverb, here: here || tonight };
}

/** منتصف-الليل, as some write it. */
function joinedPhrase(reader: Reader, at: number): { readonly value: DayPart; readonly next: number } | undefined {
  const tails = DAY_PART_PHRASES.get(termAt(reader, at).stem) ?? [];
  const tail = tails.find(({ rest }) => rest.length === 1 && rest[0] === normAt(reader.scan, at + 2));
  return tail && { value: tail.value, next: at + 3 };
}

/** The part of the day behind a time: مساء, في المساء, من صباح, ص. */
function readPartBehind(reader: Reader, at: number): PartReading | undefined {
  const { scan } = reader;
  const norm = normAt(scan, at);
  const short = norm === "ص" || norm === "م";
  if (short) {
    const part = DAY_PARTS.get(norm === "ص" ? "صباحا" : "مساء");
    return part && { part, next: at + 1, certain: true, here: false };
  }
  const linked = /^(?:من|في)$/u.test(norm) ? at + 1 : at;
  const part = readDayPart(reader, linked);
  return part && (part.certain || linked > at || scan.words[at]?.clitic === "") ? part : undefined;
}

/** Behind a time: بتوقيت غرينتش, بالتوقيت المحلي. */
function skipZone(reader: Reader, at: number): number {
  const norm = normAt(reader.scan, at);
  if (norm === "بالتوقيت") return at + 2;
  if (norm === "بتوقيت") return at + 2;
  return /^(?:gmt|utc|ت\.?غ|جمت|غرينتش|جرينتش)$/u.test(norm) ? at + 1 : at;
}

const isNamed = (reader: Reader, at: number): boolean =>
  HOUR_NOUNS.has(normAt(reader.scan, at).replace(/^[ولبف](?=ال)/u, "")) || normAt(reader.scan, at) === "للساعه";

/** Between الساعة and its number, or before a time: حوالي, نحو, تمام. */
const APPROXIMATE = /^(?:حوالي|نحو|قرابه|زهاء|تمام|عند|في)$/u;

/** ربع before its hour: ربع بعد الثامنة. */
function readPartFirst(reader: Reader, at: number): Minutes | undefined {
  const minutes = partOfHour(reader, at);
  return minutes === undefined ? undefined : { minutes, next: at + 1 };
}

/** 20 دقيقة بعد الخامسة, ثلاث دقائق حتى الثامنة: minutes before an hour that they are counted from. */
function readMinutesFirst(reader: Reader, first: number): ClockReading | undefined {
  const { scan } = reader;
  const count = readPartFirst(reader, first) ?? readMinuteCount(reader, first);
  if (!count || (count.next > first + 1 && skipMinuteNoun(reader, count.next - 1) === count.next - 1)) return undefined;
  if (count.next === first + 1 && partOfHour(reader, first) === undefined) return undefined;
  const relation = normAt(scan, count.next);
  if (!/^(?:بعد|قبل|حتي|الي)$/u.test(relation)) return undefined;
  const named = isNamed(reader, count.next + 1) ? count.next + 2 : count.next + 1;
  if (named === count.next + 1 && !CLOCK_HOURS.has(scan.words[named]?.stem ?? "")) return undefined;
  const hour = readWholeHour(reader, named);
  const sign = relation === "بعد" ? 1 : -1;
  return hour && closeClock(reader, first, { ...hour, minute: sign * count.minutes, exact: "minute" }, true);
}

/** Whether minutes end with their noun. */
const saysMinutes = (reader: Reader, { next }: Minutes): boolean => skipMinuteNoun(reader, next - 1) === next;

/** الساعة 8 صباحا و20 دقيقة: minutes said as such behind the part of the day. */
function readMinutesBehindPart(reader: Reader, at: number): Minutes | undefined {
  const minutes = readMinutes(reader, at);
  return minutes && saysMinutes(reader, minutes) ? minutes : undefined;
}

/** An hour's minutes and part of the day, and the zone behind them. */
function closeClock(reader: Reader, first: number, hour: Hour, named: boolean): ClockReading {
  const added = hour.exact === "second" ? undefined : readMinutes(reader, hour.next);
  const less = added && normAt(reader.scan, added.next) === "الا" ? readMinutes(reader, added.next) : undefined;
  const behind = less?.next ?? added?.next ?? hour.next;
  const part = readPartBehind(reader, behind);
  const meridiem = part?.part.meridiem;
  const late = part && !added && hour.exact === "hour" ? readMinutesBehindPart(reader, part.next) : undefined;
  const minutes = hour.minute + (added?.minutes ?? 0) + (less?.minutes ?? 0) + (late?.minutes ?? 0);
  const seconds = hourOfDay(hour.hour, meridiem) * 3600 + minutes * 60 + (hour.second ?? 0);
  const exact = (added ?? late) && hour.exact === "hour" ? "minute" : hour.exact;
  const next = late?.next ?? part?.next ?? behind;
  return {
    first,
    next: skipZone(reader, next),
    clock: clockOf(((seconds % 86_400) + 86_400) % 86_400, exact, meridiem),
    loose:
      !named &&
      !hour.certain &&
      !part &&
      !(
        added &&
        reader.scan.words[first]?.definite === true &&
        (isPartWord(reader, hour.next) || saysMinutes(reader, added))
      ),
  };
}

/** Whether a half, third or quarter makes an ordinal an hour: الثامنة والنصف. */
const isPartWord = (reader: Reader, at: number): boolean => {
  const joined = joinedAt(reader.scan, at);
  return (joined !== undefined && partOfHour(reader, joined) !== undefined) || normAt(reader.scan, at) === "الا";
};

/**
 * A clock time. `loose` where it is an hour alone: the caller must know from what stands beside it that it is one.
 * Source: Ryding (2005), ch. 15 §6; ISO 8601-1:2019 §5.3.
 */
export function readClock(reader: Reader, first: number): ClockReading | undefined {
  const { scan } = reader;
  const iso = scan.words[first]?.token.kind === "latin" && normAt(scan, first) === "t" && touchesNext(scan, first);
  if (iso) {
    const hour = readDigital(reader, first + 1);
    return hour && closeClock(reader, first, hour, true);
  }
  const before = readMinutesFirst(reader, first);
  if (before) return before;
  const named = isNamed(reader, first);
  const at = named ? (APPROXIMATE.test(normAt(scan, first + 1)) ? first + 2 : first + 1) : first;
  const hour = readDigital(reader, at) ?? (named ? readPointed(reader, at) : undefined) ?? readWholeHour(reader, at);
  if (hour) return closeClock(reader, first, hour, named);
  const pointed = readPointed(reader, at);
  const part = pointed && readPartBehind(reader, pointed.next)?.part;
  return pointed && part && part.from < part.to ? closeClock(reader, first, pointed, false) : undefined;
}

/** 12.15 behind a date. */
export function readPointedClock(reader: Reader, first: number): ClockReading | undefined {
  const hour = readPointed(reader, first);
  return hour && normAt(reader.scan, first).length > 3 ? closeClock(reader, first, hour, true) : undefined;
}

/** The earlier or later half of a part of the day. */
export function narrowed(clock: Clock, degree: PartOfPeriod): Clock {
  const middle = Math.floor((clock.from + clock.to + 1) / 2);
  if (degree === "start") return { ...clock, to: middle };
  return degree === "end" || degree === "late" ? { ...clock, from: middle } : clock;
}

export const partClock = (part: DayPart): Clock => clockOfPart(part);
