import type { Entity } from "../entities/entity";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { textsOf } from "./quantityName";

/** A hover's parts for a name, plain text without mark-up. */
export interface EntityWords {
  /** What the name denotes, with its type. */
  readonly name: string;
  /** How often the article names it. */
  readonly mentioned: string;
  /** The other names that the article uses for it, as written. */
  readonly otherNames: readonly string[];
}

/** A name in words for a hover. `entities` are all of its article, `text` the article. Never throws. */
export function describeEntity(
  entity: Entity,
  text: string,
  entities: readonly Entity[],
  language: Language,
): EntityWords {
  const texts = textsOf(language);
  const same = entities.filter(({ link }) => link === entity.link);
  const names = new Set(same.map(({ start, end }) => text.slice(start, end)));
  names.delete(text.slice(entity.start, entity.end));
  return {
    name: [isolate(entity.link), texts.entity[entity.type]].join(texts.separator),
    mentioned: texts.mentioned(same.length, isolate(String(same.length))),
    otherNames: [...names].sort().map(isolate),
  };
}
