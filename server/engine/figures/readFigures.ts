import type { Paragraph } from "../text/paragraph";
import { nowCounted, readCounted, type LastCounted } from "./counted";
import { readDate } from "./readDate";
import { isFeminineDual, isReinforced, readDual } from "./duals";
import { opensWithPoint } from "./digitTerms";
import { insideLatinWord, readEnglish } from "./english";
import type { Figure } from "./figure";
import { readFraction } from "./fractions";
import { readIdentifier } from "./identifiers";
import { numbersItem } from "./listNumbers";
import { readHundredthRank, readNumberedRank, readOrdinal, readRoundRank } from "./ordinals";
import { applyBound, boundBefore, boundBehind, type FoundBound } from "./qualifiers";
import { readCount } from "./quantities";
import type { Reading } from "./reading";
import { roleOf } from "./roles";
import { readScore } from "./scores";
import { readTime } from "./times";
import { readVague } from "./vague";
import { joinBounds } from "./twoBounds";
import { withElidedUnit } from "./elided";
import { coreStart, endOf, joinedAt, scanWords, type Scan } from "./words";

type Rule = (scan: Scan, first: number) => Reading | undefined;

/** Rules by what a figure begins with, the more particular before the more general. */
const OF_DIGITS: readonly Rule[] = [
  readDate,
  readTime,
  readNumberedRank,
  readIdentifier,
  readScore,
  readEnglish,
  readFraction,
  readCount,
];
const OF_WORDS: readonly Rule[] = [
  readDate,
  readHundredthRank,
  readRoundRank,
  readTime,
  readScore,
  readFraction,
  readVague,
  readCount,
  readDual,
  readOrdinal,
];

function readingAt(scan: Scan, index: number): Reading | undefined {
  const word = scan.words[index];
  if (word?.token.kind === "word") {
    const starts = word.entry?.starts === true || isReinforced(scan, index) || isFeminineDual(scan, index);
    return starts ? firstOf(OF_WORDS, scan, index) : undefined;
  }
  if (word?.token.kind === "latin") return readEnglish(scan, index);
  if (opensWithPoint(scan, index)) return readCount(scan, index);
  if (word?.token.kind !== "number" || numbersItem(scan, index) || insideLatinWord(scan, index)) return undefined;
  return firstOf(OF_DIGITS, scan, index);
}

function firstOf(rules: readonly Rule[], scan: Scan, index: number): Reading | undefined {
  for (const rule of rules) {
    const reading = rule(scan, index);
    if (reading) return reading;
  }
  return undefined;
}

/** What the figure before leaves to the next one. */
interface Context {
  /** What was counted last in this paragraph. */
  readonly counted: LastCounted;
  /** The bound that covers both halves of «X و Y», and where the second half would begin. */
  readonly spreading: { readonly bound: FoundBound; readonly at: number } | undefined;
}

/** The expression of a reading: bound, number, unit, counted noun. */
function complete(
  scan: Scan,
  reading: Reading,
  context: Context,
): { readonly figure: Figure; readonly context: Context } {
  const counted = readCounted(scan, reading, context.counted);
  const own = counted !== context.counted.any && counted !== context.counted.people ? counted : null;
  const after = own && own.start >= reading.number.end ? indexBehind(scan, reading.after, own.end) : reading.after;
  const inherited = context.spreading?.at === reading.first ? context.spreading.bound : undefined;
  const before = boundBefore(scan, reading.first);
  const behind = before ? undefined : boundBehind(scan, { after });
  const bound = before ?? behind ?? inherited;
  const bounded = applyBound(scan, reading, bound);
  const starts = [reading.number.start, before ? coreOfBound(scan, before) : Infinity, own?.start ?? Infinity];
  const ends = [
    reading.number.end,
    endOf(scan, reading.after - 1),
    own?.end ?? 0,
    behind ? endOf(scan, behind.next - 1) : 0,
  ];
  const figure: Figure = {
    start: Math.min(...starts),
    end: Math.max(...ends),
    number: reading.number,
    kind: bounded.kind,
    lo: bounded.lo,
    hi: bounded.hi,
    qualifier: bounded.qualifier,
    unit: bounded.unit,
    iso: bounded.iso,
    counted,
    role: roleOf(scan, bounded, counted),
  };
  const second = joinedAt(scan, after) ?? joinedAt(scan, after + 1);
  const isOutcome = reading.kind === "cardinal" || reading.kind === "dual" || reading.kind === "vague";
  return {
    figure,
    context: {
      counted: isOutcome ? nowCounted(context.counted, counted) : context.counted,
      spreading: before?.spreads === true && second !== undefined ? { bound: before, at: second } : undefined,
    },
  };
}

/** A bound's span leaves out an attached conjunction or preposition, as the number's does. */
const coreOfBound = (scan: Scan, { first }: FoundBound): number => coreStart(scan, first);

/** The index of the first token from `from` on that begins at or behind an offset. */
function indexBehind(scan: Scan, from: number, offset: number): number {
  let index = from;
  while (index < scan.words.length && (scan.words[index]?.token.start ?? offset) < offset) index++;
  return index;
}

/**
 * Every figure of one paragraph, in reading order, none overlapping another's number. Offsets are UTF-16 code units
 * into the paragraph's text. Never throws; a paragraph without figures gives an empty list. Costs one look-up for each
 * token and a bounded number of looks around each token that can begin a figure.
 */
export function readFigures(paragraph: Paragraph): readonly Figure[] {
  const scan = scanWords(paragraph);
  const figures: Figure[] = [];
  let context: Context = { counted: { any: null, people: null }, spreading: undefined };
  for (let index = 0; index < scan.words.length;) {
    const found = readingAt(scan, index);
    const reading = found && withElidedUnit(scan, found, figures.at(-1));
    if (!reading) {
      index++;
      continue;
    }
    const completed = complete(scan, reading, context);
    const joined = joinBounds(paragraph.text, figures.at(-1), completed.figure);
    if (joined) figures.pop();
    figures.push(joined ?? completed.figure);
    ({ context } = completed);
    index = Math.max(reading.after, reading.next, index + 1);
  }
  return figures;
}
