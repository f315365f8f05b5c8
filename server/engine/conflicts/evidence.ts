import type { Claim } from "../claims/claim";
import { isDenial } from "./interval";
import { COMMON_TARGETS, sharedRare } from "./likeness";
import { daysBetween, nameOneTime, NEWS, type Dated } from "./sameTime";
import { sharedCount } from "./shared";
import { isOneStory } from "./story";
import { areOfOneCountry, sharePlace } from "./told";

const HARM = new Set(["killed", "wounded", "casualties"]);

const isOneSided = (a: readonly string[], b: readonly string[]): boolean => (a.length === 0) !== (b.length === 0);

/** Whether the two share what only one happening has: a building, a name, a disaster of those that are rare. */
const shareUnique = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  sharedCount(a.facilities, b.facilities) > 0 ||
  sharedCount(a.names, b.names) > 0 ||
  sharedRare(a.disasters, b.disasters);

/** Whether the two share what singles a happening out: that, a target, or a disaster. */
export const shareTarget = (a: Claim, b: Claim): boolean =>
  shareUnique(a, b) ||
  sharedCount(a.scene.singled, b.scene.singled) > 0 ||
  sharedCount(a.scene.disasters, b.scene.disasters) > 0;

/** Targets that a town's news knows from week to week, besides the common ones: without a day they tell nothing apart. */
const EVERYDAY = new Set([
  ...COMMON_TARGETS,
  "march",
  "sit-in",
  "strike",
  "match",
  "trial",
  "police station",
  "border",
]);

const shareSeldom = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  a.singled.some((target) => b.singled.includes(target) && !EVERYDAY.has(target));

/** A report that says what was hit speaks of less than one that does not: of one attack, and not of a day's attacks. */
const sayAlikeWhatWasHit = (a: Claim, b: Claim): boolean =>
  !isOneSided(a.scene.singled, b.scene.singled) ||
  shareUnique(a, b) ||
  // A sum over several attacks is one of all their targets, whether it names one or none.
  (a.scope === "series" && b.scope === "series");

/** Whose the dead are is said of those of one side; a toll that leaves it open is one of all. */
export const sayAlikeWhose = (a: Claim, b: Claim): boolean =>
  !isOneSided(a.participants, b.participants) || (!HARM.has(a.event ?? "") && !isDenial(a, b));

/** Words that few reports share and that stand for a place that no list knows. */
const TELLING = 2;

/** Whether both say that it happened in one place: named, or told by what there is only one of in a country or on a day. */
function areOfOnePlace(a: Dated, b: Dated): boolean {
  const [here, there] = [a.claim.scene, b.claim.scene];
  if (sharePlace(a.claim, b.claim) || shareUnique(a.claim, b.claim)) return true;
  const isNews = (daysBetween(a, b) ?? Infinity) <= NEWS;
  const isOneTarget = sharedCount(here.singled, there.singled) > 0;
  if (!isOneTarget && sharedCount(here.disasters, there.disasters) === 0) return false;
  if (isNews && sharedCount(here.gist, there.gist) >= TELLING) return true;
  const isOneCountry = sharedCount(here.countries, there.countries) > 0;
  return isOneTarget ? isOneCountry || nameOneTime(a, b) : areOfOneCountry(a, b);
}

/** Whether their words, or else their days, lead both reports to one time. */
function areOfOneTime(a: Dated, b: Dated): boolean {
  if (nameOneTime(a, b)) return true;
  const days = daysBetween(a, b);
  if (days === undefined)
    return (
      shareUnique(a.claim, b.claim) ||
      (shareSeldom(a.claim, b.claim) && sharePlace(a.claim, b.claim)) ||
      isOneStory(a.claim, b.claim)
    );
  return days <= NEWS || shareTarget(a.claim, b.claim);
}

/** A summand is none of the total that others give, and none of another summand. */
const neitherIsSummand = (a: Claim, b: Claim): boolean => !a.summand && !b.summand;

/**
 * Whether two reports of different articles give reason to hold them against each other: that nothing speaks against
 * one happening is not enough across articles.
 */
export const bothPointToOne = (a: Dated, b: Dated): boolean =>
  neitherIsSummand(a.claim, b.claim) &&
  sayAlikeWhatWasHit(a.claim, b.claim) &&
  sayAlikeWhose(a.claim, b.claim) &&
  areOfOnePlace(a, b) &&
  areOfOneTime(a, b);
