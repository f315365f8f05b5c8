import { fold } from "../engine/text/normalize";
import type { EntitiesResult, ListedEntity, MentionsParams, MentionsResult } from "../protocol/entities";
import type { Context } from "./context";
import type { Thing } from "./things";

/** How many other names of a thing are told. */
const MOST_NAMES = 12;

/** The names that articles have for a thing beside the one in its link, each once whatever its spelling. */
function otherNames({ link, mentions }: Thing): readonly string[] {
  const names = new Map<string, string>();
  for (const { text } of mentions) if (!names.has(fold(text))) names.set(fold(text), text);
  names.delete(fold(link));
  return [...names.values()].slice(0, MOST_NAMES);
}

const listed = (thing: Thing): ListedEntity => ({
  link: thing.link,
  type: thing.type,
  mentions: thing.mentions.length,
  articles: new Set(thing.mentions.map(({ uri }) => uri)).size,
  names: otherNames(thing),
});

/** `isnad/entities`. Does not wait. */
export const entities = (context: Context): EntitiesResult => ({
  entities: [...context.things().values()]
    .map(listed)
    .sort((a, b) => b.mentions - a.mentions || (a.link < b.link ? -1 : 1)),
});

/** `isnad/mentions`: the least sure first, for they are what a person has to look at. Does not wait. */
export function mentions(context: Context, { link }: MentionsParams): MentionsResult {
  const view = context.corpus();
  const thing = context.things().get(link);
  const leastSureFirst = (thing?.mentions ?? []).toSorted((a, b) => a.entity.score - b.entity.score);
  return {
    mentions: leastSureFirst.map(({ uri, entity, text }) => ({
      uri: context.documents.clientUriOf(uri),
      range: view.rangeIn(uri, entity),
      text,
      score: entity.score,
    })),
  };
}
