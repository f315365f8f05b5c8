import type { Entity } from "../entities/entity";
import { isCountry, isVastPlace } from "../lexicon/countries";
import { TURNS } from "../lexicon/scenes";
import { valuesOf, type Anchor } from "./anchors";
import type { Scene } from "./claim";
import { wholeScene } from "./inheritScene";
import type { ClaimSentence } from "./sentenceWords";

const TOPICS = 12;
const TOPIC_TYPES = new Set(["PER", "ORG", "LOC", "FAC", "GPE", "EVENT", "MISC"]);

/** What the article is about: its names other than countries and seas, most mentioned first. */
export function topicsOf(entities: readonly Entity[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type, link } of entities) {
    if (!TOPIC_TYPES.has(type) || isCountry(link) || isVastPlace(link)) continue;
    counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([link]) => link);
}

/** Whether a sentence opens with a turn to another subject (من جهة أخرى). */
export function turnsAway({ words }: ClaimSentence): boolean {
  const opening = words
    .slice(0, 5)
    .map(({ norm }) => norm)
    .join(" ");
  return TURNS.some((turn) => opening.startsWith(turn) || opening.startsWith(`و${turn}`));
}

/** Headline and lead, from which a figure without a scene of its own takes one. */
export function topicScene(sentences: readonly ClaimSentence[], anchors: readonly (readonly Anchor[])[]): Scene {
  const lead = sentences.findIndex(({ zone }) => zone === "body");
  const opening = anchors.filter((_, index) => sentences[index]?.zone === "headline" || index === lead);
  return wholeScene(opening.flat());
}

/** The one country of the headline, or else of headline and lead; none where there are several. */
export function homeCountry(
  sentences: readonly ClaimSentence[],
  anchors: readonly (readonly Anchor[])[],
): readonly string[] {
  const headline = valuesOf(anchors.filter((_, index) => sentences[index]?.zone === "headline").flat(), "country");
  if (headline.length > 0) return headline.length === 1 ? headline : [];
  const { countries } = topicScene(sentences, anchors);
  return countries.length === 1 ? countries : [];
}
