import type { Claim } from "../claims/claim";
import { isLongAgo } from "../claims/when";
import { bothPointToOne, sayAlikeWhose, shareTarget } from "./evidence";
import { framesAgree } from "./frames";
import { isOneHappening } from "./likeness";
import { sharedCount } from "./shared";
import { daysBetween, nameOneTime, sameTime, type Dated } from "./sameTime";

/** Events that every day brings anew in one place: they are told apart by more than the place. */
const ROUTINE = new Set([
  "arrested",
  "seized",
  "carried",
  "detained",
  "held",
  "inhabited",
  "freed",
  "sentenced",
  "deployed",
  "rescued",
]);

/** What hospitals count, each for itself, and anew each hour. */
const BY_HOSPITAL = new Set(["hospitalised", "discharged"]);

const sameBuildings = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  a.facilities.length > 0 &&
  a.facilities.length === b.facilities.length &&
  a.facilities.every((one) => b.facilities.includes(one));

/** People are carried by one vehicle: a building that two pass by does not make one of them. */
const sameCarrier = ({ event, scene: a }: Claim, { scene: b }: Claim): boolean =>
  event !== "carried" || sharedCount(a.singled, b.singled) + sharedCount(a.names, b.names) > 0;

/** Sizes of quakes, of which a region has the next within days: only reports of one day or the next ones compare them. */
const OF_QUAKES = new Set(["magnitude", "depth"]);

const sameQuake = (a: Dated, b: Dated): boolean =>
  !OF_QUAKES.has(a.claim.event ?? "") || nameOneTime(a, b) || (daysBetween(a, b) ?? 0) <= 1;

/** Whether two claims of different articles measure one real-world quantity. */
export const sameAcrossArticles = (a: Dated, b: Dated): boolean =>
  framesAgree(a.claim, b.claim) &&
  sameTime(a, b) &&
  (!BY_HOSPITAL.has(a.claim.event ?? "") || sameBuildings(a.claim, b.claim)) &&
  (!ROUTINE.has(a.claim.event ?? "") || shareTarget(a.claim, b.claim)) &&
  sameCarrier(a.claim, b.claim) &&
  sameQuake(a, b) &&
  bothPointToOne(a, b) &&
  isOneHappening(a, b);

/** A sum over several places is not held against one of its article over others. */
const sameSum = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  a.spread.length === b.spread.length && a.spread.every((place) => b.spread.includes(place));

/** Whether only one of the two is of a time long before the report. */
const isRecalled = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  a.whens.some(isLongAgo) !== b.whens.some(isLongAgo);

const isPartOf = (part: Claim, whole: Claim): boolean => part.partOf === whole.figure;

/** A headline's figure that the body does not tell again speaks for itself. */
const isAlone = ({ headline, retold }: Claim): boolean => headline && !retold;

/** Whether two claims of one article may measure one quantity, as far as their frames tell. */
export function mayBeOneWithin(a: Dated, b: Dated): boolean {
  const [first, second] = [a.claim, b.claim];
  const tellers =
    first.teller !== second.teller || isAlone(first) !== isAlone(second) || first.status !== second.status;
  if (first.incident !== second.incident || isPartOf(first, second) || isPartOf(second, first)) return false;
  return tellers && first.scope === second.scope && framesAgree(first, second) && sameTime(a, b);
}

/**
 * Whether an article sets two of its figures side by side: by two who are named, headline and body, affirmed and
 * denied, or as an earlier count and a later one.
 */
const setsSideBySide = (a: Claim, b: Claim): boolean =>
  (a.teller !== null && b.teller !== null) ||
  // How many came is what organisers, police and reporters dispute.
  (a.event === "participated" && a.scene.singled.length > 0 && a.teller !== b.teller) ||
  isAlone(a) !== isAlone(b) ||
  a.status !== b.status ||
  a.revised !== b.revised;

/**
 * Whether two claims of one article measure one quantity. One teller who gives two figures gives two quantities, and so
 * does an article that recalls what happened before, counts on, or adds up.
 */
export const sameWithinArticle = (a: Dated, b: Dated): boolean =>
  !a.claim.apart &&
  !b.claim.apart &&
  !BY_HOSPITAL.has(a.claim.event ?? "") &&
  sayAlikeWhose(a.claim, b.claim) &&
  setsSideBySide(a.claim, b.claim) &&
  !isRecalled(a.claim, b.claim) &&
  sameSum(a.claim, b.claim) &&
  mayBeOneWithin(a, b);
