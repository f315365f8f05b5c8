import type { TimeUnit } from "../../lexicon/timeUnits";
import { readNumeral } from "../cardinals";
import { partAfter } from "../durations";
import { entryAt, joinedAt, normAt, plainEntryAt } from "../words";
import { addMonths } from "./days";
import { DAY_SECONDS } from "./moment";
import { termAt, type Reader } from "./terms";

export type LengthUnit = NonNullable<TimeUnit["iso"]>;

/** So many of a unit; a null count is "a few". */
export interface Amount {
  readonly unit: LengthUnit;
  readonly count: number | null;
}

/** A length of time as its words give it: ثلاثة أيام, عام وشهرين. */
export interface Length {
  readonly first: number;
  readonly next: number;
  readonly amounts: readonly Amount[];
}

const ORDER: readonly LengthUnit[] = ["Y", "Mo", "W", "D", "H", "M", "S"];
const isClockUnit = (unit: LengthUnit): boolean => unit === "H" || unit === "M" || unit === "S";

/** ISO 8601 duration, a count that is not said as X (TimeML): P1Y2M, PT1.5H, PXD. */
export function isoLength(amounts: readonly Amount[]): string {
  const text = (clock: boolean): string =>
    ORDER.filter((unit) => isClockUnit(unit) === clock)
      .flatMap((unit) =>
        amounts
          .filter((amount) => amount.unit === unit)
          .map(({ count }) => `${count === null ? "X" : Number(count.toPrecision(12))}${unit === "Mo" ? "M" : unit}`),
      )
      .join("");
  const clock = text(true);
  return `P${text(false)}${clock === "" ? "" : `T${clock}`}`;
}

/** Whether a length is counted in hours or less, so that it moves the time of day. */
export const isOfClock = (amounts: readonly Amount[]): boolean => amounts.some(({ unit }) => isClockUnit(unit));

/** How many a vague count stands for where a number is needed: the least that بضع says. Source: Wright II §99. */
const FEW = 3;
const SECONDS: Readonly<Record<LengthUnit, number>> = {
  S: 1,
  M: 60,
  H: 3600,
  D: DAY_SECONDS,
  W: 7 * DAY_SECONDS,
  Mo: 0,
  Y: 0,
};

/** The moment so much before (−1) or after (1) another, in seconds; months and years keep the day of the month. */
export function moved(from: number, amounts: readonly Amount[], sign: 1 | -1): number {
  let seconds = from;
  for (const { unit, count } of amounts) {
    const value = (count ?? FEW) * sign;
    if (unit === "Y" || unit === "Mo") {
      const months = Math.round(unit === "Y" ? value * 12 : value);
      const day = Math.floor(seconds / DAY_SECONDS);
      if (Math.abs(months) > 12 * 1500) continue;
      seconds += (addMonths(day, months) - day) * DAY_SECONDS;
    } else seconds += Math.round(value * SECONDS[unit]);
  }
  return Math.max(DAY_SECONDS, seconds);
}

const amountOf = (unit: TimeUnit, count: number | null): Amount | undefined =>
  unit.iso === null ? undefined : { unit: unit.iso, count: count === null ? null : count * unit.times };

const one = (first: number, next: number, amount: Amount | undefined): Length | undefined =>
  amount && { first, next, amounts: [amount] };

const KAMIL = (reader: Reader, at: number): number => (termAt(reader, at).whole === true ? at + 1 : at);

/** A number or "a few" with its unit, or half a unit: 3 أيام, بضع ساعات, نصف ساعة. */
function readCounted(reader: Reader, first: number): Length | undefined {
  const { scan } = reader;
  const entry = entryAt(scan, first);
  const unitAt = (at: number): TimeUnit | undefined => {
    const unit = plainEntryAt(scan, at)?.timeUnit;
    return unit && !unit.dual && scan.words[at]?.definite !== true ? unit : undefined;
  };
  if (entry?.fraction !== undefined) {
    const unit = plainEntryAt(scan, first + 1)?.timeUnit;
    if (unit && !unit.dual) return one(first, first + 2, amountOf(unit, entry.fraction));
  }
  if (entry?.few !== undefined) {
    const unit = unitAt(first + 1);
    if (unit) return one(first, first + 2, amountOf(unit, null));
  }
  const numeral = entry?.numeral !== undefined || entry?.multiplier !== undefined || isNumber(reader, first);
  const number = numeral ? readNumeral(scan, first) : undefined;
  const unit = number && unitAt(number.next);
  if (!number || !unit) return undefined;
  const part = partAfter(scan, number.next + 1);
  const next = part?.next ?? number.next + 1;
  return one(first, KAMIL(reader, next), amountOf(unit, number.value + (part?.value ?? 0)));
}

const isNumber = ({ scan }: Reader, at: number): boolean => scan.words[at]?.token.kind === "number";

/** A unit without a number: يومين, ساعة ونصف, يوم واحد, أسبوع كامل; alone only where a length is expected. */
function readUncounted(reader: Reader, first: number, expected: boolean): Length | undefined {
  const { scan } = reader;
  const unit = entryAt(scan, first)?.timeUnit;
  if (!unit || scan.words[first]?.definite === true) return undefined;
  const amount = (count: number): Amount | undefined => amountOf(unit, count);
  const part = partAfter(scan, first + 1);
  if (unit.dual) return one(first, KAMIL(reader, part?.next ?? first + 1), amount(2 + (part?.value ?? 0)));
  if (termAt(reader, first).plural === true) return expected ? one(first, first + 1, amountOf(unit, null)) : undefined;
  if (part) return one(first, part.next, amount(1 + part.value));
  if (/^واحده?$/u.test(normAt(scan, first + 1))) return one(first, first + 2, amount(1));
  const whole = KAMIL(reader, first + 1);
  return whole > first + 1 || expected ? one(first, whole, amount(1)) : undefined;
}

/**
 * A length of time: a number of units, joined to smaller ones by و or a comma. A unit alone (أسبوع) is one only where
 * `expected`. Source: Ryding (2005), ch. 15 §5; ISO 8601-1:2019 §5.5.2.
 */
export function readLength(reader: Reader, first: number, expected = false): Length | undefined {
  const head = readCounted(reader, first) ?? readUncounted(reader, first, expected);
  if (!head) return undefined;
  const amounts = [...head.amounts];
  let { next } = head;
  for (let i = 0; i < 5; i++) {
    const comma = /^[،,]$/u.test(normAt(reader.scan, next)) ? next + 1 : next;
    const at = joinedAt(reader.scan, next) ?? comma;
    const more = readCounted(reader, at) ?? readUncounted(reader, at, joinedAt(reader.scan, next) !== undefined);
    const last = amounts.at(-1);
    const falls =
      more?.amounts[0] && last && ORDER.indexOf(more.amounts[0].unit) > ORDER.indexOf(last.unit) && at !== first;
    if (!more || !falls) break;
    amounts.push(...more.amounts);
    ({ next } = more);
  }
  return { first, next, amounts };
}
