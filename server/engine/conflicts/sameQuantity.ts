import type { Claim } from "../claims/claim";

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

const civilian = (claim: Claim): boolean => claim.group === "civilian" || claim.group === "travellers";

const samePeople = (a: Claim, b: Claim): boolean => {
  if (differ(a.participants, b.participants)) return false;
  return !(civilian(a) && b.participants.length > 0) && !(civilian(b) && a.participants.length > 0);
};

const sameTime = (a: Claim, b: Claim): boolean =>
  a.scope === b.scope &&
  !differ(a.scene.days, b.scene.days) &&
  (a.scope === "happening"
    ? !differ(a.scene.times, b.scene.times)
    : shared(a.scene.times, b.scene.times) === Math.max(a.scene.times.length, b.scene.times.length));

const noContradiction = ({ scene: a }: Claim, { scene: b }: Claim): boolean =>
  !differ(a.names, b.names) &&
  !differ(a.singled, b.singled) &&
  !differ(a.places, b.places) &&
  (shared(a.places, b.places) > 0 || !differ(a.countries, b.countries));

/** Whether the frames of two claims agree as far as both say. */
const framesAgree = (a: Claim, b: Claim): boolean =>
  a.event !== null &&
  a.event === b.event &&
  a.part === b.part &&
  a.unit === b.unit &&
  sameCounted(a, b) &&
  samePeople(a, b) &&
  sameTime(a, b) &&
  noContradiction(a, b);

/** What two claims share that points to one happening, in points: see `SAME_HAPPENING`. */
export function likeness(a: Claim, b: Claim): number {
  const place = Math.min(2, shared(a.scene.places, b.scene.places)) * 2;
  const singled = Math.min(2, shared(a.scene.singled, b.scene.singled)) * 2;
  const named = shared(a.scene.names, b.scene.names) > 0 ? 4 : 0;
  const disaster = Math.min(1, shared(a.scene.disasters, b.scene.disasters)) * 1.5;
  const manner = Math.min(2, shared(a.scene.manners, b.scene.manners)) * 0.5;
  const country = Math.min(1, shared(a.scene.countries, b.scene.countries));
  const people = Math.min(1, shared(a.participants, b.participants));
  const topics = Math.min(3, shared(a.topics, b.topics)) * 0.7;
  return place + singled + named + disaster + manner + country + people + topics;
}

/** Points from which two claims of two articles are taken to speak of one happening. */
const SAME_HAPPENING = 4;

/** Whether two claims of different articles measure one real-world quantity. */
export const sameAcrossArticles = (a: Claim, b: Claim): boolean =>
  framesAgree(a, b) && likeness(a, b) >= SAME_HAPPENING;

/**
 * Whether two claims of one article measure one quantity: told by different tellers, or once in the headline and once
 * in the body, or one of them denied. One teller who gives two figures gives two quantities.
 */
export function sameWithinArticle(a: Claim, b: Claim): boolean {
  const tellers = a.attribution !== b.attribution || a.headline !== b.headline || a.status !== b.status;
  return tellers && framesAgree(a, b);
}
