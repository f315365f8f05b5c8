import type { Claim } from "../claims/claim";
import { daysBetween, nameOneTime, type Dated } from "./sameTime";
import { sharedCount } from "./shared";
import { areOfOneCountry, sharedTold, sharePlace } from "./told";

/** Disasters that strike a country once in a while, against those that are in the news every day. */
const RARE_DISASTERS = new Set(["storm", "quake"]);

function sharedDisaster(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((disaster) => b.includes(disaster));
  if (both.length === 0) return 0;
  return both.some((disaster) => RARE_DISASTERS.has(disaster)) ? 2.5 : 1;
}

/** Whether both name one of the disasters that strike a country once in a while. */
export const sharedRare = (a: readonly string[], b: readonly string[]): boolean => sharedDisaster(a, b) > 1;

/** Names that both articles are about, besides the places of the claims themselves. */
function sharedTopics(a: Claim, b: Claim): number {
  const spent = new Set(a.places.filter((place) => b.places.includes(place)));
  return a.topics.filter((topic) => !spent.has(topic) && b.topics.includes(topic)).length;
}

/** Targets and vehicles that are in the news every day: they point to one happening less than others do. */
export const COMMON_TARGETS = new Set(["bus", "boat", "car bomb", "base", "school", "factory", "camp"]);

function sharedTargets(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((target) => b.includes(target));
  const points = both.map((target) => (COMMON_TARGETS.has(target) ? 1.5 : 2)).sort((m, n) => n - m);
  return points.slice(0, 2).reduce((sum, point) => sum + point, 0);
}

/** One shared place, and something for the larger ones around it. */
const sharedPlaces = (a: readonly string[], b: readonly string[]): number => {
  const both = sharedCount(a, b);
  return both === 0 ? 0 : 2 + Math.min(2, both - 1) * 0.5;
};

/** Reports of one day speak of one happening more often than those of days apart. */
function nearness(a: Dated, b: Dated): number {
  const days = daysBetween(a, b);
  if (days === undefined) return 0;
  return days <= 1 ? 0.6 : days <= 3 ? 0.3 : 0;
}

/** What two claims share that points to one happening, in points: see `SAME_HAPPENING`. */
export function likeness(one: Dated, other: Dated): number {
  const { scene: a, participants } = one.claim;
  const { scene: b, participants: others } = other.claim;
  const facility = Math.min(1, sharedCount(a.facilities, b.facilities)) * 2;
  const named = sharedCount(a.names, b.names) > 0 ? 4 : 0;
  const manner = Math.min(2, sharedCount(a.manners, b.manners)) * 0.5;
  const country = Math.min(1, sharedCount(a.countries, b.countries));
  const people = Math.min(1, sharedCount(participants, others));
  const time = nameOneTime(one, other) ? 0.8 : 0;
  const topics = Math.min(3, sharedTopics(one.claim, other.claim)) * 0.6;
  const gist = Math.min(4, sharedCount(a.gist, b.gist)) * 0.5;
  const isSomewhere = sharedTold(one.claim, other.claim) > 0 || areOfOneCountry(one, other);
  const place = sharedPlaces(a.places, b.places) || (isSomewhere ? 2 : 0);
  const where = place + sharedTargets(a.singled, b.singled);
  const disaster = sharedDisaster(a.disasters, b.disasters);
  return where + facility + named + disaster + manner + country + people + time + topics + gist + nearness(one, other);
}

/** Points from which two claims of two articles are taken to speak of one happening. Tuned on the development set. */
const SAME_HAPPENING = 3.5;

/**
 * What each doubt adds: only one of the two says what was hit, or whose people, or they share no place within a
 * country: they may be about different happenings.
 */
const DOUBT = 0.7;

/** Events of which each side's losses are counted for themselves. */
const HARM = new Set(["killed", "wounded", "casualties"]);

function doubts(one: Dated, other: Dated): number {
  const [a, b] = [one.claim, other.claim];
  const oneSided = (first: readonly string[], second: readonly string[]): number =>
    (first.length === 0) !== (second.length === 0) ? 1 : 0;
  const isSomewhere =
    sharePlace(a, b) || sharedCount(a.scene.facilities, b.scene.facilities) > 0 || areOfOneCountry(one, other);
  const isRare =
    sharedCount(a.scene.names, b.scene.names) > 0 || sharedDisaster(a.scene.disasters, b.scene.disasters) > 1;
  const isOneBuilding = sharedCount(a.scene.facilities, b.scene.facilities) > 0;
  return (
    (isOneBuilding ? 0 : oneSided(a.scene.singled, b.scene.singled)) +
    oneSided(a.participants, b.participants) * (HARM.has(a.event ?? "") ? 2 : 1) +
    (isSomewhere || isRare ? 0 : 1)
  );
}

/** Whether enough points to one happening. */
export const isOneHappening = (a: Dated, b: Dated): boolean => likeness(a, b) >= SAME_HAPPENING + DOUBT * doubts(a, b);
