import type { AttributionReading } from "../attributions/attribution";
import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { ArticleText } from "../text/article";
import { span, type Span } from "../text/span";
import type { Claim, Scene, Scope } from "./claim";
import { containersOf } from "./containers";
import { keysOf } from "./keys";
import { readEvent, type EventReading } from "./readEvent";
import { isPart, type PartBefore } from "./isPart";
import { readNationality, readParticipants } from "./readParticipants";
import { ownScene } from "./readScene";
import { readScope } from "./readScope";
import { EMPTY_SCENE, followScene, inherit, pointsBack } from "./inheritScene";
import { settleClaims, type Draft } from "./settleClaims";
import { anchorsOf, sureNames, withSureNames, type Anchor } from "./anchors";
import { homeCountry, topicScene, topicsOf, turnsAway } from "./topics";
import { readSentences, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

/** All that earlier stages found in an article; offsets are UTF-16 code units into its text. */
export interface ClaimInput {
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly attributions: AttributionReading;
}

const REACH_OF_SCENE = 3;

/** Whether an offset lies in one of the spans: the places that a source phrase names are not where it happened. */
function coverage(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.map(({ start, end }) => span(start, end)).sort((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (sorted[low - 1]?.end ?? 0);
  };
}

/** A bare number takes the event of the one before it where the text says «too». */
const isToo = ({ words }: ClaimSentence, { last }: PlacedFigure): boolean =>
  words.slice(last, last + 4).some(({ norm }) => norm === "too");

function eventOf(sentence: ClaimSentence, placed: PlacedFigure, before: PartBefore | undefined): EventReading {
  const reading = readEvent(sentence, placed);
  if (reading.event !== null || !before || !isToo(sentence, placed)) return reading;
  return { ...reading, event: before.reading.event };
}

const AFTER = new Set(["بعد", "عقب", "وبعد"]);

/** «ويأتي تحطم المروحية بعد مقتل ستة»: the event came before the one that the sentence is about. */
const NEW_REACH = 8;

/** «هجوم أول أوقع 15 قتيلا» just before the figure brings a happening not spoken of yet. */
const bringsHappening = ({ words }: ClaimSentence, { first }: PlacedFigure): boolean =>
  words
    .slice(Math.max(0, first - NEW_REACH), first)
    .some(({ norm, stems, isHappening }) => stems.length <= 2 && !norm.includes("ال") && isHappening);

const isAfterwards = ({ words }: ClaimSentence, { at }: EventReading): boolean =>
  at !== null && at > 3 && AFTER.has(words[at - 1]?.norm ?? "");

/** A row of figures in one clause shares its scope (قتلت موجة من الهجمات 50 شخصا وأصابت المئات). */
function scopeOf(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  before: PartBefore | undefined,
  last: Draft | undefined,
): Scope {
  const scope = readScope(sentence, placed);
  if (scope !== "happening" || !before || !last) return scope;
  const between = sentence.words.slice(before.placed.last, placed.first);
  const isRow = between.length <= 6 && !between.some(({ norm }) => norm === "،" || norm === ".");
  return isRow ? last.scope : scope;
}

/** What was last spoken of, and in which sentence. */
interface Known {
  readonly scene: Scene;
  readonly sentence: ClaimSentence;
}

/** A source that goes on (وأضاف, وتابع) is one teller: the place of its name, not of its cues, tells tellers apart. */
const tellerOf = (attribution: number | null, { attributions }: AttributionReading): number | null =>
  attribution === null ? null : (attributions[attribution]?.source.start ?? null);

/** The claims of one sentence before the article as a whole is weighed; also what it leaves spoken of. */
function readSentence(
  sentence: ClaimSentence,
  anchors: readonly Anchor[],
  spoken: Scene,
  attributions: AttributionReading,
  home: readonly string[],
  isLater: boolean,
): { readonly drafts: readonly Draft[]; readonly scene: Scene } {
  const drafts: Draft[] = [];
  const back = pointsBack(sentence);
  let scene = spoken;
  let before: PartBefore | undefined;
  for (const placed of sentence.figures) {
    if (placed.figure.role !== "claim") continue;
    const reading = eventOf(sentence, placed, before);
    const follows = isAfterwards(sentence, reading);
    const isNew = follows || (isLater && bringsHappening(sentence, placed));
    const scope = scopeOf(sentence, placed, before, drafts.at(-1));
    const own = ownScene(sentence, placed, anchors, {
      acts: reading.event === "participated",
      follows,
    });
    scene = inherit(own, scene, back, isNew || scope !== "happening", home);
    const part = isPart(sentence, placed, reading, before);
    before = { placed, part, reading };
    const standing = attributions.figures[placed.index] ?? { attribution: null, status: "affirmed" as const };
    const { lo, hi, qualifier, unit, kind } = placed.figure;
    drafts.push({
      figure: placed.index,
      kind,
      event: reading.event,
      counted: reading.counted?.class ?? reading.lemma,
      group: reading.counted?.group ?? null,
      nationality: readNationality(sentence, placed),
      participants: readParticipants(sentence, placed, reading),
      scene,
      scope,
      part,
      unit,
      lo,
      hi,
      qualifier,
      status: standing.status,
      teller: tellerOf(standing.attribution, attributions),
      headline: sentence.zone === "headline",
    });
  }
  return { drafts, scene };
}

/** The claims among an article's figures (role `claim`), in the order of the figures. Never throws. */
export function readClaims({ article, figures, entities, attributions }: ClaimInput): readonly Claim[] {
  if (!figures.some(({ role }) => role === "claim")) return [];
  const sentences = readSentences(article, figures, entities);
  const isSource = coverage(attributions.attributions.map(({ source }) => source));
  const found = sentences.map((sentence) => anchorsOf(sentence, isSource));
  const names = sureNames(found);
  const anchors = found.map((row) => withSureNames(row, names));
  const topic = topicScene(sentences, anchors);
  const home = homeCountry(sentences, anchors);
  const drafts: Draft[] = [];
  let known: Known | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const near = known !== undefined && sentence.index - known.sentence.index <= REACH_OF_SCENE;
    const spoken = turnsAway(sentence) ? EMPTY_SCENE : near && known && sentence.zone === "body" ? known.scene : topic;
    const row = anchors[index] ?? [];
    const read = readSentence(sentence, row, spoken, attributions, home, spoken !== topic);
    drafts.push(...read.drafts);
    if (sentence.zone !== "body") continue;
    if (read.drafts.length > 0) known = { scene: read.scene, sentence };
    else known = { scene: followScene(spoken, sentence, row), sentence: known && near ? known.sentence : sentence };
  }
  const settled = settleClaims(drafts, containersOf(sentences), topicsOf(entities));
  return settled.map((claim) => ({ ...claim, keys: keysOf(claim) }));
}
