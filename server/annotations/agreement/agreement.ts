import type { Span } from "../../engine/text/span";
import { nominalAlpha } from "./alpha";
import { pairsOf, type Coefficient } from "./coefficient";
import { cohenKappa, fleissKappa } from "./kappa";
import { isExact, isOverlapping, spanF1, type LabelledSpan } from "./spanAgreement";
import { OUTSIDE, tokenLabels } from "./tokenLabels";
import { unitizingAlpha } from "./unitizing";

/** One article as its annotators marked it. Offsets are UTF-16 code units into the article. */
export interface MarkedArticle {
  readonly length: number;
  readonly tokens: readonly Span[];
  /** Spans by annotator; who did not work on the article is absent. */
  readonly layers: ReadonlyMap<string, readonly LabelledSpan[]>;
}

/** What two annotators agree on, over the articles that both worked on. */
export interface PairAgreement {
  readonly annotators: readonly [string, string];
  readonly cohenKappa: Coefficient;
  readonly exactF1: Coefficient;
  readonly overlappingF1: Coefficient;
}

/** Agreement over one set of labels. */
export interface Agreement {
  /** Null: all labels together. */
  readonly label: string | null;
  readonly pairs: readonly PairAgreement[];
  /** Over the tokens of the articles that all annotators worked on. */
  readonly fleissKappa: Coefficient;
  /** Over the tokens of the articles that two or more worked on. */
  readonly alpha: Coefficient;
  /** Over the articles that all annotators worked on, laid end to end. */
  readonly alphaU: Coefficient;
}

/**
 * How far annotators agree: over all labels, then for each label in the order of its name. Token measures take the
 * outermost label of each token, or that there is none. Never throws.
 */
export function agreementOf(articles: readonly MarkedArticle[]): readonly Agreement[] {
  const annotators = [...new Set(articles.flatMap(({ layers }) => [...layers.keys()]))].sort();
  const labels = [...new Set(articles.flatMap(({ layers }) => [...layers.values()].flat().map(({ label }) => label)))];
  return [null, ...labels.sort()].map((label) => agreementOn(label, labels, articles, annotators));
}

function agreementOn(
  label: string | null,
  labels: readonly string[],
  articles: readonly MarkedArticle[],
  annotators: readonly string[],
): Agreement {
  const seen = articles.map((article) => (label === null ? article : onlyLabel(article, label)));
  const shared = seen.filter(({ layers }) => annotators.every((annotator) => layers.has(annotator)));
  return {
    label,
    pairs: pairsOf(annotators).map((pair) => pairAgreement(seen, pair)),
    fleissKappa: fleissKappa(shared.flatMap(tokenItems)),
    alpha: nominalAlpha(seen.flatMap(tokenItems)),
    alphaU: alphaOverAll(shared, annotators, label === null ? labels : [label]),
  };
}

const onlyLabel = (article: MarkedArticle, label: string): MarkedArticle => ({
  ...article,
  layers: new Map([...article.layers].map(([name, spans]) => [name, spans.filter((span) => span.label === label)])),
});

/** The labels of each token, one for each annotator of the article. */
function tokenItems({ tokens, layers }: MarkedArticle): readonly (readonly string[])[] {
  const byAnnotator = [...layers.values()].map((spans) => tokenLabels(tokens, spans));
  return tokens.map((_, index) => byAnnotator.map((labels) => labels[index] ?? OUTSIDE));
}

function pairAgreement(articles: readonly MarkedArticle[], annotators: readonly [string, string]): PairAgreement {
  const both = articles.flatMap((article) => {
    const [first, second] = annotators.map((annotator) => article.layers.get(annotator));
    return first && second ? [{ ...article, first, second }] : [];
  });
  const first = both.flatMap((article) => tokenLabels(article.tokens, article.first));
  const second = both.flatMap((article) => tokenLabels(article.tokens, article.second));
  const joined = endToEnd(both, (article) => [article.first, article.second]).layers;
  return {
    annotators,
    cohenKappa: cohenKappa(first, second),
    exactF1: spanF1(joined[0] ?? [], joined[1] ?? [], isExact),
    overlappingF1: spanF1(joined[0] ?? [], joined[1] ?? [], isOverlapping),
  };
}

/** The spans of several articles as if these stood one behind the other. */
function endToEnd<T extends { readonly length: number }>(
  articles: readonly T[],
  layersOf: (article: T) => readonly (readonly LabelledSpan[])[],
): { readonly layers: readonly (readonly LabelledSpan[])[]; readonly length: number } {
  const layers: LabelledSpan[][] = [];
  let at = 0;
  for (const article of articles) {
    for (const [index, spans] of layersOf(article).entries()) {
      const layer = (layers[index] ??= []);
      for (const span of spans) layer.push({ ...span, start: span.start + at, end: span.end + at });
    }
    at += article.length + 1; // a place between articles that no span crosses
  }
  return { layers, length: at };
}

function alphaOverAll(
  articles: readonly MarkedArticle[],
  annotators: readonly string[],
  labels: readonly string[],
): Coefficient {
  const { layers, length } = endToEnd(articles, (article) => annotators.map((name) => article.layers.get(name) ?? []));
  return unitizingAlpha(
    labels.map((label) => layers.map((spans) => spans.filter((span) => span.label === label))),
    length,
  );
}
