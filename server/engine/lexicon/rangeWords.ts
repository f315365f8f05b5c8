import { foldedSet, foldedWords } from "./foldedTable";

/**
 * What stands between the two ends of a range: to, until, up to, as far as. A dash and أو "or" join numbers only where
 * both belong together, so the rules ask for them apart. Source: Ryding (2005), ch. 16 (إلى, حتى); إلى غاية and لغاية
 * are the Maghreb's administrative style.
 */
export const RANGE_JOINS: readonly (readonly string[])[] = [
  "إلى غاية",
  "والى غاية",
  "إلى حدود",
  "وصولا إلى",
  "وحتى",
  "حتى",
  "لغاية",
  "ولغاية",
  "إلى",
  "وإلى",
  "الي",
].map(foldedWords);

/** Nouns of a date that may be said again before the end of a range: من شهر يناير إلى شهر مارس. Source: news usage. */
export const DATE_NOUNS: ReadonlySet<string> = foldedSet("شهر يوم عام سنة تاريخ شهري يومي أيام أشهر موفى نهاية");
