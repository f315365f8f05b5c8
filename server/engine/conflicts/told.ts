import type { Claim } from "../claims/claim";
import { WIDE_DISASTERS } from "../claims/inheritScene";
import { sharedCount } from "./shared";
import { daysBetween, NEWS, type Dated } from "./sameTime";

/**
 * How many words of place names both claims' surroundings share, where at least one of the two articles knows the word
 * for part of a name: a place that no list knows is told by them although the other article gives no hint of its kind.
 */
export function sharedTold(one: Claim, other: Claim): number {
  const [a, b] = [one.scene.gist, other.scene.gist];
  if (a.length === 0 || b.length === 0) return 0;
  const stems = a.filter((stem) => b.includes(stem) && (one.named.includes(stem) || other.named.includes(stem)));
  // A word whose first letter may be a preposition has two stems (بوسالم, وسالم).
  return stems.filter((stem) => !stems.some((longer) => longer !== stem && longer.endsWith(stem))).length;
}

/** Whether both say that it happened at one place: by its name, or by words that only one of the articles knows for one. */
export const sharePlace = (a: Claim, b: Claim): boolean =>
  sharedCount(a.scene.places, b.scene.places) > 0 || sharedTold(a, b) > 0;

/** Whether it tells of what a disaster did to a whole country, and not of several happenings that it led to. */
const isOfAll = ({ scope, scene: { places, spread, singled, disasters } }: Claim): boolean =>
  scope !== "series" &&
  // A sum over provinces is what is known of the country.
  (places.length === 0 || spread.length > 1) &&
  singled.length === 0 &&
  disasters.some((disaster) => WIDE_DISASTERS.has(disaster));

/** Whether both tell, within days, of what one wide disaster did to a whole country: that is where it happened. */
export function areOfOneCountry(a: Dated, b: Dated): boolean {
  const [here, there] = [a.claim.scene, b.claim.scene];
  if (!isOfAll(a.claim) || !isOfAll(b.claim) || sharedCount(here.countries, there.countries) === 0) return false;
  return sharedCount(here.disasters, there.disasters) > 0 && (daysBetween(a, b) ?? Infinity) <= NEWS;
}
