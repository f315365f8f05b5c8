import type { Span } from "../text/span";
import type { FigureKind, Qualifier } from "./figure";

/** A figure as the rule of its kind reads it; qualifier, counted noun and role are added by rules of their own. */
export interface Reading {
  readonly kind: FigureKind;
  /** Index of the first token of the numeral core, and of the first token behind it. */
  readonly first: number;
  readonly next: number;
  /** The numeral core, without attached conjunction and preposition. */
  readonly number: Span;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
  readonly iso: string | null;
  /** Index of the first token behind the whole expression so far: a unit stands between `next` and here. */
  readonly after: number;
  /** Index of the token that is counted where the rule knows it (a unit, the dual itself), null: nothing is counted. */
  readonly counted?: number | null;
  /** The number stands behind its noun with the article: الأشهر السبعة. */
  readonly postposed?: boolean;
  /** A name or a number plate rather than a quantity. */
  readonly name?: boolean;
}

/** What stands behind a number and makes it more than a count. */
export interface UnitReading {
  readonly kind: Reading["kind"];
  readonly unit: string | null;
  readonly iso?: string | null;
  /** Index of the first token behind the unit. */
  readonly after: number;
  /** Index of the unit's noun, null where it is no noun and nothing is counted. */
  readonly counted?: number | null;
  /** The unit belongs to the numeral core: the percent sign and its words. */
  readonly inCore?: boolean;
  /** How many of the unit given one of what is said is: a cent of a dollar. */
  readonly times?: number;
  /** What a half after the unit adds: ساعة ونصف. */
  readonly more?: number;
}
