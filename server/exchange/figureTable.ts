import type { AttributionAnnotation, FigureAnnotation } from "../annotations/annotation";
import { codePointMap, codePointSpan } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import { disagreementsByMember, memberKey } from "./disagreements";
import type { Loss } from "./format";
import { sentenceAt, sentencesOf } from "./sentences";
import { tableOf, type Cell, type CellType, type Table } from "./table";

/** The columns, in order. Offsets are given in UTF-16 code units and in code points, end exclusive. */
const COLUMNS = {
  doc: "text",
  id: "text",
  sentence: "integer",
  start_utf16: "integer",
  end_utf16: "integer",
  start_codepoint: "integer",
  end_codepoint: "integer",
  surface: "text",
  number: "text",
  lo: "number",
  hi: "number",
  qualifier: "text",
  kind: "text",
  unit: "text",
  role: "text",
  counted: "text",
  counted_lemma: "text",
  event: "text",
  participants: "text",
  place: "text",
  time: "text",
  date: "date",
  source: "text",
  source_kind: "text",
  source_sort: "text",
  status: "text",
  quantity: "text",
  conflict: "text",
  decision: "text",
  author: "text",
  decided_at: "time",
  reason: "text",
  origin: "text",
  origin_name: "text",
  sentence_text: "text",
} as const satisfies Readonly<Record<string, CellType>>;

/** The name of a column of the table of figures. */
export type FigureColumn = keyof typeof COLUMNS;

/** Several values in one cell. */
const SEVERAL = "; ";

/** A whole day, as tables know it; times of the table are partial or lengths too (ISO 8601, EDTF). */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The stretch of a figure, from its first word to its last. */
const wholeOf = ({ spans }: FigureAnnotation): Span => {
  const start = spans[0]?.start ?? 0;
  return { start, end: spans.at(-1)?.end ?? start };
};

const isFigure = (annotation: { readonly kind: string }): annotation is FigureAnnotation =>
  annotation.kind === "figure";

function rowsOf(article: AnnotatedArticle, conflictsAt: ReadonlyMap<string, readonly string[]>) {
  const { text } = article.article;
  const sentences = sentencesOf(article.article);
  const points = codePointMap(text);
  const attributions = new Map(
    article.annotations
      .filter((annotation): annotation is AttributionAnnotation => annotation.kind === "attribution")
      .map((attribution) => [attribution.id, attribution]),
  );
  const cellsOf = (figure: FigureAnnotation): Readonly<Record<FigureColumn, Cell>> => {
    const { start, end } = wholeOf(figure);
    const inCodePoints = codePointSpan(points, { start, end });
    const sentence = sentenceAt(sentences, start);
    const sentenceSpan = sentences[sentence];
    const { attributes, decision, origin } = figure;
    const told = attributions.get(attributes.attribution ?? "")?.attributes.source ?? attributes.source;
    return {
      doc: article.path,
      id: figure.id,
      sentence: sentence + 1,
      start_utf16: start,
      end_utf16: end,
      start_codepoint: inCodePoints.start,
      end_codepoint: inCodePoints.end,
      surface: text.slice(start, end),
      number: attributes.number?.text ?? null,
      lo: attributes.lo,
      hi: attributes.hi,
      qualifier: attributes.qualifier,
      kind: figure.label,
      unit: attributes.unit,
      role: attributes.role,
      counted: attributes.counted?.text ?? null,
      counted_lemma: attributes.counted?.lemma ?? null,
      event: attributes.claim?.event ?? null,
      participants: attributes.claim?.participants.join(SEVERAL) ?? null,
      place: attributes.claim?.places.join(SEVERAL) ?? null,
      time: attributes.iso,
      date: attributes.iso !== null && DAY.test(attributes.iso) ? attributes.iso : null,
      source: told?.text ?? null,
      source_kind: told?.kind ?? null,
      source_sort: told?.sort ?? null,
      status: attributes.status,
      quantity: attributes.quantity,
      conflict: conflictsAt.get(memberKey({ path: article.path, annotation: figure.id }))?.join(SEVERAL) ?? null,
      decision: decision?.verdict ?? null,
      author: decision?.by ?? origin.name,
      decided_at: decision?.at ?? null,
      reason: decision?.reason ?? null,
      origin: origin.kind,
      origin_name: origin.name,
      sentence_text: sentenceSpan ? text.slice(sentenceSpan.start, sentenceSpan.end) : null,
    };
  };
  return article.annotations
    .filter(isFigure)
    .map((figure) => ({ path: article.path, what: figure.id, cells: cellsOf(figure) }));
}

/** The figures of a corpus, one a row. */
export function figureTable(corpus: AnnotatedCorpus): Table {
  const conflictsAt = disagreementsByMember(corpus);
  return tableOf(
    "figures",
    COLUMNS,
    corpus.articles.flatMap((article) => rowsOf(article, conflictsAt)),
  );
}

/** What the table of figures does not hold of an article. */
export const figureTableLosses = ({ path, annotations }: AnnotatedArticle): readonly Loss[] =>
  annotations.flatMap((annotation): readonly Loss[] => {
    const { id: what, spans } = annotation;
    if (!isFigure(annotation)) return [{ path, what, why: "figures-only" }];
    const row: Loss = { path, what, why: "figure-row" };
    return spans.length > 1 ? [row, { path, what, why: "span-widened", spans: [wholeOf(annotation)] }] : [row];
  });
