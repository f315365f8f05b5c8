import { expect } from "vitest";
import type { Figure } from "../../../server/engine/figures/figure";
import { readFigures } from "../../../server/engine/figures/readFigures";
import { readParagraph } from "../../../server/engine/text/readParagraph";

/** What a test says of a figure: kind, interval, and whatever else matters to it. */
export interface Expected {
  readonly kind: Figure["kind"];
  readonly lo?: number | null;
  readonly hi?: number | null;
  readonly qualifier?: Figure["qualifier"];
  readonly unit?: string | null;
  readonly iso?: string | null;
  readonly counted?: string | null;
  readonly role?: Figure["role"];
}

/** A text with `[[…]]` around each numeral core, without the marks, with the cores' spans as `start-end`. */
function unmarked(marked: string): { readonly text: string; readonly cores: readonly string[] } {
  const cores: string[] = [];
  let text = "";
  for (const [index, part] of marked.split(/\[\[|\]\]/u).entries()) {
    if (index % 2 === 1) cores.push(`${text.length}-${text.length + part.length} ${part}`);
    text += part;
  }
  return { text, cores };
}

export const figuresOf = (text: string): readonly Figure[] => readFigures(readParagraph(text));

const coreOf = (text: string, { number }: Figure): string =>
  `${number.start}-${number.end} ${text.slice(number.start, number.end)}`;

/** Every marked core is a figure as expected, and nothing else is a figure. */
export function expectFigures(expected: Expected, marked: string): void {
  const { text, cores } = unmarked(marked);
  const figures = figuresOf(text);
  expect(figures.map((figure) => coreOf(text, figure))).toEqual(cores);
  for (const { counted, ...figure } of figures) {
    const { counted: wanted, ...rest } = expected;
    expect({ text, ...figure }).toMatchObject({ text, ...rest });
    if (wanted !== undefined) expect({ text, counted: counted?.text ?? null }).toEqual({ text, counted: wanted });
  }
}

export const expectNone = (text: string): void =>
  expect(figuresOf(text).map((figure) => coreOf(text, figure))).toEqual([]);

/** An exact value of one kind. */
export const exactly = (kind: Figure["kind"], value: number | null, more: Partial<Expected> = {}): Expected => ({
  kind,
  lo: value,
  hi: value,
  qualifier: "exact",
  ...more,
});
