import type { Span } from "../engine/text/span";
import { inlineElement, type TeiElement } from "./teiElements";
import type { Part } from "./parts";
import { xmlEmpty, xmlText } from "./xml";

/** A stretch that may become an element around its words. */
export interface Mark {
  readonly span: Span;
  readonly element: TeiElement;
  /** The part that it marks; undefined for what a source vouches for, which is made anew. */
  readonly part: Part | undefined;
}

/** A text as TEI, and the parts that could not become elements in it. */
export interface TeiText {
  readonly markup: string;
  readonly apart: readonly Part[];
}

/** The name of the point before an offset. */
export const anchorId = (offset: number): string => `p${offset}`;

/** The line ends of a text, with the blanks and empty lines after them: what stands between paragraphs. */
const BETWEEN = /[\r\n][ \t\r\n]*/gu;

function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BETWEEN)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** Speech stands between other phrases, not within them: what may be around it. */
const AROUND_SPEECH = new Set(["said", "seg"]);

/** Which is outside where two marks have the same words. */
const rank = ({ element: { name } }: Mark): number => ["said", "seg"].indexOf(name) + 1 || 3;

/**
 * The marks that nest, in the order in which they open; the others cross one of them or the end of their paragraph.
 * `paragraphs` ascend.
 */
function nested(marks: readonly Mark[], paragraphs: readonly Span[]): ReadonlySet<Mark> {
  const ordered = [...marks].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || rank(a) - rank(b),
  );
  const accepted = new Set<Mark>();
  let open: Mark[] = [];
  let at = 0;
  for (const mark of ordered) {
    const { start, end } = mark.span;
    while ((paragraphs[at]?.end ?? Infinity) <= start) at++;
    const paragraph = paragraphs[at];
    if (!paragraph || start < paragraph.start || end > paragraph.end) continue;
    open = open.filter((outer) => outer.span.end > start);
    const outer = open.at(-1);
    const fits = !outer || end <= outer.span.end;
    const maySpeak = mark.element.name !== "said" || !outer || AROUND_SPEECH.has(outer.element.name);
    if (!fits || !maySpeak) continue;
    open.push(mark);
    accepted.add(mark);
  }
  return accepted;
}

/** What is written at an offset: ends before points before beginnings, inner ends first, outer beginnings first. */
interface Tag {
  readonly at: number;
  readonly order: readonly [number, number];
  readonly markup: string;
}

const attributesOf = (attributes: TeiElement["attributes"]): string => xmlEmpty("", attributes).slice(1, -2);

/**
 * A text in paragraphs with elements for the marks that nest. `elsewhere` are parts that are no marks; those and the
 * marks that do not nest are between points in the text. Offsets are UTF-16 code units.
 */
export function teiText(text: string, marks: readonly Mark[], elsewhere: readonly Part[]): TeiText {
  const paragraphs = paragraphsOf(text);
  const inside = nested(marks, paragraphs);
  const crossing = marks.flatMap((mark) => (inside.has(mark) ? [] : (mark.part ?? [])));
  const apart = [...elsewhere, ...crossing].sort((a, b) => a.id - b.id);
  const points = new Set(apart.flatMap(({ span: { start, end } }) => [start, end]));
  const tags: Tag[] = [
    ...[...inside].flatMap(({ span: { start, end }, element: { name, attributes } }, index): Tag[] => [
      { at: start, order: [3, index], markup: `<${name}${attributesOf(attributes)}>` },
      { at: end, order: [1, -index], markup: `</${name}>` },
    ]),
    ...[...points].map((at): Tag => ({ at, order: [2, 0], markup: xmlEmpty("anchor", { "xml:id": anchorId(at) }) })),
    ...paragraphs.flatMap(({ start, end }): Tag[] => [
      { at: start, order: [1.5, 0], markup: "<p>" },
      { at: end, order: [2.5, 0], markup: "</p>" },
    ]),
  ];
  tags.sort((a, b) => a.at - b.at || a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  const pieces: string[] = [];
  let written = 0;
  for (const { at, markup } of tags) {
    pieces.push(xmlText(text.slice(written, at)), markup);
    written = at;
  }
  pieces.push(xmlText(text.slice(written)));
  return { markup: `${paragraphs.length === 0 ? "<p/>" : ""}${pieces.join("")}`, apart };
}

/** The marks among parts, and the parts that are none. */
export function marksOf(parts: readonly Part[]): { readonly marks: readonly Mark[]; readonly others: readonly Part[] } {
  const marks: Mark[] = [];
  const others: Part[] = [];
  for (const part of parts) {
    const element = inlineElement(part);
    if (element) marks.push({ span: part.span, element, part });
    else others.push(part);
  }
  return { marks, others };
}
