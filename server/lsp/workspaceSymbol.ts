import { type WorkspaceSymbolParams, type SymbolInformation } from "vscode-languageserver";
import { fold } from "../engine/text/normalize";
import { isolate } from "../engine/messages/isolate";
import { locationOf, type Context } from "./context";
import { ENTITY_SYMBOL } from "./documentSymbol";
import { textsIn } from "./texts";
import type { Thing, ThingMention } from "./things";

/** Symbols that an answer holds at most; clients ask again with every letter. */
const MOST = 500;

/** A thing's names as written, each once whatever its spelling, with their first mentions; its link comes first. */
function namesOf({ link, mentions }: Thing): ReadonlyMap<string, ThingMention> {
  const names = new Map<string, ThingMention>();
  const [first] = mentions;
  if (first) names.set(fold(link), { ...first, text: link });
  for (const mention of mentions) {
    const spelling = fold(mention.text);
    if (!names.has(spelling)) names.set(spelling, mention);
  }
  return names;
}

/**
 * `workspace/symbol`: the things of the corpus by any of their names, each name at its first mention. Does not wait: it
 * answers with what is analysed by now.
 */
export function workspaceSymbol(context: Context, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const view = context.corpus();
  const texts = textsIn(context.language());
  const pieces = fold(query).trim().split(/\s+/u);
  const found: SymbolInformation[] = [];
  for (const thing of context.things().values()) {
    const mentioned = texts.mentionedTimes(isolate(String(thing.mentions.length)));
    for (const [spelling, { uri, entity, text }] of namesOf(thing)) {
      if (!pieces.every((piece) => spelling.includes(piece))) continue;
      found.push({
        name: text.replace(/\s+/gu, " "),
        kind: ENTITY_SYMBOL[thing.type],
        containerName: text === thing.link ? mentioned : `${isolate(thing.link)} · ${mentioned}`,
        location: locationOf(context, view, uri, entity),
      });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
