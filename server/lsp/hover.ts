import { MarkupKind, type CancellationToken, type Hover, type HoverParams } from "vscode-languageserver";
import type { Cancelled } from "../workspace/cancellation";
import { atPosition } from "./asking";
import type { Context } from "./context";
import { entityHover } from "./entityHover";
import { figureHover } from "./figureHover";
import { isSure } from "./isSure";
import { plainText } from "./markdown";
import type { Outdated } from "./runner";

/** `textDocument/hover`: on a figure what it says and who says so, on a name what it denotes. */
export function hover(
  context: Context,
  params: HoverParams,
  token: CancellationToken,
): Promise<Hover | null | Cancelled | Outdated> {
  return atPosition(context, params, token, (asked, { figure, entity: named }) => {
    const entity = named && isSure(context, asked.uri, named) ? named : null;
    const view = context.corpusAround(asked.uri);
    const text = figure
      ? figureHover(context, view, asked, figure.index)
      : entity && entityHover(context, asked.uri, asked.analysis, asked.analysis.entities.indexOf(entity));
    const span = figure?.figure ?? entity;
    if (text === null || span === null) return null;
    const contents = context.abilities.markdownHover
      ? { kind: MarkupKind.Markdown, value: text }
      : { kind: MarkupKind.PlainText, value: plainText(text) };
    return { contents, range: view.rangeIn(asked.uri, span) };
  });
}
