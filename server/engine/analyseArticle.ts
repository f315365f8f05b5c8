import type { Attribution, CueReading, FigureAttribution } from "./attributions/attribution";
import { readCues } from "./attributions/readCues";
import { resolveAttributions } from "./attributions/resolveAttributions";
import type { Claim } from "./claims/claim";
import { readClaims } from "./claims/readClaims";
import { readFrames, type SentenceReading } from "./claims/readFrames";
import { wordReader } from "./claims/sentenceWords";
import type { Entity } from "./entities/entity";
import { linkEntities } from "./entities/linkEntities";
import { joinMentions } from "./entities/model/join";
import type { AliasTable } from "./entities/links/aliasTable";
import type { ArticleLinks } from "./entities/links/articleLinks";
import type { Recogniser } from "./entities/recogniser";
import { nameReader } from "./entities/nameKey";
import { wordTable } from "./entities/nameWords";
import { readParagraphNames, type ParagraphNames } from "./entities/paragraphNames";
import { readMentions } from "./entities/readMentions";
import type { Figure } from "./figures/figure";
import { articleDate, DATELINE_REACH } from "./figures/temporal/articleDate";
import { readFigures } from "./figures/readFigures";
import type { ArticleText } from "./text/article";
import { arrangeArticle } from "./text/arrangeArticle";
import type { Paragraph } from "./text/paragraph";
import { splitLines } from "./text/lines";
import { readParagraph } from "./text/readParagraph";
import type { Span } from "./text/span";

/** All that one paragraph says by itself. Offsets count from the paragraph's start, so that it can be kept and moved. */
export interface ParagraphAnalysis {
  readonly paragraph: Paragraph;
  readonly figures: readonly Figure[];
  readonly names: ParagraphNames;
  readonly cues: readonly CueReading[];
  /** Its sentences as the claim stage reads them. */
  readonly sentences: readonly SentenceReading[];
}

/** An analysed article. Offsets are UTF-16 code units into `article.text`. */
export interface ArticleAnalysis {
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  /** One for each figure, in the same order. */
  readonly figureAttributions: readonly FigureAttribution[];
  readonly entities: readonly Entity[];
  /** What the names of `entities` stand for in this article, and why. */
  readonly links: ArticleLinks;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** The day that its first lines give as that of writing, as `YYYY-MM-DD`, or null where they give none. */
  readonly dateline: string | null;
  /** What can be kept for the next analysis, by paragraph text. */
  readonly paragraphs: ReadonlyMap<string, ParagraphAnalysis>;
  /** How much was done: paragraphs read anew, not taken from the previous analysis. */
  readonly work: { readonly paragraphsRead: number };
}

/** What an analysis may use besides the rules. */
export interface AnalysisOptions {
  /** Adds names to those of the rules; none where it is left out. */
  readonly recogniser?: Recogniser | undefined;
  /** The names that the project's table links; none where it is left out. */
  readonly aliases?: AliasTable | undefined;
  /** By which share figures that say `about` are widened on both sides; a tenth where it is left out. */
  readonly about?: number | undefined;
}

/**
 * A reader of single paragraphs through every local stage. Pure: the same text gives the same analysis. It looks each
 * spelling up once for all paragraphs that it reads.
 */
function paragraphReader(recogniser: Recogniser | undefined): (text: string) => ParagraphAnalysis {
  const readWord = wordReader();
  const wordOf = wordTable();
  const nameOf = nameReader();
  return (text) => {
    const paragraph = readParagraph(text);
    const found = readMentions(paragraph, wordOf);
    const mentions = recogniser ? joinMentions(found, recogniser.label(paragraph, found)) : found;
    const figures = readFigures(paragraph);
    const cues = readCues(paragraph, mentions);
    const reporting = cues.filter(({ content }) => content.length > 0);
    const voices = { sources: reporting.flatMap(({ source }) => source ?? []), cues: reporting.map(({ cue }) => cue) };
    return {
      paragraph,
      names: readParagraphNames(paragraph, mentions, wordOf, nameOf),
      figures,
      cues,
      sentences: readFrames(paragraph, figures, voices, readWord),
    };
  };
}

const shiftFigure = (figure: Figure, by: number): Figure => ({
  ...figure,
  start: figure.start + by,
  end: figure.end + by,
  number: { ...figure.number, start: figure.number.start + by, end: figure.number.end + by },
  counted: figure.counted && { ...figure.counted, start: figure.counted.start + by, end: figure.counted.end + by },
});

// Written out for each type: these run for every finding of an article on each of its edits, and a shared function
// that copies objects of many shapes is several times as slow.
const shiftCue = (reading: CueReading, by: number): CueReading => ({
  ...reading,
  cue: { ...reading.cue, start: reading.cue.start + by, end: reading.cue.end + by },
  source: reading.source && { ...reading.source, start: reading.source.start + by, end: reading.source.end + by },
  content: reading.content.map((part: Span) => ({ ...part, start: part.start + by, end: part.end + by })),
});

/**
 * Everything the engine finds in one article: figures, entities, attributions and claims.
 *
 * `previous` is an earlier analysis of any text: paragraphs whose text it already read are taken from it, so that an
 * edit in one paragraph reads only that paragraph again, followed by the document pass. The result is the same with
 * and without it, as long as both were made with the same recogniser. Never throws, for any string, lone surrogates included.
 */
export function analyseArticle(
  text: string,
  previous?: Pick<ArticleAnalysis, "paragraphs">,
  options: AnalysisOptions = {},
): ArticleAnalysis {
  const paragraphs = new Map<string, ParagraphAnalysis>();
  const placed: { readonly analysis: ParagraphAnalysis; readonly start: number }[] = [];
  const analyseParagraph = paragraphReader(options.recogniser);
  let paragraphsRead = 0;
  for (const line of splitLines(text)) {
    const lineText = text.slice(line.start, line.end);
    let analysis = paragraphs.get(lineText) ?? previous?.paragraphs.get(lineText);
    if (!analysis) {
      analysis = analyseParagraph(lineText);
      paragraphsRead++;
    }
    paragraphs.set(lineText, analysis);
    placed.push({ analysis, start: line.start });
  }

  const article = arrangeArticle(
    text,
    placed.map(({ analysis, start }) => ({ start, paragraph: analysis.paragraph })),
  );
  const figures = placed.flatMap(({ analysis, start }) => analysis.figures.map((figure) => shiftFigure(figure, start)));
  const { entities, links } = linkEntities(
    article,
    placed.map(({ analysis }) => analysis.names),
    options.aliases,
  );
  const cues = placed.map(({ analysis, start }) => analysis.cues.map((cue) => shiftCue(cue, start)));
  const attributions = resolveAttributions({ article, figures, entities, cues });
  const readings = placed.map(({ analysis }) => ({
    sentences: analysis.sentences,
    figureCount: analysis.figures.length,
  }));
  const claims = readClaims({ article, readings, entities, attributions, about: options.about });
  return {
    article,
    figures,
    figureAttributions: attributions.figures,
    entities,
    links,
    attributions: attributions.attributions,
    claims,
    dateline: articleDate(placed.slice(0, DATELINE_REACH).map(({ analysis }) => analysis.paragraph)) ?? null,
    paragraphs,
    work: { paragraphsRead },
  };
}
