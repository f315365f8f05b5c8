import { codePointMap, type CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { fragmentsOf } from "./fragments";
import { wellFormed } from "./wellFormed";
import { wholeCharacters } from "./wholeCharacters";

/** The name under which an article keeps the lines of other tools that it came with. */
export const FOREIGN = "brat";
/** The note that holds what brat has no place for. It is about no annotation, so that brat shows it nowhere. */
export const SIDE_NOTE = "Isnad";
export const NOWHERE = "T0";

/** The lines of one `.ann` file as they are written, with their counters. */
export interface Sheet {
  readonly text: string;
  readonly points: CodePointMap;
  readonly lines: string[];
  /** The highest number given out by the letter of its ids. */
  readonly counts: Map<string, number>;
}

/** A new sheet whose ids begin behind those that `given` lines have. */
export function sheetFor(text: string, given: readonly string[]): Sheet {
  const counts = new Map<string, number>();
  for (const id of given) {
    const [, letter = "", number = ""] = /^([TERANM#])(\d+)$/u.exec(id) ?? [];
    counts.set(letter, Math.max(counts.get(letter) ?? 0, Number(number)));
  }
  return { text, points: codePointMap(text), lines: [], counts };
}

/** Types, roles and attribute names in the characters that brat stores. */
export const ascii = (label: string): string => label.replace(/[^a-zA-Z0-9_-]/gu, "_") || "_";
/** A free attribute value: one word, and none of the characters that end it in `annotation.conf`. */
export const oneWord = (value: string): string => wellFormed(value).replace(/[\s,|]+/gu, "_") || "_";
const oneLine = (note: string): string => wellFormed(note).replace(/[\s\u0085]+/gu, " ");

/** An id that no line has. */
export function nextId(sheet: Sheet, letter: string): string {
  const number = (sheet.counts.get(letter) ?? 0) + 1;
  sheet.counts.set(letter, number);
  return `${letter}${number}`;
}

/** The stretches of spans that a line can tell: whole characters, no line break, no blanks at the edges; possibly none. */
export const bratFragments = (
  { text, points }: Pick<Sheet, "text" | "points">,
  spans: readonly Span[],
): readonly Span[] =>
  fragmentsOf(
    text,
    spans.map((span) => wholeCharacters(points, span)),
  );

/** Writes a text-bound line and gives its id; undefined where no text is left to mark. */
export function textBound(sheet: Sheet, type: string, spans: readonly Span[], wanted?: string): string | undefined {
  const fragments = bratFragments(sheet, spans);
  if (fragments.length === 0) return undefined;
  const offsets = fragments.map(({ start, end }) => `${sheet.points.fromUtf16(start)} ${sheet.points.fromUtf16(end)}`);
  const words = fragments.map(({ start, end }) => sheet.text.slice(start, end)).join(" ");
  const id = wanted ?? nextId(sheet, "T");
  sheet.lines.push(`${id}\t${type} ${offsets.join(";")}\t${wellFormed(words)}`);
  return id;
}

export function attribute(sheet: Sheet, name: string, target: string, value: string): void {
  sheet.lines.push(`${nextId(sheet, "A")}\t${name} ${target} ${value}`);
}

export function note(sheet: Sheet, type: string, target: string, words: string): string {
  const id = nextId(sheet, "#");
  sheet.lines.push(`${id}\t${type} ${target}\t${oneLine(words)}`);
  return id;
}
