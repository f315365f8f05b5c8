import type { Claim } from "../claims/claim";
import { COMMON_TARGETS, sharedRare } from "./likeness";
import { sharedCount } from "./shared";
import { sharedTold, sharePlace } from "./told";

/** What a shared target, cause or manner says for one happening: what is in the news every day says less. */
function sharedKinds({ scene: a }: Claim, { scene: b }: Claim): number {
  const targets = a.singled.filter((target) => b.singled.includes(target));
  const target = targets.length === 0 ? 0 : targets.every((one) => COMMON_TARGETS.has(one)) ? 1 : 1.5;
  const disaster = sharedRare(a.disasters, b.disasters) ? 2 : Math.min(1, sharedCount(a.disasters, b.disasters));
  return target + disaster + 0.5 * Math.min(2, sharedCount(a.manners, b.manners));
}

const NEAR = 1.25;

const isNear = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * NEAR;

/** Whether both articles give counts that are near in several outcomes: two happenings are hardly alike in these. */
function haveNearTolls({ tolls: a }: Claim, { tolls: b }: Claim): boolean {
  const near = a.filter(({ event, count }) => b.some((other) => other.event === event && isNear(count, other.count)));
  return new Set(near.map(({ event }) => event)).size > 1;
}

/** A little-known place seldom sees two happenings of one kind; a city has another bus accident next month, of another toll. */
function placePoints(a: Claim, b: Claim): number {
  const told = sharedTold(a, b);
  if (told > 0) return 1.5 * Math.min(2, told);
  return sharePlace(a, b) && haveNearTolls(a, b) ? 1 : 0;
}

/** Points from which two reports without a day are taken for one story. */
const ONE_STORY = 3;

/**
 * Whether two reports of which nobody knows the day tell one story: of one place and kind, with words that few reports
 * share, and with tolls that are near in more than one outcome.
 */
export function isOneStory(a: Claim, b: Claim): boolean {
  const [place, kinds] = [placePoints(a, b), sharedKinds(a, b)];
  if (place === 0 || kinds === 0) return false;
  const gist = Math.max(0, sharedCount(a.scene.gist, b.scene.gist) - 1);
  const tolls = haveNearTolls(a, b) ? 1.5 : 0;
  return place + kinds + tolls + 0.5 * Math.min(3, gist) >= ONE_STORY;
}
