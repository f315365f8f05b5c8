import { foldedSet, foldedTable } from "./foldedTable";

/** The closed interval that a vague quantity stands for; null is unbounded. */
export interface Interval {
  readonly lo: number;
  readonly hi: number | null;
}

const from = (lo: number, hi: number | null): Interval => ({ lo, hi });

/**
 * Plural powers of ten, which say "some tens", "some hundreds". They multiply one another (عشرات الآلاف).
 * Source: the annotation guidelines; Ryding (2005), ch. 15 §1.10.
 */
export const VAGUE_POWERS: ReadonlyMap<string, Interval> = foldedTable<Interval>([
  [from(20, 99), "عشرات"],
  [from(200, 999), "مئات مائات ميات"],
]);

/** Small vague quantities before or after their noun. Source: Ryding (2005), ch. 15 §1.10 on بضع; the guidelines. */
export const VAGUE_FEW: ReadonlyMap<string, Interval> = foldedTable<Interval>([[from(3, 9), "عدة بضع بضعة"]]);

/** عدد before من, with the words that may stand between (عدد كبير من). Source: the annotation guidelines. */
export const NUMBER_NOUN: ReadonlySet<string> = foldedSet("عدد عددا أعداد أعدادا");
/** Sizes that may stand between عدد and من. Source: news usage. */
export const NUMBER_SIZES: ReadonlySet<string> = foldedSet(
  "كبير كبيرا كبيرة قليل قليلا قليلة محدود محدودا محدودة ضئيل صغير صغيرا لابأس هائل هائلا هائلة غفير متزايد متزايدا متزايدة ضخم ضخما ضخمة وافر",
);
