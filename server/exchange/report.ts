import type { CorpusAnalysis, CorpusArticle } from "../engine/analyseCorpus";
import type { Conflict } from "../engine/conflicts/conflict";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import type { Quantity } from "../engine/conflicts/quantity";
import { attributionId, entityId, figureId } from "../engine/ids";
import { describe } from "../engine/messages/describe";
import { describeReason } from "../engine/messages/describeReason";
import type { Language } from "../engine/messages/language";
import { withText, type Span, type TextSpan } from "../engine/text/span";

/** A path that could not be read as an article. */
export interface ReportProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What a report is made of. `language` is that of the messages. */
export interface ReportInput {
  readonly tool: Tool;
  readonly corpus: CorpusAnalysis;
  readonly problems: readonly ReportProblem[];
  readonly language: Language;
  /** Findings that annotators have accepted, and why: SARIF holds them as suppressed. */
  readonly suppressed?: readonly SuppressedFinding[];
}

export interface SuppressedFinding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** In the annotators' words, or null. */
  readonly reason: string | null;
}

const REPORT_VERSION = 1;

const place = ({ start, end }: Span): Span => ({ start, end });
const words = ({ start, end, text }: TextSpan): TextSpan => ({ start, end, text });

const figuresOf = ({ analysis }: CorpusArticle): readonly object[] =>
  analysis.figures.map((figure, index) => {
    const told = analysis.figureAttributions[index];
    const attribution = told?.attribution ?? null;
    return {
      id: figureId(index),
      ...withText(analysis.article.text, figure),
      number: place(figure.number),
      kind: figure.kind,
      lo: figure.lo,
      hi: figure.hi,
      qualifier: figure.qualifier,
      unit: figure.unit,
      iso: figure.iso,
      counted: figure.counted && { ...words(figure.counted), lemma: figure.counted.lemma },
      role: figure.role,
      status: told?.status ?? "affirmed",
      attribution: attribution === null ? null : attributionId(attribution),
    };
  });

const entitiesOf = ({ analysis }: CorpusArticle): readonly object[] =>
  analysis.entities.map((entity, index) => ({
    id: entityId(index),
    ...withText(analysis.article.text, entity),
    type: entity.type,
    link: entity.link,
    nested: entity.nested,
    score: entity.score,
  }));

const attributionsOf = ({ analysis }: CorpusArticle): readonly object[] =>
  analysis.attributions.map(({ cue, source, content, status }, index) => ({
    id: attributionId(index),
    cue: { ...words(cue), class: cue.class },
    source: { ...words(source), kind: source.kind, sort: source.sort },
    content: content.map(place),
    status,
  }));

const diagnosticOf = (diagnostic: Diagnostic, language: Language): object => ({
  code: diagnostic.code,
  severity: diagnostic.severity,
  ...place(diagnostic),
  message: describe(diagnostic, language),
  figures: diagnostic.figures.map(figureId),
});

const documentOf = (article: CorpusArticle, { corpus, language }: ReportInput): object => ({
  path: article.path,
  length: article.analysis.article.text.length,
  figures: figuresOf(article),
  entities: entitiesOf(article),
  attributions: attributionsOf(article),
  diagnostics: corpus.diagnosticsOf(article.path).map((diagnostic) => diagnosticOf(diagnostic, language)),
});

const conflictOf = ({ label, verdict, figures, pairs }: Conflict): object => ({
  label,
  verdict,
  figures: figures.map(({ path, figure }) => ({ path, id: figureId(figure) })),
  pairs,
});

const quantityOf = ({ label, verdict, unit, reports, pairs }: Quantity, language: Language): object => ({
  label,
  verdict,
  unit,
  reports: reports.map(({ path, figure, ...report }) => ({ path, id: figureId(figure), ...report })),
  pairs: pairs.map(({ first, second, verdict: own, reason }) => ({
    reports: [first, second],
    verdict: own,
    reason: { ...reason, message: describeReason(reason, language) },
  })),
});

/** A list of JSON values, one a line. */
function* listOf(values: Iterable<object>): Generator<string> {
  let first = true;
  yield "[";
  for (const value of values) {
    yield `${first ? "" : ","}\n${JSON.stringify(value)}`;
    first = false;
  }
  yield first ? "]" : "\n]";
}

function* mapped<From, To>(values: Iterable<From>, change: (value: From) => To): Generator<To> {
  for (const value of values) yield change(value);
}

/**
 * The JSON report in pieces: one JSON object, with one article, conflict or problem a line. Offsets are UTF-16 code
 * units into the file as stored. It comes in pieces so that the report of a large corpus is never held as one string.
 */
export function* writeReport(input: ReportInput): Generator<string> {
  yield `{"version":${REPORT_VERSION},"tool":${JSON.stringify(input.tool)},\n"documents":`;
  yield* listOf(mapped(input.corpus.articles, (article) => documentOf(article, input)));
  yield ',\n"conflicts":';
  yield* listOf(mapped(input.corpus.conflicts, conflictOf));
  yield ',\n"quantities":';
  yield* listOf(mapped(input.corpus.quantities, (quantity) => quantityOf(quantity, input.language)));
  yield ',\n"problems":';
  yield* listOf(input.problems);
  yield "}\n";
}
