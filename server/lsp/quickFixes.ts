import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { Diagnostic, Related } from "../engine/diagnostics/diagnostic";
import { figureId } from "../engine/ids";
import type { Span } from "../engine/text/span";
import { acceptSource } from "../exchange/project/acceptSource";
import { DECIDE_COMMAND, type DecideParams, type ReviewSource } from "../protocol/review";
import { locationOf, type Context } from "./context";
import type { CorpusView } from "./corpusView";
import { carriedOut } from "./operate";
import { projectEdit } from "./projectEdit";
import type { Reviewed } from "./review";
import { sourceOf } from "./sources";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/** How many of the other reports a finding offers to be told apart from: a menu is read, not searched. */
const MOST_OTHERS = 4;
/** How many sources to choose from, and how many where each is an action of its own. */
const MOST_CANDIDATES = 12;
const MOST_NAMED = 2;

/** All that mending the findings of an article takes. */
export interface Mending {
  readonly context: Context;
  readonly view: CorpusView;
  readonly reviewed: Reviewed;
}

/** A decision that an annotator may want to make, as a title and what is to be done. */
interface Offer extends Pick<DecideParams, "operation" | "asksReason"> {
  readonly title: string;
  readonly candidates?: readonly ReviewSource[];
}

/** Those whom the article names as sources, the nearest to a place first, each once. */
function sourcesNear({ view, reviewed }: Mending, place: Span): readonly ReviewSource[] {
  const { uri, analysis } = reviewed.asked;
  const distance = ({ start, end }: Span): number => Math.max(start - place.end, place.start - end);
  const sources = analysis.attributions
    .map(({ source }) => source)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  return sources
    .filter(({ text }, at) => sources.findIndex((one) => one.text === text) === at)
    .slice(0, MOST_CANDIDATES)
    .map((source) => ({ text: source.text, kind: source.kind, range: view.rangeIn(uri, source) }));
}

/** Says who is named for a figure: the client lets the annotator choose, or the nearest sources are offered. */
function namings(mending: Mending, diagnostic: Diagnostic): readonly Offer[] {
  const { context, reviewed } = mending;
  const texts = textsIn(context.language());
  const ids = diagnostic.figures.map(figureId);
  const item = reviewed.review.items.find(({ finding }) => finding?.kind === "figure" && ids.includes(finding.id));
  if (!item) return [];
  const { id } = item.annotation;
  const candidates = sourcesNear(mending, diagnostic);
  if (context.abilities.decides)
    return [{ title: texts.nameSource, operation: { op: "source", id, source: null }, asksReason: false, candidates }];
  return candidates.slice(0, MOST_NAMED).flatMap(({ text, kind, range }): readonly Offer[] =>
    range
      ? [
          {
            title: texts.nameSourceAs(text),
            operation: { op: "source", id, source: { range, kind } },
            asksReason: false,
          },
        ]
      : [],
  );
}

/** Says that another report is no contradiction: it is later, or about something else. */
function tellings({ context, view, reviewed }: Mending, diagnostic: Diagnostic): readonly Offer[] {
  const texts = textsIn(context.language());
  const range = view.rangeIn(reviewed.asked.uri, diagnostic);
  const about = ({ reference, span, text }: Related): readonly Offer[] => {
    const file = fileNameOf(reference.path);
    const rule = {
      op: "rule",
      code: diagnostic.code,
      range,
      other: locationOf(context, view, reference.path, span),
      reason: null,
    } as const;
    return [
      { title: texts.markUpdate(text, file), operation: { ...rule, verdict: "update" }, asksReason: false },
      {
        title: texts.markOtherQuantity(text, file),
        operation: { ...rule, verdict: "other-quantity" },
        asksReason: false,
      },
    ];
  };
  return diagnostic.related.slice(0, MOST_OTHERS).flatMap(about);
}

/** Says that a finding is to stand. */
function acceptance({ context, view, reviewed }: Mending, diagnostic: Diagnostic): Offer {
  const texts = textsIn(context.language());
  const { code } = diagnostic;
  const asksReason = context.abilities.decides;
  const range = view.rangeIn(reviewed.asked.uri, diagnostic);
  return {
    title: asksReason ? texts.acceptWithReason(code) : texts.acceptFinding(code),
    operation: { op: "rule", code, range, verdict: "accepted", other: null, reason: null },
    asksReason,
  };
}

/** An offer as an action: the client's own command where it has that, else the edit of the stand-off file. */
function actionOf({ context, reviewed }: Mending, offer: Offer): readonly CodeAction[] {
  const { title, operation, asksReason, candidates = [] } = offer;
  const { asked, sheet } = reviewed;
  if (sheet.readOnly) return [];
  const { decides, documentChanges, createsFiles } = context.abilities;
  if (decides) {
    const uri = context.documents.clientUriOf(asked.uri);
    const params: DecideParams = { uri, version: asked.version, operation, asksReason, candidates };
    return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: DECIDE_COMMAND, arguments: [params] } }];
  }
  if (!documentChanges || (sheet.text === null && !createsFiles)) return [];
  const { edit } = carriedOut(context, reviewed, [operation]);
  return edit ? [{ title, kind: CodeActionKind.QuickFix, edit }] : [];
}

/** Settles an unnamed source in the project file, for all articles of the project. */
async function settlings(
  { context, reviewed }: Mending,
  { code, figures }: Diagnostic,
): Promise<readonly CodeAction[]> {
  const { uri, analysis } = reviewed.asked;
  const source = sourceOf(analysis, figures[0] ?? -1);
  if (!source) return [];
  const edit = await projectEdit(context, uri, (text) => acceptSource(text, source.text, code));
  const title = textsIn(context.language()).alwaysForSource(source.text);
  return typeof edit === "string" ? [] : [{ title, kind: CodeActionKind.QuickFix, edit }];
}

/**
 * What an annotator may do about a finding: decisions for the stand-off file, settled sources for the project file. The
 * article is never changed. Clients that take no edits and have no command of their own are offered nothing.
 */
export async function quickFixes(mending: Mending, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
  const { code } = diagnostic;
  const offers = [
    ...(code === "unsourced-figure" ? namings(mending, diagnostic) : []),
    ...(code === "conflicting-figures" ? tellings(mending, diagnostic) : []),
    acceptance(mending, diagnostic),
  ];
  const settled = code === "anonymous-source" ? await settlings(mending, diagnostic) : [];
  return [...offers.flatMap((offer) => actionOf(mending, offer)), ...settled];
}
