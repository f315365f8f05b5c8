import { unique, valuesOf, type Anchor } from "./anchors";
import type { Scene } from "./claim";
import type { Word } from "./sentenceWords";
import type { When } from "./when";

export const EMPTY_SCENE: Scene = {
  places: [],
  facilities: [],
  countries: [],
  singled: [],
  disasters: [],
  manners: [],
  names: [],
  whens: [],
  spread: [],
  gist: [],
};

/** Whether a sentence goes back to the happening spoken of (الهجوم, هذا الحادث). */
export const pointsBack = (words: readonly Word[]): boolean =>
  words.some(({ norm, stems, isHappening }, at) => {
    if (!isHappening) return false;
    const definite = norm !== stems.at(-1) && /^[وف]?[بلك]?ال|^[وف]?لل/u.test(norm);
    return definite || words[at - 1]?.norm === "هذا";
  });

/** All that a stretch of text says of the scene: an article's headline and lead. */
export function wholeScene(anchors: readonly Anchor[]): Scene {
  return {
    ...EMPTY_SCENE,
    places: valuesOf(anchors, "place"),
    facilities: valuesOf(anchors, "facility"),
    countries: valuesOf(anchors, "country"),
    singled: unique([...valuesOf(anchors, "target"), ...valuesOf(anchors, "vehicle")]),
    disasters: valuesOf(anchors, "disaster"),
    manners: valuesOf(anchors, "manner"),
    names: valuesOf(anchors, "name"),
  };
}

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));

const orElse = (own: readonly string[], inherited: readonly string[]): readonly string[] =>
  own.length > 0 ? own : inherited;

/** Disasters that strike many places: the last place named is not where the next figure belongs. */
export const WIDE_DISASTERS: ReadonlySet<string> = new Set(["storm", "quake", "flood", "heat", "epidemic"]);

/** Telling words that a scene keeps: its own and those of what is spoken of. */
const MOST_TELLING = 16;

const isWide = ({ disasters }: Scene): boolean => disasters.some((disaster) => WIDE_DISASTERS.has(disaster));

/**
 * What the sentence leaves open, filled from what was spoken of before. A place of its own cuts off the old target,
 * unless the sentence goes back to that happening; a sum over several happenings takes none. `home`: the country of a
 * place that is given without one.
 */
export function inherit(own: Scene, known: Scene, back: boolean, sums: boolean, home: readonly string[] = []): Scene {
  const placeless = own.places.length === 0 && own.countries.length === 0;
  const abroad = known.countries.length > 0 && differ(own.countries, known.countries);
  const within = own.places.some((place) => known.places.includes(place));
  // Of two cities that were named together the one that is named again is the one that is meant.
  const joined = back && own.places.length > 0 && !sums && !abroad && !(within && known.spread.length > 1);
  const same = placeless || joined || within || (own.places.length === 0 && !abroad);
  const takesTarget = same && !sums && own.disasters.length === 0;
  // A building of its own is in one of several cities that were named together, and nothing says in which.
  const isOneOfSpread = known.spread.length > 1 && own.facilities.length > 0;
  const takesDay =
    takesTarget &&
    !isWide(known) &&
    (own.singled.length === 0 || own.singled.some((one) => known.singled.includes(one)));
  return {
    places: placeless
      ? isWide(known) || isOneOfSpread
        ? []
        : known.places
      : joined
        ? unique([...own.places, ...known.places])
        : own.places,
    facilities: takesTarget && own.singled.length === 0 ? orElse(own.facilities, known.facilities) : own.facilities,
    countries: placeless ? known.countries : orElse(own.countries, home),
    singled: takesTarget ? orElse(own.singled, known.singled) : own.singled,
    disasters: orElse(own.disasters, abroad ? [] : known.disasters),
    manners: orElse(own.manners, same ? known.manners : []),
    names: orElse(own.names, abroad ? [] : known.names),
    whens: takesDay && own.whens.length === 0 ? known.whens : own.whens,
    spread: placeless && !isOneOfSpread ? known.spread : own.spread,
    gist: same ? [...new Set([...own.gist, ...known.gist])].slice(0, MOST_TELLING) : own.gist,
  };
}

/** What a sentence without claims that tells of a happening adds to what is spoken of. `back`: it goes back to it. */
export function followScene(known: Scene, back: boolean, anchors: readonly Anchor[], when: When | null): Scene {
  const whole = { ...wholeScene(anchors), disasters: [], names: [], whens: when ? [when] : [] };
  const followed = inherit(whole, known, back, false);
  return back
    ? {
        ...followed,
        singled: unique([...followed.singled, ...known.singled]),
        whens: whole.whens.length > 0 ? whole.whens : known.whens,
      }
    : followed;
}
