import type { Mention } from "../entity";
import { SURE } from "./evidence";

/**
 * How often a name is right, by what is said of it: whether the rules are sure of it, and how likely the recogniser
 * thinks the very same name, whether it sees others there, or none at all. Source: counted by `npm run train -- --ship
 * --fold N` on articles of `isnad-ant` that the model had not learnt from, read by all rules and by rules made to
 * forget two names in five; where these gave fewer than thirty names, a third of the way to the count on a held-out
 * fifth of NewsFANE (persons, organisations and states alone). `training/MODEL-CARD.md` says how well it holds elsewhere.
 */
const CHANCES = {
  "sure, found surely": 0.97,
  "sure, found": 0.85,
  "sure, found hardly": 0.67,
  "sure, another found": 0.67,
  "sure, none found": 0.76,
  "unsure, found surely": 0.9,
  "unsure, found": 0.66,
  "unsure, found hardly": 0.65,
  "unsure, another found": 0.54,
  "unsure, none found": 0.43,
  "only found, surely": 0.95,
  "only found": 0.77,
  "only found, hardly": 0.5,
} as const;

export type ChanceKey = keyof typeof CHANCES;

const SURELY = 0.95;
const WELL = 0.75;

/**
 * What is said of a name: `rule` is it as the rules see it, undefined where they do not, and `found` are the names that
 * the recogniser sees on any of its words.
 */
export function chanceKey(name: Mention, rule: Mention | undefined, found: readonly Mention[]): ChanceKey {
  const same = found.find(({ start, end, type }) => start === name.start && end === name.end && type === name.type);
  const score = same?.score ?? 0;
  const step = score >= SURELY ? 2 : score >= WELL ? 1 : 0;
  if (!rule) return (["only found, hardly", "only found", "only found, surely"] as const)[step];
  const by = rule.score >= SURE ? "sure" : "unsure";
  if (!same) return `${by}, ${found.length > 0 ? "another" : "none"} found`;
  return `${by}, ${(["found hardly", "found", "found surely"] as const)[step]}`;
}

/** The chance that a name of which this is said is right, exactly so, between 0 and 1. */
export const chanceOf = (key: ChanceKey): number => CHANCES[key];
