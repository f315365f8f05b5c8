import type { CancellationToken, TextDocumentPositionParams } from "vscode-languageserver";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import { findAtPosition, type Found } from "./locate";
import { OUTDATED, type Outdated } from "./runner";
import { canonicalUri } from "./uris";

/** The article that a request is about. */
export interface Asked {
  readonly uri: string;
  /** The document's version, or null where the client does not hold it. */
  readonly version: number | null;
  /** With the links that the whole corpus gives its names. */
  readonly analysis: ArticleAnalysis;
}

/** The asked-for article once it is analysed; null where it is none, OUTDATED when it changed while we waited. */
export async function askedArticle(
  { workspace }: Context,
  textDocument: { readonly uri: string },
  token: CancellationToken,
): Promise<Asked | null | Cancelled | Outdated> {
  const uri = canonicalUri(textDocument.uri);
  const version = workspace.versionOf(uri);
  const analysis = await workspace.analysed(uri, token);
  if (analysis === CANCELLED) return CANCELLED;
  if (workspace.versionOf(uri) !== version) return OUTDATED;
  return analysis && { uri, version, analysis: workspace.linked(uri) ?? analysis };
}

/** Answers a request about a position, or null where no article is. */
export async function atPosition<Result>(
  context: Context,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
  answer: (asked: Asked, found: Found & { readonly offset: number }) => Result | Promise<Result>,
): Promise<Result | null | Cancelled | Outdated> {
  const asked = await askedArticle(context, textDocument, token);
  if (asked === null || asked === CANCELLED || asked === OUTDATED) return asked;
  const answered = await answer(asked, findAtPosition(asked.analysis, position));
  return context.workspace.versionOf(asked.uri) === asked.version ? answered : OUTDATED;
}
