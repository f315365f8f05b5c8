import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundPhrase } from "../../server/engine/lexicon/approximators";
import { CHANGE_WORDS } from "../../server/engine/lexicon/changeWords";
import { CLOCK_HOURS, DECADES, HOUR_NOUNS, HOUR_PARTS } from "../../server/engine/lexicon/clockWords";
import { COUNTED_NOUNS, GENERIC_GENITIVES } from "../../server/engine/lexicon/countedNouns";
import {
  CENT_SIGNS,
  CURRENCIES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  MULTIPLIER_LETTERS,
  NATIONAL_CURRENCIES,
  SUBUNITS,
} from "../../server/engine/lexicon/currencies";
import {
  ENGLISH_BOUNDS,
  ENGLISH_MULTIPLIERS,
  ENGLISH_NUMBERS,
  ENGLISH_VAGUE,
} from "../../server/engine/lexicon/englishFigures";
import {
  AMBIGUOUS_FRACTIONS,
  FINAL_ROUNDS,
  FRACTION_PLURALS,
  FRACTIONS,
  MULTIPLE_PLURALS,
  MULTIPLES,
  PRONOUN_FRACTIONS,
} from "../../server/engine/lexicon/fractionWords";
import { LEGAL_NOUNS, NUMBERED_NOUNS, PHONE_WORDS, SCORE_WORDS } from "../../server/engine/lexicon/identifierWords";
import { ENGLISH_MONTHS, MONTHS } from "../../server/engine/lexicon/months";
import { MULTIPLIERS } from "../../server/engine/lexicon/multipliers";
import { NUMERAL_WORDS } from "../../server/engine/lexicon/numerals";
import { ACCUSATIVE_ORDINALS, ORDINALS, RANKED_NAMES, RANKED_TIMES } from "../../server/engine/lexicon/ordinalWords";
import { RANGE_JOINS } from "../../server/engine/lexicon/rangeWords";
import {
  AGE_WORDS,
  DAY_PERIODS,
  EVENTS_WITH_YEAR,
  OF_AGE,
  SENTENCED_TO,
  SENTENCE_WORDS,
  TIME_UNITS,
  YEAR_NOUNS,
} from "../../server/engine/lexicon/timeUnits";
import { LATIN_UNITS, UNIT_PHRASES, UNITS } from "../../server/engine/lexicon/units";
import { NUMBER_NOUN, NUMBER_SIZES, VAGUE_FEW, VAGUE_POWERS } from "../../server/engine/lexicon/vagueQuantities";

/** A table of the lexicon as the page shows it: where it stands, and its words by what they mean. */
export interface Forms {
  readonly title: string;
  /** `file.EXPORT`, whose comment names the source. */
  readonly table: string;
  readonly lines: readonly (readonly [meaning: string, words: readonly string[]])[];
}

/** The words of a table by what they mean, in the order in which the meanings come. */
function byMeaning<T>(
  entries: Iterable<readonly [string, T]>,
  meaning: (value: T, word: string) => string | undefined,
): Forms["lines"] {
  const lines = new Map<string, string[]>();
  for (const [word, value] of entries) {
    const key = meaning(value, word);
    if (key !== undefined) lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  return [...lines];
}

const all = (words: Iterable<string>): Forms["lines"] => [["", [...words]]];
const plain = (value: number): string => String(Number(value.toPrecision(3)));
const range = ({ lo, hi }: { readonly lo: number; readonly hi: number | null }): string =>
  `${lo} to ${hi ?? "any number"}`;
const phrases = (table: ReadonlyMap<string, readonly BoundPhrase[]>): Forms["lines"] =>
  byMeaning(
    [...table.values()].flat().map(({ words, bound }) => [words.join(" "), bound] as const),
    (bound) => bound,
  );
const dual = (isDual: boolean): string => (isDual ? ", two" : "");

const NUMBERS: readonly Forms[] = [
  {
    title: "Number words",
    table: "numerals.NUMERAL_WORDS",
    lines: byMeaning(NUMERAL_WORDS, ({ value }) => String(value)),
  },
  {
    title: "Multipliers",
    table: "multipliers.MULTIPLIERS",
    lines: byMeaning(MULTIPLIERS, ({ scale, count }) => `${count ?? "some"} × ${scale}`),
  },
];

/** The tables of each section of the page. */
export const FORMS: Readonly<Record<string, readonly Forms[]>> = {
  "Numbers in digits and words": NUMBERS,
  Duals: [
    {
      title: "Nouns that news counts, by class",
      table: "countedNouns.COUNTED_NOUNS",
      lines: byMeaning(COUNTED_NOUNS, (noun, word) => (word === noun.lemma ? noun.class : undefined)),
    },
    {
      title: "Genitives that let a construct count",
      table: "countedNouns.GENERIC_GENITIVES",
      lines: all(GENERIC_GENITIVES),
    },
  ],
  "Vague quantities": [
    { title: "Powers of ten", table: "vagueQuantities.VAGUE_POWERS", lines: byMeaning(VAGUE_POWERS, range) },
    { title: "Few", table: "vagueQuantities.VAGUE_FEW", lines: byMeaning(VAGUE_FEW, range) },
    { title: "A number of", table: "vagueQuantities.NUMBER_NOUN", lines: all(NUMBER_NOUN) },
    { title: "Sizes between it and من", table: "vagueQuantities.NUMBER_SIZES", lines: all(NUMBER_SIZES) },
  ],
  "Approximation and bounds": [
    { title: "Before the number", table: "approximators.BOUNDS_BEFORE", lines: phrases(BOUNDS_BEFORE) },
    { title: "Behind it or its noun", table: "approximators.BOUNDS_AFTER", lines: phrases(BOUNDS_AFTER) },
  ],
  Ranges: [
    { title: "Joins", table: "rangeWords.RANGE_JOINS", lines: all(RANGE_JOINS.map((words) => words.join(" "))) },
    {
      title: "Words of change, behind which two numbers are two figures",
      table: "changeWords.CHANGE_WORDS",
      lines: all(CHANGE_WORDS),
    },
  ],
  Ordinals: [
    { title: "First to tenth", table: "ordinalWords.ORDINALS", lines: byMeaning(ORDINALS, String) },
    {
      title: "In the accusative",
      table: "ordinalWords.ACCUSATIVE_ORDINALS",
      lines: byMeaning(ACCUSATIVE_ORDINALS, String),
    },
    { title: "Ranked stretches of time", table: "ordinalWords.RANKED_TIMES", lines: all(RANKED_TIMES) },
    { title: "Ranks that belong to names", table: "ordinalWords.RANKED_NAMES", lines: all(RANKED_NAMES) },
  ],
  Money: [
    {
      title: "Currencies",
      table: "currencies.CURRENCIES",
      lines: byMeaning(CURRENCIES, (noun) => `${noun.code ?? "by its adjective"}${dual(noun.dual)}`),
    },
    {
      title: "Whose they are",
      table: "currencies.NATIONAL_CURRENCIES",
      lines: [...NATIONAL_CURRENCIES].map(([noun, codes]) => [
        noun,
        [...codes].map(([adjective, code]) => `${adjective} ${code}`),
      ]),
    },
    { title: "Signs and codes", table: "currencies.CURRENCY_SIGNS", lines: byMeaning(CURRENCY_SIGNS, String) },
    {
      title: "Letters",
      table: "currencies.CURRENCY_LETTERS",
      lines: byMeaning(CURRENCY_LETTERS, (code) => code ?? "dinar"),
    },
    {
      title: "Letters for a million",
      table: "currencies.MULTIPLIER_LETTERS",
      lines: byMeaning(MULTIPLIER_LETTERS, String),
    },
    { title: "Parts, how many make one", table: "currencies.SUBUNITS", lines: byMeaning(SUBUNITS, String) },
    { title: "Cents", table: "currencies.CENT_SIGNS", lines: byMeaning(CENT_SIGNS, String) },
  ],
  Measures: [
    {
      title: "Units by UCUM code",
      table: "units.UNITS",
      lines: byMeaning(UNITS, ({ code, dual: two }) => `${code ?? "no code"}${dual(two)}`),
    },
    {
      title: "Units of two words",
      table: "units.UNIT_PHRASES",
      lines: byMeaning(
        [...UNIT_PHRASES].flatMap(([first, seconds]) =>
          [...seconds].map(([second, code]) => [`${first} ${second}`, code] as const),
        ),
        (code) => code ?? "no code",
      ),
    },
    { title: "Latin abbreviations", table: "units.LATIN_UNITS", lines: byMeaning(LATIN_UNITS, String) },
  ],
  Durations: [
    {
      title: "Units of time",
      table: "timeUnits.TIME_UNITS",
      lines: byMeaning(
        TIME_UNITS,
        (unit) => `${unit.code ?? "no code"}${unit.times > 1 ? ` × ${unit.times}` : ""}${dual(unit.dual)}`,
      ),
    },
    { title: "Words that make a duration a sentence", table: "timeUnits.SENTENCE_WORDS", lines: all(SENTENCE_WORDS) },
    { title: "The same, behind it", table: "timeUnits.SENTENCED_TO", lines: all(SENTENCED_TO) },
  ],
  Ages: [
    { title: "Words for age", table: "timeUnits.AGE_WORDS", lines: all(AGE_WORDS) },
    { title: "Whose it is, directly before", table: "timeUnits.OF_AGE", lines: all(OF_AGE) },
  ],
  Dates: [
    {
      title: "Months",
      table: "months.MONTHS",
      lines: byMeaning(MONTHS, ({ month, calendar }) => `${calendar} ${month}`),
    },
    { title: "English months", table: "months.ENGLISH_MONTHS", lines: byMeaning(ENGLISH_MONTHS, String) },
    { title: "Nouns of a year", table: "timeUnits.YEAR_NOUNS", lines: all(YEAR_NOUNS) },
    { title: "Events that carry their year", table: "timeUnits.EVENTS_WITH_YEAR", lines: all(EVENTS_WITH_YEAR) },
    { title: "Decades", table: "clockWords.DECADES", lines: byMeaning(DECADES, String) },
  ],
  Times: [
    { title: "The noun", table: "clockWords.HOUR_NOUNS", lines: all(HOUR_NOUNS) },
    { title: "Hours", table: "clockWords.CLOCK_HOURS", lines: byMeaning(CLOCK_HOURS, String) },
    { title: "Parts of an hour, in minutes", table: "clockWords.HOUR_PARTS", lines: byMeaning(HOUR_PARTS, String) },
    { title: "Parts of the day", table: "timeUnits.DAY_PERIODS", lines: byMeaning(DAY_PERIODS, String) },
  ],
  "Fractions and multiples": [
    { title: "Parts", table: "fractionWords.FRACTIONS", lines: byMeaning(FRACTIONS, plain) },
    {
      title: "Parts with a pronoun",
      table: "fractionWords.PRONOUN_FRACTIONS",
      lines: byMeaning(PRONOUN_FRACTIONS, plain),
    },
    { title: "Counted parts", table: "fractionWords.FRACTION_PLURALS", lines: byMeaning(FRACTION_PLURALS, plain) },
    {
      title: "Number words that are parts before their whole",
      table: "fractionWords.AMBIGUOUS_FRACTIONS",
      lines: byMeaning(AMBIGUOUS_FRACTIONS, plain),
    },
    { title: "Multiples", table: "fractionWords.MULTIPLES", lines: byMeaning(MULTIPLES, String) },
    { title: "Counted multiples", table: "fractionWords.MULTIPLE_PLURALS", lines: all(MULTIPLE_PLURALS) },
    { title: "Behind a part they make a name of it", table: "fractionWords.FINAL_ROUNDS", lines: all(FINAL_ROUNDS) },
  ],
  Scores: [{ title: "Words of a game", table: "identifierWords.SCORE_WORDS", lines: all(SCORE_WORDS) }],
  Identifiers: [
    { title: "Nouns that are numbered", table: "identifierWords.NUMBERED_NOUNS", lines: all(NUMBERED_NOUNS) },
    {
      title: "Nouns of law, whose numbers may be listed",
      table: "identifierWords.LEGAL_NOUNS",
      lines: all(LEGAL_NOUNS),
    },
    { title: "Nouns of a telephone", table: "identifierWords.PHONE_WORDS", lines: all(PHONE_WORDS) },
  ],
  "English inside Arabic": [
    { title: "Numbers", table: "englishFigures.ENGLISH_NUMBERS", lines: byMeaning(ENGLISH_NUMBERS, String) },
    {
      title: "Multipliers",
      table: "englishFigures.ENGLISH_MULTIPLIERS",
      lines: byMeaning(ENGLISH_MULTIPLIERS, String),
    },
    {
      title: "Vague quantities",
      table: "englishFigures.ENGLISH_VAGUE",
      lines: byMeaning(ENGLISH_VAGUE, ([lo, hi]) => range({ lo, hi })),
    },
    {
      title: "Bounds",
      table: "englishFigures.ENGLISH_BOUNDS",
      lines: byMeaning(
        ENGLISH_BOUNDS.map(([bound, words]) => [words.join(" "), bound] as const),
        (bound) => bound,
      ),
    },
  ],
};
