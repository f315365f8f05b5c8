import { foldedSet, foldedTable } from "./foldedTable";

/**
 * Parts of a whole in the singular and the dual. Those that are also number words in the feminine (خمس, سبع, تسع, عشر)
 * are read as parts only by their context. Source: Ryding (2005), ch. 15 §3; Wright I §334.
 */
export const FRACTIONS: ReadonlyMap<string, number> = foldedTable<number>([
  [1 / 2, "نصف"],
  [1 / 3, "ثلث"],
  [1 / 4, "ربع"],
  [1 / 6, "سدس"],
  [2 / 3, "ثلثي ثلثا ثلثان ثلثين"],
  [2 / 5, "خمسان"],
  [2 / 4, "ربعان ربعين"],
]);

/** Parts of something named before, with its pronoun: نصفهم. Source: as above. */
export const PRONOUN_FRACTIONS: ReadonlyMap<string, number> = foldedTable<number>([
  [1 / 2, "نصفه نصفها نصفهم نصفهن نصفهما"],
  [1 / 3, "ثلثه ثلثها ثلثهم ثلثهن"],
  [1 / 4, "ربعه ربعها ربعهم ربعهن"],
  [2 / 3, "ثلثاه ثلثاها ثلثاهم ثلثيه ثلثيها ثلثيهم"],
  [1 / 5, "خمسها خمسهم"],
]);

/** Plural parts after a number: ثلاثة أرباع. Source: Ryding (2005), ch. 15 §3; Wright I §334. */
export const FRACTION_PLURALS: ReadonlyMap<string, number> = foldedTable<number>([
  [1 / 3, "أثلاث"],
  [1 / 4, "أرباع"],
  [1 / 5, "أخماس"],
  [1 / 6, "أسداس"],
  [1 / 7, "أسباع"],
  [1 / 8, "أثمان"],
  [1 / 9, "أتساع"],
  [1 / 10, "أعشار"],
]);

/** Number words that are a part before a whole: خمس السكان. Source: Wright I §334. */
export const AMBIGUOUS_FRACTIONS: ReadonlyMap<string, number> = foldedTable<number>([
  [1 / 5, "خمس"],
  [1 / 7, "سبع"],
  [1 / 8, "ثمن"],
  [1 / 9, "تسع"],
  [1 / 10, "عشر"],
]);

/** Wholes of which news gives a part. Source: economic and election reports. */
export const WHOLES: ReadonlySet<string> = foldedSet(
  "سكان سكانها مساحة مساحته ناتج إنتاج ميزانية عدد قيمة مبلغ أراضي أرض مقاعد أصوات ناخبين عالم إجمالي شعب صادرات واردات تجارة طلب حجم دخل ضحايا راتب وزن ثمن عمال أطفال نساء شركات بلاد",
);

/** Multiples: how many times as much. ضعف is also "weakness". Source: Hans Wehr s.v. ضعف. */
export const MULTIPLES: ReadonlyMap<string, number> = foldedTable<number>([[2, "ضعف ضعفي ضعفا ضعفين ضعفان"]]);
/** Plural multiples behind a number: خمسة أضعاف, عشرة أمثال. Source: Hans Wehr s.vv. ضعف, مثل. */
export const MULTIPLE_PLURALS: ReadonlySet<string> = foldedSet("أضعاف ضعف ضعفا أمثال");

/**
 * What follows ضعف when it is the multiple and not the weakness.
 * Source: news usage; Hans Wehr s.v. ضعف for the other sense.
 */
export const MULTIPLIED: ReadonlySet<string> = foldedSet(
  "عدد حجم قيمة ما مبلغ سعر كمية معدل متوسط مستوى نسبة راتب تكلفة إنتاج مساحة سرعة عدده عددهم عددها حجمه حجمها قيمته قيمتها هذا هذه ذلك تلك المعدل",
);

/** Rounds of a cup (نصف النهائي): a name, not a part. Source: sports reports; compounds with نصف in Hans Wehr s.v. */
export const FINAL_ROUNDS: ReadonlySet<string> = foldedSet(
  "نهائي نهائية مصنعة آلية سنوي سنوية شهري شهرية مفتوحة مفتوح دائرية دائري جاهزة جافة موصلات شبه قطر حلقي",
);
