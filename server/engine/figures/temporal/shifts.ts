import { normAt } from "../words";
import { isoLength, isOfClock, moved, readLength, type Amount } from "./lengths";
import { DAY_SECONDS, nowOf, type Moment } from "./moment";
import { dayPeriod, spanPeriod, unplaced } from "./periods";
import type { Reader } from "./terms";

/** Behind a length that is counted from the present: من الآن, من اليوم, في المستقبل. */
function skipFromNow({ scan }: Reader, at: number): number {
  const [a, b] = [normAt(scan, at), normAt(scan, at + 1)];
  if (a === "من" && /^(?:الان|اليوم|الحين)$/u.test(b)) return at + 2;
  return a === "في" && b === "المستقبل" ? at + 2 : at;
}

/** The point so long before or after the anchor. */
function pointAt(reader: Reader, amounts: readonly Amount[], sign: 1 | -1): Omit<Moment, "first" | "next"> {
  const { anchor } = reader;
  const length = isoLength(amounts);
  const reference = { iso: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (amounts.some(({ count }) => count === null)) return { period: unplaced("day"), length, ...reference };
  if (!anchor) return { period: unplaced("day"), length };
  if (isOfClock(amounts)) {
    const point = moved(nowOf(anchor), amounts, sign);
    return { instants: { lo: point, hi: point }, length };
  }
  const day = Math.floor(moved(anchor.day * DAY_SECONDS, amounts, sign) / DAY_SECONDS);
  return { period: dayPeriod(day), length };
}

/** The stretch from the anchor on: في غضون 10 ساعات. */
function within(reader: Reader, amounts: readonly Amount[]): Omit<Moment, "first" | "next"> {
  const { anchor } = reader;
  const length = isoLength(amounts);
  if (!anchor) return { period: unplaced("span"), length };
  const now = nowOf(anchor);
  const end = moved(now, amounts, 1);
  if (isOfClock(amounts)) return { instants: { lo: now, hi: end }, length };
  return { period: spanPeriod(anchor.day, Math.floor(end / DAY_SECONDS), length), length };
}

/** Words before من that compare instead: أكثر من أسبوع. */
const COMPARING = /^(?:اكثر|اقل|ازيد|اكبر|اطول|اقصر|ابعد|بدءا|اعتبارا|ابتداء|يوم|يقرب|يزيد|عده|بضعه)$/u;

/** What a length of time is counted from makes of it: before, behind, since, within the present. */
function relationAt({ scan }: Reader, at: number): { readonly sign: 1 | -1; readonly next: number } | undefined {
  const norm = normAt(scan, at).replace(/^[وف](?=قبل|بعد|منذ)/u, "");
  if (norm === "قبل" || norm === "منذ" || norm === "مذ") return { sign: -1, next: at + 1 };
  if (norm === "بعد") return { sign: 1, next: at + 1 };
  return undefined;
}

const APPROXIMATE = /^(?:حوالي|نحو|قرابه|زهاء|اكثر|اقل|ما|يقارب|من)$/u;

/** بعد أسبوع من, بعد أسبوع على; قبل أسبوع من. */
const isCountedFrom = (relation: string, behind: string): boolean =>
  behind === "من" || (behind === "علي" && relation.endsWith("بعد"));

/**
 * قبل أسبوعين, بعد ثلاثة أيام, منذ نحو عام. Counted from something else (بعد أسبوع من الحادث, على اغتياله) only the
 * length is known.
 */
function readBeforeOrAfter(reader: Reader, first: number): Moment | undefined {
  const relation = relationAt(reader, first);
  if (!relation) return undefined;
  let at = relation.next;
  while (at < relation.next + 3 && APPROXIMATE.test(normAt(reader.scan, at))) at++;
  const length = readLength(reader, at, true);
  if (!length) return undefined;
  const next = skipFromNow(reader, length.next);
  const elsewhere = next === length.next && isCountedFrom(normAt(reader.scan, first), normAt(reader.scan, next));
  if (elsewhere) return { first, next, period: unplaced("day"), length: isoLength(length.amounts) };
  return { first, next, ...pointAt(reader, length.amounts, relation.sign) };
}

/** 21 يوما من الآن, ساعتين من الآن. */
function readFromNow(reader: Reader, first: number): Moment | undefined {
  const length = readLength(reader, first, true);
  const next = length && skipFromNow(reader, length.next);
  if (!length || next === undefined || next === length.next || normAt(reader.scan, length.next) !== "من")
    return undefined;
  const past = relationAt(reader, first - 1)?.sign === -1;
  return { first, next, ...pointAt(reader, length.amounts, past ? -1 : 1) };
}

/** في غضون 10 ساعات, خلال أسبوعين. */
function readWithin(reader: Reader, first: number): Moment | undefined {
  const from = normAt(reader.scan, first) === "في" && normAt(reader.scan, first + 1) === "غضون" ? first + 2 : undefined;
  const length = from === undefined ? undefined : readLength(reader, from, true);
  return length && { first, next: length.next, ...within(reader, length.amounts) };
}

/** من أسبوع, the colloquial for منذ. */
function readColloquialAgo(reader: Reader, first: number): Moment | undefined {
  if (normAt(reader.scan, first) !== "من" || COMPARING.test(normAt(reader.scan, first - 1))) return undefined;
  const length = readLength(reader, first + 1, true);
  const closes = length && /^(?:|[.،,؛؟!)])$/u.test(normAt(reader.scan, length.next));
  return length && closes && first === 0
    ? { first, next: length.next, ...pointAt(reader, length.amounts, -1) }
    : undefined;
}

/** Times that a length before or behind the present names. Source: Ryding (2005), ch. 16 on قبل, بعد and منذ. */
export const readShifted = (reader: Reader, first: number): Moment | undefined =>
  readBeforeOrAfter(reader, first) ??
  readWithin(reader, first) ??
  readFromNow(reader, first) ??
  readColloquialAgo(reader, first);
