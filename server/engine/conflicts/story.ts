import type { Claim } from "../claims/claim";
import { COMMON_TARGETS, sharedRare } from "./likeness";
import type { Dated } from "./sameTime";
import { sharedCount } from "./shared";
import { sharedTold, sharePlace } from "./told";

/** What a shared target, cause or manner says for one happening: what is in the news every day says less. */
function sharedKinds({ scene: a }: Claim, { scene: b }: Claim): number {
  const targets = a.singled.filter((target) => b.singled.includes(target));
  const target = targets.length === 0 ? 0 : targets.every((one) => COMMON_TARGETS.has(one)) ? 1 : 1.5;
  const disaster = sharedRare(a.disasters, b.disasters) ? 2 : Math.min(1, sharedCount(a.disasters, b.disasters));
  return target + disaster + 0.5 * Math.min(2, sharedCount(a.manners, b.manners));
}

/** Outcomes of which a toll is made up. */
const TOLL = ["killed", "wounded", "missing"];
/** Tolls below it are alike by chance. */
const LEAST = 5;
const NEAR = 1.25;

const isNear = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * NEAR;

const countsOf = (claims: readonly Claim[], outcome: string): readonly number[] =>
  claims.flatMap(({ event, part, lo }) => (event === outcome && !part && lo !== null && lo >= LEAST ? [lo] : []));

/** Whether both articles give counts that are near in several outcomes: two happenings are hardly alike in these. */
const haveNearTolls = ({ article: a }: Dated, { article: b }: Dated): boolean =>
  TOLL.filter((outcome) => {
    const others = countsOf(b, outcome);
    return countsOf(a, outcome).some((count) => others.some((other) => isNear(count, other)));
  }).length > 1;

/** A little-known place seldom sees two happenings of one kind; a city has another bus accident next month, of another toll. */
function placePoints(one: Dated, other: Dated): number {
  const told = sharedTold(one.claim, other.claim);
  if (told > 0) return 1.5 * Math.min(2, told);
  return sharePlace(one.claim, other.claim) && haveNearTolls(one, other) ? 1 : 0;
}

/** Points from which two reports without a day are taken for one story. */
const ONE_STORY = 3;

/**
 * Whether two reports of which nobody knows the day tell one story: of one place and kind, with words that few reports
 * share, and with tolls that are near in more than one outcome.
 */
export function isOneStory(one: Dated, other: Dated): boolean {
  const [a, b] = [one.claim, other.claim];
  const [place, kinds] = [placePoints(one, other), sharedKinds(a, b)];
  if (place === 0 || kinds === 0) return false;
  const gist = Math.max(0, sharedCount(a.scene.gist, b.scene.gist) - 1);
  const tolls = haveNearTolls(one, other) ? 1.5 : 0;
  return place + kinds + tolls + 0.5 * Math.min(3, gist) >= ONE_STORY;
}
