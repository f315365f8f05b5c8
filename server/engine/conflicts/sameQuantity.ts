import type { Claim } from "../claims/claim";
import { framesAgree } from "./frames";
import { isOneHappening } from "./likeness";
import { sameTime, type Dated } from "./sameTime";
import { sharedCount } from "./shared";

/** Events that every day brings anew in one place: they are told apart by more than the place. */
const ROUTINE = new Set([
  "arrested",
  "seized",
  "carried",
  "detained",
  "held",
  "freed",
  "sentenced",
  "deployed",
  "rescued",
]);

/** Whether the two share what only one happening has: a target, a building, a name, a disaster. */
const shareTarget = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  sharedCount(a.singled, b.singled) > 0 ||
  sharedCount(a.facilities, b.facilities) > 0 ||
  sharedCount(a.names, b.names) > 0 ||
  sharedCount(a.disasters, b.disasters) > 0;

/** Whether two claims of different articles measure one real-world quantity. */
export const sameAcrossArticles = (a: Dated, b: Dated): boolean =>
  framesAgree(a.claim, b.claim) &&
  sameTime(a, b) &&
  (!ROUTINE.has(a.claim.event ?? "") || shareTarget(a.claim, b.claim)) &&
  isOneHappening(a, b);

const isPartOf = (part: Claim, whole: Claim): boolean => part.partOf === whole.figure;

/**
 * Whether two claims of one article measure one quantity: told by different tellers, or once in the headline alone and
 * otherwise in the body, or one of them denied. One teller who gives two figures gives two quantities.
 */
export function sameWithinArticle(a: Dated, b: Dated): boolean {
  const [first, second] = [a.claim, b.claim];
  const alone = ({ headline, retold }: Claim): boolean => headline && !retold;
  const tellers = first.teller !== second.teller || alone(first) !== alone(second) || first.status !== second.status;
  if (first.incident !== second.incident || isPartOf(first, second) || isPartOf(second, first)) return false;
  return tellers && first.scope === second.scope && framesAgree(first, second) && sameTime(a, b);
}
