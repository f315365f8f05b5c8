import { anchorText, type AnchorText } from "../annotations/anchoring/anchor";
import { rankedSpans } from "../annotations/anchoring/reanchor";
import type { JsonFields } from "../annotations/json";
import { codePointMap, type CodePointMap } from "../engine/text/codePoints";
import { shift, type Span } from "../engine/text/span";
import type { ReadProblemCode } from "./format";
import { spanInPoints, spanInside } from "./spanIn";
import { fieldsOf } from "./jsonLdValues";
import { stringIn } from "./jsonValues";
import { wellFormed } from "./wellFormed";

/** A text in which selectors find their stretches. */
export interface Selected {
  readonly text: string;
  readonly points: CodePointMap;
  readonly anchors: AnchorText;
}

export const selectedIn = (text: string): Selected => ({ text, points: codePointMap(text), anchors: anchorText(text) });

/** What positions count: the recommendation says characters, many tools write UTF-16 code units. */
export type PositionUnit = "codePoints" | "utf16";

const numberOf = (fields: JsonFields, name: string): number | undefined => {
  const value = fields[name];
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : undefined;
};

interface Position {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Character positions of RFC 5147, `char=5,12`. */
const CHARACTERS = /(?:^|[#&;])char=(\d+),(\d+)/u;

/** The positions that a selector gives: a text position, or a fragment of plain text. */
function positionOf(selector: JsonFields): Position | undefined {
  const isPosition = numberOf(selector, "start") !== undefined && numberOf(selector, "end") !== undefined;
  if (isPosition) return { start: numberOf(selector, "start"), end: numberOf(selector, "end") };
  const [, start, end] = CHARACTERS.exec(stringIn(selector, "value") ?? "") ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

const spanAt = ({ text, points }: Selected, { start, end }: Position, unit: PositionUnit): Span | undefined =>
  unit === "utf16" ? spanInside(text.length, start, end) : spanInPoints(points, start, end);

/** Words as they compare: pages show runs of white space as one blank. */
const words = (text: string): string => wellFormed(text).replace(/\s+/gu, " ").trim();

const says = ({ text }: Selected, { start, end }: Span, exact: string): boolean =>
  words(text.slice(start, end)) === words(exact);

/**
 * In what the positions of a file count: in UTF-16 code units where some of them point at the words that are quoted
 * beside them in no other unit, else in code points, as the recommendation says.
 */
export function positionUnit(selected: Selected, targets: readonly (readonly JsonFields[])[]): PositionUnit {
  const agree = (unit: PositionUnit): number =>
    targets.filter((selectors) => {
      const position = selectors.map(positionOf).find((one) => one !== undefined);
      const exact = selectors.map((one) => stringIn(one, "exact")).find((one) => one !== undefined);
      const span = position && spanAt(selected, position, unit);
      return span !== undefined && exact !== undefined && says(selected, span, exact);
    }).length;
  return agree("utf16") > agree("codePoints") ? "utf16" : "codePoints";
}

/**
 * The stretch that a target's selectors mean, in UTF-16 code units, or what is wrong with them. Several selectors are
 * alternatives: a position counts where the quotation beside it agrees, else the quotation is looked for, by its context
 * and near the position. Source: W3C, "Selectors and States".
 */
export function spanOfSelectors(
  selected: Selected,
  selectors: readonly JsonFields[],
  unit: PositionUnit,
): Span | ReadProblemCode {
  const position = selectors.map(positionOf).find((one) => one !== undefined);
  const quotation = selectors.find((one) => stringIn(one, "exact") !== undefined);
  const exact = quotation && stringIn(quotation, "exact");
  const placed = position && spanAt(selected, position, unit);
  const refined = selectors.map((one) => fieldsOf(one["refinedBy"])).find((inner) => inner.length > 0);
  if (quotation === undefined || exact === undefined) {
    if (!placed) return "bad-span";
    return refined ? refinedSpan(selected, placed, refined, unit) : placed;
  }
  if (placed && says(selected, placed, exact)) return placed;
  const context = { prefix: stringIn(quotation, "prefix") ?? "", suffix: stringIn(quotation, "suffix") ?? "" };
  const span = quoted(selected, exact, context, placed?.start);
  if (!span) return "text-differs";
  return refined ? refinedSpan(selected, span, refined, unit) : span;
}

interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where quoted words stand: the only place, the only one with the context, or with the context the one nearest to
 * `near`. Undefined where they do not stand at all or could be meant at several places: no place is guessed.
 */
function quoted(
  { text, anchors }: Selected,
  quote: string,
  context: QuoteContext,
  near: number | undefined,
): Span | undefined {
  const start = near ?? 0;
  const places = rankedSpans(anchors, { spans: [{ start, end: start + quote.length }], quote, ...context });
  if (places.length < 2) return places[0];
  const [before, after] = [words(context.prefix), words(context.suffix)];
  const inContext = places.filter(
    (place) =>
      words(text.slice(Math.max(0, place.start - 2 * context.prefix.length), place.start)).endsWith(before) &&
      words(text.slice(place.end, place.end + 2 * context.suffix.length)).startsWith(after),
  );
  return inContext.length === 1 || near !== undefined ? inContext[0] : undefined;
}

/** A stretch within another, which the inner selectors count from. */
function refinedSpan(
  { text }: Selected,
  outer: Span,
  selectors: readonly JsonFields[],
  unit: PositionUnit,
): Span | ReadProblemCode {
  const inner = spanOfSelectors(selectedIn(text.slice(outer.start, outer.end)), selectors, unit);
  return typeof inner === "string" ? inner : shift(inner, outer.start);
}
