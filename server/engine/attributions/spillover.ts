import type { ArticleText, PlacedParagraph } from "../text/article";
import type { Quotation } from "../text/quotations";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import type { CueReading } from "./attribution";
import { isComma } from "./paragraphView";

/** Over how many paragraphs a quotation may stay open: newspapers seldom print longer ones, and a mark may be a mistake. */
const MOST_PARAGRAPHS = 8;
/** Fewer words behind a mark without partner are a name whose closing mark was forgotten. */
const SHORTEST_OPEN = 5;
const OPENERS = /^[«“„]$/u;
const CLOSERS = /^[»”]$/u;

const isMark = ({ norm }: Token): boolean => norm === '"' || OPENERS.test(norm) || CLOSERS.test(norm);

/** A straight mark closes where it touches the word before it and not the one behind. */
function closes({ tokens }: PlacedParagraph["paragraph"], index: number): boolean {
  const token = tokens[index];
  if (!token || OPENERS.test(token.norm)) return false;
  if (CLOSERS.test(token.norm)) return true;
  return tokens[index - 1]?.end === token.start && tokens[index + 1]?.start !== token.end;
}

/** The quotation that a paragraph opens and does not close, if it is long enough to be speech. */
function leftOpen({ paragraph }: PlacedParagraph): Quotation | undefined {
  const open = paragraph.quotations.find(({ closed, mark }) => !closed && mark !== "brackets");
  if (!open) return undefined;
  const at = paragraph.tokens.findIndex(({ start }) => start === open.start);
  const words = paragraph.tokens.slice(at + 1).filter(({ kind }) => kind !== "punctuation").length;
  return words >= SHORTEST_OPEN && !closes(paragraph, at) ? open : undefined;
}

interface Article {
  readonly paragraphs: ArticleText["paragraphs"];
  readonly cues: readonly (readonly CueReading[])[];
}

/** Whether somebody new takes the floor in a paragraph before an offset: then no quotation runs on through it. */
const isInterrupted = ({ cues }: Article, index: number, before: number): boolean =>
  (cues[index] ?? []).some(({ cue, continuity }) => continuity === "leads" && cue.start < before);

/**
 * The stretches of the paragraphs behind `from` that its open quotation covers, up to its closing mark; undefined where it
 * is never closed. A paragraph inside a long quotation may open it again with a mark of its own.
 */
function rest(article: Article, from: number): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (let i = from + 1; i <= from + MOST_PARAGRAPHS; i++) {
    const placed = article.paragraphs[i];
    if (placed?.zone !== "body") return undefined;
    const { paragraph, start, end } = placed;
    const first = paragraph.tokens.findIndex(isMark);
    const again = first === 0 && !closes(paragraph, first);
    const last = again ? paragraph.tokens.findIndex((token, index) => index > 0 && isMark(token)) : first;
    const mark = paragraph.tokens[last];
    if (isInterrupted(article, i, mark ? start + mark.start : end)) return undefined;
    if (!mark) {
      spans.push({ start, end });
      continue;
    }
    return closes(paragraph, last) || again ? [...spans, { start, end: start + mark.end }] : undefined;
  }
  return undefined;
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** «… to the end of the paragraph and on into the next ones …». */
function openQuotation(article: Article, index: number): readonly Span[] {
  const placed = article.paragraphs[index];
  const open = placed && leftOpen(placed);
  const following = open && rest(article, index);
  return placed && following ? [{ start: placed.start + open.start, end: placed.end }, ...following] : [];
}

/** The first sentence of a paragraph, up to the first cue in it. */
function opening({ paragraph, start, end }: PlacedParagraph, cues: readonly CueReading[]): Span {
  const last = paragraph.tokens[(paragraph.sentences[0]?.last ?? 0) - 1];
  const stop = last ? start + last.end : end;
  return { start, end: Math.min(stop, ...cues.map(({ cue }) => cue.start).filter((at) => at > start)) };
}

/** A line that ends in a comma is not the end of its sentence. */
function brokenLine(article: Article, index: number, reading: CueReading): readonly Span[] {
  const [placed, next] = [article.paragraphs[index], article.paragraphs[index + 1]];
  const comma = placed?.paragraph.tokens.at(-1);
  if (!placed || next?.zone !== "body" || !comma || !isComma(comma.norm)) return [];
  const reaches = reading.content.some(({ end }) => end >= placed.start + comma.start);
  return reaches ? [opening(next, article.cues[index + 1] ?? [])] : [];
}

/** «وقال الوزير:» alone on its line: the next paragraph is what was said. */
function behindColon(article: Article, index: number, reading: CueReading): readonly Span[] {
  const [placed, next] = [article.paragraphs[index], article.paragraphs[index + 1]];
  const isLast = article.cues[index]?.at(-1) === reading;
  if (!isLast || reading.content.length > 0 || next?.zone !== "body") return [];
  if (placed?.paragraph.tokens.at(-1)?.norm !== ":") return [];
  const quoted = next.paragraph.quotations.find(({ start, closed }) => start === 0 && closed);
  return [{ start: next.start, end: quoted ? next.start + quoted.end : next.end }];
}

/**
 * Lets contents run on behind the end of their paragraph: quotations that a later paragraph closes, sentences broken behind
 * a comma, and a colon at the end of a line. `cues` are the readings of each paragraph, with the article's offsets.
 */
export function withSpillover(
  { paragraphs }: ArticleText,
  cues: readonly (readonly CueReading[])[],
): readonly (readonly CueReading[])[] {
  const article: Article = { paragraphs, cues };
  return cues.map((readings, index) => {
    const open = openQuotation(article, index);
    const [quotation] = open;
    const speaker = quotation
      ? readings.findLast(({ content }) => content.some((span) => holds(span, quotation.start)))
      : undefined;
    return readings.map((reading) => {
      const more = [
        ...(reading === speaker ? open : []),
        ...brokenLine(article, index, reading),
        ...behindColon(article, index, reading),
      ];
      return more.length === 0 ? reading : { ...reading, content: [...reading.content, ...more] };
    });
  });
}
