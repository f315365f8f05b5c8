import { stringify } from "csv-stringify/sync";
import type { AttributionAnnotation, FigureAnnotation } from "../annotations/annotation";
import { codePointMap, codePointSpan } from "../engine/text/codePoints";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import { decimal } from "./decimal";
import { disagreementsByMember, memberKey } from "./disagreements";
import type { ExchangeFormat, Loss, Written } from "./format";
import { sentenceAt, sentencesOf } from "./sentences";
import { wellFormed } from "./wellFormed";

/** The columns, in order. Offsets are given in UTF-16 code units and in code points, end exclusive. */
const COLUMNS = [
  "doc",
  "id",
  "sentence",
  "start_utf16",
  "end_utf16",
  "start_codepoint",
  "end_codepoint",
  "surface",
  "number",
  "lo",
  "hi",
  "qualifier",
  "kind",
  "unit",
  "role",
  "counted",
  "counted_lemma",
  "event",
  "participants",
  "place",
  "time",
  "source",
  "source_kind",
  "source_sort",
  "status",
  "conflict",
  "decision",
  "author",
  "decided_at",
  "sentence_text",
] as const;
type Column = (typeof COLUMNS)[number];

/** A cell; numbers are our own and need no guard. */
type Cell = string | number | null;
type Row = Readonly<Record<Column, Cell>>;

/**
 * What a spreadsheet would take for a formula (OWASP, CSV Injection, with the full-width signs). The apostrophe in
 * front is the usual guard; it changes the cell, so it stands in the loss report.
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const guarded = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return decimal(cell);
  return wellFormed(FORMULA.test(cell) ? `'${cell}` : cell);
};

/** Several values in one cell. */
const SEVERAL = "; ";

function rowsOf(article: AnnotatedArticle, conflictsAt: ReadonlyMap<string, readonly string[]>): readonly Row[] {
  const { text } = article.article;
  const sentences = sentencesOf(article.article);
  const points = codePointMap(text);
  const attributions = new Map(
    article.annotations
      .filter((annotation): annotation is AttributionAnnotation => annotation.kind === "attribution")
      .map((attribution) => [attribution.id, attribution]),
  );
  const rowOf = (figure: FigureAnnotation): Row => {
    const start = figure.spans[0]?.start ?? 0;
    const end = figure.spans.at(-1)?.end ?? start;
    const inCodePoints = codePointSpan(points, { start, end });
    const sentence = sentenceAt(sentences, start);
    const sentenceSpan = sentences[sentence];
    const { attributes } = figure;
    const told = attributes.attribution === null ? undefined : attributions.get(attributes.attribution)?.attributes;
    return {
      doc: article.path,
      id: figure.id,
      sentence: sentence + 1,
      start_utf16: start,
      end_utf16: end,
      start_codepoint: inCodePoints.start,
      end_codepoint: inCodePoints.end,
      surface: figure.quote,
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
      source: told?.source.text ?? null,
      source_kind: told?.source.kind ?? null,
      source_sort: told?.source.sort ?? null,
      status: attributes.status,
      conflict: conflictsAt.get(memberKey({ path: article.path, annotation: figure.id }))?.join(SEVERAL) ?? null,
      decision: figure.decision?.verdict ?? null,
      author: figure.decision?.by ?? figure.origin.name,
      decided_at: figure.decision?.at ?? null,
      sentence_text: sentenceSpan ? text.slice(sentenceSpan.start, sentenceSpan.end) : null,
    };
  };
  return article.annotations
    .filter((annotation): annotation is FigureAnnotation => annotation.kind === "figure")
    .map(rowOf);
}

const guardLosses = (rows: readonly Row[]): readonly Loss[] =>
  rows
    .filter((row) => COLUMNS.some((column) => typeof row[column] === "string" && FORMULA.test(row[column])))
    .map(({ doc, id }): Loss => ({ path: String(doc), what: String(id), why: "formula-guard" }));

const notFigures = ({ path, annotations }: AnnotatedArticle): readonly Loss[] =>
  annotations.filter(({ kind }) => kind === "entity").map(({ id }): Loss => ({ path, what: id, why: "figures-only" }));

/** The figures of a corpus as one table: RFC 4180 with CRLF, UTF-8 with a byte order mark, as Excel needs it for Arabic. */
function write(corpus: AnnotatedCorpus): Written {
  const conflictsAt = disagreementsByMember(corpus);
  const rows = corpus.articles.flatMap((article) => rowsOf(article, conflictsAt));
  const content = stringify([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => guarded(row[column])))], {
    bom: true,
    record_delimiter: "windows",
    quoted_match: /[\r\n]/u, // the library quotes only whole record ends
  });
  return {
    files: [{ name: "figures.csv", content }],
    losses: [...guardLosses(rows), ...corpus.articles.flatMap(notFigures)],
  };
}

export const csv: ExchangeFormat = {
  about: {
    title: "CSV of figures",
    files: "`figures.csv`",
    offsets: "both",
    carries: "every figure with value, unit, source, status and conflict; UTF-8 with BOM",
    loses: "names",
    losses: ["figures-only", "formula-guard"],
  },
  write,
};
