import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Location,
} from "vscode-languageserver";
import { lineStartsOf, offsetAt } from "../engine/text/positions";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { askedArticle } from "./asking";
import { locationOf, type Context } from "./context";
import { toLsp } from "./diagnostics";
import { OUTDATED, type Outdated } from "./runner";
import { sourceOf } from "./sources";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/** The server's own command: shows a place in the client's editor. Its argument is a Location. */
export const SHOW_COMMAND = "isnad.server.show";

const show = (title: string, location: Location): Command => ({ title, command: SHOW_COMMAND, arguments: [location] });

/**
 * `textDocument/codeAction`: for a conflict, the way to the other report; for an unnamed source, to its words. An
 * article is evidence: no action changes its text.
 */
export async function codeAction(
  context: Context,
  { textDocument, range, context: wanted }: CodeActionParams,
  token: CancellationToken,
): Promise<(CodeAction | Command)[] | null | Cancelled | Outdated> {
  const { abilities, language } = context;
  const takesQuickFixes = wanted.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
  if (!abilities.showsDocuments || !takesQuickFixes) return [];
  const asked = await askedArticle(context, textDocument, token);
  if (asked === null || asked === CANCELLED || asked === OUTDATED) return asked;

  const { uri, analysis } = asked;
  const view = context.corpusAround(uri);
  const texts = textsIn(language());
  const lines = lineStartsOf(analysis.article.text);
  const from = offsetAt(analysis.article.text, lines, range.start);
  const to = offsetAt(analysis.article.text, lines, range.end);
  const concerned = view.diagnosticsOf(uri).filter(({ start, end }) => start <= to && from <= end);
  return concerned.flatMap((diagnostic): readonly (CodeAction | Command)[] => {
    const others = diagnostic.related.map(({ reference, span, text }) =>
      show(texts.showOther(text, fileNameOf(reference.path)), locationOf(context, view, reference.path, span)),
    );
    const source = diagnostic.code === "anonymous-source" && sourceOf(analysis, diagnostic.figures[0] ?? -1);
    const commands = source
      ? [...others, show(texts.showSource(source.text), locationOf(context, view, uri, source))]
      : others;
    if (!abilities.codeActionLiterals) return commands;
    const diagnostics = [toLsp(context, view, uri, diagnostic)];
    return commands.map((command) => ({
      title: command.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command,
    }));
  });
}
