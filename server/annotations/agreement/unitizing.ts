import type { Span } from "../../engine/text/span";
import { pairsOf, quotient, type Coefficient } from "./coefficient";

/** A stretch of the continuum in the eyes of one annotator and for one label: a unit, or the gap between two. */
interface Section {
  readonly start: number;
  readonly length: number;
  readonly isUnit: boolean;
}

/** Observed and expected disagreement on one label. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's alpha for unitizing: how well annotators agree on where units begin and end. `layers` holds one list
 * of spans for each label and annotator (`layers[label][annotator]`) on a continuum from 0 to `length`; offsets are
 * UTF-16 code units. Units of one label and annotator may not overlap: of those that do the first and longer one
 * counts. `compared` is the number of units. Undefined where nobody marked a unit, or with fewer than two annotators.
 * Source: Krippendorff, On the reliability of unitizing contiguous data, 1995; Content Analysis, 2nd edition, 2004,
 * pages 251 to 256.
 */
export function unitizingAlpha(layers: readonly (readonly (readonly Span[])[])[], length: number): Coefficient {
  let observed = 0;
  let expected = 0;
  let compared = 0;
  for (const annotators of layers) {
    const disagreement = unitizingDisagreement(annotators, length);
    observed += disagreement.observed;
    expected += disagreement.expected;
    compared += annotators.reduce((sum, spans) => sum + apart(spans).length, 0);
  }
  const share = quotient(observed, expected);
  return { value: share === null ? null : 1 - share, compared };
}

/** The two sides of alpha for one label: one list of spans for each annotator. */
export function unitizingDisagreement(annotators: readonly (readonly Span[])[], length: number): Disagreement {
  if (annotators.length < 2 || length < 1) return { observed: 0, expected: 0 };
  const sections = annotators.map((spans) => sectionsOf(apart(spans), length));
  let differences = 0;
  for (const [first, second] of pairsOf(sections)) differences += 2 * difference(first, second);
  const observed = differences / (annotators.length * (annotators.length - 1) * length * length);
  return { observed, expected: expectedDisagreement(sections.flat(), annotators.length * length, length) };
}

/** Spans in order without those that overlap an earlier one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < span.end && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

function sectionsOf(units: readonly Span[], length: number): readonly Section[] {
  const sections: Section[] = [];
  let at = 0;
  const gapTo = (start: number): void => {
    if (start > at) sections.push({ start: at, length: start - at, isUnit: false });
  };
  for (const { start, end } of units) {
    gapTo(start);
    sections.push({ start, length: end - start, isUnit: true });
    at = end;
  }
  gapTo(length);
  return sections;
}

/** The squared differences between all sections of two annotators that meet. */
function difference(first: readonly Section[], second: readonly Section[]): number {
  let sum = 0;
  let other = 0;
  for (const section of first) {
    while (other > 0 && endOf(second[other - 1]) > section.start) other--;
    for (; other < second.length; other++) {
      const met = second[other];
      if (!met || met.start >= section.start + section.length) break;
      sum += between(section, met);
    }
  }
  return sum;
}

const endOf = (section: Section | undefined): number => (section ? section.start + section.length : 0);

function between(a: Section, b: Section): number {
  const ends = endOf(a) - endOf(b);
  const starts = a.start - b.start;
  if (a.isUnit && b.isUnit) {
    return a.start < endOf(b) && b.start < endOf(a) ? starts ** 2 + ends ** 2 : 0;
  }
  if (a.isUnit && starts >= 0 && ends <= 0) return a.length ** 2;
  if (b.isUnit && starts <= 0 && ends >= 0) return b.length ** 2;
  return 0;
}

/** What all possible unitizations with these units would differ; `all` is the length of all continua together. */
function expectedDisagreement(sections: readonly Section[], all: number, length: number): number {
  const units = sections.filter(({ isUnit }) => isUnit).map((unit) => unit.length);
  const gaps = sections.filter(({ isUnit }) => !isUnit).map((gap) => gap.length);
  let sum = 0;
  for (const unit of units) {
    const room = gaps.reduce((places, gap) => places + (gap >= unit ? gap - unit + 1 : 0), 0);
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * room;
  }
  const within = units.reduce((inside, unit) => inside + unit * (unit - 1), 0);
  return ((quotient(sum, all * (all - 1) - within) ?? 0) * 2) / length;
}
