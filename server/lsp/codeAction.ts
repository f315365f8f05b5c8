import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Location,
} from "vscode-languageserver";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import { lineStartsOf, offsetAt } from "../engine/text/positions";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Asked } from "./asking";
import { locationOf, type Context } from "./context";
import type { CorpusView } from "./corpusView";
import { toLsp } from "./diagnostics";
import { quickFixes } from "./quickFixes";
import { reviewed } from "./review";
import { unruledFindings } from "./rulings";
import { OUTDATED, type Outdated } from "./runner";
import { sourceOf } from "./sources";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/** The server's own command: shows a place in the client's editor. Its argument is a Location. */
export const SHOW_COMMAND = "isnad.server.show";

const show = (title: string, location: Location): Command => ({ title, command: SHOW_COMMAND, arguments: [location] });

/** The ways from a finding to other places: to the other reports, and to the words of an unnamed source. */
function waysFrom(context: Context, view: CorpusView, { uri, analysis }: Asked, diagnostic: Diagnostic): Command[] {
  if (!context.abilities.showsDocuments) return [];
  const texts = textsIn(context.language());
  const others = diagnostic.related.map(({ reference, span, text }) =>
    show(texts.showOther(text, fileNameOf(reference.path)), locationOf(context, view, reference.path, span)),
  );
  const source = diagnostic.code === "anonymous-source" && sourceOf(analysis, diagnostic.figures[0] ?? -1);
  return source ? [...others, show(texts.showSource(source.text), locationOf(context, view, uri, source))] : others;
}

/**
 * `textDocument/codeAction`: for each finding the ways to what it is about, and what an annotator may decide. An article
 * is evidence: no action changes its text.
 */
export async function codeAction(
  context: Context,
  { textDocument, range, context: wanted }: CodeActionParams,
  token: CancellationToken,
): Promise<(CodeAction | Command)[] | null | Cancelled | Outdated> {
  const takesQuickFixes = wanted.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
  if (!takesQuickFixes) return [];
  const found = await reviewed(context, textDocument.uri, "annotator", token);
  if (found === null || found === CANCELLED || found === OUTDATED) return found;

  const { asked } = found;
  const { uri, analysis } = asked;
  const view = context.corpusAround(uri);
  const lines = lineStartsOf(analysis.article.text);
  const from = offsetAt(analysis.article.text, lines, range.start);
  const to = offsetAt(analysis.article.text, lines, range.end);
  const concerned = unruledFindings(context, uri, view.diagnosticsOf(uri)).filter(
    ({ start, end }) => start <= to && from <= end,
  );
  const actions: (CodeAction | Command)[] = [];
  for (const diagnostic of concerned) {
    const ways = waysFrom(context, view, asked, diagnostic);
    if (context.abilities.codeActionLiterals) {
      const diagnostics = [toLsp(context, view, uri, diagnostic)];
      const led = ways.map((command) => ({ title: command.title, kind: CodeActionKind.QuickFix, command }));
      const fixes = await quickFixes({ context, view, reviewed: found }, diagnostic);
      actions.push(...[...led, ...fixes].map((action) => ({ ...action, diagnostics })));
    } else actions.push(...ways);
  }
  return context.workspace.versionOf(uri) === asked.version ? actions : OUTDATED;
}
