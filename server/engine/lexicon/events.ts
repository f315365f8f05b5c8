import { fold } from "../text/normalize";
import { EVENTS_OF_ACTION } from "./eventsOfAction";
import { EVENTS_OF_HARM } from "./eventsOfHarm";
import { EVENTS_OF_PEOPLE } from "./eventsOfPeople";
import { verbForms, withPossessives, words } from "./inflections";

/** An open list: a class is one row of a table. The order of the tables is that of preference between their readings. */
const EVENTS = [...EVENTS_OF_HARM, ...EVENTS_OF_PEOPLE, ...EVENTS_OF_ACTION];

/** What happened to the things counted, or what they did. */
export type EventClass = (typeof EVENTS)[number]["class"];

/** All event classes, in the order of the tables. */
export const EVENT_CLASSES: readonly EventClass[] = EVENTS.map((row) => row.class);

/** One reading of an event word: as a noun or verb of a class, perhaps only near a companion. */
export interface EventWord {
  readonly class: EventClass;
  readonly verb: boolean;
  /** Look-up spellings, one of which must stand near; empty where the word needs none. */
  readonly companions: readonly string[];
}

type Table = ReadonlyMap<string, readonly EventWord[]>;

function eventTable(): Table {
  const table = new Map<string, EventWord[]>();
  const add = (form: string, reading: EventWord): void => {
    const known = table.get(form);
    if (!known) table.set(form, [reading]);
    else if (!known.some(({ class: name, verb }) => name === reading.class && verb === reading.verb))
      known.push(reading);
  };
  for (const row of EVENTS) {
    const cell = (text: string, verb: boolean, forms: (word: string) => readonly string[]): void => {
      for (const entry of words(text)) {
        const [word = "", companions = ""] = entry.split("&");
        const near = companions
          .split(",")
          .filter((companion) => companion !== "")
          .map(fold);
        for (const form of forms(fold(word))) add(form, { class: row.class, verb, companions: near });
      }
    };
    cell(row.nouns, false, withPossessives);
    cell(row.verbs, true, verbForms);
    cell(row.english, true, (word) => [word]);
  }
  return table;
}

const NONE: readonly EventWord[] = Object.freeze([]);
const TABLE = eventTable();

/**
 * The events that a stem may name, in look-up spelling and without proclitics, those that need a companion before those
 * of the same class that need none; none for any other word.
 */
export const eventWords = (stem: string): readonly EventWord[] => TABLE.get(stem) ?? NONE;
