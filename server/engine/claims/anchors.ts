import {
  FLEES,
  PUNISHMENTS,
  SEATS,
  TERMS,
  TRAVEL,
  TRAVEL_ENDS,
  type SceneKind,
  type SceneWord,
} from "../lexicon/scenes";
import { foldedSet } from "../lexicon/foldedTable";
import { isOwnNoun } from "../lexicon/ownPeople";
import { fold } from "../text/normalize";
import { isAny, type PlacedEntity, type Word } from "./sentenceWords";
import type { WidthReader } from "./widths";

/** A place name or scene word at its word in the sentence. */
export interface Anchor {
  readonly at: number;
  readonly kind: SceneKind | "place" | "facility" | "country" | "name";
  readonly value: string;
}

/** A name's consonants, so that spellings of a foreign name meet (سوديلور, سودلور). */
const skeleton = (name: string): string => fold(name).replace(/[اويءه]/gu, "");

const PLACE_TYPES = new Set(["GPE", "LOC", "FAC"]);
const QUOTES = new Set(["«", "“", '"', "(", "”", "»"]);

/** What the words of a sentence say of where, by what and when. */
export function wordAnchors(words: readonly Word[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const { scene } = word;
    if (scene && isBeside(words, at, scene) && !isTravelEnd(words, at) && !isTerm(words, at, scene))
      anchors.push({ at, kind: scene.kind, value: scene.scene });
    const name = word.takesName ? happeningName(words, at) : undefined;
    if (name !== undefined) anchors.push({ at, kind: "name", value: name });
  }
  return anchors;
}

/** What the names of a sentence say of where. */
export function placeAnchors(
  words: readonly Word[],
  entities: readonly PlacedEntity[],
  widthOf: WidthReader,
  ignored: (start: number) => boolean,
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const { entity, first } of entities) {
    if (!PLACE_TYPES.has(entity.type) || ignored(entity.start)) continue;
    const width = widthOf(entity.link);
    if (width === "vast" || isTravelEnd(words, first) || isSeat(words, first)) continue;
    if (isBearing(words, entities, first) || isDistanceFrom(words, first)) continue;
    // «شهداء الإمارات»: whose they are, not where it happened.
    if (width === "country" && isOwnNoun(words[first - 1]?.norm ?? "")) continue;
    const kind = width === "country" ? "country" : entity.type === "FAC" ? "facility" : "place";
    anchors.push({ at: first, kind, value: entity.link });
  }
  return anchors;
}

/** Definite nouns of an area that go back to one named before (الولاية, البلدة). Source: general news usage. */
const AREAS = foldedSet(
  "الولاية المحافظة المدينة البلدة القرية الإقليم المقاطعة القضاء المديرية الناحية الضاحية الجزيرة المعتمدية",
);

/** A city named last is no island: «الجزيرة» goes back to one that is called so. */
const THE_ISLAND = "الجزيره";
const ISLAND = "جزيرة ";

/**
 * The place that a sentence goes back to by its kind alone (السيول التي اجتاحت الولاية): the narrow place named
 * last in it, else `last`. None where the kind has a name behind it.
 */
export function placesMeant(
  words: readonly Word[],
  entities: readonly PlacedEntity[],
  last: string | undefined,
  widthOf: WidthReader,
): readonly Anchor[] {
  return words.flatMap(({ norm }, at): readonly Anchor[] => {
    const known =
      entities.findLast(({ last, entity }) => last <= at && entity.type === "GPE" && widthOf(entity.link) === "narrow")
        ?.entity.link ?? last;
    if (known === undefined) return [];
    const area = norm.replace(/^[وفبلك]+(?=ال)/u, "");
    if (!AREAS.has(area) || (area === THE_ISLAND && !known.startsWith(ISLAND))) return [];
    const named = entities.some(({ first, last }) => first === at + 1 || (first <= at && at < last));
    return named ? [] : [{ at, kind: "place", value: known }];
  });
}

const THE_COUNTRY = foldedSet("البلاد");

/** The country that a sentence goes back to (في عموم البلاد): what it counts is not of the last place named. */
export const countryMeant = (words: readonly Word[], known: string | undefined): readonly Anchor[] =>
  known === undefined
    ? []
    : words.flatMap(({ norm }, at): readonly Anchor[] =>
        THE_COUNTRY.has(norm.replace(/^[وفبلك]+(?=ال)/u, "")) ? [{ at, kind: "country", value: known }] : [],
      );

/** The country that a sentence names last, sources included. */
export const lastCountryOf = (entities: readonly PlacedEntity[], widthOf: WidthReader): string | undefined =>
  entities.findLast(({ entity }) => PLACE_TYPES.has(entity.type) && widthOf(entity.link) === "country")?.entity.link;

/** The narrow place that a sentence names last, sources included, but not where somebody came from or goes to. */
export const lastPlaceOf = (
  words: readonly Word[],
  entities: readonly PlacedEntity[],
  widthOf: WidthReader,
): string | undefined =>
  entities.findLast(
    ({ entity, first }) =>
      (entity.type === "GPE" || entity.type === "LOC") &&
      widthOf(entity.link) === "narrow" &&
      !isTravelEnd(words, first),
  )?.entity.link;

/** The anchors of names and words in reading order, with only the sure names of happenings. */
export function joinAnchors(
  places: readonly Anchor[],
  told: readonly Anchor[],
  sure: ReadonlySet<string>,
): readonly Anchor[] {
  const named = told.some(({ kind }) => kind === "name") ? withSureNames(told, sure) : told;
  if (places.length === 0) return named;
  return named.length === 0 ? places : [...places, ...named].sort((a, b) => a.at - b.at);
}

/** Whether one of the companions that a scene word needs stands beside it. */
const isBeside = (words: readonly Word[], at: number, { companions }: SceneWord): boolean =>
  companions.length === 0 ||
  words.slice(Math.max(0, at - 2), at + 3).some(({ stems }) => stems.some((stem) => companions.includes(stem)));

const TERM_REACH = 5;

/** «بالسجن المؤبد», «السجن خمس سنوات»: the punishment is no place. */
const isTerm = (words: readonly Word[], at: number, { scene }: SceneWord): boolean =>
  scene === "prison" &&
  (words.slice(at + 1, at + TERM_REACH).some((word) => isAny(word, TERMS)) || isAny(words[at - 1], PUNISHMENTS));

const isTravelEnd = (words: readonly Word[], at: number): boolean =>
  isRefuge(words, at) ||
  (words.slice(Math.max(0, at - 2), at).some((word) => isAny(word, TRAVEL_ENDS)) &&
    words.slice(Math.max(0, at - 10), at).some((word) => isAny(word, TRAVEL)));

/** «نزحت 700 عائلة إلى لشكركاه»: where they went. Where they came from is where it happened. */
const isRefuge = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === "الي" || norm === "نحو") &&
  words.slice(Math.max(0, at - 8), at).some((word) => isAny(word, FLEES));

/** Kinds of places whose name may be followed by where they lie. Source: general news usage. */
const BOUNDED = foldedSet("ولاية محافظة إقليم مقاطعة مدينة بلدة قرية قضاء معتمدية");
const BEARINGS = foldedSet("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي");
const DISTANCE = foldedSet("كيلومتر كيلومترا كيلومترات كم ميل ميلا أميال");
const BEARING_REACH = 4;

/** «ولاية لوغر جنوب كابول», «مدينة المحلة شمال القاهرة»: a place that only says where another one lies. */
export function isBearing(words: readonly Word[], entities: readonly PlacedEntity[], first: number): boolean {
  const before = entities.find(
    ({ last }) => last <= first && first - last <= BEARING_REACH && last > first - BEARING_REACH,
  );
  if (!before || !words.slice(before.last, first).some((word) => isAny(word, BEARINGS))) return false;
  const isTown = before.entity.type === "GPE" && first - before.last === 1;
  return isTown || isAny(words[before.first - 1], BOUNDED) || isAny(words[before.first], BOUNDED);
}

/** «إجلاؤهم من شرق تايوان»: out of a part of the country. What struck it may well be told by its bearing alone. */
export const isRegion = (words: readonly Word[], { at, kind }: Anchor): boolean =>
  kind === "country" && isAny(words[at - 1], BEARINGS) && words[at - 2]?.norm === "من";

/** «على بعد 76 كيلومترا شرق كاتماندو»: the town from which the distance is taken. */
const isDistanceFrom = (words: readonly Word[], first: number): boolean =>
  isAny(words[first - 1], BEARINGS) &&
  words.slice(Math.max(0, first - 4), first - 1).some((word) => isAny(word, DISTANCE));

const isSeat = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 4).some((word) => isAny(word, SEATS));

/** The proper name behind إعصار: the next word, or the word in quotation marks. */
function happeningName(words: readonly Word[], at: number): string | undefined {
  const quoted = QUOTES.has(words[at + 1]?.norm ?? "");
  const name = words[at + (quoted ? 2 : 1)];
  if (!name || name.mark) return undefined;
  if (!quoted && !/^(?:اعصار|عاصفه)$/u.test(words[at]?.stems.at(-1) ?? "")) return undefined;
  if (name.norm.startsWith("ال") || name.opensClause || name.norm.length < 4) return undefined;
  const bare = skeleton(name.norm);
  return bare.length >= 3 ? (quoted ? bare : `?${bare}`) : undefined;
}

/** Names that are sure: quoted, or the same in the article as one that is, or said at least twice. */
export function sureNames(all: Iterable<readonly Anchor[]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const anchors of all) {
    for (const { kind, value } of anchors) {
      if (kind !== "name") continue;
      const name = value.replace("?", "");
      counts.set(name, (counts.get(name) ?? 0) + (value.startsWith("?") ? 1 : 2));
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

const withSureNames = (anchors: readonly Anchor[], sure: ReadonlySet<string>): readonly Anchor[] =>
  anchors
    .map((anchor) => (anchor.kind === "name" ? { ...anchor, value: anchor.value.replace("?", "") } : anchor))
    .filter(({ kind, value }) => kind !== "name" || sure.has(value));

export const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** The different values of one kind, in a fixed order. */
export const valuesOf = (anchors: readonly Anchor[], kind: Anchor["kind"]): readonly string[] =>
  unique(anchors.filter((anchor) => anchor.kind === kind).map(({ value }) => value));
