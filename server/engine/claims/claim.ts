import type { SourceKind, Status } from "../attributions/attribution";
import type { FigureKind, Qualifier } from "../figures/figure";
import type { When } from "./when";

/**
 * Which stretch of time a figure sums up: one happening, that happening up to now (منذ الأربعاء), several happenings, or a
 * period.
 */
export type Scope = "happening" | "running" | "series" | "period";

/**
 * By which share a figure that says `about` (نحو 20) is widened on both sides, where the project does not say otherwise.
 * Source: the annotation guidelines.
 */
export const ABOUT = 0.1;

/** Where and by what it happened, as far as the figure's own clause, or else its article, says. */
export interface Scene {
  /** Links of provinces, cities and districts, containers included (دار سعد, عدن). */
  readonly places: readonly string[];
  /** Links of buildings and other facilities (سجن غويران). */
  readonly facilities: readonly string[];
  /** Links of countries and other places too wide to single out a happening. */
  readonly countries: readonly string[];
  /** Targets and vehicles: what singles out one happening (`academy`, `train`). */
  readonly singled: readonly string[];
  /** Natural causes (`storm`). */
  readonly disasters: readonly string[];
  /** How (`shelling`): shared by many happenings. */
  readonly manners: readonly string[];
  /** Proper names of the happening, in a spelling that ignores vowels (`سدلر`). */
  readonly names: readonly string[];
  /** When, as the words of the clause say it. */
  readonly whens: readonly When[];
  /** Places that are named together, so that the figure sums them up (في الإسكندرية وطنطا); else empty. */
  readonly spread: readonly string[];
  /** Stems of words that few reports share (ملابس, غزل). */
  readonly gist: readonly string[];
}

/** How many an outcome befell, as one figure of an article says. */
export interface Toll {
  readonly event: string;
  readonly count: number;
}

/** A figure as a statement about the world: what is counted, what happened to it, whose, and where. */
export interface Claim {
  /** Index of the figure in its article. */
  readonly figure: number;
  readonly kind: FigureKind;
  /** Event class of the open lexicon (`killed`, `escaped`, …), or null where none is named. */
  readonly event: string | null;
  /** Class of the counted noun (`person`, `vehicle`, …) or its lemma. */
  readonly counted: string | null;
  /** Narrower group of the counted class (`children`, `troops`), or null. */
  readonly group: string | null;
  /** Link of the nationality or group that the counted noun is limited to (30 أميركيا), or null. */
  readonly nationality: string | null;
  /** Links of the things counted or acted on (whose dead, whose prisoners), as far as the text says. */
  readonly participants: readonly string[];
  /** Links of the places and buildings that frame the event. */
  readonly places: readonly string[];
  readonly scene: Scene;
  readonly scope: Scope;
  /** Which of the article's happenings it tells of, counted from 0; sums over several are happenings of their own. */
  readonly incident: number;
  /** True when it counts for its own place what a larger figure of the article counts for a larger one. */
  readonly local: boolean;
  /** Links that the whole article is about: its names other than countries and media, most mentioned first. */
  readonly topics: readonly string[];
  /** Stems of the words of the article's places, buildings and events that few reports share (لامبادورا). */
  readonly named: readonly string[];
  /** What befell how many by the article as a whole, parts and small counts left out: the same for all its claims. */
  readonly tolls: readonly Toll[];
  /** Its place among the values that the article gives for one frame and target (two trains), and how many there are. */
  readonly rank: readonly [place: number, of: number];
  /** True when the figure is a part of another quantity (بينهم 5 أطفال): a quantity of its own. */
  readonly part: boolean;
  /** Index of the figure whose part it is, in the same article; null where it is no part or the text leaves that open. */
  readonly partOf: number | null;
  /** True when its sentence says that it counts something else than the article's other figures of its event. */
  readonly apart: boolean;
  /** True when its sentence sets it beside others that belong to the same total (مقتل شرطي و4 جنود). */
  readonly summand: boolean;
  /** True when its sentence gives a count that was another before or became another (حصيلة سابقة). */
  readonly revised: boolean;
  readonly unit: string | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: Qualifier;
  /** By which share it is widened on both sides where its qualifier is `about`. */
  readonly tolerance: number;
  readonly status: Status;
  /** Where the source that vouches for the figure is named, so that one naming is one teller; null for the narrator. */
  readonly teller: number | null;
  /** Who is named for it, as written, or null for the narrator. */
  readonly source: { readonly text: string; readonly kind: SourceKind } | null;
  readonly headline: boolean;
  /** A headline's figure that the body tells again: it speaks with the body's voice. */
  readonly retold: boolean;
  /** A short name for the quantity, for people: event · participants · place. */
  readonly label: string;
  /** Claims that share no key are never compared. Pure function of the claim, so that a corpus can be reduced by key. */
  readonly keys: readonly string[];
}
