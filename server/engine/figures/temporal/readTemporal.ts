import type { FigureEntry } from "../../lexicon/figureLexicon";
import { TIME_REFERENCES } from "../../lexicon/temporalDays";
import { LENGTH_OPENERS } from "../../lexicon/temporalModifiers";
import type { Paragraph } from "../../text/paragraph";
import { endOf, entryAt, normAt } from "../words";
import { dayOfIso } from "./days";
import type { Reference, TemporalExpression } from "./expression";
import { isoLength, readLength } from "./lengths";
import { valueOf, type Value } from "./moment";
import { readShift } from "./near";
import { readMoment } from "./moments";
import type { Anchor } from "./periods";
import { readRange } from "./ranges";
import { readSet } from "./sets";
import { openReader, phraseAt, startOf, termAt, type Reader } from "./terms";

interface Found {
  readonly first: number;
  readonly next: number;
  readonly value: Value;
}

/** The moment that relative times count from; undefined where the reference is no date. */
function anchorOf(reference: Reference | undefined): Anchor | undefined {
  const day = reference && dayOfIso(reference.date);
  if (!reference || day === undefined) return undefined;
  const clock = /^(\d\d):(\d\d)$/u.exec(reference.time ?? "");
  const seconds = clock ? Number(clock[1]) * 3600 + Number(clock[2]) * 60 : 0;
  return { day, seconds, toward: reference.toward ?? "nearest" };
}

const lengthValue = (iso: string): Value => ({ kind: "duration", iso, lo: null, hi: null, length: iso });

/** طوال الأسبوع, and a length of its own: 3 ساعات, لمدة شهر, نصف سنة. */
function readDuration(reader: Reader, first: number): Found | undefined {
  const { scan } = reader;
  if (termAt(reader, first).wholeOf === true) {
    const unit = entryAt(scan, first + 1)?.timeUnit;
    if (unit?.iso && !unit.dual && termAt(reader, first + 1).plural !== true && !readShift(reader, first + 2)) {
      const iso = isoLength([{ unit: unit.iso, count: unit.times }]);
      return { first, next: first + 2, value: lengthValue(iso) };
    }
  }
  const opened = LENGTH_OPENERS.has(normAt(scan, first - 1));
  const alone = first === 0 && scan.words.length === 1;
  const length = readLength(reader, first, opened || alone);
  return length && { first, next: length.next, value: lengthValue(isoLength(length.amounts)) };
}

/** Before, behind and since a moment: قبل الساعة 4, منذ أغسطس, حتى 2012. An open interval, as EDTF writes it. */
function readOpen(reader: Reader, first: number): Found | undefined {
  const norm = normAt(reader.scan, first).replace(/^[وف](?=قبل|بعد|منذ)/u, "");
  if (norm !== "قبل" && norm !== "بعد" && norm !== "منذ") return undefined;
  const moment = readMoment(reader, first + 1);
  if (!moment || moment.length !== undefined || moment.iso !== undefined || moment.instants) return undefined;
  const value = valueOf(moment);
  const kind =
    value.kind === "time" || value.kind === "timeRange"
      ? "timeRange"
      : value.kind.startsWith("datetime")
        ? "datetimeRange"
        : "dateRange";
  const until = norm === "قبل";
  const iso =
    value.iso === null
      ? null
      : until
        ? `../${value.iso.split("/")[0] ?? ""}`
        : `${value.iso.split("/").at(-1) ?? ""}/..`;
  const [lo, hi] = until ? [null, value.lo] : [norm === "منذ" ? value.lo : value.hi, null];
  return { first, next: moment.next, value: { kind, iso, lo, hi, length: null } };
}

/** 2012 أو بعده: a period and all behind it. */
function readOrLater(reader: Reader, first: number): Found | undefined {
  const moment = readMoment(reader, first);
  const or = moment && normAt(reader.scan, moment.next) === "او" ? normAt(reader.scan, moment.next + 1) : "";
  const later = /^بعده(?:ا|ما)?$/u.test(or);
  if (!moment?.period || !(later || /^قبله(?:ا|ما)?$/u.test(or))) return undefined;
  const value = valueOf(moment);
  const iso = value.iso === null ? null : later ? `${value.iso}/..` : `../${value.iso}`;
  const [lo, hi] = later ? [value.lo, null] : [null, value.hi];
  return { first, next: moment.next + 2, value: { kind: "dateRange", iso, lo, hi, length: null } };
}

function readPoint(reader: Reader, first: number): Found | undefined {
  const moment = readMoment(reader, first);
  return moment && { first: moment.first, next: moment.next, value: valueOf(moment) };
}

const ofSet = (reader: Reader, first: number): Found | undefined => {
  const set = readSet(reader, first);
  return set && { first, next: set.next, value: { kind: "set", iso: set.iso, lo: null, hi: null, length: null } };
};

/** The longest reading at a token; of equally long ones the first. */
function readAt(reader: Reader, first: number): Found | undefined {
  const readings = [ofSet, readRange, readPoint, readOpen, readOrLater, readDuration];
  return readings.reduce<Found | undefined>((best, read) => {
    const found = read(reader, first);
    return found && found.next > (best?.next ?? first) ? found : best;
  }, undefined);
}

/** Words that open a phrase of time and that no table of figures or of time knows. */
const OPENERS = /^[وف]?(?:قبل|بعد|منذ|مذ|الساعه|ساعه|بساعه|بالساعه|للساعه|وقت|لاحقا|عطله|العطله|كل)$/u;
/** Words that open one only before another beginning: من, بين. */
const JOINERS = /^[وف]?(?:من|بين|ما|مابين)$/u;

/** Whether an expression can begin with a token: one look at what the tables know of it, or of the one behind it. */
function canBegin(reader: Reader, at: number): boolean {
  const { scan, terms } = reader;
  const word = scan.words[at];
  if (!word) return false;
  const { kind, norm } = word.token;
  if (kind !== "word") return kind === "number" || (kind === "latin" && norm === "t");
  if (norm === "في") return normAt(scan, at + 1) === "غضون" || phraseAt(reader, at, TIME_REFERENCES) !== undefined;
  if (JOINERS.test(norm)) return opensBehind(reader, at + 1);
  return isOfFigures(word.entry) || terms[at]?.known === true || OPENERS.test(norm);
}

/** من, بين and what stands between them and the first end: ما بين, من يوم. */
const opensBehind = (reader: Reader, at: number): boolean =>
  /^(?:بين|عامي|سنتي)$/u.test(normAt(reader.scan, at))
    ? true
    : !JOINERS.test(normAt(reader.scan, at)) && canBegin(reader, at);

const isOfFigures = (entry: FigureEntry | undefined): boolean =>
  entry !== undefined &&
  (entry.timeUnit ??
    entry.month ??
    entry.monthOpener ??
    entry.decade ??
    entry.hour ??
    entry.numeral ??
    entry.multiplier ??
    entry.ordinal ??
    entry.fraction ??
    entry.few) !== undefined;

/**
 * Every expression of time in a paragraph, in order, none overlapping another: dates of both calendars, full and partial,
 * weekdays, times named from the present, parts of the day, clock times, lengths, ranges and what recurs. What is
 * relative or partial is placed by the reference where one is given. Offsets are UTF-16 code units into the
 * paragraph's text. Never throws; a bounded number of looks around each token that can begin an expression.
 */
export function readTemporal(paragraph: Paragraph, reference?: Reference): readonly TemporalExpression[] {
  const reader = openReader(paragraph, anchorOf(reference));
  const found: TemporalExpression[] = [];
  for (let at = 0; at < reader.terms.length;) {
    const reading = canBegin(reader, at) ? readAt(reader, at) : undefined;
    if (reading)
      found.push({
        start: startOf(reader, reading.first),
        end: endOf(reader.scan, reading.next - 1),
        ...reading.value,
      });
    at = reading ? Math.max(reading.next, at + 1) : at + 1;
  }
  return found;
}
