import type { CancellationToken, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Annotation, OtherFigure } from "../annotations/annotation";
import { quoteOf } from "../annotations/anchoring/quotation";
import { without, type JsonFields } from "../annotations/json";
import type { Operation } from "../annotations/review/operation";
import { operate } from "../annotations/review/operate";
import { suggestionsOf } from "../annotations/review/suggestions";
import type { Review } from "../annotations/review/review";
import { sharedPart } from "../annotations/review/covers";
import { writeAttributes } from "../annotations/standoff/attributes";
import type { StandOffFile } from "../annotations/standoff/file";
import { standOffEdits } from "../annotations/standoff/write";
import { isolate } from "../engine/messages/isolate";
import { lineStartsOf, offsetAt } from "../engine/text/positions";
import type { Span } from "../engine/text/span";
import type { ProtocolSpan } from "../protocol/messages";
import type { OperateParams, OperateResult, ReviewOperation } from "../protocol/review";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import { reviewed, type Reviewed } from "./review";
import { OUTDATED, type Outdated } from "./runner";
import type { Sheet } from "./sheets";
import { textsIn } from "./texts";
import { canonicalUri, relativeUri } from "./uris";

type ToSpan = (range: ProtocolSpan) => Span;

function spansIn(text: string): ToSpan {
  const lines = lineStartsOf(text);
  return ({ start, end }) => ({ start: offsetAt(text, lines, start), end: offsetAt(text, lines, end) });
}

/** A figure of another article by its words, or null where that article is not known. */
function otherFigure(context: Context, articleUri: string, uri: string, range: ProtocolSpan): OtherFigure | null {
  const other = canonicalUri(uri);
  const text = context.corpus().analysisOf(other)?.article.text;
  if (text === undefined) return null;
  const span = spansIn(text)(range);
  return { article: relativeUri(articleUri, other), ...span, ...quoteOf(text, [span]) };
}

/** What the engine reads in words that a person marks as a figure: the attributes that the person leaves out. */
function attributesRead(found: readonly Annotation[], spans: readonly Span[]): JsonFields {
  const figures = found.filter(({ kind }) => kind === "figure");
  const [best] = figures
    .map((figure) => ({ figure, shared: sharedPart(spans, figure.spans) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  if (!best) return {};
  // The engine's ids are other ones tomorrow.
  return without(writeAttributes(best.figure), new Set(["attribution"]));
}

/** An operation of the protocol with places in the article's code units. */
function operationOf(
  context: Context,
  articleUri: string,
  found: readonly Annotation[],
  span: ToSpan,
  operation: ReviewOperation,
): Operation {
  const spans = (ranges: readonly ProtocolSpan[]): readonly Span[] => ranges.map(span);
  switch (operation.op) {
    case "accept":
    case "reject":
    case "withdraw":
    case "relabel":
    case "edit":
    case "relate":
    case "labelArticle":
      return operation;
    case "respan":
      return { op: "respan", id: operation.id, spans: spans(operation.ranges) };
    case "split":
      return { op: "split", id: operation.id, parts: operation.parts.map(spans) };
    case "source": {
      const { id, source } = operation;
      return { op: "source", id, source: source && { ...span(source.range), kind: source.kind } };
    }
    case "add": {
      const { kind, label, ranges, attributes = {} } = operation;
      const read = kind === "figure" ? attributesRead(found, spans(ranges)) : {};
      return { op: "add", kind, label, spans: spans(ranges), attributes: { ...read, ...attributes } };
    }
    case "note":
      return { op: "note", text: operation.text, target: operation.target, spans: spans(operation.ranges) };
    case "rule": {
      const { code, range, verdict, other, reason } = operation;
      const figure = other && otherFigure(context, articleUri, other.uri, other.range);
      return { op: "rule", label: code, spans: [span(range)], verdict, other: figure, reason };
    }
  }
}

/** The edit of the stand-off file as an edit of the client's workspace; the file is made where there is none. */
export function workspaceEditOf(
  context: Context,
  sheet: Sheet,
  file: StandOffFile,
  review?: Review,
): WorkspaceEdit | null {
  const now = new Map(review?.items.flatMap(({ stored, annotation }) => (stored ? [[stored, annotation]] : [])));
  const edits = standOffEdits(file, (stored) => now.get(stored) ?? stored);
  if (edits.length === 0) return null;
  const uri = context.documents.clientUriOf(sheet.uri);
  const document = TextDocument.create(uri, "jsonl", 0, sheet.text ?? "");
  const change: TextDocumentEdit = {
    textDocument: { uri, version: sheet.version },
    edits: edits.map(({ start, end, text }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: text,
    })),
  };
  const create = { kind: "create", uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: sheet.text === null ? [create, change] : [change] };
}

/** `isnad/operate`: the edit that writes decisions. The client applies it, so that undo and saving are the editor's. */
export async function operateOn(
  context: Context,
  { uri, version, operations }: OperateParams,
  token: CancellationToken,
): Promise<OperateResult | null | Cancelled | Outdated> {
  const found = await reviewed(context, uri, token);
  if (found === null || found === CANCELLED || found === OUTDATED) return found;
  return found.asked.version === version ? carriedOut(context, found, operations) : OUTDATED;
}

/** What operations make of an article's stand-off file. */
export function carriedOut(
  context: Context,
  { asked, sheet, review }: Reviewed,
  operations: readonly ReviewOperation[],
): OperateResult & { readonly edit: WorkspaceEdit | null } {
  const texts = textsIn(context.language());
  const fileUri = context.documents.clientUriOf(sheet.uri);
  if (sheet.readOnly)
    return { edit: null, fileUri, made: [], renamed: {}, problems: [texts.standOffFile[sheet.readOnly]] };
  const span = spansIn(asked.analysis.article.text);
  const findings = suggestionsOf(asked.analysis);
  const { annotator: by } = context.annotator();
  const { file, made, renamed, problems } = operate(
    review,
    operations.map((operation) => operationOf(context, asked.uri, findings, span, operation)),
    { by, at: context.environment.timestamp(), newId: context.environment.newId },
  );
  return {
    edit: workspaceEditOf(context, sheet, file, review),
    fileUri,
    made,
    renamed: Object.fromEntries(renamed),
    problems: problems.map(({ code, detail }) =>
      detail === "" ? texts.operation[code] : `${texts.operation[code]} ${isolate(detail)}`,
    ),
  };
}
