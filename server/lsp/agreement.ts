import type { CancellationToken } from "vscode-languageserver";
import { adjudicationOf, type Adjudication } from "../annotations/adjudication/adjudication";
import { agreementByKind, annotatedArticle, type AnnotatedArticle } from "../annotations/agreement/agreementByKind";
import { COMPARED_KINDS } from "../annotations/agreement/layers";
import { anchorAll } from "../annotations/anchoring/anchorAll";
import { ADJUDICATED, newStandOff } from "../annotations/standoff/file";
import type { AgreementResult, ComparedArticle, NextToAdjudicateParams } from "../protocol/agreement";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import { labelNames } from "./labelNames";
import { layersOf, type Layers } from "./layers";
import { canonicalUri } from "./uris";

/** An article that two annotators or more have worked on, and how far it is adjudicated. */
interface Compared {
  readonly article: AnnotatedArticle;
  readonly held: Adjudication;
}

/** Undefined for an article with fewer than two annotators. */
function comparedIn(text: string, { annotators, adjudicated }: Layers): Compared | undefined {
  if (annotators.size < 2) return undefined;
  const article = annotatedArticle(text, annotators);
  const file = adjudicated ?? newStandOff("", ADJUDICATED);
  return { article, held: adjudicationOf(text, article.annotators, file, anchorAll(text, file.annotations)) };
}

const openIn = ({ differences }: Adjudication): number => differences.filter(({ isOpen }) => isOpen).length;

/** `isnad/agreement`: what `isnad agree` computes, of all articles that are known. Waits until all are read. */
export async function agreement(context: Context, token: CancellationToken): Promise<AgreementResult | Cancelled> {
  const { workspace, environment, documents } = context;
  const corpus = await workspace.complete(token);
  if (corpus === CANCELLED) return CANCELLED;
  const annotated: AnnotatedArticle[] = [];
  const uris: string[] = [];
  const articles: ComparedArticle[] = [];
  const problems: string[] = [];
  for (const { path: uri, analysis } of corpus.articles) {
    if (token.isCancellationRequested) return CANCELLED;
    const layers = await layersOf(context, uri);
    problems.push(...layers.problems);
    const compared = comparedIn(analysis.article.text, layers);
    if (!compared) continue;
    annotated.push(compared.article);
    uris.push(uri);
    const { annotators, agreed, differences } = compared.held;
    articles.push({
      uri: documents.clientUriOf(uri),
      annotators,
      agreed,
      differences: differences.length,
      open: openIn(compared.held),
    });
    await environment.pause();
  }
  const kinds = agreementByKind(annotated, COMPARED_KINDS);
  const labels = kinds.flatMap(({ kind, agreements }) =>
    agreements.flatMap(({ label }) => (label === null ? [] : { kind, label })),
  );
  return { kinds, articles, names: labelNames(context, uris, labels), problems };
}

/** `isnad/nextToAdjudicate`: looks no further than the first article that is found. */
export async function nextToAdjudicate(
  context: Context,
  { uri, step }: NextToAdjudicateParams,
  token: CancellationToken,
): Promise<string | null | Cancelled> {
  const { workspace, environment, documents } = context;
  const corpus = await workspace.complete(token);
  if (corpus === CANCELLED) return CANCELLED;
  const all = corpus.articles;
  const at = all.findIndex(({ path }) => path === canonicalUri(uri));
  for (let distance = 1; distance < all.length + (at < 0 ? 1 : 0); distance++) {
    if (token.isCancellationRequested) return CANCELLED;
    const article = all.at((at + step * distance) % all.length);
    const compared = article && comparedIn(article.analysis.article.text, await layersOf(context, article.path));
    if (article && compared && openIn(compared.held) > 0) return documents.clientUriOf(article.path);
    await environment.pause();
  }
  return null;
}
