import type { CorpusAnalysis } from "../engine/analyseCorpus";
import { ENTITY_TYPES, type Entity, type EntityType } from "../engine/entities/entity";
import { textOf } from "../engine/text/span";
import { isSure, type Thresholds } from "./isSure";

/** A name of a thing at one of its places. */
export interface ThingMention {
  readonly uri: string;
  readonly entity: Entity;
  /** As written. */
  readonly text: string;
}

/** A thing that the corpus names, with all its names. */
export interface Thing {
  readonly link: string;
  /** The type that most of its mentions have. */
  readonly type: EntityType;
  /** In the order of articles, in reading order. */
  readonly mentions: readonly ThingMention[];
}

/** The things of a corpus by their links. */
export type Things = ReadonlyMap<string, Thing>;

/** The most frequent type; the first in order of those that are as frequent. */
function usualType(mentions: readonly ThingMention[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { entity } of mentions) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return ENTITY_TYPES.find((type) => counts.get(type) === most) ?? "MISC";
}

function collect(thresholds: Thresholds, { articles }: CorpusAnalysis): Things {
  const mentions = new Map<string, ThingMention[]>();
  for (const { path: uri, analysis } of articles) {
    for (const entity of analysis.entities) {
      if (!isSure(thresholds, uri, entity)) continue;
      const mention = { uri, entity, text: textOf(analysis.article.text, entity) };
      const known = mentions.get(entity.link);
      if (known) known.push(mention);
      else mentions.set(entity.link, [mention]);
    }
  }
  return new Map([...mentions].map(([link, all]) => [link, { link, type: usualType(all), mentions: all }]));
}

/** Collects the things of corpora, each once for as long as somebody holds the corpus and the threshold stays. */
export function createThings(): (corpus: CorpusAnalysis, thresholds: Thresholds) => Things {
  const known = new WeakMap<CorpusAnalysis, { readonly threshold: number; readonly things: Things }>();
  return (corpus, thresholds) => {
    const threshold = thresholds.entityThreshold();
    const collected = known.get(corpus);
    if (collected?.threshold === threshold) return collected.things;
    const things = collect(thresholds, corpus);
    known.set(corpus, { threshold, things });
    return things;
  };
}
