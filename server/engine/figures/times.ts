import { HOUR_NOUNS, HOUR_PARTS } from "../lexicon/clockWords";
import { DAY_PERIODS } from "../lexicon/timeUnits";
import { readNumeral } from "./cardinals";
import { readRank } from "./ordinals";
import type { Reading } from "./reading";
import { entryAt, joinedAt, normAt, spanOf, touchesNext, type Scan } from "./words";

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The part of the day behind a clock time, also two words on (في المساء); ص and م only when they touch or stand alone. */
function readPeriod(
  scan: Scan,
  at: number,
): { readonly period: "am" | "pm" | "night"; readonly next: number } | undefined {
  if (normAt(scan, at) === "بعد" && /^(?:ال)?(?:زوال|ظهر)$/u.test(normAt(scan, at + 1)))
    return { period: "pm", next: at + 2 };
  if (normAt(scan, at) === "بعد" && normAt(scan, at + 1) === "منتصف" && normAt(scan, at + 2).startsWith("الليل"))
    return { period: "am", next: at + 3 };
  const skip = /^(?:من|في)$/u.test(normAt(scan, at)) ? 1 : 0;
  const period = DAY_PERIODS.get(normAt(scan, at + skip));
  return period && { period, next: at + skip + 1 };
}

function hour24(hour: number, period: "am" | "pm" | "night" | undefined): number {
  if (period === "pm" && hour < 12) return hour + 12;
  if (period === "am" && hour === 12) return 0;
  if (period === "night") return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
  return hour;
}

/** A half, third, quarter or minutes after و or إلا: السادسة والنصف, الرابعة إلا ربعا, الثامنة و35 دقيقة. */
function readHourPart(scan: Scan, at: number): { readonly minutes: number; readonly next: number } | undefined {
  const joined = joinedAt(scan, at);
  const word = joined === undefined ? undefined : scan.words[joined];
  const minutes = word && HOUR_PARTS.get(word.stem);
  if (joined !== undefined && minutes !== undefined) return { minutes, next: joined + 1 };
  const numeral = joined === undefined ? undefined : readNumeral(scan, joined);
  if (numeral && numeral.value < 60 && /^(?:دقيقه|دقائق|دقايق)$/u.test(normAt(scan, numeral.next))) {
    return { minutes: numeral.value, next: numeral.next + 1 };
  }
  if (normAt(scan, at) !== "الا") return undefined;
  const less = HOUR_PARTS.get(
    normAt(scan, at + 1)
      .replace(/^ال/u, "")
      .replace(/ا$/u, ""),
  );
  return less === undefined ? undefined : { minutes: -less, next: at + 2 };
}

/** H:MM in digits: 8:30, 20:45. */
function readDigital(scan: Scan, first: number): Clock | undefined {
  const [hour, colon, minute] = [0, 1, 2].map((i) => normAt(scan, first + i));
  if ((colon !== ":" && colon !== "٫") || !touchesNext(scan, first) || !touchesNext(scan, first + 1)) return undefined;
  if (!/^\d{1,2}$/u.test(hour ?? "") || !/^[0-5]\d$/u.test(minute ?? "") || Number(hour) > 24) return undefined;
  return { hour: Number(hour), minute: Number(minute), next: first + 3 };
}

/** 8.30 or 8,30 behind الساعة. */
function readPointed(scan: Scan, first: number): Clock | undefined {
  const match = /^(\d{1,2})[.,،](\d\d)$/u.exec(normAt(scan, first));
  return match && Number(match[1]) <= 24 && Number(match[2]) < 60
    ? { hour: Number(match[1]), minute: Number(match[2]), next: first + 1 }
    : undefined;
}

/** الساعة 0553 بتوقيت غرينتش: hours and minutes in one, as Reuters has them. */
function readJoined(scan: Scan, first: number): Clock | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(normAt(scan, first));
  return match ? { hour: Number(match[1]), minute: Number(match[2]), next: first + 1 } : undefined;
}

function readHour(scan: Scan, first: number): Clock | undefined {
  const norm = normAt(scan, first);
  if (scan.words[first]?.token.kind === "number") {
    return /^\d{1,2}$/u.test(norm) && Number(norm) <= 24
      ? { hour: Number(norm), minute: 0, next: first + 1 }
      : undefined;
  }
  const word = scan.words[first];
  if (word?.entry?.hour === 1 && word.entry.ordinal === undefined) return { hour: 1, minute: 0, next: first + 1 };
  const rank = entryAt(scan, first)?.hour !== undefined || word?.stem === "عاشره" ? readRank(scan, first) : undefined;
  return rank && rank.value <= 12 ? { hour: rank.value, minute: 0, next: rank.next } : undefined;
}

/** في الدقيقة 88, الدقيقة 90+3: a minute of a match, which has a value. */
function readMatchMinute(scan: Scan, first: number): Reading | undefined {
  if (!/^(?:[وب]?ال|لل)?دقيقه$/u.test(normAt(scan, first - 1)) || !/^\d{1,3}$/u.test(normAt(scan, first)))
    return undefined;
  const extra = normAt(scan, first + 1) === "+" && /^\d{1,2}$/u.test(normAt(scan, first + 2));
  const next = extra ? first + 3 : first + 1;
  const value = Number(normAt(scan, first));
  return {
    kind: "time",
    first,
    next,
    number: spanOf(scan, first, next),
    lo: value,
    hi: value,
    qualifier: "exact",
    unit: "min",
    iso: null,
    after: next,
    counted: null,
  };
}

/**
 * A clock time: 8:30, الساعة الثالثة والنصف عصرا, 8 مساء. Hours without الساعة need minutes or a part of the day.
 * Source: Ryding (2005), ch. 15 §6.
 */
export function readTime(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  if (!word) return undefined;
  const named =
    HOUR_NOUNS.has(normAt(scan, first - 1).replace(/^[ولبف](?=ال)/u, "")) || normAt(scan, first - 1) === "للساعه";
  const minute = readMatchMinute(scan, first);
  if (minute) return minute;
  const clock =
    readDigital(scan, first) ??
    (named ? (readPointed(scan, first) ?? readJoined(scan, first)) : undefined) ??
    readHour(scan, first);
  if (!clock) return undefined;
  const part = readHourPart(scan, clock.next);
  const behind = part?.next ?? clock.next;
  const period = readPeriod(scan, behind);
  const digital = clock.next === first + 3 && normAt(scan, first + 1) === ":";
  const plain = word.token.kind === "number" || word.definite;
  const hasPeriod =
    period !== undefined &&
    plain &&
    (/^(?:صباحا|مساء|مساءا|ظهرا|عصرا|فجرا|ليلا)$/u.test(normAt(scan, period.next - 1)) ||
      (word.definite && normAt(scan, behind) === "من"));
  if (
    !named &&
    !digital &&
    !hasPeriod &&
    !(part && word.definite && word.entry?.hour !== undefined && part.minutes !== 20)
  )
    return undefined;
  const minutes = (hour24(clock.hour, period?.period) * 60 + clock.minute + (part?.minutes ?? 0) + 1440) % 1440;
  return {
    kind: "time",
    first,
    next: behind,
    number: spanOf(scan, first, behind),
    lo: null,
    hi: null,
    qualifier: "exact",
    unit: null,
    iso: `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    after: period?.next ?? behind,
    counted: null,
  };
}
