import type { CancellationToken, WorkspaceEdit } from "vscode-languageserver";
import type { Annotation, OtherFigure } from "../annotations/annotation";
import { quoteOf } from "../annotations/anchoring/quotation";
import { without, type JsonFields } from "../annotations/json";
import type { Operation } from "../annotations/review/operation";
import { operate } from "../annotations/review/operate";
import type { Review } from "../annotations/review/review";
import { suggestionsOf } from "../annotations/review/suggestions";
import { withoutUsual } from "../annotations/review/usual";
import { sharedPart } from "../annotations/review/covers";
import { writeAttributes } from "../annotations/standoff/attributes";
import { replacementOf } from "../annotations/standoff/replacement";
import { ADJUDICATED, type StandOffFile } from "../annotations/standoff/file";
import type { Tagset } from "../annotations/tagset";
import { isolate } from "../engine/messages/isolate";
import { lineStartsOf, offsetAt } from "../engine/text/positions";
import type { Span } from "../engine/text/span";
import type { ProtocolSpan } from "../protocol/messages";
import type { OperateParams, OperateResult, ReplaceParams, ReplaceResult, ReviewOperation } from "../protocol/review";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import { reviewed, type Reviewed } from "./review";
import { OUTDATED, type Outdated } from "./runner";
import { changeSheet, editsOf, workspaceEditOf } from "./sheetEdit";
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
): Operation | null {
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
    case "takeAgreed":
      return null;
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

/** An operation that sets attributes, without what the tagset has for usual. */
function unusual(tagset: Tagset, { items }: Review, operation: Operation): Operation {
  const kind =
    operation.op === "labelArticle"
      ? "document"
      : operation.op === "edit"
        ? items.find(({ annotation }) => annotation.id === operation.id)?.annotation.kind
        : undefined;
  if (kind === undefined || !("attributes" in operation)) return operation;
  return { ...operation, attributes: withoutUsual(tagset, kind, operation.attributes) };
}

/** `isnad/operate`. */
export async function operateOn(
  context: Context,
  { uri, version, operations, layer = "annotator", saves = false }: OperateParams,
  token: CancellationToken,
): Promise<OperateResult | null | Cancelled | Outdated> {
  const found = await reviewed(context, uri, layer, token);
  if (found === null || found === CANCELLED || found === OUTDATED) return found;
  if (found.asked.version !== version) return OUTDATED;
  const result = carriedOut(context, found, operations);
  if (!saves || result.change === null) return result;
  const changed = await changeSheet(context, found.sheet, result.change);
  if ("edit" in changed) {
    await takeOver(context, found);
    return { ...result, edit: changed.edit && result.edit };
  }
  const problems = [textsIn(context.language()).standOffFile[changed.problem]];
  return { ...result, edit: null, change: null, made: [], renamed: {}, problems };
}

/** What was written holds at once: the editor's word that the file has changed may come late, or never. */
const takeOver = ({ sheets }: Context, { asked: { uri, analysis } }: Reviewed): Promise<unknown> =>
  sheets.of(uri, analysis.article.text);

/** `isnad/replaceInAnnotations`. */
export async function replaceIn(
  context: Context,
  { uri, change, layer = "annotator" }: ReplaceParams,
  token: CancellationToken,
): Promise<ReplaceResult | null | Cancelled | Outdated> {
  const found = await reviewed(context, uri, layer, token);
  if (found === null || found === CANCELLED || found === OUTDATED) return found;
  const { sheet } = found;
  const fileUri = context.documents.clientUriOf(sheet.uri);
  const changed = await changeSheet(context, sheet, change);
  if ("edit" in changed) {
    await takeOver(context, found);
    return { edit: changed.edit, fileUri, problems: [] };
  }
  return { edit: null, fileUri, problems: [textsIn(context.language()).standOffFile[changed.problem]] };
}

/** A file says that it holds what was adjudicated as soon as it holds any of it. */
const asAdjudicated = (before: StandOffFile, file: StandOffFile): StandOffFile =>
  file === before || file.header.annotator === ADJUDICATED
    ? file
    : { ...file, header: { ...file.header, annotator: ADJUDICATED } };

/** What operations make of an article's stand-off file. */
export function carriedOut(
  context: Context,
  { asked, sheet, review, adjudication }: Reviewed,
  operations: readonly ReviewOperation[],
): OperateResult & { readonly edit: WorkspaceEdit | null } {
  const texts = textsIn(context.language());
  const fileUri = context.documents.clientUriOf(sheet.uri);
  if (sheet.readOnly) {
    const problems = [texts.standOffFile[sheet.readOnly]];
    return { edit: null, change: null, fileUri, made: [], renamed: {}, problems };
  }
  const span = spansIn(asked.analysis.article.text);
  const findings = suggestionsOf(asked.analysis);
  const { annotator: by } = context.annotator();
  const wanted = operations
    .map((operation) => operationOf(context, asked.uri, findings, span, operation))
    .filter((operation) => operation !== null)
    .map((operation) => unusual(context.workspace.projectOf(asked.uri).tagset, review, operation));
  const { file, made, renamed, problems } = operate(
    review,
    adjudication ? [{ op: "take", ids: adjudication.toTake }, ...wanted] : wanted,
    { by, at: context.environment.timestamp(), newId: context.environment.newId },
  );
  const edits = editsOf(adjudication ? asAdjudicated(sheet.file, file) : file, review);
  return {
    edit: workspaceEditOf(context, sheet, edits),
    change: replacementOf(sheet.text ?? "", edits) ?? null,
    fileUri,
    made,
    renamed: Object.fromEntries(renamed),
    problems: problems.map(({ code, detail }) =>
      detail === "" ? texts.operation[code] : `${texts.operation[code]} ${isolate(detail)}`,
    ),
  };
}
