import { CLOCK_HOURS, DECADES } from "./clockWords";
import { COUNTED_NOUNS, type CountedNoun } from "./countedNouns";
import { CURRENCIES, type CurrencyNoun } from "./currencies";
import { AMBIGUOUS_FRACTIONS, FRACTIONS, FRACTION_PLURALS, MULTIPLES, PRONOUN_FRACTIONS } from "./fractionWords";
import { MONTHS, MONTH_OPENERS, type Month } from "./months";
import { MULTIPLIERS, type Multiplier } from "./multipliers";
import { NATIONALITIES } from "./nationalities";
import { NUMERAL_WORDS, type NumeralWord } from "./numerals";
import { ACCUSATIVE_ORDINALS, ORDINALS, ORDINAL_ONE } from "./ordinalWords";
import { NOT_COUNTED, WHOLE_WORDS } from "./particles";
import { TIME_UNITS, type TimeUnit } from "./timeUnits";
import { UNITS, UNIT_PHRASES, type Unit } from "./units";
import { NUMBER_NOUN, VAGUE_FEW, VAGUE_POWERS, type Interval } from "./vagueQuantities";

/** All that the tables say about one word: a word may be several things (ثانية: second, the second, two o'clock). */
export interface FigureEntry {
  readonly numeral?: NumeralWord;
  readonly multiplier?: Multiplier;
  readonly power?: Interval;
  readonly few?: Interval;
  readonly numberNoun?: true;
  readonly ordinal?: number;
  readonly fraction?: number;
  readonly fractionPlural?: number;
  readonly partOf?: number;
  readonly partOfThat?: number;
  readonly multiple?: number;
  readonly timeUnit?: TimeUnit;
  readonly unit?: Unit;
  readonly currency?: CurrencyNoun;
  readonly noun?: CountedNoun;
  readonly month?: Month;
  readonly monthOpener?: true;
  readonly decade?: number;
  readonly hour?: number;
  readonly unitOpener?: true;
  readonly notCounted?: true;
  /** Known, so that no clitic is taken off. */
  readonly whole?: true;
  /** Whether a figure can begin with this word. */
  readonly starts: boolean;
}

type Draft = { -readonly [Key in keyof FigureEntry]: FigureEntry[Key] };

const asTrue = (keys: Iterable<string>): Iterable<readonly [string, true]> =>
  [...keys].map((key) => [key, true] as const);

/** A nation's adjective in the dual counts two people: ليبيان. */
const nationalDuals = (): Iterable<readonly [string, CountedNoun]> =>
  NATIONALITIES.map((lemma) => [`${lemma}ان`, { lemma, class: "person", form: "dual" }] as const);

function startsFigure(entry: Draft): boolean {
  const countsByForm =
    entry.timeUnit?.dual === true ||
    entry.unit?.dual === true ||
    entry.currency?.dual === true ||
    entry.noun?.form.endsWith("dual") === true;
  return (
    countsByForm ||
    [
      entry.numeral,
      entry.multiplier,
      entry.power,
      entry.few,
      entry.numberNoun,
      entry.ordinal,
      entry.fraction,
      entry.partOf,
      entry.partOfThat,
      entry.multiple,
      entry.month,
      entry.monthOpener,
      entry.decade,
    ].some((meaning) => meaning !== undefined)
  );
}

/** Brings the tables together, so that one look-up tells all about a word. */
function buildLexicon(): ReadonlyMap<string, FigureEntry> {
  const drafts = new Map<string, Draft>();
  const put = <Key extends keyof FigureEntry>(
    key: Key,
    table: Iterable<readonly [string, NonNullable<FigureEntry[Key]>]>,
  ): void => {
    for (const [word, value] of table) {
      const draft = drafts.get(word) ?? { starts: false };
      draft[key] = value;
      drafts.set(word, draft);
    }
  };
  put("numeral", NUMERAL_WORDS);
  put("multiplier", MULTIPLIERS);
  put("power", VAGUE_POWERS);
  put("few", VAGUE_FEW);
  put("numberNoun", asTrue(NUMBER_NOUN));
  put("ordinal", ORDINALS);
  put("ordinal", ACCUSATIVE_ORDINALS);
  put(
    "ordinal",
    [...ORDINAL_ONE].map((word) => [word, 1] as const),
  );
  put("fraction", FRACTIONS);
  put("fractionPlural", FRACTION_PLURALS);
  put("partOf", AMBIGUOUS_FRACTIONS);
  put("partOfThat", PRONOUN_FRACTIONS);
  put("multiple", MULTIPLES);
  put("timeUnit", TIME_UNITS);
  put("unit", UNITS);
  put("currency", CURRENCIES);
  put("noun", nationalDuals());
  put("noun", COUNTED_NOUNS);
  put(
    "month",
    [...MONTHS].filter(([name]) => !name.includes(" ")),
  );
  put("monthOpener", asTrue(MONTH_OPENERS));
  put("decade", DECADES);
  put("hour", CLOCK_HOURS);
  put("unitOpener", asTrue(UNIT_PHRASES.keys()));
  put("notCounted", asTrue(NOT_COUNTED));
  put("whole", asTrue(WHOLE_WORDS));
  for (const draft of drafts.values()) draft.starts = startsFigure(draft);
  return drafts;
}

/** What the tables of the figure reader say about a word, by its look-up spelling without clitics. */
export const FIGURE_LEXICON: ReadonlyMap<string, FigureEntry> = buildLexicon();
