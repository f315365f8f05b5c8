import type { AttributionReading } from "../attributions/attribution";
import type { Entity } from "../entities/entity";
import type { ArticleText } from "../text/article";
import { span, type Span } from "../text/span";
import { joinAnchors, placeAnchors, sureNames, type Anchor } from "./anchors";
import type { Claim, Scene } from "./claim";
import { containersOf } from "./containers";
import { EMPTY_SCENE, followScene, inherit } from "./inheritScene";
import { keysOf } from "./keys";
import type { Frame, SentenceReading } from "./readFrames";
import { readNationality, readParticipants } from "./readParticipants";
import { ownScene } from "./readScene";
import { itemsIn, wordRange, type NamedSentence } from "./sentenceWords";
import { settleClaims, type Draft } from "./settleClaims";
import { homeCountry, topicScene, topicsOf } from "./topics";
import { widthReader } from "./widths";

/** All that earlier stages found in an article; offsets are UTF-16 code units into its text. */
export interface ClaimInput {
  readonly article: ArticleText;
  /** For each paragraph of `article`, in order, what `readFrames` reads from it and how many figures it has. */
  readonly readings: readonly ParagraphReading[];
  readonly entities: readonly Entity[];
  readonly attributions: AttributionReading;
}

/** What one paragraph gives to the claims. */
export interface ParagraphReading {
  readonly sentences: readonly SentenceReading[];
  readonly figureCount: number;
}

/** A sentence at its place in the article. */
interface PlacedSentence extends NamedSentence {
  readonly reading: SentenceReading;
  /** Index in the article of the first figure of its paragraph. */
  readonly figureBase: number;
}

interface Anchored extends PlacedSentence {
  readonly anchors: readonly Anchor[];
}

const REACH_OF_SCENE = 3;

/** Whether an offset lies in one of the spans: the places that a source phrase names are not where it happened. */
function coverage(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.map(({ start, end }) => span(start, end)).sort((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (sorted[low - 1]?.end ?? 0);
  };
}

const startOf = ({ start }: Span): number => start;

/** The sentences of an article's headline, body and tweets, with the names in them. */
function placeSentences({ article, readings, entities }: ClaimInput): readonly PlacedSentence[] {
  const outer = entities.filter(({ nested }) => !nested);
  const placed: PlacedSentence[] = [];
  let next = 0;
  let figureBase = 0;
  for (const [index, { start, zone }] of article.paragraphs.entries()) {
    const { sentences, figureCount } = readings[index] ?? { sentences: [], figureCount: 0 };
    for (const reading of zone === "boilerplate" ? [] : sentences) {
      const { stretch } = reading;
      const [first, last] = itemsIn(outer, next, startOf, span(stretch.start + start, stretch.end + start));
      next = last;
      placed.push({
        reading,
        figureBase,
        zone,
        words: reading.words,
        figures: reading.figures,
        entities: outer.slice(first, last).map((entity) => {
          const [from, to] = wordRange(stretch, span(entity.start - start, entity.end - start));
          return { entity, first: from, last: to };
        }),
      });
    }
    figureBase += figureCount;
  }
  return placed;
}

/** A source that goes on (وأضاف, وتابع) is one teller: the place of its name, not of its cues, tells tellers apart. */
const tellerOf = (attribution: number | null, { attributions }: AttributionReading): number | null =>
  attribution === null ? null : (attributions[attribution]?.source.start ?? null);

/** The claim of a frame, before the article as a whole is weighed. */
function draftOf(sentence: Anchored, frame: Frame, scene: Scene, attributions: AttributionReading): Draft {
  const { placed, reading, scope, part } = frame;
  const figure = sentence.figureBase + placed.index;
  const standing = attributions.figures[figure] ?? { attribution: null, status: "affirmed" as const };
  const { lo, hi, qualifier, unit, kind } = placed.figure;
  return {
    figure,
    kind,
    event: reading.event,
    counted: reading.counted?.class ?? reading.lemma,
    group: reading.counted?.group ?? null,
    nationality: readNationality(sentence, placed),
    participants: readParticipants(sentence, placed, reading),
    scene,
    scope,
    part,
    unit,
    lo,
    hi,
    qualifier,
    status: standing.status,
    teller: tellerOf(standing.attribution, attributions),
    headline: sentence.zone === "headline",
  };
}

/** What was last spoken of, and in which sentence. */
interface Known {
  readonly scene: Scene;
  readonly index: number;
}

/** What a sentence's figures may take up: the scene last spoken of, or the article's topic. */
function spokenBefore({ reading, zone }: Anchored, index: number, known: Known | undefined, topic: Scene): Scene {
  if (reading.turns) return EMPTY_SCENE;
  return known && isNear(known, index) && zone === "body" ? known.scene : topic;
}

const isNear = (known: Known, index: number): boolean => index - known.index <= REACH_OF_SCENE;

/** The claims of all sentences before they are weighed against each other. */
function draftClaims(sentences: readonly Anchored[], attributions: AttributionReading): readonly Draft[] {
  const topic = topicScene(sentences);
  const home = homeCountry(sentences, topic);
  const drafts: Draft[] = [];
  let known: Known | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const { reading, anchors, words, zone } = sentence;
    const spoken = spokenBefore(sentence, index, known, topic);
    let scene = spoken;
    for (const frame of reading.frames) {
      const isNew = frame.follows || (spoken !== topic && frame.brings);
      const own = ownScene(words, frame.around, anchors);
      scene = inherit(own, scene, reading.back, isNew || frame.scope !== "happening", home);
      drafts.push(draftOf(sentence, frame, scene, attributions));
    }
    if (zone !== "body") continue;
    if (reading.frames.length > 0) known = { scene, index };
    else {
      const followed = reading.tells ? followScene(spoken, reading.back, anchors) : spoken;
      known = { scene: followed, index: known && isNear(known, index) ? known.index : index };
    }
  }
  return drafts;
}

/** The claims among an article's figures (role `claim`), in the order of the figures. Never throws. */
export function readClaims(input: ClaimInput): readonly Claim[] {
  const { readings, entities, attributions } = input;
  if (!readings.some(({ sentences }) => sentences.some(({ frames }) => frames.length > 0))) return [];
  const widthOf = widthReader();
  const isSource = coverage(attributions.attributions.map(({ source }) => source));
  const sentences = placeSentences(input);
  const names = sureNames(sentences.map(({ reading }) => reading.anchors));
  const anchored = sentences.map((sentence): Anchored => ({
    ...sentence,
    anchors: joinAnchors(placeAnchors(sentence, widthOf, isSource), sentence.reading.anchors, names),
  }));
  const drafts = draftClaims(anchored, attributions);
  const settled = settleClaims(drafts, containersOf(anchored, widthOf), topicsOf(entities, widthOf), widthOf);
  return settled.map((claim) => ({ ...claim, keys: keysOf(claim) }));
}
