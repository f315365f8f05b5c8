import { expect } from "vitest";
import type { Reference, TemporalExpression } from "../../../../server/engine/figures/temporal/expression";
import { readTemporal } from "../../../../server/engine/figures/temporal/readTemporal";
import { readParagraph } from "../../../../server/engine/text/readParagraph";

/** What a test says of an expression: its kind and whatever else matters to it. */
export type Expected = Pick<TemporalExpression, "kind"> & Partial<Omit<TemporalExpression, "start" | "end">>;

/** A Wednesday. */
export const WEDNESDAY: Reference = { date: "2015-07-22", time: "12:00" };

export const expressionsOf = (text: string, reference?: Reference): readonly TemporalExpression[] =>
  readTemporal(readParagraph(text), reference);

/** Every part of a text marked by `[[…]]` is an expression as expected, and nothing else is one. */
export function expectTemporal(expected: Expected, marked: string, reference?: Reference): void {
  const parts = marked.split(/\[\[|\]\]/u);
  const text = parts.join("");
  const found = expressionsOf(text, reference);
  const spans = parts.filter((_, index) => index % 2 === 1);
  expect({ text, spans: found.map(({ start, end }) => text.slice(start, end)) }).toEqual({ text, spans });
  for (const expression of found) expect({ text, ...expression }).toMatchObject({ text, ...expected });
}
