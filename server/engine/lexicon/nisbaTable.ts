import { fold } from "../text/normalize";
import { NISBAS_NEEDING_ARTICLE, PEOPLES, PEOPLES_IN_ENGLISH } from "./nisbas";

/** A people as a word names it: by an adjective of relation or a plural of its own. */
export interface People {
  /** The plural that links all words for one people. */
  readonly link: string;
  /** Whether the form is also that of a country when no tanwin is written (سوريا). */
  readonly accusative: boolean;
}

/** Endings of a nisba in look-up spelling: feminine, duals, plurals, and the alif of the indefinite accusative. */
const ENDINGS = ["", "ه", "ين", "ون", "ان", "ات", "تين", "تان", "و"];
const ACCUSATIVE = "ا";

const columns = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((column) => column.trim()));

const words = (column: string | undefined): readonly string[] =>
  fold(column ?? "")
    .split(" ")
    .filter((word) => word !== "");

function buildTable(): ReadonlyMap<string, People> {
  const table = new Map<string, People>();
  const add = (form: string, people: People): void => {
    if (!table.has(form)) table.set(form, people);
  };
  const needArticle = new Set(NISBAS_NEEDING_ARTICLE);
  for (const [link = "", stems, plurals] of columns(PEOPLES)) {
    for (const plural of words(plurals)) add(plural, { link, accusative: false });
    for (const stem of words(stems)) {
      for (const ending of ENDINGS) {
        add(`ال${stem}${ending}`, { link, accusative: false });
        if (ending !== "" || !needArticle.has(stem)) add(stem + ending, { link, accusative: false });
      }
      if (!needArticle.has(stem)) add(stem + ACCUSATIVE, { link, accusative: true });
    }
  }
  for (const [link = "", names] of columns(PEOPLES_IN_ENGLISH)) {
    for (const name of words(names)) add(name, { link, accusative: false });
  }
  return table;
}

const TABLE = buildTable();

/** The people that a word in look-up spelling names, clitics taken off, or undefined. */
export const peopleOf = (norm: string): People | undefined => TABLE.get(norm);

const DOUBTFUL = new Map(
  columns(PEOPLES).flatMap(([link = "", stems]) =>
    words(stems)
      .filter((stem) => NISBAS_NEEDING_ARTICLE.includes(stem))
      .map((stem): [string, People] => [stem, { link, accusative: false }]),
  ),
);

/** The people of a bare nisba stem that is a name or an everyday word as well, or undefined. */
export const doubtfulPeopleOf = (norm: string): People | undefined => DOUBTFUL.get(norm);
