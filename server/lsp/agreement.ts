import type { CancellationToken } from "vscode-languageserver";
import { adjudicationOf } from "../annotations/adjudication/adjudication";
import { agreementByKind, annotatedArticle, type AnnotatedArticle } from "../annotations/agreement/agreementByKind";
import { COMPARED_KINDS } from "../annotations/agreement/layers";
import { anchorAll } from "../annotations/anchoring/anchorAll";
import { ADJUDICATED, newStandOff } from "../annotations/standoff/file";
import type { AgreementResult, ComparedArticle } from "../protocol/agreement";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import { layersOf } from "./layers";

/** `isnad/agreement`: what `isnad agree` computes, of all articles that are known. Waits until all are read. */
export async function agreement(context: Context, token: CancellationToken): Promise<AgreementResult | Cancelled> {
  const { workspace, environment, documents } = context;
  const corpus = await workspace.complete(token);
  if (corpus === CANCELLED) return CANCELLED;
  const annotated: AnnotatedArticle[] = [];
  const articles: ComparedArticle[] = [];
  const problems: string[] = [];
  for (const { path: uri, analysis } of corpus.articles) {
    if (token.isCancellationRequested) return CANCELLED;
    const layers = await layersOf(context, uri);
    problems.push(...layers.problems);
    if (layers.annotators.size < 2) continue;
    const { text } = analysis.article;
    const article = annotatedArticle(text, layers.annotators);
    annotated.push(article);
    const file = layers.adjudicated ?? newStandOff("", ADJUDICATED);
    const held = adjudicationOf(text, article.annotators, file, anchorAll(text, file.annotations));
    const open = held.differences.filter(({ isOpen }) => isOpen).length;
    const { annotators, agreed, differences } = held;
    articles.push({ uri: documents.clientUriOf(uri), annotators, agreed, differences: differences.length, open });
    await environment.pause();
  }
  return { kinds: agreementByKind(annotated, COMPARED_KINDS), articles, problems };
}
