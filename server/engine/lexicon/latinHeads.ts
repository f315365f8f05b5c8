import { foldedTable } from "./foldedTable";

/** Nouns that close or open a name in Latin script, by what it names. Source: English news on the Middle East. */
const HEADS = foldedTable<"FAC" | "ORG" | "LOC">([
  ["FAC", "prison jail camp hospital airport bridge mosque church square dam airbase crossing stadium port palace"],
  [
    "ORG",
    "army police forces ministry university agency council party brigade brigades command movement front group bank committee authority observatory network court government parliament",
  ],
  ["LOC", "river sea valley mountain mountains desert strait gulf island islands neighborhood neighbourhood road"],
]);

/** The type of the names that a Latin word, in look-up spelling, heads; undefined where it heads none. */
export const headOfLatinName = (norm: string): "FAC" | "ORG" | "LOC" | undefined => HEADS.get(norm);

const TIES = new Set([
  "al",
  "el",
  "as",
  "ash",
  "ad",
  "az",
  "ar",
  "an",
  "bin",
  "ibn",
  "abu",
  "of",
  "and",
  "de",
  "der",
  "van",
]);
/** Words that tie the parts of a name in Latin script together. */
export const isLatinTie = (norm: string): boolean => TIES.has(norm);
