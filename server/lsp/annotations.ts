import type { CancellationToken } from "vscode-languageserver";
import type { Annotation } from "../annotations/annotation";
import { progressOf, tallyOf } from "../annotations/review/progress";
import { concordanceOf, type ConcordanceHit, type SearchedArticle } from "../annotations/search/concordance";
import { parseQuery } from "../annotations/search/query";
import type { ProgressResult, SearchHit, SearchParams, SearchResult } from "../protocol/annotations";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import type { createCorpusReviews } from "./corpusReviews";
import { labelNames, nameIn } from "./labelNames";
import { annotationValue } from "./values";

type CorpusReviews = ReturnType<typeof createCorpusReviews>;

/** `isnad/progress`. */
export async function progress(
  context: Context,
  reviews: CorpusReviews,
  token: CancellationToken,
): Promise<ProgressResult | Cancelled> {
  const all = await reviews(token);
  if (all === CANCELLED) return CANCELLED;
  const counted = progressOf(all.map(({ uri, review }) => ({ path: uri, items: review.items })));
  const uris = all.map(({ uri }) => uri);
  return {
    all: counted.all,
    articles: counted.articles.map(({ path, tally }) => ({ uri: context.documents.clientUriOf(path), counts: tally })),
    labels: counted.labels.map(({ kind, label, tally }) => ({ kind, label, counts: tally })),
    names: labelNames(context, uris, counted.labels),
    annotators: counted.annotators.map(({ annotator, tally }) => ({ annotator, counts: tally })),
  };
}

/** `isnad/searchAnnotations`. */
export async function search(
  context: Context,
  reviews: CorpusReviews,
  { query, states, order, limit }: SearchParams,
  token: CancellationToken,
): Promise<SearchResult | Cancelled> {
  const all = await reviews(token);
  if (all === CANCELLED) return CANCELLED;
  const articles = all.map(({ uri, analysis, review }): SearchedArticle => {
    const { tagset } = context.workspace.projectOf(uri);
    const namesOf = ({ kind, label }: Annotation): readonly string[] =>
      Object.values(nameIn(tagset, kind, label) ?? {}) as readonly string[];
    return { path: uri, text: analysis.article.text, items: review.items, namesOf };
  });
  const found = concordanceOf(articles, parseQuery(query), order);
  const wanted = found.filter(({ item }) => states.includes(item.state));
  const shown = wanted.slice(0, limit);
  const uris = shown.map(({ path }) => path);
  return {
    total: wanted.length,
    counts: tallyOf(found.map(({ item }) => item)),
    hits: shown.map((hit) => sentHit(context, hit)),
    names: labelNames(
      context,
      uris,
      shown.map(({ item }) => item.annotation),
    ),
  };
}

function sentHit({ documents, workspace, corpus }: Context, { path, item, ...line }: ConcordanceHit): SearchHit {
  const { annotation, state } = item;
  const { id, kind, label, spans, attributes, decision } = annotation;
  const [first] = spans;
  const last = spans.at(-1);
  const place = state === "lost" || !first || !last ? null : { start: first.start, end: last.end };
  return {
    uri: documents.clientUriOf(path),
    version: workspace.versionOf(path),
    id,
    kind,
    label,
    state,
    range: place && corpus().rangeIn(path, place),
    ...line,
    value: annotationValue(annotation),
    source: kind === "figure" || kind === "attribution" ? (attributes.source?.text ?? null) : null,
    link: kind === "entity" ? attributes.link : null,
    by: decision?.by ?? null,
  };
}
