// Which pairs of figures conflict in the held-out clusters by their gold, and which the analyser reports: all clusters are one corpus.
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { clash } from "../../server/engine/conflicts/interval";
import type { Span } from "../../server/engine/text/span";
import type { GoldArticle, GoldFigure } from "./heldOut";
import type { Scores } from "./heldOutScore";

/** A figure of the gold with where it stands. */
interface Placed {
  readonly name: string;
  readonly cluster: string;
  readonly figure: GoldFigure;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const pairName = (a: string, b: string): string => (a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`);
const nameOf = (path: string, { number }: { readonly number: Span }, text: string): string =>
  `${path} ${number.start} ${text.slice(number.start, number.end)}`;

/** The pairs that measure one quantity of their cluster and exclude each other. */
function goldPairs(articles: readonly GoldArticle[]): ReadonlySet<string> {
  const placed = articles.flatMap(({ path, cluster, text, figures }) =>
    figures.map((figure): Placed => ({ name: nameOf(path, figure, text), cluster, figure })),
  );
  const claims = placed.filter(({ figure }) => figure.role === "claim" && figure.quantity !== null);
  const pairs = claims.flatMap((a, index) =>
    claims
      .slice(index + 1)
      .filter((b) => a.cluster === b.cluster && a.figure.quantity === b.figure.quantity && clash(a.figure, b.figure))
      .map((b) => pairName(a.name, b.name)),
  );
  return new Set(pairs);
}

/** The pairs that the analyser reports, by the names of the gold's figures that they overlap. */
function reportedPairs(articles: readonly GoldArticle[]): ReadonlySet<string> {
  const gold = new Map(articles.map((article) => [article.path, article]));
  const corpus = articles.map(({ path, text }) => ({ path, analysis: analyseArticle(text) }));
  const figuresOf = new Map(corpus.map(({ path, analysis }) => [path, analysis.figures]));
  const named = (path: string, index: number): string => {
    const article = gold.get(path);
    const found = figuresOf.get(path)?.[index];
    const figure = article?.figures.find(({ number }) => found && overlaps(number, found.number)) ?? found;
    return article && figure ? nameOf(path, figure, article.text) : path;
  };
  const { conflicts } = analyseCorpus(corpus);
  const pairs = conflicts.flatMap(({ figures, pairs }) => {
    const names = figures.map(({ path, figure }) => named(path, figure));
    return pairs.map(([first, second]) => pairName(names[first] ?? "", names[second] ?? ""));
  });
  return new Set(pairs);
}

/** How many of the reported pairs are true, and how many of the true ones are reported; the rest as lines. */
export function scoreConflicts(articles: readonly GoldArticle[]): Scores {
  const [wanted, given] = [goldPairs(articles), reportedPairs(articles)];
  const right = [...given].filter((pair) => wanted.has(pair)).length;
  const falsely = [...given].filter((pair) => !wanted.has(pair)).map((pair) => `false conflict: ${pair}`);
  const missed = [...wanted].filter((pair) => !given.has(pair)).map((pair) => `missed conflict: ${pair}`);
  return {
    measures: [
      { name: "conflicts true", right, whole: given.size },
      { name: "conflicts found", right, whole: wanted.size },
    ],
    misses: [...falsely, ...missed],
  };
}
