import { readParagraph } from "../../engine/text/readParagraph";
import { splitLines } from "../../engine/text/lines";
import { shift, type Span } from "../../engine/text/span";
import { anchorAll } from "../anchoring/anchorAll";
import type { Annotation } from "../annotation";
import { agreementOf, type Agreement, type MarkedArticle } from "./agreement";
import { layerOf, type ComparedKind } from "./layers";

/** An article with what each of its annotators has in a file of his own, where that stands in the text now. */
export interface AnnotatedArticle {
  readonly text: string;
  readonly annotators: ReadonlyMap<string, readonly Annotation[]>;
}

/** Agreement on one kind of annotations. */
export interface KindAgreement {
  readonly kind: ComparedKind;
  /** How many articles have two annotators or more. */
  readonly articles: number;
  readonly agreements: readonly Agreement[];
}

/** The annotations of files, each found again in the article's present text; what is lost stands nowhere. */
export const annotatedArticle = (
  text: string,
  files: Iterable<readonly [annotator: string, annotations: readonly Annotation[]]>,
): AnnotatedArticle => ({
  text,
  annotators: new Map(
    [...files].map(([name, annotations]) => [name, anchorAll(text, annotations).placed.map(({ now }) => now)]),
  ),
});

/** How far annotators agree, for each kind by itself, over the articles that two or more have worked on. */
export function agreementByKind(
  articles: readonly AnnotatedArticle[],
  kinds: readonly ComparedKind[],
): readonly KindAgreement[] {
  const compared = articles.filter(({ annotators }) => annotators.size > 1);
  const tokens = compared.map(({ text }) => tokensOf(text));
  return kinds.map((kind) => ({
    kind,
    articles: compared.length,
    agreements: agreementOf(compared.map((article, index) => markedArticle(article, kind, tokens[index] ?? []))),
  }));
}

const markedArticle = (
  { text, annotators }: AnnotatedArticle,
  kind: ComparedKind,
  tokens: readonly Span[],
): MarkedArticle => ({
  length: text.length,
  tokens,
  layers: new Map([...annotators].map(([name, annotations]) => [name, layerOf(annotations, kind)])),
});

/** The tokens of a text. Offsets are UTF-16 code units into it. */
const tokensOf = (text: string): readonly Span[] =>
  splitLines(text).flatMap(({ start, end }) =>
    readParagraph(text.slice(start, end)).tokens.map((token) => shift({ start: token.start, end: token.end }, start)),
  );
