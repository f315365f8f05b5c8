import { readTemporal } from "../../server/engine/figures/temporal/readTemporal";
import type { Reference, TemporalExpression } from "../../server/engine/figures/temporal/expression";
import { readParagraph } from "../../server/engine/text/readParagraph";
import type { Stated } from "./peers";
import { answersOf, isRight } from "./temporalAnswers";

/** Dates from which the sources without a reference of their own count, as their answers show. */
const REFERENCES: readonly (readonly [src: RegExp, reference: Reference])[] = [
  [/^duckling/u, { date: "2013-02-12", time: "04:30", toward: "future" }],
  [/^timex|\.tml$/u, { date: "2015-12-24", toward: "nearest" }],
];

function referenceOf({ ref, src }: Stated): Reference | undefined {
  if (ref !== undefined) return { date: ref.slice(0, 10), time: ref.slice(11, 16), toward: "future" };
  return REFERENCES.find(([pattern]) => pattern.test(src))?.[1];
}

/**
 * Words at an expression's edges that the sources take in or leave out as they please, often both ways for one phrase:
 * prepositions, the nouns day, month, hour, date, time before what they govern, and marks.
 */
const EDGE =
  /^(?:(?:في|من|عند|على|خلال|منذ|قبل|بعد|حتى|حوالي|نحو|يوم|شهر|الساعة|ساعة|بتاريخ|مدة|لمدة|وقت|ليوم|ما|هذا)\s+|[وبلف](?=[\p{L}\d]{3})|ال(?=ساعة)|[\s.,،؛؟!()«»"|:-]+)/u;
const EDGE_BEHIND = /(?:[\s.,،؛؟!()«»"|:\u064B-]+)$/u;

function core(span: string): string {
  let text = span;
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(EDGE_BEHIND, "").replace(EDGE, "");
  }
  return text;
}

export interface Graded {
  readonly row: Stated;
  readonly exact: boolean;
  readonly span: boolean;
  /** Undefined where the source states no value. */
  readonly value: boolean | undefined;
  readonly found: readonly TemporalExpression[];
}

/** A row beside what is read at its place. */
export function gradeTemporal(row: Stated): Graded {
  const { text, start, end } = row;
  const found = readTemporal(readParagraph(text), referenceOf(row));
  const answers = answersOf(row);
  if (start === null || end === null)
    return { row, exact: found.length === 0, span: found.length === 0, value: undefined, found };
  const near = found.filter((each) => each.start < end && each.end > start);
  const stated = core(text.slice(start, end));
  const isSame = (each: TemporalExpression): boolean => core(text.slice(each.start, each.end)) === stated;
  return {
    row,
    exact: near.some((each) => each.start === start && each.end === end),
    span: near.some(isSame),
    value: answers.length === 0 ? undefined : near.some((each) => isRight(each, answers)),
    found: near,
  };
}
