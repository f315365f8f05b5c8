import type { Entity } from "../entities/entity";
import { listedLink } from "../lexicon/nameTables";
import { wordsOf } from "../lexicon/names";
import { tellingStems } from "../lexicon/tellingWords";
import { TURNS } from "../lexicon/scenes";
import type { BlockZone } from "../text/article";
import { unique, valuesOf, type Anchor } from "./anchors";
import type { Scene } from "./claim";
import { wholeScene } from "./inheritScene";
import { spreadOf } from "./readScene";
import type { ClaimSentence, Word } from "./sentenceWords";
import type { WidthReader } from "./widths";

const TOPICS = 12;
const TOPIC_TYPES = new Set(["PER", "ORG", "LOC", "FAC", "GPE", "EVENT", "MISC"]);

/** What the article is about: its names other than countries and seas, most mentioned first. */
export function topicsOf(entities: readonly Entity[], widthOf: WidthReader): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type, link } of entities) if (TOPIC_TYPES.has(type)) counts.set(link, (counts.get(link) ?? 0) + 1);
  return [...counts]
    .filter(([link]) => widthOf(link) === "narrow")
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([link]) => link);
}

const NAMED_TYPES = new Set(["LOC", "FAC", "GPE", "EVENT"]);
const MOST_NAMED = 40;

/**
 * The words by which places, buildings and events are told that no list knows, in the form of telling words: another
 * article, or another sentence, may only say the name without a hint of what it is. A listed place is known wherever
 * it stands, so that its bare word tells nothing more.
 */
export function namedStems(entities: readonly Entity[], widthOf: WidthReader): readonly string[] {
  const links = new Set(entities.filter(({ type }) => NAMED_TYPES.has(type)).map(({ link }) => link));
  const names = [...links].filter((link) => widthOf(link) === "narrow").map(wordsOf);
  const unlisted = names.filter((words) => listedLink(words) === undefined).flat();
  const words = [...new Set(unlisted)].filter((word) => listedLink([word]) === undefined);
  return unique(words.flatMap(tellingStems)).slice(0, MOST_NAMED);
}

/** Whether a sentence opens with a turn to another subject (من جهة أخرى). */
export function turnsAway(words: readonly Word[]): boolean {
  const opening = words
    .slice(0, 5)
    .map(({ norm }) => norm)
    .join(" ");
  return TURNS.some((turn) => opening.startsWith(turn) || opening.startsWith(`و${turn}`));
}

/** A sentence with its zone and anchors, in the order of the sentences. */
export interface AnchoredSentence extends ClaimSentence {
  readonly zone: BlockZone;
  readonly anchors: readonly Anchor[];
  /** Whether it tells of a happening or gives a claim. */
  readonly tells: boolean;
}

const MOST_TELLING = 10;
/** Words that a byline has at most (كتب - سيد عبد الوهاب). */
const BYLINE = 8;

/** Whether a sentence before the lead only says who wrote it and from where. */
const isByline = ({ words, tells }: AnchoredSentence): boolean => words.length < BYLINE && !tells;

/** The telling words of headline and lead. */
const gistOf = (opening: readonly AnchoredSentence[]): readonly string[] =>
  unique(opening.flatMap(({ words }) => words.flatMap(({ telling }) => telling))).slice(0, MOST_TELLING);

/** Headline and lead, from which a figure without a scene of its own takes one. */
export function topicScene(sentences: readonly AnchoredSentence[]): Scene {
  const lead = sentences.findIndex((sentence) => sentence.zone === "body" && !isByline(sentence));
  const opening = sentences.filter(({ zone }, index) => zone === "headline" || index === lead);
  const spread = unique(opening.flatMap((sentence) => spreadOf(sentence, sentence.anchors)));
  return { ...wholeScene(opening.flatMap(({ anchors }) => anchors)), spread, gist: gistOf(opening) };
}

/** The one country of the headline, or else of headline and lead (`topic`); none where there are several. */
export function homeCountry(sentences: readonly AnchoredSentence[], { countries }: Scene): readonly string[] {
  const opening = sentences.filter(({ zone }) => zone === "headline").flatMap(({ anchors }) => anchors);
  const headline = valuesOf(opening, "country");
  if (headline.length > 0) return headline.length === 1 ? headline : [];
  return countries.length === 1 ? countries : [];
}
