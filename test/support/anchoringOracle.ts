// Whether annotations of an article that went through edits are where they belong, by the descent of every letter.
import { anchorAll, type Anchored } from "../../server/annotations/anchoring/anchorAll";
import type { TextEdit } from "../../server/annotations/anchoring/edits";
import { followEdits } from "../../server/annotations/anchoring/follow";
import { fold } from "../../server/annotations/anchoring/fold";
import { placesOf } from "../../server/annotations/anchoring/places";
import { quoteOf } from "../../server/annotations/anchoring/quotation";
import type { Annotation } from "../../server/annotations/annotation";
import { suggestionsOf } from "../../server/annotations/review/suggestions";
import { analyseArticle } from "../../server/engine/analyseArticle";
import type { Span } from "../../server/engine/text/span";
import { descentOf, isOnWords, isOriginal, lineageOf, standing, type Lineage } from "./descent";
import { firstText } from "./editScripts";
import { HARD_ARTICLE } from "./hardArticle";
import { counted, noteOn } from "./notes";
import { seeds } from "./seeds";

/** An article with annotations as a file holds them. */
export interface AnnotatedArticle {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly lineage: Lineage;
}

/** A note on every so manieth word of a text. */
const notesOn = (text: string, every: number): readonly Annotation[] =>
  [...text.matchAll(/[^\s.،:,]+/gu)]
    .filter((_, index) => index % every === 0)
    .map((match, index) => noteOn(text, [{ start: match.index, end: match.index + match[0].length }], `note${index}`));

/** An article with what the engine finds in it, some annotations of two parts, and a note on every so manieth word. */
function annotated(text: string, every: number): AnnotatedArticle {
  const found = [...suggestionsOf(analyseArticle(text)), ...notesOn(text, every)];
  const pairs = found.flatMap((one, index): Annotation[] => {
    const [first] = one.spans;
    const [second] = found[index + 2]?.spans ?? [];
    if (index % 7 !== 0 || !first || !second || second.start <= first.end) return [];
    const spans = [first, second];
    return [{ ...one, id: `pair${index}`, spans, ...quoteOf(text, spans) }];
  });
  const annotations = [...found, ...pairs].map((one) => counted(text, one));
  return { text, annotations, lineage: lineageOf(firstText(text)) };
}

/** Contexts are cut by code units: where marks were put in or taken out, one reaches further than the other. */
const endAlike = (a: string, b: string): boolean => a.endsWith(b) || (b.endsWith(a) && 2 * a.length > b.length);
const beginAlike = (a: string, b: string): boolean => a.startsWith(b) || (b.startsWith(a) && 2 * a.length > b.length);

/** Words in their context, but for white space: of equal sentences one may have come to where the other was. */
const sameContext = (text: string, spans: readonly Span[], { prefix, suffix }: Annotation): boolean => {
  const now = quoteOf(text, spans);
  const plain = (context: string): string => fold(context).replaceAll(" ", "");
  return endAlike(plain(now.prefix), plain(prefix)) && beginAlike(plain(now.suffix), plain(suffix));
};

const areOnTheirWords = (first: Lineage, last: Lineage, stored: Annotation, now: Annotation): boolean =>
  now.spans.length === stored.spans.length &&
  stored.spans.every((span, index) => isOnWords(first, span, last, now.spans[index]!));

/**
 * Whether the same words stand there only once, some of them descended. Where one of two equal words side by side was
 * taken away, nobody can tell which.
 */
const areTheOnlySuchWords = (
  first: Lineage,
  last: Lineage,
  stored: Annotation,
  { spans: [span] }: Annotation,
): boolean =>
  span !== undefined &&
  stored.spans[0] !== undefined &&
  descentOf(first, stored.spans[0], last, span) > 0 &&
  placesOf(last.folded.text, fold(stored.quote), true).length === 1;

const shown = ({ prefix, quote, suffix }: Annotation): string => JSON.stringify(`${prefix}[[${quote}]]${suffix}`);
const total = ({ placed, lost }: Anchored): number => placed.length + lost.length;

/** Whether an offset falls within a character: between surrogates, or before a mark. */
const isWithinCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) || /^\p{M}/u.test(text.slice(at, at + 2));

/** What is wrong with a place by itself: its ends, where those of the words that were annotated were right. */
function wrongEnds(text: string, { quote, spans }: Annotation, now: Annotation): readonly string[] {
  // Parts of several have no context of their own that would tell whether they ended before a mark.
  if (spans.length > 1) return [];
  const edges = /^\s|\s$|^\p{M}/u;
  if (edges.test(quote)) return [];
  return now.spans.flatMap(({ start, end }) => [
    ...(isWithinCharacter(text, start) || isWithinCharacter(text, end)
      ? [`${shown(now)} ends within a character`]
      : []),
    ...(edges.test(text.slice(start, end)) ? [`${shown(now)} ends in white space`] : []),
  ]);
}

/** Annotations of one label that stood at different places and are at one. */
function met({ placed }: Anchored): readonly string[] {
  const places = new Map<string, Annotation>();
  return placed.flatMap(({ stored, now }) => {
    // One that has lost a part of its words may be on those of another.
    if (fold(stored.quote) !== fold(now.quote)) return [];
    const key = JSON.stringify([now.spans, now.kind, now.label]);
    const other = places.get(key) ?? stored;
    places.set(key, stored);
    const isSame = JSON.stringify(other.spans) === JSON.stringify(stored.spans);
    return isSame ? [] : [`${shown(stored)} and ${shown(other)} are both at ${key}`];
  });
}

/** What is wrong with the annotations of an article that a document was opened with and then went through edits. */
export function wrongLive(article: AnnotatedArticle, last: Lineage, edits: readonly TextEdit[]): readonly string[] {
  const { text, annotations, lineage: first } = article;
  const live = followEdits({ text, ...anchorAll(text, annotations) }, edits);
  const wrong: string[] = [];
  if (live.text !== last.doc.text) wrong.push("the text is another");
  if (total(live) !== annotations.length) wrong.push(`${total(live)} annotations, not ${annotations.length}`);
  wrong.push(...met(live), ...live.placed.flatMap(({ stored, now }) => wrongEnds(live.text, stored, now)));
  const placed = new Map(live.placed.map(({ stored, now }) => [stored, now]));
  for (const stored of annotations) {
    const [span, ...more] = stored.spans;
    if (!span || more.length > 0) continue;
    const now = placed.get(stored);
    const stands = standing(first, span, last).filter((place) => isOriginal(last, place));
    if (stands.length === 0 || (now?.spans[0] && isOnWords(first, span, last, now.spans[0]))) continue;
    wrong.push(`${shown(stored)} → ${now ? shown(now) : "lost"}, not at ${JSON.stringify(stands)}`);
  }
  return wrong;
}

/** How the annotations of an article were found again in a text that was edited elsewhere. */
export interface FoundAgain {
  /** Annotations placed on other words, and any that are neither placed nor lost. */
  readonly wrong: readonly string[];
  /** Those of one span whose words still stand, and how many of these were placed. */
  readonly standing: number;
  readonly standingPlaced: number;
  /** The same of those whose words stand once or in their context. */
  readonly eligible: number;
  readonly eligiblePlaced: number;
}

export function foundAgain({ annotations, lineage: first }: AnnotatedArticle, last: Lineage): FoundAgain {
  const { text } = last.doc;
  const anchored = anchorAll(text, annotations);
  const wrong = anchored.placed.flatMap(({ stored, now }) =>
    areOnTheirWords(first, last, stored, now) ||
    sameContext(text, now.spans, stored) ||
    areTheOnlySuchWords(first, last, stored, now)
      ? []
      : [`${shown(stored)} → ${shown(now)}`],
  );
  wrong.push(...met(anchored), ...anchored.placed.flatMap(({ stored, now }) => wrongEnds(text, stored, now)));
  if (total(anchored) !== annotations.length) wrong.push(`${total(anchored)} annotations, not ${annotations.length}`);
  const placed = new Set(anchored.placed.map(({ stored }) => stored));
  const counts = { standing: 0, standingPlaced: 0, eligible: 0, eligiblePlaced: 0 };
  for (const stored of annotations) {
    const [span, ...more] = stored.spans;
    const stands = span && more.length === 0 ? standing(first, span, last) : [];
    if (stands.length === 0) continue;
    counts.standing++;
    if (placed.has(stored)) counts.standingPlaced++;
    const isOnce = placesOf(last.folded.text, fold(stored.quote), true).length === 1;
    if (!isOnce && !stands.some((place) => sameContext(text, [place], stored))) continue;
    counts.eligible++;
    if (placed.has(stored)) counts.eligiblePlaced++;
  }
  return { wrong, ...counts };
}

/** The sample articles and one that is hard, annotated. */
export const articlesOf = (): readonly AnnotatedArticle[] => [
  ...seeds.map(({ text }) => annotated(text, 20)),
  annotated(HARD_ARTICLE, 2),
];
