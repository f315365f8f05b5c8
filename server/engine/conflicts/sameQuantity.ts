import type { Claim, Scene } from "../claims/claim";
import { WIDE_DISASTERS } from "../claims/inheritScene";

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((value) => b.includes(value)).length;
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && shared(a, b) === 0;

/** Groups that news counts inside a larger number: comparable only with themselves. */
const PART_GROUPS = new Set(["children", "women", "leaders", "crew", "medics", "press"]);
const isPartGroup = (group: string | null): boolean => group !== null && PART_GROUPS.has(group);

const sameCounted = (a: Claim, b: Claim): boolean => {
  if (a.counted !== null && b.counted !== null && a.counted !== b.counted) return false;
  if ((a.part || isPartGroup(a.group) || isPartGroup(b.group)) && a.group !== b.group) return false;
  return true;
};

/** A smaller figure for one nationality counts some of a larger one for all (5 British soldiers, 17 people). */
function isSomeOf(some: Claim, all: Claim): boolean {
  if (some.nationality === null || all.nationality === some.nationality) return false;
  return (some.hi ?? Infinity) < (all.lo ?? -Infinity);
}

const civilian = (claim: Claim): boolean => claim.group === "civilian" || claim.group === "travellers";

const samePeople = (a: Claim, b: Claim): boolean => {
  if (differ(a.participants, b.participants)) return false;
  return !(civilian(a) && b.participants.length > 0) && !(civilian(b) && a.participants.length > 0);
};

/** Years and months of another time must be named by both or by neither. */
const sameTime = ({ scope, scene: a }: Claim, { scope: other, scene: b }: Claim): boolean =>
  scope === other && !differ(a.days, b.days) && shared(a.times, b.times) === Math.max(a.times.length, b.times.length);

/** A disaster strikes a whole country: a figure for one of its cities counts less than one for the country. */
const sameReach = (a: Scene, b: Scene): boolean =>
  (a.places.length === 0) === (b.places.length === 0) ||
  a.singled.length > 0 ||
  b.singled.length > 0 ||
  ![...a.disasters, ...b.disasters].some((disaster) => WIDE_DISASTERS.has(disaster));

const noContradiction = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  sameReach(a, b) &&
  !differ(a.names, b.names) &&
  !differ(a.singled, b.singled) &&
  !differ(a.facilities, b.facilities) &&
  !differ(a.places, b.places) &&
  (shared(a.places, b.places) > 0 || !differ(a.countries, b.countries));

/** Whether the frames of two claims agree as far as both say. */
const framesAgree = (a: Claim, b: Claim): boolean =>
  a.event !== null &&
  a.event === b.event &&
  a.part === b.part &&
  a.unit === b.unit &&
  sameCounted(a, b) &&
  !isSomeOf(a, b) &&
  !isSomeOf(b, a) &&
  samePeople(a, b) &&
  sameTime(a, b) &&
  noContradiction(a, b);

/** Disasters that strike a country once in a while, against those that are in the news every day. */
const RARE_DISASTERS = new Set(["storm", "quake"]);

function sharedDisaster(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((disaster) => b.includes(disaster));
  if (both.length === 0) return 0;
  return both.some((disaster) => RARE_DISASTERS.has(disaster)) ? 2.5 : 1;
}

/** Names that both articles are about, besides the places of the claims themselves. */
function sharedTopics(a: Claim, b: Claim): number {
  const spent = new Set(a.places.filter((place) => b.places.includes(place)));
  return a.topics.filter((topic) => !spent.has(topic) && b.topics.includes(topic)).length;
}

/** Targets and vehicles that are in the news every day: they point to one happening less than others do. */
const COMMON_TARGETS = new Set(["bus", "boat", "car bomb", "base", "school", "factory", "camp"]);

function sharedTargets(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((target) => b.includes(target));
  const points = both.map((target) => (COMMON_TARGETS.has(target) ? 1.5 : 2)).sort((m, n) => n - m);
  return points.slice(0, 2).reduce((sum, point) => sum + point, 0);
}

/** One shared place, and something for the larger ones around it. */
const sharedPlaces = (a: readonly string[], b: readonly string[]): number => {
  const both = shared(a, b);
  return both === 0 ? 0 : 2 + Math.min(2, both - 1) * 0.5;
};

/** What two claims share that points to one happening, in points: see `SAME_HAPPENING`. */
export function likeness(a: Claim, b: Claim): number {
  const facility = Math.min(1, shared(a.scene.facilities, b.scene.facilities)) * 2;
  const named = shared(a.scene.names, b.scene.names) > 0 ? 4 : 0;
  const manner = Math.min(2, shared(a.scene.manners, b.scene.manners)) * 0.5;
  const country = Math.min(1, shared(a.scene.countries, b.scene.countries));
  const people = Math.min(1, shared(a.participants, b.participants));
  const day = Math.min(1, shared(a.scene.days, b.scene.days)) * 0.5;
  const date = Math.min(1, shared(a.scene.dates, b.scene.dates)) * 2;
  const topics = Math.min(3, sharedTopics(a, b)) * 0.6;
  const where = sharedPlaces(a.scene.places, b.scene.places) + sharedTargets(a.scene.singled, b.scene.singled);
  const disaster = sharedDisaster(a.scene.disasters, b.scene.disasters);
  return where + facility + named + disaster + manner + country + people + day + date + topics;
}

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
  shared(a.singled, b.singled) > 0 ||
  shared(a.facilities, b.facilities) > 0 ||
  shared(a.names, b.names) > 0 ||
  shared(a.disasters, b.disasters) > 0;

/** Points from which two claims of two articles are taken to speak of one happening. Tuned on the development set. */
const SAME_HAPPENING = 3.5;

/**
 * What each doubt adds: only one of the two says what was hit, or whose people, or they share no place within a
 * country: they may be about different happenings.
 */
const DOUBT = 0.7;

function doubts(a: Claim, b: Claim): number {
  const oneSided = (first: readonly string[], second: readonly string[]): number =>
    (first.length === 0) !== (second.length === 0) ? 1 : 0;
  const isSomewhere = shared(a.scene.places, b.scene.places) + shared(a.scene.facilities, b.scene.facilities) > 0;
  const isRare = shared(a.scene.names, b.scene.names) > 0 || sharedDisaster(a.scene.disasters, b.scene.disasters) > 1;
  return (
    oneSided(a.scene.singled, b.scene.singled) +
    oneSided(a.participants, b.participants) +
    (isSomewhere || isRare ? 0 : 1)
  );
}

/** Whether two claims of different articles measure one real-world quantity. */
export const sameAcrossArticles = (a: Claim, b: Claim): boolean =>
  framesAgree(a, b) &&
  (!ROUTINE.has(a.event ?? "") || shareTarget(a, b)) &&
  likeness(a, b) >= SAME_HAPPENING + DOUBT * doubts(a, b);

/**
 * Whether two claims of one article measure one quantity: told by different tellers, or once in the headline and once
 * in the body, or one of them denied. One teller who gives two figures gives two quantities.
 */
export function sameWithinArticle(a: Claim, b: Claim): boolean {
  const tellers = a.teller !== b.teller || a.headline !== b.headline || a.status !== b.status;
  return tellers && framesAgree(a, b);
}
