import type { AttributionReading } from "../attributions/attribution";
import { isWidePlace } from "../lexicon/countries";
import { TURNS } from "../lexicon/scenes";
import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { ArticleText } from "../text/article";
import type { Claim, Scene } from "./claim";
import { containersOf, withContainers } from "./containers";
import { keysOf } from "./keys";
import { readEvent, type EventReading } from "./readEvent";
import { isPart, readParticipants } from "./readParticipants";
import { anchorsOf, EMPTY_SCENE, inherit, ownScene, wholeScene } from "./readScene";
import { readScope } from "./readScope";
import { readSentences, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

/** All that earlier stages found in an article; offsets are UTF-16 code units into its text. */
export interface ClaimInput {
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly attributions: AttributionReading;
}

const TOPICS = 12;
const TOPIC_TYPES = new Set(["PER", "ORG", "LOC", "FAC", "GPE", "EVENT", "MISC"]);
const REACH_OF_SCENE = 3;

/** What the article is about: its names other than wide places, most mentioned first. */
function topicsOf(entities: readonly Entity[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type, link } of entities) {
    if (TOPIC_TYPES.has(type) && !isWidePlace(link)) counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([link]) => link);
}

const turnsAway = ({ words }: ClaimSentence): boolean => {
  const opening = words
    .slice(0, 5)
    .map(({ norm }) => norm)
    .join(" ");
  return TURNS.some((turn) => opening.startsWith(turn));
};

/** Headline and lead, from which a figure without a scene of its own takes one. */
function topicScene(sentences: readonly ClaimSentence[], ignored: (start: number) => boolean): Scene {
  const headline = sentences.filter(({ zone }) => zone === "headline");
  const lead = sentences.find(({ zone }) => zone === "body");
  return wholeScene([...headline, ...(lead ? [lead] : [])].flatMap((sentence) => anchorsOf(sentence, ignored)));
}

/** A bare number takes the event of the one before it where the text says «too». */
const isToo = ({ words }: ClaimSentence, { last }: PlacedFigure): boolean =>
  words.slice(last, last + 4).some(({ norm }) => norm === "too");

const labelOf = (
  event: string | null,
  counted: string | null,
  participants: readonly string[],
  place: string | undefined,
): string =>
  [event ?? counted ?? "", participants[0] ?? (event === null ? "" : (counted ?? "")), place ?? ""]
    .filter((part) => part !== "")
    .join(" · ");

/** The claims among an article's figures (role `claim`), in the order of the figures. Never throws. */
export function readClaims({ article, figures, entities, attributions }: ClaimInput): readonly Claim[] {
  if (!figures.some(({ role }) => role === "claim")) return [];
  const sentences = readSentences(article, figures, entities);
  const sources = attributions.attributions.map(({ source }) => source);
  const isSource = (start: number): boolean => sources.some((source) => source.start <= start && start < source.end);
  const containers = containersOf(sentences);
  const topics = topicsOf(entities);
  const topic = topicScene(sentences, isSource);
  const claims: Claim[] = [];
  let known: { readonly scene: Scene; readonly sentence: ClaimSentence } | undefined;
  for (const sentence of sentences) {
    const placedClaims = sentence.figures.filter(({ figure }) => figure.role === "claim");
    if (placedClaims.length === 0) {
      if (turnsAway(sentence)) known = { scene: EMPTY_SCENE, sentence };
      continue;
    }
    const anchors = anchorsOf(sentence, isSource);
    let before: { placed: PlacedFigure; part: boolean; reading: EventReading } | undefined;
    for (const placed of placedClaims) {
      const read = readEvent(sentence, placed);
      const reading =
        read.event === null && before && isToo(sentence, placed) ? { ...read, event: before.reading.event } : read;
      const isTurn = before === undefined && turnsAway(sentence);
      const near = known && sentence.index - known.sentence.index <= REACH_OF_SCENE && sentence.zone !== "tweet";
      const inherited = isTurn ? EMPTY_SCENE : near && known ? known.scene : topic;
      const scene = inherit(ownScene(sentence, placed, anchors), inherited);
      const part = isPart(sentence, placed, reading, before);
      before = { placed, part, reading };
      if (sentence.zone === "body") known = { scene, sentence };
      const standing = attributions.figures[placed.index] ?? { attribution: null, status: "affirmed" as const };
      const participants = readParticipants(sentence, placed, reading);
      const counted = reading.counted?.class ?? reading.lemma;
      const { lo, hi, qualifier, unit } = placed.figure;
      const claim: Omit<Claim, "keys"> = {
        figure: placed.index,
        event: reading.event,
        counted,
        group: reading.counted?.group ?? null,
        participants,
        places: [...scene.places, ...scene.countries],
        scene: withContainers(scene, containers),
        scope: readScope(sentence, placed),
        topics,
        part,
        unit,
        lo,
        hi,
        qualifier,
        status: standing.status,
        attribution: standing.attribution,
        headline: sentence.zone === "headline",
        label: labelOf(reading.event, counted, participants, scene.places[0] ?? scene.countries[0]),
      };
      claims.push({ ...claim, keys: keysOf(claim, placed.figure.kind) });
    }
  }
  return claims.sort((a, b) => a.figure - b.figure);
}
