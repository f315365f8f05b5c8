/** One way to read a word as clitics before a stem. */
export interface CliticReading {
  /** The clitics in order, each in look-up spelling: و ف ب ل ك س ا ال لل (لل is ل with the article). */
  readonly proclitics: readonly string[];
  /** What remains; where the article was taken off, without it. */
  readonly stem: string;
  /** Where the stem begins in the word's look-up spelling, in UTF-16 code units. */
  readonly at: number;
  /** Whether the stem carries the article (ال, or لل). */
  readonly definite: boolean;
}

/**
 * The proclitics of written Arabic in their order: interrogative أ left out (not in news), then a conjunction, then a
 * preposition, then the article. Source: Ryding (2005), A Reference Grammar of Modern Standard Arabic, §2.9 and §16.3.
 */
const CONJUNCTIONS = ["", "و", "ف"];
const PREPOSITIONS = ["", "ب", "ل", "ك"];
const ARTICLE = "ال";
/** First letters of all of these: a word that begins with another letter has only one reading. */
const MAY_BE_CLITIC = new Set("وفبلكا");
const SHORTEST_STEM = 2;

/**
 * Every way to read a word's look-up spelling as proclitics and a stem of at least two letters, the whole word first,
 * then fewer clitics before more. Which reading is right only a table or the context can tell.
 */
export function cliticReadings(norm: string): readonly CliticReading[] {
  if (!MAY_BE_CLITIC.has(norm[0] ?? "")) {
    return norm.length < SHORTEST_STEM ? [] : [{ proclitics: [], stem: norm, at: 0, definite: false }];
  }
  const readings: CliticReading[] = [];
  const add = (proclitics: readonly string[], at: number, definite: boolean): void => {
    if (norm.length - at >= SHORTEST_STEM) readings.push({ proclitics, stem: norm.slice(at), at, definite });
  };
  for (const conjunction of CONJUNCTIONS) {
    if (!norm.startsWith(conjunction)) continue;
    for (const preposition of PREPOSITIONS) {
      const at = conjunction.length + preposition.length;
      if (!norm.startsWith(preposition, conjunction.length)) continue;
      const proclitics = [conjunction, preposition].filter((clitic) => clitic !== "");
      add(proclitics, at, false);
      if (norm.startsWith(ARTICLE, at)) add([...proclitics, ARTICLE], at + ARTICLE.length, true);
      if (preposition === "ل" && norm.startsWith("ل", at)) {
        add([...proclitics.slice(0, -1), "لل"], at + 1, true);
      }
    }
  }
  return readings.sort((a, b) => a.at - b.at);
}

/** Object and possessive pronouns that may close a word, longest first. Source: Ryding (2005), §12.2. */
const ENCLITICS = ["هما", "كما", "هم", "هن", "كم", "كن", "نا", "ها", "ه", "ك", "ي"];

const LAST_OF_ENCLITIC = new Set("امنهكي");
const NO_STEMS: readonly string[] = Object.freeze([]);

/** The stems that remain when a pronoun is taken off the end of a stem of at least two letters, longest pronoun first. */
export function withoutEnclitic(stem: string): readonly string[] {
  // Most words end in another letter and are asked about very often.
  if (!LAST_OF_ENCLITIC.has(stem.at(-1) ?? "")) return NO_STEMS;
  return ENCLITICS.filter((enclitic) => stem.length - enclitic.length >= SHORTEST_STEM && stem.endsWith(enclitic)).map(
    (enclitic) => stem.slice(0, -enclitic.length),
  );
}
