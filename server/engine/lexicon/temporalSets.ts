import { foldedSet, foldedTable } from "./foldedTable";

/** Adverbs and adjectives of recurrence with the period they repeat. Source: Ryding (2005), ch. 11 and 10. */
export const RECURRENCES: ReadonlyMap<string, string> = foldedTable<string>([
  ["PT1H", "ساعيا"],
  ["P1D", "يوميا يومية"],
  ["P1W", "أسبوعيا أسبوعية"],
  ["P1M", "شهريا شهرية"],
  ["P3M", "فصليا"],
  ["P1Y", "سنويا سنوية"],
]);

/** "Every". Source: Ryding (2005), ch. 9. */
export const EVERY: ReadonlySet<string> = foldedSet("كل");
