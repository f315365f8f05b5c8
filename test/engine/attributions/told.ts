import { readCues } from "../../../server/engine/attributions/readCues";
import type { AttributionReading, CueReading } from "../../../server/engine/attributions/attribution";
import { resolveAttributions } from "../../../server/engine/attributions/resolveAttributions";
import type { Mention } from "../../../server/engine/entities/entity";
import type { Figure } from "../../../server/engine/figures/figure";
import { arrangeArticle } from "../../../server/engine/text/arrangeArticle";
import { splitLines } from "../../../server/engine/text/lines";
import { readParagraph } from "../../../server/engine/text/readParagraph";
import { shift, textOf, type Span } from "../../../server/engine/text/span";
import { marked } from "../../support/marked";

/** A figure of which only the place matters. */
const figureAt = (number: Span): Figure => ({
  ...number,
  number,
  kind: "cardinal",
  lo: null,
  hi: null,
  qualifier: "exact",
  unit: null,
  iso: null,
  counted: null,
  role: "claim",
});

const shifted = (reading: CueReading, by: number): CueReading => ({
  ...reading,
  cue: shift(reading.cue, by),
  source: reading.source && shift(reading.source, by),
  content: reading.content.map((part) => shift(part, by)),
});

/** The attributions of a whole article for the given figures, without names unless they are given. */
export function attribute(
  text: string,
  numbers: readonly Span[],
  mentions: readonly Mention[] = [],
): AttributionReading {
  const lines = splitLines(text).map(({ start, end }) => ({ start, paragraph: readParagraph(text.slice(start, end)) }));
  const cues = lines.map(({ start, paragraph }) => {
    const inside = mentions
      .filter((mention) => mention.start >= start && mention.end <= start + paragraph.text.length)
      .map((mention) => shift(mention, -start));
    return readCues(paragraph, inside).map((reading) => shifted(reading, start));
  });
  const entities = mentions.map((mention) => ({ ...mention, link: textOf(text, mention) }));
  return resolveAttributions({ article: arrangeArticle(text, lines), figures: numbers.map(figureAt), entities, cues });
}

/** Who tells each `[[figure]]` of a text: the source as written, `!` and the status where it is not affirmed, or `-`. */
export function tellers(source: string, names: Readonly<Record<string, Mention["type"]>> = {}): readonly string[] {
  const { text, spans } = marked(source);
  const mentions = Object.entries(names).map(([name, type]): Mention => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type, nested: false, score: 1 };
  });
  const { attributions, figures } = attribute(text, spans, mentions);
  return figures.map(({ attribution, status }) => {
    const teller = attribution === null ? "-" : (attributions[attribution]?.source.text ?? "?");
    return status === "affirmed" ? teller : `${teller} !${status}`;
  });
}

/** The kind of the source of the first attribution of a text. */
export const kindOfSource = (text: string): string | undefined => attribute(text, []).attributions[0]?.source.kind;
