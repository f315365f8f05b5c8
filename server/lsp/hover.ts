import { MarkupKind, type CancellationToken, type Hover, type HoverParams } from "vscode-languageserver";
import type { Cancelled } from "../workspace/cancellation";
import { atPosition } from "./asking";
import type { Context } from "./context";
import { annotationHover } from "./decidedHover";
import { entityHover } from "./entityHover";
import { figureHover } from "./figureHover";
import { isSure } from "./isSure";
import { plainText } from "./markdown";
import type { Outdated } from "./runner";

/** `textDocument/hover`: on a figure what it says and who says so, on a name what it denotes, on both what was decided. */
export function hover(
  context: Context,
  params: HoverParams,
  token: CancellationToken,
): Promise<Hover | null | Cancelled | Outdated> {
  return atPosition(context, params, token, (asked, { figure, entity: named, offset }) => {
    const entity = named && isSure(context, asked.uri, named) ? named : null;
    const view = context.corpusAround(asked.uri);
    const text = figure
      ? figureHover(context, view, asked, figure.index)
      : entity && entityHover(context, asked.uri, asked.analysis, asked.analysis.entities.indexOf(entity));
    const place = figure?.figure ?? entity;
    const found = text !== null && place ? { text, span: place } : annotationHover(context, asked.uri, offset);
    if (!found) return null;
    const contents = context.abilities.markdownHover
      ? { kind: MarkupKind.Markdown, value: found.text }
      : { kind: MarkupKind.PlainText, value: plainText(found.text) };
    return { contents, range: view.rangeIn(asked.uri, found.span) };
  });
}
