import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity } from "../../server/engine/entities/entity";
import type { Judged } from "./bcubed";

/** A name of the gold with the thing it stands for. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly link: string;
}

/** An annotated article. */
export interface GoldArticle {
  readonly path: string;
  /** The happening that the article reports, where the gold groups articles. */
  readonly cluster: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface GoldLine {
  readonly doc: string;
  readonly entities: readonly GoldMention[];
}

/** Reads annotated articles; none where the file is absent. `folder` is what the gold's paths start from. */
export function readGold(file: string, folder: string): readonly GoldArticle[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldLine)
    .map(({ doc, entities }) => ({
      path: doc,
      cluster: doc.includes("/") ? doc.slice(0, doc.indexOf("/")) : "",
      text: readFileSync(join(folder, doc), "utf8"),
      mentions: entities,
    }));
}

/** The same span, or one that takes or leaves a letter at its start, as the scorer of names allows. */
const isSame = (gold: GoldMention, found: Entity): boolean =>
  gold.end === found.end && Math.abs(gold.start - found.start) <= 1;

/** The mentions of an article as key and response see them. `scope` keeps the things of different articles or clusters apart. */
export function judge(gold: readonly GoldMention[], found: readonly Entity[], scope: string): readonly Judged[] {
  const left = new Set(found);
  const judged: Judged[] = [];
  for (const mention of gold) {
    const same = found.find((entity) => left.has(entity) && isSame(mention, entity));
    if (same) left.delete(same);
    judged.push({ key: `${scope} ${mention.link}`, response: same ? `${scope} ${same.link}` : null });
  }
  return [...judged, ...[...left].map(({ link }) => ({ key: null, response: `${scope} ${link}` }))];
}

/** Only what both have: how well names are linked, however well they are found. */
export const matched = (mentions: readonly Judged[]): readonly Judged[] =>
  mentions.filter(({ key, response }) => key !== null && response !== null);
