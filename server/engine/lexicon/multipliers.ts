import { foldedTable } from "./foldedTable";

/** A power of ten that a number multiplies. */
export interface Multiplier {
  readonly scale: number;
  /** How many of it the word says by its own form: ألف one, ألفين two; null for a plural, which says none. */
  readonly count: 1 | 2 | null;
}

const of = (scale: number, count: Multiplier["count"]): Multiplier => ({ scale, count });

/**
 * Multipliers with their duals and plurals, in the long scale's Arabic use (بليون is 10⁹ in news, as مليار is).
 * Source: Ryding (2005), ch. 15 §1.7–1.9; Microsoft and Reuters Arabic style guides for بليون and تريليون.
 */
export const MULTIPLIERS: ReadonlyMap<string, Multiplier> = foldedTable<Multiplier>([
  [of(12, 1), "دستة دزينة"],
  [of(12, null), "دستات دزينات"],
  [of(1e3, 1), "ألف ألفا"],
  [of(1e3, 2), "ألفان ألفين ألفي"],
  [of(1e3, null), "آلاف الآف ألوف ءالاف"],
  [of(1e6, 1), "مليون مليونا"],
  [of(1e6, 2), "مليونان مليونين مليوني"],
  [of(1e6, null), "ملايين مليونات"],
  [of(1e9, 1), "مليار مليارا بليون بليونا"],
  [of(1e9, 2), "ملياران مليارين ملياري بليونان بليونين بليوني"],
  [of(1e9, null), "مليارات بلايين"],
  [of(1e12, 1), "تريليون تريليونا ترليون ترليونا"],
  [of(1e12, 2), "تريليونان تريليونين تريليوني ترليونين ترليونان ترليوني"],
  [of(1e12, null), "تريليونات ترليونات"],
  [of(1e15, 1), "كوادريليون كدريليون كوادرليون كوادريليونا كدريليونا كوادرليونا"],
  [of(1e15, 2), "كوادريليونين كوادريليونان"],
  [of(1e15, null), "كوادريليونات"],
  [of(1e18, 1), "كوينتليون كوينتيليون كوينتليونا كوينتيليونا"],
  [of(1e18, 2), "كوينتليونين كوينتليونان"],
  [of(1e18, null), "كوينتليونات كوينتيليونات"],
  [of(1e21, 1), "سكستيليون سكستيليونا"],
  [of(1e21, null), "سكستيليونات"],
  [of(1e24, 1), "سبتيليون سبتيليونا"],
  [of(1e24, null), "سبتيليونات"],
  [of(1e27, 1), "أوكتيليون أوكتيليونا"],
  [of(1e27, null), "أوكتيليونات"],
  [of(1e30, 1), "نونيليون نونيليونا"],
  [of(1e30, null), "نونيليونات"],
  [of(1e33, 1), "ديسيليون ديسيليونا"],
  [of(1e33, null), "ديسيليونات"],
  [of(1e36, 1), "أندسيليون أندسيليونا"],
  [of(1e36, null), "أندسيليونات"],
  [of(1e39, 1), "دوديسيليون دوديسيليونا"],
  [of(1e39, null), "دوديسيليونات"],
  [of(1e42, 1), "تريديسيليون تريديسيليونا"],
  [of(1e42, null), "تريديسيليونات"],
  [of(1e45, 1), "كوادريسيليون كوادريسيليونا"],
  [of(1e45, null), "كوادريسيليونات"],
  [of(1e48, 1), "كوينتينيليون كوينتينيليونا"],
  [of(1e48, null), "كوينتينيليونات"],
]);
