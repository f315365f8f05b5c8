import type { CancellationToken } from "vscode-languageserver";
import { adjudicationOf, type AdjudicatedMark, type Adjudication } from "../annotations/adjudication/adjudication";
import { annotatedArticle } from "../annotations/agreement/agreementByKind";
import { candidatesFor } from "../annotations/anchoring/candidates";
import type { Annotation } from "../annotations/annotation";
import type { JsonFields } from "../annotations/json";
import { isMostly } from "../annotations/review/covers";
import { reviewOf, type Review, type ReviewItem } from "../annotations/review/review";
import { reportIn, settledBetween, type CorpusRulings } from "../annotations/review/rulings";
import { suggestionsOf } from "../annotations/review/suggestions";
import { writeAttributes } from "../annotations/standoff/attributes";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import type { Span } from "../engine/text/span";
import { figureId } from "../engine/ids";
import { describe } from "../engine/messages/describe";
import { directed } from "../engine/messages/isolate";
import type { ProtocolSpan } from "../protocol/messages";

import type {
  ReviewAdjudication,
  ReviewConflict,
  ReviewFile,
  ReviewFinding,
  ReviewItem as SentItem,
  ReviewLayer,
  ReviewMark,
  ReviewParams,
  ReviewResult,
} from "../protocol/review";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { askedArticle, type Asked } from "./asking";
import type { Context } from "./context";
import type { CorpusView } from "./corpusView";
import { annotatedState, stateOf, type FigureState } from "./figureState";
import { layersOf, type Layers } from "./layers";
import { corpusRulings, unruledIn } from "./rulings";
import { OUTDATED, type Outdated } from "./runner";
import type { Sheet } from "./sheets";
import { sourceOf } from "./sources";
import { lineProblemText } from "./standOffProblems";
import { textsIn } from "./texts";
import { annotationValue, valueText } from "./values";

/** All that is needed to put an article's review into the terms of the protocol. */
interface Sending {
  readonly context: Context;
  readonly view: CorpusView;
  readonly asked: Asked;
  readonly review: Review;
  /** What annotators have ruled, in the article by the file that is sent. */
  readonly rulings: CorpusRulings;
  /** The findings that they have left. */
  readonly findings: readonly Diagnostic[];
  readonly isAdjudicated: boolean;
  readonly range: (span: Span) => ProtocolSpan;
}

/**
 * The index in the analysis of the figure that an item is about, or null. What annotators say instead of the engine is about
 * the figure in its place.
 */
function figureIndex({ asked, isAdjudicated }: Sending, { annotation, finding }: ReviewItem): number | null {
  if (annotation.kind !== "figure") return null;
  const { figures } = asked.analysis;
  const index = isAdjudicated
    ? figures.findIndex((figure) => isMostly(annotation.spans, [figure]))
    : figures.findIndex((_, at) => figureId(at) === finding?.id);
  return index < 0 ? null : index;
}

/** Who says otherwise, less those of whom annotators have ruled that they do not. */
function conflictsOf({ context, view, asked, rulings }: Sending, figure: number): readonly ReviewConflict[] {
  const own = reportIn(asked.uri, asked.analysis, figure);
  return view.conflictsOf(asked.uri, figure).flatMap(({ verdict, figures, pairs }) => {
    const mine = figures.findIndex((one) => one.path === asked.uri && one.figure === figure);
    const others = pairs.flatMap(([a, b]) => (a === mine ? [b] : b === mine ? [a] : []));
    return [...new Set(others)].flatMap((at): readonly ReviewConflict[] => {
      const other = figures[at];
      const analysis = other && view.analysisOf(other.path);
      const found = other && analysis?.figures[other.figure];
      const report = other && reportIn(other.path, analysis, other.figure);
      if (!found || !report) return [];
      if (own && settledBetween("conflicting-figures", own, report, rulings).length > 0) return [];
      return [
        {
          verdict,
          uri: context.documents.clientUriOf(other.path),
          range: view.rangeIn(other.path, found),
          text: report.text,
          value: valueText(found),
          source: sourceOf(analysis, other.figure)?.text ?? null,
        },
      ];
    });
  });
}

function findingsOn({ context, findings }: Sending, figure: number): readonly ReviewFinding[] {
  const language = context.language();
  return findings
    .filter(({ figures }) => figures.includes(figure))
    .map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: directed(describe(diagnostic, language), language),
    }));
}

/** How a figure stands by what annotators have said of it, and by the engine where they have not. */
function figureState(
  { view, asked }: Sending,
  annotation: Annotation,
  index: number | null,
  conflicts: readonly ReviewConflict[],
): FigureState | null {
  const isOpen = conflicts.some(({ verdict }) => verdict !== "update");
  const isContradicted = isOpen && index !== null && stateOf(view, asked.uri, index, null) === "conflicting";
  return annotatedState(annotation, isContradicted);
}

function sent(sending: Sending, item: ReviewItem): SentItem {
  const { annotation, state } = item;
  const { range, review } = sending;
  const index = figureIndex(sending, item);
  const isLost = state === "lost";
  const source = annotation.kind === "figure" ? annotation.attributes.source : null;
  const attributes: JsonFields = writeAttributes(annotation);
  const conflicts = index === null ? [] : conflictsOf(sending, index);
  return {
    id: annotation.id,
    kind: annotation.kind,
    label: annotation.label,
    state,
    ranges: isLost ? [] : annotation.spans.map(range),
    quote: annotation.quote,
    attributes,
    value: annotationValue(annotation),
    source: source && {
      text: source.text,
      kind: source.kind,
      range: isLost || source.start >= source.end ? null : range(source),
    },
    figureState: isLost ? null : figureState(sending, annotation, index, conflicts),
    origin: annotation.origin,
    decision: annotation.decision,
    conflicts,
    findings: index === null ? [] : findingsOn(sending, index),
    candidates: isLost ? candidatesFor(review.source, annotation).map((spans) => spans.map(range)) : [],
  };
}

/** Attributes that name places or other annotations say their words: a person is to compare them. */
function inWords({ asked }: Sending, { annotation, joins }: AdjudicatedMark): JsonFields {
  const attributes = writeAttributes(annotation);
  if (annotation.kind === "attribution") {
    const { text } = asked.analysis.article;
    return { ...attributes, content: annotation.attributes.content.map(({ start, end }) => text.slice(start, end)) };
  }
  return joins === null ? attributes : { ...attributes, from: joins.from?.quote ?? "", to: joins.to?.quote ?? "" };
}

function sentMark(sending: Sending, mark: AdjudicatedMark): ReviewMark {
  const { annotation, item } = mark;
  const asItem: ReviewItem = { annotation, state: "suggestion", stored: null, finding: null };
  const { label, ranges, quote, value, source } = sent(sending, asItem);
  return { item: item.annotation.id, label, ranges, quote, attributes: inWords(sending, mark), value, source };
}

function sentAdjudication(
  sending: Sending,
  { annotators, agreed, toTake, differences, problems }: Adjudication & Pick<Layers, "problems">,
): ReviewAdjudication {
  return {
    annotators,
    agreed,
    toTake: toTake.length,
    problems,
    differences: differences.map(({ id, kind, span, versions, isOpen }) => ({
      id,
      kind,
      range: span.end > span.start ? sending.range(span) : null,
      versions: versions.map((version) => ({
        annotators: version.annotators,
        marks: version.marks.map((mark) => sentMark(sending, mark)),
      })),
      isOpen,
    })),
  };
}

function sentFile({ documents, annotator, language }: Context, sheet: Sheet): ReviewFile {
  const texts = textsIn(language());
  return {
    uri: documents.clientUriOf(sheet.uri),
    exists: sheet.text !== null,
    annotator: annotator().annotator,
    readOnly: sheet.readOnly && texts.standOffFile[sheet.readOnly],
    problems: sheet.problems.map((problem) => ({
      line: problem.line - 1,
      message: lineProblemText(problem, language()),
    })),
  };
}

/** An article with its sheet and what they say together. */
export interface Reviewed {
  readonly asked: Asked;
  readonly sheet: Sheet;
  readonly review: Review;
  /** Of the adjudicated layer, with why files of annotators could not be read; null for the other. */
  readonly adjudication: (Adjudication & Pick<Layers, "problems">) | null;
}

/** An article under review; what stops a request is handed on. */
export async function reviewed(
  context: Context,
  uri: string,
  layer: ReviewLayer,
  token: CancellationToken,
): Promise<Reviewed | null | Cancelled | Outdated> {
  const asked = await askedArticle(context, { uri }, token);
  if (asked === null || asked === CANCELLED || asked === OUTDATED) return asked;
  const { text } = asked.analysis.article;
  const isAdjudicated = layer === "adjudicated";
  const layers = isAdjudicated ? await layersOf(context, asked.uri) : null;
  const sheet = await (isAdjudicated ? context.adjudicated : context.sheets).of(asked.uri, text);
  if (token.isCancellationRequested) return CANCELLED;
  if (context.workspace.versionOf(asked.uri) !== asked.version) return OUTDATED;
  if (!layers) {
    const review = reviewOf(text, sheet.file, suggestionsOf(asked.analysis), sheet.live);
    return { asked, sheet, review, adjudication: null };
  }
  const { annotators } = annotatedArticle(text, layers.annotators);
  const adjudication = adjudicationOf(text, annotators, sheet.file, sheet.live);
  const { problems } = layers;
  return { asked, sheet, review: adjudication.review, adjudication: { ...adjudication, problems } };
}

/** `isnad/review`. */
export async function review(
  context: Context,
  { uri, layer = "annotator" }: ReviewParams,
  token: CancellationToken,
): Promise<ReviewResult | null | Cancelled | Outdated> {
  const found = await reviewed(context, uri, layer, token);
  if (found === null || found === CANCELLED || found === OUTDATED) return found;
  const { asked, sheet, adjudication } = found;
  const lines = lineStartsOf(asked.analysis.article.text);
  const view = context.corpusAround(asked.uri);
  const rulings = corpusRulings(context, { uri: asked.uri, sheet });
  const sending: Sending = {
    context,
    view,
    asked,
    review: found.review,
    rulings,
    findings: unruledIn(asked.uri, view.diagnosticsOf(asked.uri), rulings),
    isAdjudicated: adjudication !== null,
    range: (span) => rangeOf(lines, span),
  };
  return {
    version: asked.version,
    file: sentFile(context, sheet),
    items: found.review.items.map((item) => sent(sending, item)),
    adjudication: adjudication && sentAdjudication(sending, adjudication),
  };
}
