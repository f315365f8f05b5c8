import type { Claim, Scene, Scope } from "../claims/claim";
import { WIDE_DISASTERS } from "../claims/inheritScene";
import { differ, sharedCount } from "./shared";
import { sharedTold } from "./told";

/** Groups that news counts inside a larger number: comparable only with themselves. */
const PART_GROUPS = new Set([
  "children",
  "women",
  "leaders",
  "crew",
  "medics",
  "press",
  "rescuers",
  "ambulances",
  "fire engines",
]);
const isPartGroup = (group: string | null): boolean => group !== null && PART_GROUPS.has(group);

/** Whose side a group stands on: news counts each side's losses for itself. */
const SIDES: Readonly<Record<string, string>> = {
  fighter: "fighters",
  troops: "forces",
  civilian: "civilians",
  protesters: "civilians",
  travellers: "civilians",
  workers: "civilians",
  worshippers: "civilians",
  prisoners: "prisoners",
};

const NEARLY = 1.25;
/** Counts below it are alike by chance. */
const LEAST = 5;

/** «21 مدنيا» and «22 مسلحا»: who the dead were may be in dispute while their number is not. */
function nearlyAsMany({ lo: a }: Claim, { lo: b }: Claim): boolean {
  return a !== null && b !== null && Math.min(a, b) >= LEAST && Math.max(a, b) <= Math.min(a, b) * NEARLY;
}

const HARM = new Set(["killed", "wounded", "casualties"]);

/** Whether two claims count people of different sides. A toll of fighters is none of people in general. */
function otherSide(a: Claim, b: Claim): boolean {
  const [first, second] = [SIDES[a.group ?? ""], SIDES[b.group ?? ""]];
  if (first === second || nearlyAsMany(a, b) || sharedCount(a.participants, b.participants) > 0) return false;
  if (first !== undefined && second !== undefined) return true;
  // Members of a force or a group are no civilians.
  if ((first === "civilians" && b.group === "members") || (second === "civilians" && a.group === "members"))
    return true;
  const oneIsOfFighters = first === "fighters" || second === "fighters";
  return HARM.has(a.event ?? "") && oneIsOfFighters && a.group !== "members" && b.group !== "members";
}

/** Homes are told as buildings too (130 منزلا, 126 مبنى). */
const isHomeOf = (a: Claim, b: Claim): boolean => a.group === "home" && b.counted === "building";

const sameThing = (a: Claim, b: Claim): boolean =>
  a.counted === null || b.counted === null || a.counted === b.counted || isHomeOf(a, b) || isHomeOf(b, a);

const sameCounted = (a: Claim, b: Claim): boolean => {
  if (!sameThing(a, b)) return false;
  if ((a.part || isPartGroup(a.group) || isPartGroup(b.group)) && a.group !== b.group) return false;
  // Some of the dead are not those that another report singles out, unless both say which.
  if (a.part && a.group === null) return false;
  return !otherSide(a, b);
};

const otherNation = ({ nationality: a }: Claim, { nationality: b }: Claim): boolean =>
  a !== null && b !== null && a !== b;

/** A smaller figure for one nationality counts some of a larger one for all (5 British soldiers, 17 people). */
function isSomeOf(some: Claim, all: Claim): boolean {
  if (some.nationality === null || all.nationality === some.nationality) return false;
  return (some.hi ?? Infinity) < (all.lo ?? -Infinity);
}

const civilian = (claim: Claim): boolean => SIDES[claim.group ?? ""] === "civilians";

const samePeople = (a: Claim, b: Claim): boolean => {
  if (differ(a.participants, b.participants)) return false;
  return !(civilian(a) && b.participants.length > 0) && !(civilian(b) && a.participants.length > 0);
};

/** A disaster strikes a whole country: a figure for one of its cities counts less than one for the country. */
const sameReach = (one: Claim, other: Claim): boolean => {
  const { scene: a } = one;
  const { scene: b } = other;
  if ((a.places.length === 0) === (b.places.length === 0) || a.singled.length > 0 || b.singled.length > 0) return true;
  if (![...a.disasters, ...b.disasters].some((disaster) => WIDE_DISASTERS.has(disaster))) return true;
  const placeless = a.places.length === 0 ? a : b;
  if (a.spread.length > 1 || b.spread.length > 1) return sharedCount(a.countries, b.countries) > 0;
  return placeless.countries.length === 0 && sharedTold(one, other) > 0;
};

/** Sizes of a quake are those of one happening, whatever place a report names. */
const OF_QUAKES = new Set(["magnitude", "depth"]);

/** A figure for a place that a larger one of its article takes in is none for a whole country. */
const sameLocality = (a: Claim, b: Claim): boolean =>
  (!a.local || b.scene.places.length + b.scene.singled.length > 0) &&
  (!b.local || a.scene.places.length + a.scene.singled.length > 0);

/** A sum over several places counts more than one of them. */
const sameSpread = (a: Scene, b: Scene): boolean =>
  (a.spread.length < 2 || b.places.length === 0 || a.spread.every((place) => b.places.includes(place))) &&
  (b.spread.length < 2 || a.places.length === 0 || b.spread.every((place) => a.places.includes(place)));

/** Facilities by more than the place they stand in: «سوق بلدروز» may well be «سوق الخضر» of that town. */
const ownFacilities = ({ facilities }: Scene, places: readonly string[]): readonly string[] =>
  facilities.filter((facility) => !places.some((place) => facility.endsWith(` ${place}`)));

const differInFacilities = (a: Scene, b: Scene): boolean => {
  const places = a.places.filter((place) => b.places.includes(place));
  return differ(a.facilities, b.facilities) && differ(ownFacilities(a, places), ownFacilities(b, places));
};

/** Rivers, roads and mountains: what lies at one is in a town or province all the same. Source: general news usage. */
const FEATURE = /^(?:نهر|بحيرة|وادي|جبل|جبال|ساحل|طريق|مضيق|خليج|بحر) /u;

const isFeature = (place: string): boolean => FEATURE.test(place);

const differInPlaces = (a: Scene, b: Scene): boolean =>
  differ(a.places, b.places) && a.places.some(isFeature) === b.places.some(isFeature);

const noContradiction = (one: Claim, other: Claim, { scene: a } = one, { scene: b } = other): boolean =>
  (OF_QUAKES.has(one.event ?? "") || sameReach(one, other)) &&
  sameSpread(a, b) &&
  !differ(a.names, b.names) &&
  !differ(a.singled, b.singled) &&
  !differInFacilities(a, b) &&
  !differInPlaces(a, b) &&
  (sharedCount(a.places, b.places) > 0 || !differ(a.countries, b.countries));

/** A count that still runs is held against one that is closed, but not within one article, which tells them apart. */
const sameScope = ({ scope: a }: Claim, { scope: b }: Claim): boolean => scopeFamily(a) === scopeFamily(b);
const scopeFamily = (scope: Scope): Scope => (scope === "running" ? "happening" : scope);

/** Counts that lie further apart are of other things: reports of one happening dispute its size, not its scale. */
const SCALE = 1000;

const sameScale = ({ lo: a }: Claim, { lo: b }: Claim): boolean =>
  a === null || b === null || a <= 0 || b <= 0 || Math.max(a, b) <= Math.min(a, b) * SCALE;

/** Whether the frames of two claims agree as far as both say: event, what is counted, whose, where, how much time. */
export const framesAgree = (a: Claim, b: Claim): boolean =>
  a.event !== null &&
  a.event === b.event &&
  a.part === b.part &&
  a.unit === b.unit &&
  sameScope(a, b) &&
  sameScale(a, b) &&
  sameCounted(a, b) &&
  !otherNation(a, b) &&
  !isSomeOf(a, b) &&
  !isSomeOf(b, a) &&
  samePeople(a, b) &&
  sameLocality(a, b) &&
  noContradiction(a, b);
