import {
  DocumentHighlightKind,
  type CancellationToken,
  type DocumentHighlight,
  type DocumentHighlightParams,
} from "vscode-languageserver";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import type { Cancelled } from "../workspace/cancellation";
import { atPosition } from "./asking";
import type { Context } from "./context";
import { isSure } from "./isSure";
import type { Outdated } from "./runner";

/** `textDocument/documentHighlight`: on a name, every mention of the thing in the article, under all its names. */
export function documentHighlight(
  context: Context,
  params: DocumentHighlightParams,
  token: CancellationToken,
): Promise<DocumentHighlight[] | null | Cancelled | Outdated> {
  return atPosition(context, params, token, ({ uri, analysis }, { entity }) => {
    if (!entity || !isSure(context, uri, entity)) return null;
    const lines = lineStartsOf(analysis.article.text);
    return analysis.entities
      .filter((other) => other.link === entity.link && isSure(context, uri, other))
      .map((other) => ({ range: rangeOf(lines, other), kind: DocumentHighlightKind.Text }));
  });
}
