import { foldedSet, foldedTable } from "./foldedTable";

/** The noun before a clock time. Source: Ryding (2005), ch. 15 §6. */
export const HOUR_NOUNS: ReadonlySet<string> = foldedSet("الساعة ساعة");

/** Hours as feminine ordinals: الساعة الثالثة. One is a cardinal. Source: Ryding (2005), ch. 15 §6. */
export const CLOCK_HOURS: ReadonlyMap<string, number> = foldedTable<number>([
  [1, "واحدة"],
  [2, "ثانية"],
  [3, "ثالثة"],
  [4, "رابعة"],
  [5, "خامسة"],
  [6, "سادسة"],
  [7, "سابعة"],
  [8, "ثامنة"],
  [9, "تاسعة"],
  [10, "عاشرة"],
  [11, "حادية"],
]);

/** Parts of an hour after و or إلا, in minutes. Source: Ryding (2005), ch. 15 §6. */
export const HOUR_PARTS: ReadonlyMap<string, number> = foldedTable<number>([
  [30, "نصف نص"],
  [20, "ثلث تلت"],
  [15, "ربع"],
]);

/** Decades of a century by their tens: الثمانينيات. Source: Ryding (2005), ch. 15 §4. */
export const DECADES: ReadonlyMap<string, number> = foldedTable<number>([
  [20, "عشرينيات عشرينات"],
  [30, "ثلاثينيات ثلاثينات"],
  [40, "أربعينيات أربعينات"],
  [50, "خمسينيات خمسينات"],
  [60, "ستينيات ستينات"],
  [70, "سبعينيات سبعينات"],
  [80, "ثمانينيات ثمانينات"],
  [90, "تسعينيات تسعينات"],
]);
