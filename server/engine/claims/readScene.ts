import { isWidePlace } from "../lexicon/countries";
import { CLAUSE_OPENERS, MONTHS, NAMED_HAPPENINGS, sceneWord, WEEKDAYS, type SceneKind } from "../lexicon/scenes";
import { fold } from "../text/normalize";
import type { Scene } from "./claim";
import { isAny, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

/** A place name or scene word at its word in the sentence. */
interface Anchor {
  readonly at: number;
  readonly kind: SceneKind | "place" | "country" | "name" | "day";
  readonly value: string;
}

export const EMPTY_SCENE: Scene = {
  places: [],
  countries: [],
  singled: [],
  disasters: [],
  manners: [],
  names: [],
  days: [],
  times: [],
};

const BOUNDARY = new Set(["،", ",", "؛", ";", ":"]);
const NEAR = 6;

/** A name's consonants, so that spellings of a foreign name meet (سوديلور, سودلور). */
const skeleton = (name: string): string => fold(name).replace(/[اويءه]/gu, "");

const PLACE_TYPES = new Set(["GPE", "LOC", "FAC"]);
const QUOTES = new Set(["«", "“", '"', "(", "”", "»"]);

/** Everything in a sentence that says where, by what and when. */
export function anchorsOf({ words, entities }: ClaimSentence, ignored: (start: number) => boolean): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const { entity, first } of entities) {
    if (!PLACE_TYPES.has(entity.type) || ignored(entity.start)) continue;
    anchors.push({ at: first, kind: isWidePlace(entity.link) ? "country" : "place", value: entity.link });
  }
  for (const [at, word] of words.entries()) {
    if (word.mark) continue;
    const near = words.slice(Math.max(0, at - 2), at + 3).flatMap(({ stems }) => stems);
    for (const stem of word.stems) {
      const scene = sceneWord(stem);
      if (!scene || (scene.companions.length > 0 && !scene.companions.some((companion) => near.includes(companion))))
        continue;
      anchors.push({ at, kind: scene.kind, value: scene.scene });
      break;
    }
    if (isAny(word, NAMED_HAPPENINGS)) {
      const name = happeningName(words, at);
      if (name !== undefined) anchors.push({ at, kind: "name", value: name });
    }
    const day = word.stems.find((stem) => WEEKDAYS.has(stem));
    if (day !== undefined) anchors.push({ at, kind: "day", value: day });
  }
  return anchors.sort((a, b) => a.at - b.at);
}

/** The proper name behind إعصار: the next word, or the word in quotation marks. */
function happeningName(words: ClaimSentence["words"], at: number): string | undefined {
  const quoted = QUOTES.has(words[at + 1]?.norm ?? "");
  const name = words[at + (quoted ? 2 : 1)];
  if (!name || name.mark) return undefined;
  if (!quoted && !/^(?:اعصار|عاصفه)$/u.test(words[at]?.stems.at(-1) ?? "")) return undefined;
  if (name.norm.startsWith("ال") || isAny(name, CLAUSE_OPENERS) || name.norm.length < 4) return undefined;
  const bare = skeleton(name.norm);
  return bare.length >= 3 ? bare : undefined;
}

interface Region {
  readonly from: number;
  readonly to: number;
}

const within = (anchors: readonly Anchor[], { from, to }: Region): readonly Anchor[] =>
  anchors.filter(({ at }) => from <= at && at < to);

function regionAfter({ words }: ClaimSentence, { last }: PlacedFigure): Region {
  let to = last;
  while (to < words.length) {
    const word = words[to];
    if (!word || BOUNDARY.has(word.norm) || (to > last && isAny(word, CLAUSE_OPENERS))) break;
    to++;
  }
  return { from: last, to };
}

/** The stretches before a figure, nearest first, as commas and clause openers part them. */
function regionsBefore({ words }: ClaimSentence, { first }: PlacedFigure): readonly Region[] {
  const regions: Region[] = [];
  let to = first;
  for (let at = first - 1; at >= 0; at--) {
    const word = words[at];
    if (word && !BOUNDARY.has(word.norm) && !isAny(word, CLAUSE_OPENERS)) continue;
    regions.push({ from: at, to });
    to = at;
  }
  return [...regions, { from: 0, to }];
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** The anchors nearest before the figure, with those that stand close before them. */
function nearestRun(anchors: readonly Anchor[]): readonly Anchor[] {
  const run: Anchor[] = [];
  for (const anchor of anchors.toReversed()) {
    const next = run.at(-1);
    if (next && next.at - anchor.at > NEAR) break;
    run.push(anchor);
  }
  return run;
}

function nearest(
  anchors: readonly Anchor[],
  after: Region,
  before: readonly Region[],
  wanted: (anchor: Anchor) => boolean,
): readonly Anchor[] {
  const behind = within(anchors, after).filter(wanted);
  if (behind.length > 0) return behind;
  for (const region of before) {
    const run = nearestRun(within(anchors, region).filter(wanted));
    if (run.length > 0) return run;
  }
  return [];
}

const valuesOf = (anchors: readonly Anchor[], kind: Anchor["kind"]): readonly string[] =>
  unique(anchors.filter((anchor) => anchor.kind === kind).map(({ value }) => value));

/** The scene that a figure's own sentence gives it: what stands behind it in its clause, else nearest before it. */
export function ownScene(sentence: ClaimSentence, placed: PlacedFigure, anchors: readonly Anchor[]): Scene {
  const after = regionAfter(sentence, placed);
  const before = regionsBefore(sentence, placed);
  const places = nearest(anchors, after, before, ({ kind }) => kind === "place" || kind === "country");
  const singled = nearest(anchors, after, before, ({ kind }) => kind === "target" || kind === "vehicle");
  return {
    places: valuesOf(places, "place"),
    countries: valuesOf(places, "country"),
    singled: unique(singled.map(({ value }) => value)),
    disasters: valuesOf(anchors, "disaster"),
    manners: valuesOf(anchors, "manner"),
    names: valuesOf(anchors, "name"),
    days: valuesOf(within(anchors, after), "day"),
    times: timesOf(sentence, after),
  };
}

/** Months without a day of the month: a figure for that month. */
function timesOf({ words }: ClaimSentence, { from, to }: Region): readonly string[] {
  const times: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (/^(?:19|20)\d\d$/u.test(word.norm)) times.push(word.norm);
    else if (isAny(word, MONTHS) && !/^\d{1,2}$/u.test(words[at - 1]?.norm ?? ""))
      times.push(word.stems.at(-1) ?? word.norm);
  }
  return unique(times);
}

/** All that a stretch of text says of the scene: an article's headline and lead. */
export function wholeScene(anchors: readonly Anchor[]): Scene {
  return {
    ...EMPTY_SCENE,
    places: valuesOf(anchors, "place"),
    countries: valuesOf(anchors, "country"),
    singled: unique([...valuesOf(anchors, "target"), ...valuesOf(anchors, "vehicle")]),
    disasters: valuesOf(anchors, "disaster"),
    manners: valuesOf(anchors, "manner"),
    names: valuesOf(anchors, "name"),
  };
}

const orElse = (own: readonly string[], inherited: readonly string[]): readonly string[] =>
  own.length > 0 ? own : inherited;

/** What the sentence leaves open, filled from what was spoken of before. A place of its own cuts off the old target. */
export function inherit(own: Scene, known: Scene): Scene {
  const placeless = own.places.length === 0 && own.countries.length === 0;
  const samePlace = placeless || own.places.some((place) => known.places.includes(place)) || own.places.length === 0;
  return {
    places: placeless ? known.places : own.places,
    countries: placeless ? known.countries : own.countries,
    singled: samePlace ? orElse(own.singled, known.singled) : own.singled,
    disasters: orElse(own.disasters, known.disasters),
    manners: orElse(own.manners, samePlace ? known.manners : []),
    names: orElse(own.names, known.names),
    days: own.days,
    times: own.times,
  };
}
