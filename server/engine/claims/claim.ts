import type { Status } from "../attributions/attribution";
import type { Qualifier } from "../figures/figure";

/** A figure as a statement about the world: what is counted, what happened to it, whose, and where. */
export interface Claim {
  /** Index of the figure in its article. */
  readonly figure: number;
  /** Event class of the open lexicon (`killed`, `escaped`, …), or null where none is named. */
  readonly event: string | null;
  /** Class of the counted noun (`person`, `vehicle`, …) or its lemma. */
  readonly counted: string | null;
  /** Links of the things counted or acted on (whose dead, whose prisoners), as far as the text says. */
  readonly participants: readonly string[];
  /** Links of the places and buildings that frame the event. */
  readonly places: readonly string[];
  /** True when the figure is a part of another quantity (بينهم 5 أطفال): a quantity of its own. */
  readonly part: boolean;
  readonly unit: string | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** A short name for the quantity, for people: event · participants · place. */
  readonly label: string;
  /** Claims that share no key are never compared. Pure function of the claim, so that a corpus can be reduced by key. */
  readonly keys: readonly string[];
}
