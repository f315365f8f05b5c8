/**
 * Inflected forms of a verb in look-up spelling, third person only, as news uses them. Object pronouns are left out: a
 * verb that has its object governs no figure, and «ه» would meet the feminine ending of nouns (حملة, نشرة).
 * Source: Ryding (2005), A Reference Grammar of Modern Standard Arabic, §21 (perfect) and §22–23 (imperfect).
 */
const PERFECT_ENDINGS = ["", "ت", "وا", "ا", "تا", "ن"];
const IMPERFECT_OPENINGS = ["ي", "ت", "سي", "ست"];
const IMPERFECT_ENDINGS = ["", "ون", "وا", "ان", "ن"];

/**
 * The forms of a verb given by its perfect (اعتقل) and, behind a slash, its imperfect without prefix (عتقل); where the
 * imperfect is left out only the perfect is meant. Both in look-up spelling.
 */
export function verbForms(verb: string): readonly string[] {
  const [perfect = "", imperfect] = verb.split("/");
  const past = PERFECT_ENDINGS.map((ending) => joined(perfect, ending));
  if (imperfect === undefined) return past;
  return [
    ...past,
    ...IMPERFECT_OPENINGS.flatMap((opening) => IMPERFECT_ENDINGS.map((ending) => opening + joined(imperfect, ending))),
  ];
}

/** A weak final letter gives way to the plural ending: نجا → نجوا, قضي → قضوا, اودي → اودت. */
function joined(stem: string, ending: string): string {
  const weak = stem.endsWith("ا") || stem.endsWith("ي");
  return weak && (ending.startsWith("و") || ending.startsWith("ت")) ? stem.slice(0, -1) + ending : stem + ending;
}

const POSSESSIVES = ["ها", "هم", "هما", "هن"];
const SHORTEST_OWNED = 3;
const LONGER = 4;

/**
 * A noun in look-up spelling, alone and with the possessive pronouns of the third person (مقتلهم, إصابته). «ه» alone is
 * left out where it would meet the feminine ending of another noun. Source: Ryding (2005), §12.2.
 */
export function withPossessives(noun: string): readonly string[] {
  if (noun.length < SHORTEST_OWNED) return [noun];
  const feminine = noun.endsWith("ه");
  const stem = feminine ? `${noun.slice(0, -1)}ت` : noun;
  const singular = feminine || noun.length > LONGER ? [`${stem}ه`] : [];
  return [noun, ...singular, ...POSSESSIVES.map((pronoun) => stem + pronoun)];
}

/** Words of a table cell: separated by white space, joined by `_` where one entry is several words. */
export const words = (cell: string): readonly string[] => cell.split(/\s+/u).filter((word) => word !== "");
