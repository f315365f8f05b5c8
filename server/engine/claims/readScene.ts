import { MONTHS } from "../lexicon/scenes";
import { unique, valuesOf, type Anchor } from "./anchors";
import type { Scene } from "./claim";
import { isAny, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

const BOUNDARY = new Set(["،", ",", "؛", ";", ":"]);
const NEAR = 8;
const NEAR_TARGET = 5;

interface Region {
  readonly from: number;
  readonly to: number;
}

const within = (anchors: readonly Anchor[], { from, to }: Region): readonly Anchor[] =>
  anchors.filter(({ at }) => from <= at && at < to);

const RELATIVES = new Set(["الذي", "التي", "والذي", "والتي", "الذين", "اللذين"]);

/** What stands behind a figure in its clause, a relative clause behind a comma included. */
function regionAfter({ words }: ClaimSentence, { last }: PlacedFigure, acts: boolean): Region {
  let to = last;
  while (to < words.length) {
    const word = words[to];
    const isBoundary = word !== undefined && BOUNDARY.has(word.norm) && !RELATIVES.has(words[to + 1]?.norm ?? "");
    if (!word || (isBoundary && !acts) || (to > last && word.opensClause)) break;
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
    if (word && !BOUNDARY.has(word.norm) && !word.opensClause) continue;
    regions.push({ from: at, to });
    to = at;
  }
  return [...regions, { from: 0, to }];
}

/** The anchors nearest before the figure, with those that stand close before them. */
function nearestRun(anchors: readonly Anchor[], gap: number): readonly Anchor[] {
  const run: Anchor[] = [];
  for (const anchor of anchors.toReversed()) {
    const next = run.at(-1);
    if (next && next.at - anchor.at > gap) break;
    run.push(anchor);
  }
  return run;
}

function nearest(
  anchors: readonly Anchor[],
  after: Region,
  before: readonly Region[],
  wanted: (anchor: Anchor) => boolean,
  gap = NEAR,
): readonly Anchor[] {
  const behind = within(anchors, after).filter(wanted);
  if (behind.length > 0) return behind;
  for (const region of before) {
    const run = nearestRun(within(anchors, region).filter(wanted), gap);
    if (run.length > 0) return run;
  }
  return [];
}

/** Where in its sentence a figure's scene may stand, and what the words there say of when. */
export interface Surroundings {
  /** What stands behind the figure in its clause. */
  readonly after: Region;
  /** The stretches before it, nearest first. */
  readonly before: readonly Region[];
  readonly dates: readonly string[];
  readonly times: readonly string[];
}

/**
 * Where a figure's own sentence may give its scene: behind it in its clause, else nearest before it.
 * `acts`: the figure counts those who did it, so that what they did it to may stand behind a comma. `follows`: it came
 * after what stands before it (تحطم المروحية بعد مقتل ستة), which is another happening.
 */
export function surroundingsOf(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  { acts, follows }: { readonly acts: boolean; readonly follows: boolean },
): Surroundings {
  const after = regionAfter(sentence, placed, acts);
  return {
    after,
    before: follows ? [] : regionsBefore(sentence, placed),
    dates: datesOf(sentence, placed),
    times: timesOf(sentence, after),
  };
}

const isPlace = ({ kind }: Anchor): boolean => kind === "place" || kind === "country";
const isTarget = ({ kind }: Anchor): boolean => kind === "target" || kind === "vehicle";
const isFacility = ({ kind }: Anchor): boolean => kind === "facility";

/** The scene that a figure's own sentence gives it, by the anchors that stand around it. */
export function ownScene(words: readonly Word[], around: Surroundings, anchors: readonly Anchor[]): Scene {
  const { after, before, dates, times } = around;
  const places = nearest(anchors, after, before, isPlace);
  const singled = nearest(anchors, after, before, isTarget, NEAR_TARGET);
  const facilities = nearest(anchors, after, before, isFacility, NEAR_TARGET);
  return {
    places: valuesOf(places, "place"),
    facilities: valuesOf(facilities, "facility"),
    countries: valuesOf(places, "country"),
    singled: unique(hit(words, singled).map(({ value }) => value)),
    disasters: valuesOf(anchors, "disaster"),
    manners: valuesOf(anchors, "manner"),
    names: valuesOf(anchors, "name"),
    days: daysOf(words, anchors, after, before[0]),
    dates,
    times,
  };
}

const NEARBY = new Set(["قرب", "بالقرب", "قباله", "قريبه", "قريب"]);

/** Of several targets, those that were only near (معسكر … قرب المطار) are none. */
function hit(words: readonly Word[], targets: readonly Anchor[]): readonly Anchor[] {
  const struck = targets.filter(({ at }) => !words.slice(Math.max(0, at - 2), at).some(({ norm }) => NEARBY.has(norm)));
  return struck.length > 0 ? struck : targets;
}

const PARTS_OF_DAY = new Set(["ليل", "ليله", "مساء", "صباح", "فجر", "ظهر", "يوم", "نهار", "-", "–"]);

/** The weekday of the clause; before the figure only with a part of the day, since أمس الاثنين dates the report. */
function daysOf(
  words: readonly Word[],
  anchors: readonly Anchor[],
  after: Region,
  before: Region | undefined,
): readonly string[] {
  const behind = valuesOf(within(anchors, after), "day");
  if (behind.length > 0 || !before) return behind;
  const told = within(anchors, before).filter(({ at }) =>
    words.slice(Math.max(0, at - 2), at).some(({ norm }) => PARTS_OF_DAY.has(norm)),
  );
  return valuesOf(told, "day");
}

/**
 * Years, and months without a day: a figure about another time than that of the report. The year of a full date is
 * none.
 */
function timesOf({ words }: ClaimSentence, { from, to }: Region): readonly string[] {
  const times: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    const dated = words.slice(Math.max(0, at - 4), at).some(({ norm }) => /^\d{1,2}$/u.test(norm));
    if (dated) continue;
    if (/^(?:19|20)\d\d$/u.test(word.norm)) times.push(word.norm);
    else if (isAny(word, MONTHS)) times.push(word.stems.at(-1) ?? word.norm);
  }
  return unique(times);
}

const DATE_REACH = 12;
const MONTH_AND_DAY = /(?:^|-)(\d\d-\d\d)$/u;

/** Days of the month that stand near the figure, as the dates of the sentence give them. */
function datesOf({ figures }: ClaimSentence, { first, last }: PlacedFigure): readonly string[] {
  const near = figures.filter((date) => date.first >= first - DATE_REACH && date.first <= last + DATE_REACH);
  return unique(
    near.flatMap(({ figure }) => {
      const day = figure.kind === "date" ? MONTH_AND_DAY.exec(figure.iso ?? "")?.[1] : undefined;
      return day === undefined ? [] : [day];
    }),
  );
}
