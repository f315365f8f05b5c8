import type { Figure } from "../figures/figure";
import { CHANGE_WORDS } from "../lexicon/changeWords";
import { SHARED_OUT } from "../lexicon/sharedOut";
import type { Sentence } from "../text/sentences";
import type { PlacedParagraph } from "../text/article";
import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Diagnostic } from "./diagnostic";
import { relatedWithin } from "./withinArticle";

const ALL = 100;
/** What rounding each share to a whole percent can add to their sum. */
const ROUNDING = 0.5;

interface Share {
  readonly index: number;
  readonly figure: Figure;
  readonly value: number;
}

const shareOf = (figure: Figure, index: number): readonly Share[] =>
  figure.kind === "percent" && figure.qualifier === "exact" && figure.lo !== null && figure.lo === figure.hi
    ? [{ index, figure, value: figure.lo }]
    : [];

/** Where a sentence begins to share one whole out; undefined where it does not, or tells of a change of one share. */
function sharedFrom({ paragraph: { tokens } }: PlacedParagraph, { start, end }: Sentence): number | undefined {
  const words = tokens
    .filter((token) => start <= token.start && token.end <= end)
    .map((token) => ({ at: token.start, bare: token.norm.replace(/^[وف]/u, "") }));
  if (words.some(({ bare }) => CHANGE_WORDS.has(bare))) return undefined;
  return words.find(({ bare }) => SHARED_OUT.has(bare))?.at;
}

/** Percentages of one sentence that share one whole out and together are more than all of it: told at the last of them. */
export function overfullShares(article: DiagnosedArticle): readonly Diagnostic[] {
  const shares = article.figures.flatMap(shareOf);
  if (shares.length < 2) return [];
  return article.article.paragraphs.flatMap((placed) =>
    placed.paragraph.sentences.flatMap((sentence): readonly Diagnostic[] => {
      const from = sharedFrom(placed, sentence);
      if (from === undefined) return [];
      const [start, end] = [placed.start + from, placed.start + sentence.end];
      const told = shares.filter(({ figure }) => start <= figure.start && figure.end <= end);
      const sum = told.reduce((total, { value }) => total + value, 0);
      const last = told.at(-1);
      if (!last || told.length < 2 || sum <= ALL + told.length * ROUNDING) return [];
      const related = told.slice(0, -1).flatMap(({ index }) => relatedWithin(article, index) ?? []);
      const args = { figure: textOf(article.article.text, last.figure), sum: String(Number(sum.toFixed(2))) };
      const { figure, index } = last;
      return [
        {
          code: "arithmetic",
          severity: "warning",
          start: figure.start,
          end: figure.end,
          figures: [index],
          args,
          related,
        },
      ];
    }),
  );
}
