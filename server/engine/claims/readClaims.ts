import type { AttributionReading } from "../attributions/attribution";
import type { Entity } from "../entities/entity";
import type { ArticleText } from "../text/article";
import { span, type Span } from "../text/span";
import {
  countryMeant,
  isRegion,
  joinAnchors,
  lastCountryOf,
  lastPlaceOf,
  placeAnchors,
  placesMeant,
  sureNames,
  type Anchor,
} from "./anchors";
import { ABOUT, type Claim, type Scene, type Scope } from "./claim";
import { DATELINE_PARAGRAPHS, datelineEnd } from "./dateline";
import { containersOf, type Containers } from "./containers";
import { incidentReader } from "./incidents";
import { EMPTY_SCENE, followScene, inherit, WIDE_DISASTERS } from "./inheritScene";
import { keysOf } from "./keys";
import type { SentenceFrame, SentenceReading } from "./readFrames";
import { peopleOfTeller } from "./ownPeople";
import { readNationality, readParticipants } from "./readParticipants";
import { ownScene } from "./readScene";
import { itemsIn, wordRange, type NamedSentence, type PlacedEntity, type Stretch } from "./sentenceWords";
import { settleClaims, type Draft } from "./settleClaims";
import { homeCountry, namedStems, topicScene, topicsOf } from "./topics";
import { widthReader, type WidthReader } from "./widths";

/** All that earlier stages found in an article; offsets are UTF-16 code units into its text. */
export interface ClaimInput {
  readonly article: ArticleText;
  /** For each paragraph of `article`, in order, what `readFrames` reads from it and how many figures it has. */
  readonly readings: readonly ParagraphReading[];
  readonly entities: readonly Entity[];
  readonly attributions: AttributionReading;
  /** By which share figures that say `about` are widened on both sides; `ABOUT` where it is left out. */
  readonly about?: number | undefined;
}

/** What one paragraph gives to the claims. */
export interface ParagraphReading {
  readonly sentences: readonly SentenceReading[];
  readonly figureCount: number;
}

/** A sentence at its place in the article, with all that says where, by what and when. */
interface PlacedSentence extends NamedSentence {
  readonly reading: SentenceReading;
  /** Index in the article of the first figure of its paragraph. */
  readonly figureBase: number;
  readonly anchors: readonly Anchor[];
  /** Whether it tells of a happening or gives a claim. */
  readonly tells: boolean;
}

const REACH_OF_SCENE = 3;
const OWN_PLACES = new Set<Anchor["kind"]>(["place", "facility", "target", "vehicle"]);
/** The number of what sums up several happenings. */
const SUM = -1;
/** Scopes that take no target from the happening spoken of. */
const SUMS = new Set<Scope>(["series", "period"]);

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

/** What the anchors of an article's sentences are read with. */
interface AnchorReading {
  readonly widthOf: WidthReader;
  readonly isSource: (offset: number) => boolean;
  readonly sure: ReadonlySet<string>;
}

/** The outer names of an article that begin in a stretch of one of its paragraphs, with the words they cover. */
function placeEntities(outer: readonly Entity[], { start }: Span, stretch: Stretch): readonly PlacedEntity[] {
  return outer.map((entity) => {
    const [first, last] = wordRange(stretch, span(entity.start - start, entity.end - start));
    return { entity, first, last };
  });
}

/** Kinds of names that say what there is in a town or happened in it: the town inside them is where that was. */
const OF_TOWN = new Set(["FAC", "EVENT"]);
/** What an Egyptian district is called, like the centres that are bodies. Source: Egypt's Law 43 of 1979 on local administration. */
const DISTRICT = "مركز ";

const isOfTown = ({ type, link }: Entity): boolean => OF_TOWN.has(type) || link.startsWith(DISTRICT);

/** The outer names, with those of towns inside names of buildings, happenings and districts (سوق بلدروز) behind these. */
function withTowns(entities: readonly Entity[]): readonly Entity[] {
  let around: Entity | undefined;
  return entities.filter((entity) => {
    if (!entity.nested) around = entity;
    return !entity.nested || (entity.type === "GPE" && around !== undefined && isOfTown(around));
  });
}

/** The sentences of an article's headline, body and tweets, with the names in them. */
function placeSentences(
  { article, readings, entities }: ClaimInput,
  { widthOf, isSource, sure }: AnchorReading,
): readonly PlacedSentence[] {
  const outer = withTowns(entities);
  const placed: PlacedSentence[] = [];
  let next = 0;
  let figureBase = 0;
  let lastPlace: string | undefined;
  let lastCountry: string | undefined;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const { zone, start } = paragraph;
    const { sentences, figureCount } = readings[index] ?? { sentences: [], figureCount: 0 };
    for (const reading of zone === "boilerplate" ? [] : sentences) {
      const { stretch, words, figures } = reading;
      const [first, last] = itemsIn(outer, next, startOf, span(stretch.start + start, stretch.end + start));
      next = last;
      const named = placeEntities(outer.slice(first, last), paragraph, stretch);
      const isOpening = zone === "body" && index < DATELINE_PARAGRAPHS && reading === sentences[0];
      const told = isOpening ? datelineEnd(words, named) : 0;
      const places = placeAnchors(words, named, widthOf, isSource).filter(({ at }) => at >= told);
      lastCountry = lastCountryOf(named, widthOf) ?? lastCountry;
      const meant = [...placesMeant(words, named, lastPlace, widthOf), ...countryMeant(words, lastCountry)];
      const anchors = joinAnchors(
        [...places, ...meant].sort((a, b) => a.at - b.at),
        reading.anchors,
        sure,
      );
      lastPlace = lastPlaceOf(words, named.slice(told > 0 ? 1 : 0), widthOf) ?? lastPlace;
      const tells = reading.tells || reading.frames.length > 0;
      placed.push({ reading, figureBase, zone, words, figures, times: reading.times, entities: named, anchors, tells });
    }
    figureBase += figureCount;
  }
  return placed;
}

/** The word anchors of the sentences that are part of the article. */
const toldIn = ({ article, readings }: ClaimInput): readonly (readonly Anchor[])[] =>
  article.paragraphs.flatMap(({ zone }, index) =>
    zone === "boilerplate" ? [] : (readings[index]?.sentences.map(({ anchors }) => anchors) ?? []),
  );

/**
 * Who vouches for a figure. A source that goes on (وأضاف, وتابع) is one teller: the place of its name, not of its cues,
 * tells tellers apart.
 */
function toldBy(attribution: number | null, { attributions }: AttributionReading): Pick<Claim, "teller" | "source"> {
  const source = attribution === null ? undefined : attributions[attribution]?.source;
  if (!source) return { teller: null, source: null };
  return { teller: source.start, source: { text: source.text, kind: source.kind } };
}

/** Whether a place or target of its own stands behind a figure in its clause. */
const bringsPlace = ({ anchors }: PlacedSentence, { around: { after } }: SentenceFrame): boolean =>
  anchors.some(({ at, kind }) => OWN_PLACES.has(kind) && after.from <= at && at < after.to);

/** Whether a figure is of a part of a country (من شرق تايوان), of which a wide disaster strikes more. */
const isOfRegion = ({ anchors, words }: PlacedSentence, { around: { after } }: SentenceFrame, scene: Scene): boolean =>
  scene.disasters.some((disaster) => WIDE_DISASTERS.has(disaster)) &&
  anchors.some((anchor) => after.from <= anchor.at && anchor.at < after.to && isRegion(words, anchor));

/** The claim of a frame, before the article as a whole is weighed. */
function draftOf(
  sentence: PlacedSentence,
  frame: SentenceFrame,
  told: Pick<Draft, "scene" | "incident">,
  attributions: AttributionReading,
): Draft {
  const { placed, reading, scope, whole } = frame;
  // A part that happened elsewhere is the whole of what happened there (17 منهم في تحطم مروحية).
  const local = whole !== null && bringsPlace(sentence, frame);
  const figure = sentence.figureBase + placed.index;
  const standing = attributions.figures[figure] ?? { attribution: null, status: "affirmed" as const };
  const { lo, hi, qualifier, unit, kind } = placed.figure;
  const by = toldBy(standing.attribution, attributions);
  return {
    figure,
    kind,
    event: reading.event,
    counted: reading.counted?.class ?? reading.lemma,
    group: reading.counted?.group ?? null,
    nationality: readNationality(sentence, placed) ?? peopleOfTeller(sentence, frame, told.scene, by.source),
    participants: readParticipants(sentence, placed, reading),
    ...told,
    scope,
    local: local || isOfRegion(sentence, frame, told.scene),
    part: frame.part && !local,
    partOf: whole === null ? null : sentence.figureBase + whole,
    apart: frame.apart,
    summand: frame.summand,
    revised: frame.revised,
    others: frame.others,
    likewise: frame.likewise,
    unit,
    lo,
    hi,
    qualifier,
    status: standing.status,
    ...by,
    headline: sentence.zone === "headline",
    retold: false,
  };
}

/** «العدد» stands for what was counted last. */
const likeTheLast = (draft: Draft, last: Draft | undefined): Draft =>
  last ? { ...draft, event: last.event, counted: last.counted, group: last.group } : draft;

/** What was last spoken of, and in which sentence. */
interface Known {
  readonly scene: Scene;
  readonly index: number;
}

/** What a sentence's figures may take up: the scene last spoken of, or the article's topic. */
function spokenBefore({ reading, zone }: PlacedSentence, index: number, known: Known | undefined, topic: Scene): Scene {
  if (reading.turns) return EMPTY_SCENE;
  return known && isNear(known, index) && zone === "body" ? known.scene : topic;
}

const isNear = (known: Known, index: number): boolean => index - known.index <= REACH_OF_SCENE;

/** The claims of all sentences before they are weighed against each other. */
function draftClaims(
  sentences: readonly PlacedSentence[],
  attributions: AttributionReading,
  containers: Containers,
): readonly Draft[] {
  const topic = topicScene(sentences);
  const home = homeCountry(sentences, topic);
  const incidents = incidentReader(containers);
  const drafts: Draft[] = [];
  let known: Known | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const { reading, anchors, zone } = sentence;
    const spoken = spokenBefore(sentence, index, known, topic);
    let scene = spoken;
    for (const [place, frame] of reading.frames.entries()) {
      const isNew = frame.follows || frame.ofAnother || (spoken !== topic && frame.brings);
      const own = ownScene(sentence, frame.around, anchors);
      const told = inherit(own, scene, reading.back, isNew || SUMS.has(frame.scope), home);
      // What is told by the way leaves the article with what it speaks of.
      if (!frame.follows && !frame.ofAnother) scene = told;
      const turned = isNew || (reading.turns && place === 0);
      const incident = SUMS.has(frame.scope) ? SUM : incidents.next({ scene: told, isNew: turned });
      const draft = draftOf(sentence, frame, { scene: told, incident }, attributions);
      drafts.push(frame.anaphoric ? likeTheLast(draft, drafts.at(-1)) : draft);
    }
    if (zone !== "body") continue;
    known = reading.frames.length > 0 ? { scene, index } : followed(sentence, spoken, known, index);
  }
  return drafts;
}

/** What singles out a happening: a sentence that names it is what the next ones go on about. */
const SINGLING = new Set<Anchor["kind"]>(["facility", "target", "vehicle", "disaster"]);

/** What is spoken of after a sentence without claims. */
function followed({ reading, anchors }: PlacedSentence, spoken: Scene, known: Known | undefined, index: number): Known {
  const singles = reading.tells && anchors.some(({ kind }) => SINGLING.has(kind));
  const follows = reading.tells && (singles || spoken.places.length === 0);
  const scene = follows ? followScene(spoken, reading.back, anchors, reading.when) : spoken;
  return { scene, index: known && !singles && isNear(known, index) ? known.index : index };
}

/** The claims among an article's figures (role `claim`), in the order of the figures. Never throws. */
export function readClaims(input: ClaimInput): readonly Claim[] {
  const { readings, entities, attributions, about: tolerance = ABOUT } = input;
  if (!readings.some(({ sentences }) => sentences.some(({ frames }) => frames.length > 0))) return [];
  const widthOf = widthReader();
  const isSource = coverage(attributions.attributions.map(({ source }) => source));
  const sure = sureNames(toldIn(input));
  const sentences = placeSentences(input, { widthOf, isSource, sure });
  const containers = containersOf(sentences, widthOf);
  const drafts = draftClaims(sentences, attributions, containers);
  const about = { topics: topicsOf(entities, widthOf), named: namedStems(entities, widthOf) };
  const settled = settleClaims(drafts, containers, about, widthOf);
  return settled.map((claim) => ({ ...claim, tolerance, keys: keysOf(claim) }));
}
