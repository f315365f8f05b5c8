import { answeredFrom } from "./countsApart";
import { unique, valuesOf, type Anchor } from "./anchors";
import type { Scene } from "./claim";
import { RECOVERS, RISES } from "../lexicon/countedApart";
import { isAny, isJoined, type ClaimSentence, type PlacedFigure, type TimePhrase, type Word } from "./sentenceWords";
import { isLongAgo, type When } from "./when";

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

/** Where a time that commas set off ends («وأصيب 55، الجمعة، في انفجار»): the clause goes on behind it. */
function asideEnd({ words, times }: ClaimSentence, comma: number): number | undefined {
  const aside = times.find(({ first, last }) => first === comma + 1 && BOUNDARY.has(words[last]?.norm ?? ""));
  return aside && aside.last + 1;
}

/** What stands behind a figure in its clause, a relative clause behind a comma included. */
function regionAfter(sentence: ClaimSentence, { last }: PlacedFigure, acts: boolean): Region {
  const { words } = sentence;
  let to = last;
  while (to < words.length) {
    const word = words[to];
    const end = word && BOUNDARY.has(word.norm) ? asideEnd(sentence, to) : undefined;
    if (end !== undefined) {
      to = end;
      continue;
    }
    const isBoundary = word !== undefined && BOUNDARY.has(word.norm) && !RELATIVES.has(words[to + 1]?.norm ?? "");
    if (!word || (isBoundary && !acts) || (to > last && (word.opensClause || word.reports))) break;
    to++;
  }
  return { from: last, to };
}

/** What stands between a counted noun and the number behind it (عدد القتلى في الهند ارتفع إلى 19). */
const regionInside = ({ figure: { counted, number }, first, last }: PlacedFigure): readonly Region[] =>
  counted !== null && counted.end <= number.start ? [{ from: first, to: last }] : [];

/** The stretches before a figure, nearest first, as commas and clause openers part them. */
function regionsBefore({ words }: ClaimSentence, { first }: PlacedFigure, start: number): readonly Region[] {
  const regions: Region[] = [];
  let to = first;
  for (let at = first - 1; at >= start; at--) {
    const word = words[at];
    if (word && !BOUNDARY.has(word.norm) && !word.opensClause) continue;
    regions.push({ from: at, to });
    to = at;
  }
  return [...regions, { from: start, to }];
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

/** Where in its sentence a figure's scene may stand, when it was, and what few reports share of its words. */
export interface Surroundings {
  /** What stands behind the figure in its clause. */
  readonly after: Region;
  /** The stretches before it, nearest first. */
  readonly before: readonly Region[];
  readonly whens: readonly When[];
  readonly gist: readonly string[];
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
  const after = regionAfter(sentence, placed, acts || follows);
  return {
    after,
    before: follows
      ? []
      : [...regionInside(placed), ...regionsBefore(sentence, placed, answeredFrom(sentence.words, placed.first))],
    whens: whensOf(sentence, placed, after),
    gist: gistOf(sentence, placed),
  };
}

const isPlace = ({ kind }: Anchor): boolean => kind === "place" || kind === "country";
const isTarget = ({ kind }: Anchor): boolean => kind === "target" || kind === "vehicle";
const isFacility = ({ kind }: Anchor): boolean => kind === "facility";

/** The scene that a figure's own sentence gives it, by the anchors that stand around it. */
export function ownScene(sentence: ClaimSentence, around: Surroundings, anchors: readonly Anchor[]): Scene {
  const { words } = sentence;
  const { after, before, whens, gist } = around;
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
    whens,
    spread: spreadOf(sentence, places),
    gist,
  };
}

const NEARBY = new Set(["قرب", "بالقرب", "قباله", "قريبه", "قريب"]);

/** Of several targets, those that were only near (معسكر … قرب المطار) are none. */
function hit(words: readonly Word[], targets: readonly Anchor[]): readonly Anchor[] {
  const struck = targets.filter(({ at }) => !words.slice(Math.max(0, at - 2), at).some(({ norm }) => NEARBY.has(norm)));
  return struck.length > 0 ? struck : targets;
}

const SUBORDINATES = new Set(["ان", "وان", "بان", "انه", "انها", "وانه", "وانها"]);
const REPORT_REACH = 24;

/** «أعلنت الشرطة اليوم الأحد مقتل …»: the time of the report. */
function datesReport({ words }: ClaimSentence, { first }: TimePhrase): boolean {
  const before = words.slice(Math.max(0, first - REPORT_REACH), first);
  const cue = before.findLastIndex(({ reports }) => reports);
  return cue >= 0 && before.slice(cue + 1).every(({ norm, events }) => events.length === 0 && !SUBORDINATES.has(norm));
}

/** «ارتفعت حصيلة … إلى 34 قتيلا، اليوم الجمعة»: the day on which more became known, unless it is that of an event named before it. */
const datesRise = ({ words }: ClaimSentence, { first, when }: TimePhrase): boolean =>
  words.slice(0, RISE_REACH).some((word) => isAny(word, RISES)) && !isLongAgo(when) && isSetOff(words, first);

const RISE_REACH = 3;
const isSetOff = (words: readonly Word[], first: number): boolean =>
  BOUNDARY.has(words[first - 1]?.norm ?? "") ||
  words.slice(0, first).every(({ isHappening, scene }) => !isHappening && !scene);

/** «انتشل خفر السواحل أمس 13 جثة»: the day on which they were found, whenever they died. */
const datesRecovery = ({ words }: ClaimSentence, { first }: TimePhrase): boolean => {
  const before = words.slice(Math.max(0, first - RECOVERY_REACH), first);
  const found = before.findLastIndex((word) => isAny(word, RECOVERS));
  return found >= 0 && !before.slice(found).some(({ norm }) => BOUNDARY.has(norm));
};

const RECOVERY_REACH = 7;

/** حتى أمس, منذ الأربعاء: an end or a beginning of what goes on, not the time of what happened. */
const BOUNDS = new Set(["حتي", "لغايه", "منذ", "ومنذ", "وحتي", "حدود"]);
/** Words that lead to another happening, whose time it then is (منذ إعلان وفاته الأسبوع الماضي). */
const OTHER_TIMES = new Set(["منذ", "بعد", "عقب", "قبل", "غداه"]);
const isBound = ({ words }: ClaimSentence, { first }: TimePhrase): boolean => BOUNDS.has(words[first - 1]?.norm ?? "");

/** When what a sentence without claims tells of happened. */
export function whenTold(sentence: ClaimSentence): When | null {
  const told = sentence.times.find(
    (time) => !isBound(sentence, time) && !datesReport(sentence, time) && !isLongAgo(time.when),
  );
  return told?.when ?? null;
}

/** «البارحة (السبت)»: the weekday in brackets is surer than the day of the article. */
const surest = ({ words, times }: ClaimSentence, time: TimePhrase): TimePhrase =>
  (words[time.last]?.norm === "("
    ? times.find(({ when, first }) => when.kind === "weekday" && first === time.last + 1)
    : undefined) ?? time;

/** When it happened: the phrase of time between counted noun and number (عدد القتلى العام الماضي بلغ 46), behind the figure in its clause, else the nearest before it that dates no report. */
function whensOf(sentence: ClaimSentence, { first, last }: PlacedFigure, after: Region): readonly When[] {
  const { words } = sentence;
  const times = sentence.times.filter(
    (time) => !isBound(sentence, time) && !datesRise(sentence, time) && !datesRecovery(sentence, time),
  );
  const inside = times.find((time) => first <= time.first && time.last <= last);
  if (inside) return [inside.when];
  const isOwn = (time: TimePhrase): boolean =>
    after.from <= time.first &&
    time.first < after.to &&
    !words.slice(after.from, time.first).some(({ norm }) => OTHER_TIMES.has(norm));
  const behind = times.filter(isOwn);
  if (behind.length > 0) return behind.slice(0, 1).map((time) => surest(sentence, time).when);
  const before = times.findLast((time) => time.last <= first);
  if (!before || datesReport(sentence, before)) return [];
  const between = words.slice(before.last, first);
  const parted = between.some(({ norm, opensClause, reports }) => opensClause || reports || SUBORDINATES.has(norm));
  return parted ? [] : [surest(sentence, before).when];
}

/**
 * Places that و joins: ["الإسكندرية", "طنطا"] of «بمدينتي الإسكندرية وطنطا» and of «كنيسة بطنطا، وأخرى في الإسكندرية»;
 * none where they stand apart.
 */
export function spreadOf({ words, figures }: ClaimSentence, places: readonly Anchor[]): readonly string[] {
  const named = places.filter(({ kind }) => kind === "place");
  const isPair = (one: Anchor | undefined, next: Anchor | undefined): boolean =>
    one !== undefined && next !== undefined && isJoinedTo(words, figures, one.at, next.at);
  const joined = named.filter((place, index) => isPair(place, named[index + 1]) || isPair(named[index - 1], place));
  return unique(joined.map(({ value }) => value));
}

const JOIN_REACH = 8;

/** Whether و joins a place to one before it, with no other happening, figure or clause between. */
function isJoinedTo(words: readonly Word[], figures: readonly PlacedFigure[], first: number, second: number): boolean {
  const between = words.slice(first + 1, second + 1);
  return (
    second > first &&
    second - first <= JOIN_REACH &&
    !words.slice(Math.max(0, first - 2), first).some(({ norm }) => norm === "بين") &&
    between.some((word) => word.norm === "و" || isJoined(word)) &&
    !figures.some((figure) => figure.first > first && figure.first < second) &&
    !between.some(
      ({ opensClause, reports, events, isHappening }) => opensClause || reports || isHappening || events.length > 0,
    )
  );
}

const MOST_TELLING = 8;

/** Telling words around a figure, nearest first. */
function gistOf({ words }: ClaimSentence, { first }: PlacedFigure): readonly string[] {
  const told = words.flatMap(({ telling }, at) =>
    telling.map((stem) => ({ telling: stem, far: Math.abs(at - first) })),
  );
  const near = told.sort((a, b) => a.far - b.far).map(({ telling }) => telling);
  return [...new Set(near)].slice(0, MOST_TELLING);
}
