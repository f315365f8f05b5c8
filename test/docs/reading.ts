import type { Figure, Qualifier } from "../../server/engine/figures/figure";
import { readFigures } from "../../server/engine/figures/readFigures";
import { readParagraph } from "../../server/engine/text/readParagraph";

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** What a qualifier adds to an interval that shows its ends. */
const WORDS: Readonly<Partial<Record<Qualifier, string>>> = { about: "about ", vague: "" };

function interval({ lo, hi, qualifier }: Figure): string {
  const word = WORDS[qualifier] ?? "";
  if (lo === null) return hi === null ? "" : `at most ${plain(hi)}`;
  if (hi === null) return `at least ${plain(lo)}`;
  return lo === hi ? `${word}${plain(lo)}` : `${word}${plain(lo)} to ${plain(hi)}`;
}

/** A figure in a few words: kind, interval, unit, ISO form, what is counted. */
function describe(figure: Figure): string {
  const { kind, unit, iso, counted } = figure;
  const parts = [`${kind} ${interval(figure)}`.trim(), unit, iso, counted && `of ${counted.text}`];
  return parts.filter((part) => part !== null).join(" · ");
}

/** Every figure of a text: its core, and what is read. */
export const readingsOf = (text: string): readonly string[] =>
  readFigures(readParagraph(text)).map(
    (figure) => `${text.slice(figure.number.start, figure.number.end)} → ${describe(figure)}`,
  );
