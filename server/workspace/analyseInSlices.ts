import type { AnalysisOptions, ArticleAnalysis, ParagraphAnalysis } from "../engine/analyseArticle";
import type { Breathe } from "./breathe";
import { CANCELLED, type Cancelled } from "./cancellation";
import type { Engine } from "./environment";

/** UTF-16 code units that are analysed without a break: a few milliseconds of work. */
export const SLICE_LENGTH = 16_384;

/** The ends of slices of about `length` code units, each after a line feed, so that no paragraph is cut; the last is the text's end. */
function sliceEnds(text: string, length: number): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  while (end < text.length) {
    const lineFeed = text.indexOf("\n", Math.min(end + length, text.length));
    end = lineFeed < 0 ? text.length : lineFeed + 1;
    ends.push(end);
  }
  return ends;
}

/**
 * Analyses an article, giving others a turn between slices of a long text. The result is that of the engine in one
 * go: the slices only read paragraphs ahead, and the last call joins them. CANCELLED as soon as `isStale` says so.
 */
export async function analyseInSlices(
  engine: Pick<Engine, "analyseArticle">,
  text: string,
  previous: Pick<ArticleAnalysis, "paragraphs"> | null,
  options: AnalysisOptions,
  breathe: Breathe,
  isStale: () => boolean,
): Promise<ArticleAnalysis | Cancelled> {
  if (text.length <= SLICE_LENGTH) return engine.analyseArticle(text, previous ?? undefined, options);
  const paragraphs = new Map<string, ParagraphAnalysis>(previous?.paragraphs);
  let paragraphsRead = 0;
  let start = 0;
  for (const end of sliceEnds(text, SLICE_LENGTH)) {
    const slice = engine.analyseArticle(text.slice(start, end), { paragraphs }, options);
    for (const [line, analysis] of slice.paragraphs) paragraphs.set(line, analysis);
    paragraphsRead += slice.work.paragraphsRead;
    start = end;
    await breathe();
    if (isStale()) return CANCELLED;
  }
  const whole = engine.analyseArticle(text, { paragraphs }, options);
  return { ...whole, work: { paragraphsRead: paragraphsRead + whole.work.paragraphsRead } };
}
