import type { EventClass } from "./events";

/** What kind of thing a counted noun counts. */
export interface CountedRow {
  readonly class: string;
  readonly group?: string;
  /** The noun alone says what happened (قتيل). */
  readonly event?: EventClass;
  /** What the noun says where no word of its sentence says what happened (37 راكبا: they were carried). */
  readonly implies?: EventClass;
  /** A group that is usually a part of those concerned: two figures agree only when both name it. */
  readonly part?: true;
  /** With singular, accusative, dual and plural. */
  readonly nouns: string;
}
