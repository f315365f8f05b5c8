// Corpora for the export tests: the seeds as the engine reads them, and hand-made articles that are hard to carry.
import { quoteOf } from "../../server/annotations/anchoring/quotation";
import type {
  Annotation,
  AttributionAnnotation,
  EntityAnnotation,
  EntityAttributes,
  FigureAnnotation,
  FigureAttributes,
} from "../../server/annotations/annotation";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { withText, type Span } from "../../server/engine/text/span";
import { annotatedCorpus, type AnnotatedArticle, type AnnotatedCorpus } from "../../server/exchange/corpus";
import { seeds } from "../support/seeds";

export const seedAnalysis = analyseCorpus(
  seeds.map(({ name, text }) => ({ path: `seeds/${name}`, analysis: analyseArticle(text) })),
);
export const seedCorpus = annotatedCorpus(seedAnalysis);

const MACHINE = {
  origin: { kind: "machine", name: "isnad" },
  decision: null,
  suggested: null,
  otherAttributes: {},
  otherFields: {},
} as const;
const standOff = (text: string, span: Span) => ({ ...MACHINE, ...quoteOf(text, [span]), spans: [span] });

export const figureAt = (
  text: string,
  id: string,
  span: Span,
  attributes: Partial<FigureAttributes> = {},
  label = "cardinal",
): FigureAnnotation => ({
  ...standOff(text, span),
  kind: "figure",
  id,
  label,
  attributes: {
    number: withText(text, span),
    lo: 7,
    hi: 7,
    qualifier: "exact",
    unit: null,
    iso: null,
    counted: null,
    role: "claim",
    status: "affirmed",
    source: null,
    attribution: null,
    quantity: null,
    claim: null,
    ...attributes,
  },
});

export const entityAt = (
  text: string,
  id: string,
  span: Span,
  label = "ORG",
  attributes: Partial<EntityAttributes> = {},
): EntityAnnotation => ({
  ...standOff(text, span),
  kind: "entity",
  id,
  label,
  attributes: { link: text.slice(span.start, span.end), nested: false, score: 1, ...attributes },
});

const attributionAt = (text: string, id: string, cue: Span, source: Span): AttributionAnnotation => ({
  ...standOff(text, cue),
  kind: "attribution",
  id,
  label: "say",
  attributes: {
    cue: withText(text, cue),
    source: { ...withText(text, source), kind: "anonymous" },
    content: [],
    status: "affirmed",
  },
});

export const articleOf = (path: string, text: string, annotations: readonly Annotation[]): AnnotatedArticle => ({
  path,
  name: path.replace(/\.txt$/u, ""),
  article: analyseArticle(text).article,
  annotations,
  foreign: {},
});

/** Where a phrase stands in a text. */
export function at(text: string, phrase: string): Span {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`not in the text: ${phrase}`);
  return { start, end: start + phrase.length };
}

const HARD = [
  "\uFEFF😀 قالَ مصدرٌ عسكريٌّ إنّ ٧\u00A0عناصر من قوات سوريا\r",
  "\n\u200Fالديمقراطية قُتلوا بسوريا\u2028أمس، ‎=5+2 جرحى؛ و«سجن غويران» في حي غويران.",
].join("");
const figure = at(HARD, "٧\u00A0عناصر");

/** Byte order mark, astral emoji, marks, NBSP, CRLF, U+2028, nested names, a name over a line end, a formula. */
export const hardArticle = articleOf("folder/hard.txt", HARD, [
  attributionAt(HARD, "a1", at(HARD, "قالَ"), at(HARD, "مصدرٌ عسكريٌّ")),
  figureAt(HARD, "f1", figure, {
    number: withText(HARD, at(HARD, "٧")),
    counted: { ...withText(HARD, at(HARD, "عناصر")), lemma: "عنصر" },
    attribution: "a1",
    claim: {
      label: "killed",
      event: "killed",
      counted: "person",
      participants: ["قسد"],
      places: ["سوريا"],
      part: false,
    },
  }),
  entityAt(HARD, "e1", at(HARD, "قوات سوريا\r\n\u200Fالديمقراطية"), "ORG", { link: "قسد" }),
  entityAt(HARD, "e2", at(HARD, "سوريا"), "GPE", { nested: true }),
  entityAt(HARD, "e3", { start: HARD.indexOf("بسوريا") + 1, end: HARD.indexOf("بسوريا") + 6 }, "GPE"),
  figureAt(HARD, "f2", at(HARD, "=5+2 جرحى"), { lo: -5, hi: 1e21, status: "denied" }),
  entityAt(HARD, "e4", at(HARD, "سجن غويران"), "FAC"),
  figureAt(HARD, "f3", at(HARD, "سوريا\u2028أمس"), { lo: null, hi: 0.0000005, iso: "2022-01" }, "date"),
]);

const OTHER = 'قتل "٩ عناصر".';
/** Two articles that disagree with each other and the first with itself. */
export const hardCorpus: AnnotatedCorpus = {
  articles: [
    hardArticle,
    articleOf("folder/other.txt", OTHER, [figureAt(OTHER, "f1", at(OTHER, "٩ عناصر"), { lo: 9, hi: 9 })]),
  ],
  disagreements: [
    {
      id: "c1",
      label: "killed",
      verdict: "conflict",
      members: [
        { path: "folder/hard.txt", annotation: "f1" },
        { path: "folder/hard.txt", annotation: "f2" },
        { path: "folder/other.txt", annotation: "f1" },
      ],
      pairs: [
        [0, 1],
        [0, 2],
      ],
    },
  ],
};

/** Another text with arbitrary annotations in it, for laws: every two numbers of `cuts` bound one. */
export function scatteredArticle(path: string, text: string, cuts: readonly number[]): AnnotatedArticle {
  const spans = cuts.flatMap((cut, index) => {
    const other = cuts[index + 1];
    if (other === undefined || text.length === 0) return [];
    const [start = 0, end = 0] = [cut % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
    return start < end ? [{ start, end }] : [];
  });
  const annotations = spans.map((span, index): Annotation => {
    if (index % 3 === 0) return entityAt(text, `e${index}`, span);
    if (index % 3 === 1) return attributionAt(text, `a${index}`, span, spans[index - 1] ?? span);
    return figureAt(text, `f${index}`, span, { attribution: `a${index - 1}` });
  });
  return articleOf(path, text, annotations);
}
