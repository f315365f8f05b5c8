import type { CancellationToken, DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import type { Span } from "../engine/text/span";
import type { Cancelled } from "../workspace/cancellation";
import { atPosition } from "./asking";
import type { Context } from "./context";
import type { Found } from "./locate";
import type { Outdated } from "./runner";
import { sourceOf } from "./sources";

/** From where to where a definition leads. */
interface Jump {
  readonly from: Span;
  readonly to: Span;
}

/**
 * Where a thing comes from: a figure from its source, a cue (وأضاف) from whoever speaks, a name from the place where
 * the article brings it first.
 */
function originOf(analysis: ArticleAnalysis, { figure, cue, entity }: Found): Jump | null {
  const source = figure && sourceOf(analysis, figure.index);
  if (figure && source) return { from: figure.figure, to: source };
  if (cue) return { from: cue.cue, to: cue.source };
  const first = entity && analysis.entities.find(({ link }) => link === entity.link);
  return first ? { from: entity, to: first } : null;
}

/** `textDocument/definition`. */
export function definition(
  context: Context,
  params: DefinitionParams,
  token: CancellationToken,
): Promise<Location | LocationLink[] | null | Cancelled | Outdated> {
  return atPosition(context, params, token, ({ analysis }, found) => {
    const jump = originOf(analysis, found);
    if (!jump) return null;
    const lines = lineStartsOf(analysis.article.text);
    const range = rangeOf(lines, jump.to);
    const { uri } = params.textDocument;
    if (!context.abilities.definitionLinks) return { uri, range };
    return [
      {
        originSelectionRange: rangeOf(lines, jump.from),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      },
    ];
  });
}
