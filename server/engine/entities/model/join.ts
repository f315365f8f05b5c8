import { byPosition, contains, overlaps } from "../../text/span";
import { LISTED_IN_FULL, type Mention } from "../entity";
import { chanceKey, chanceOf } from "./chances";
import { SURE } from "./evidence";

/**
 * How likely a name must be to stand where the rules see none, and to take the place of what they see. Source: the best
 * on articles that the model had not learnt from, read by all rules, by rules from which two names in five were hidden
 * as if they had never met them, and on newswire that the rules were not written for; `training/MODEL-CARD.md` has the
 * figures. Persons are what the rules most often miss.
 */
const LIKELY = 0.7;
const LIKELY_PERSON = 0.6;
const CERTAIN = 0.97;

/**
 * The names of a paragraph by the rules and by a recogniser together, in reading order. The recogniser adds names where
 * the rules see none, and replaces those that cross one of which it is certain. Each outer name gets the probability that
 * it is right as its score. (To take away unsure names of the rules where the recogniser sees nothing gained nothing.)
 */
export function joinMentions(rules: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const outer = rules.filter(({ nested }) => !nested);
  const inner = rules.filter(({ nested }) => nested);
  const foundAt = touching(found);
  const kept = outer.filter((rule) => !isRefuted(rule, foundAt(rule)));
  const keptAt = touching(kept);
  const added = found.filter((mention) => isLikely(mention) && keptAt(mention).length === 0);
  const names = [
    ...kept.map((rule) => ({ ...rule, score: chanceOf(chanceKey(rule, rule, foundAt(rule))) })),
    ...added.map((mention) => ({ ...mention, score: chanceOf(chanceKey(mention, undefined, [mention])) })),
  ].sort(byPosition);
  if (inner.length === 0) return names;
  const namesAt = touching(names);
  return [...names, ...inner.filter((each) => namesAt(each).some((name) => isAround(name, each)))].sort(byPosition);
}

const isLikely = ({ type, score }: Mention): boolean => score >= (type === "PER" ? LIKELY_PERSON : LIKELY);

/** A name that a table lists in full, or a contest, of which the recogniser has seen few: what it sees inside is a part of it. */
const isWhole = ({ type, score }: Mention): boolean => score >= (type === "EVENT" ? SURE : LISTED_IN_FULL);

/**
 * Whether the recogniser is certain of another name on the same words. A part of a name that stands whole refutes nothing.
 */
const isRefuted = (rule: Mention, found: readonly Mention[]): boolean =>
  found.some(
    (mention) => mention.score >= CERTAIN && !isSame(mention, rule) && !(isWhole(rule) && contains(rule, mention)),
  );

const isSame = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end && a.type === b.type;

const isAround = (outer: Mention, inner: Mention): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

/** Those of some mentions that share a character with another; they are in reading order and do not cross. */
function touching(mentions: readonly Mention[]): (other: Mention) => readonly Mention[] {
  return (other) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) <= other.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    for (let mention = mentions[end]; mention && overlaps(mention, other); mention = mentions[++end]);
    return mentions.slice(low, end);
  };
}
