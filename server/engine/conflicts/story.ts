import type { Claim } from "../claims/claim";
import { COMMON_TARGETS, sharedRare } from "./likeness";
import { sharedCount } from "./shared";
import { sharedTold } from "./told";

/** What a shared target, cause or manner says for one happening: what is in the news every day says less. */
function sharedKinds({ scene: a }: Claim, { scene: b }: Claim): number {
  const targets = a.singled.filter((target) => b.singled.includes(target));
  const target = targets.length === 0 ? 0 : targets.every((one) => COMMON_TARGETS.has(one)) ? 1 : 1.5;
  const disaster = sharedRare(a.disasters, b.disasters) ? 2 : Math.min(1, sharedCount(a.disasters, b.disasters));
  return target + disaster + 0.5 * Math.min(2, sharedCount(a.manners, b.manners));
}

/** Points from which two reports without a day are taken for one story. */
const ONE_STORY = 3;

/**
 * Whether two reports of which nobody knows the day tell one story: of one little-known place, which seldom sees two
 * happenings of one kind, with the words that few reports share. A place that a list knows is no such reason: a city
 * has another bus accident next month.
 */
export function isOneStory(a: Claim, b: Claim): boolean {
  const told = sharedTold(a, b);
  if (told === 0) return false;
  const gist = sharedCount(a.scene.gist, b.scene.gist) - told;
  const points = 1.5 * Math.min(2, told) + sharedKinds(a, b) + 0.5 * Math.min(3, gist);
  return points >= ONE_STORY && sharedKinds(a, b) > 0;
}
