import { fold } from "../text/normalize";
import { words } from "./inflections";
import { COUNTED_PEOPLE } from "./countedPeople";
import { COUNTED_THINGS } from "./countedThings";
import type { EventClass } from "./events";

/** What a counted noun counts: see `CountedRow`. */
export interface CountedClass {
  readonly class: string;
  readonly group: string | null;
  readonly event: EventClass | null;
  readonly implies: EventClass | null;
  readonly part: boolean;
}

const TABLE: ReadonlyMap<string, CountedClass> = new Map(
  [...COUNTED_PEOPLE, ...COUNTED_THINGS]
    .toReversed()
    .flatMap(({ class: name, group = null, event = null, implies = null, part = false, nouns }) =>
      words(nouns).map((noun) => [fold(noun), { class: name, group, event, implies, part }]),
    ),
);

/** Groups that news counts inside a larger number (children, crew). */
export const PART_GROUPS: ReadonlySet<string> = new Set(
  COUNTED_PEOPLE.flatMap(({ group, part }) => (group !== undefined && part === true ? [group] : [])),
);

/** All classes of counted nouns. */
export const COUNTED_CLASSES: readonly string[] = [...new Set([...TABLE.values()].map(({ class: name }) => name))];

/** The class of a counted noun in look-up spelling, without clitics; undefined for a noun of no known class. */
export const countedClass = (stem: string): CountedClass | undefined => TABLE.get(stem);
