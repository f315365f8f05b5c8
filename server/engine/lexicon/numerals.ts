import { foldedSet, foldedTable } from "./foldedTable";

/** Where a number word stands inside a group of three digits. */
type NumeralSlot = "unit" | "ten" | "teen" | "tens" | "hundred";

/** A number word below a thousand. */
export interface NumeralWord {
  readonly value: number;
  readonly slot: NumeralSlot;
  /** It counts only inside a compound: أحد عشر, اثنتي عشرة. */
  readonly bound: boolean;
}

const word = (value: number, slot: NumeralSlot, bound = false): NumeralWord => ({ value, slot, bound });

/**
 * Number words from 0 to 900 in both genders and all cases, with the spellings that newspapers print (مئة/مائة/ميه,
 * hundreds in one word or two, ثماني/ثمان) and the colloquial forms that occur in print.
 * Source: Ryding (2005), ch. 15 §1–2; Wright, Grammar of the Arabic Language I §§318–327; Badawi, Carter and Gully
 * (2004) §2.12 on the spelling of hundreds; Egyptian and Levantine forms after Cowell (1964) and Abdel-Massih (1978).
 */
export const NUMERAL_WORDS: ReadonlyMap<string, NumeralWord> = foldedTable<NumeralWord>([
  [word(0, "ten"), "صفر صفرا زيرو"],
  [word(1, "unit"), "واحد واحدة واحدا"],
  [word(1, "unit", true), "أحد إحدى احدا"],
  [word(2, "unit"), "اثنان اثنين اثنتان اثنتين إثنان إثنين ثنتان ثنتين اتنين"],
  [word(2, "unit", true), "اثنا اثني اثنتا اثنتي إثنا إثني إثنى ثنتا ثنتي اثنى اثنتى اتنا اتني"],
  [word(3, "unit"), "ثلاثة ثلاث ثلاثا تلاتة تلات"],
  [word(4, "unit"), "أربعة أربع أربعا اربعه"],
  [word(5, "unit"), "خمسة خمس خمسا"],
  [word(6, "unit"), "ستة ست ستا"],
  [word(7, "unit"), "سبعة سبع سبعا"],
  [word(8, "unit"), "ثمانية ثماني ثمان ثمانيا تمانية تماني تمن ثمانى"],
  [word(9, "unit"), "تسعة تسع تسعا"],
  [word(10, "ten"), "عشرة عشر عشرا"],
  [word(11, "teen"), "أحدعشر احداعشر احدعش حداشر حداعش إحدىعشرة"],
  [word(12, "teen"), "اثناعشر اثنيعشر اثنىعشر اتناشر اطناعش طنعش اثنتاعشرة"],
  [word(13, "teen"), "ثلاثةعشر ثلاثعشرة تلتاشر تلطعش ثلاثتعش"],
  [word(14, "teen"), "أربعةعشر أربععشرة أربعتاشر أربعطعش"],
  [word(15, "teen"), "خمسةعشر خمسعشرة خمستاشر خمسطعش"],
  [word(16, "teen"), "ستةعشر ستعشرة ستاشر سطعش"],
  [word(17, "teen"), "سبعةعشر سبععشرة سبعتاشر سبعطعش"],
  [word(18, "teen"), "ثمانيةعشر ثمانيعشرة تمنتاشر تمنطعش"],
  [word(19, "teen"), "تسعةعشر تسععشرة تسعتاشر تسعطعش"],
  [word(20, "tens"), "عشرون عشرين"],
  [word(30, "tens"), "ثلاثون ثلاثين تلاتين"],
  [word(40, "tens"), "أربعون أربعين"],
  [word(50, "tens"), "خمسون خمسين"],
  [word(60, "tens"), "ستون ستين"],
  [word(70, "tens"), "سبعون سبعين"],
  [word(80, "tens"), "ثمانون ثمانين تمانين"],
  [word(90, "tens"), "تسعون تسعين"],
  [word(100, "hundred"), "مئة مائة مية ميه ماية مئه ماءة مئةً مائةً"],
  [word(200, "hundred"), "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين ميتان ماتين ماتي"],
  [word(300, "hundred"), "ثلاثمئة ثلاثمائة ثلثمئة ثلثمائة ثلاثمية تلتمية ثلاثماية ثلثماية تلاتمية"],
  [word(400, "hundred"), "أربعمئة أربعمائة أربعمية أربعماية"],
  [word(500, "hundred"), "خمسمئة خمسمائة خمسمية خمسماية"],
  [word(600, "hundred"), "ستمئة ستمائة ستمية ستماية"],
  [word(700, "hundred"), "سبعمئة سبعمائة سبعمية سبعماية"],
  [word(800, "hundred"), "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة ثمانمية تمنمية ثمانماية ثمنمائة"],
  [word(900, "hundred"), "تسعمئة تسعمائة تسعمية تسعماية"],
]);

/** Second halves of compounds from 11 to 19. Source: Ryding (2005), ch. 15 §1.4. */
export const TEEN_ENDINGS: ReadonlySet<string> = foldedSet("عشر عشرة عشرا");

/** Pronouns and partitives in the guise of number words: one *of*, each *one*. Source: Ryding (2005), ch. 15 §1.1. */
export const ONE: ReadonlySet<string> = foldedSet("واحد واحدة واحدا");
