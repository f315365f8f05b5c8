import { byPosition, overlaps } from "../../text/span";
import type { Mention } from "../entity";
import { SURE } from "./evidence";

/** How likely a name must be to stand where the rules see none. Persons are what the rules most often miss. */
const LIKELY = 0.7;
const LIKELY_PERSON = 0.5;
/**
 * How often a name that the rules propose is right, by whether they are sure of it and by the probability that the
 * model gives to exactly the same name. Source: counted on articles of `isnad-ant` and others that the model had not
 * learnt from; `training/MODEL-CARD.md` has the table.
 */
const RIGHT = {
  sure: { firmly: 0.97, rather: 0.88, hardly: 0.8, not: 0.85 },
  unsure: { firmly: 0.94, rather: 0.85, hardly: 0.6, not: 0.4 },
} as const;

/**
 * The names of a paragraph by the rules and by the model together, in reading order: those of the rules stay, and the
 * model adds names where they see none. Each outer name gets the probability that it is right as its score. (To let the
 * model replace names of which the rules are unsure was tried and gained nothing on held-out articles.)
 */
export function joinMentions(rules: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const outer = rules.filter(({ nested }) => !nested);
  const judged = outer.map((rule) => ({ ...rule, score: chanceOf(rule, found) }));
  const added = found.filter(
    (mention) =>
      mention.score >= (mention.type === "PER" ? LIKELY_PERSON : LIKELY) &&
      !outer.some((rule) => overlaps(rule, mention)),
  );
  return [...judged, ...added, ...rules.filter(({ nested }) => nested)].sort(byPosition);
}

function chanceOf(rule: Mention, found: readonly Mention[]): number {
  const right = rule.score >= SURE ? RIGHT.sure : RIGHT.unsure;
  const same = found.find(({ start, end, type }) => start === rule.start && end === rule.end && type === rule.type);
  if (!same) return right.not;
  return same.score >= 0.9 ? right.firmly : same.score >= 0.5 ? right.rather : right.hardly;
}
