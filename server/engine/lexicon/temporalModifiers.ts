import { foldedSet, foldedTable } from "./foldedTable";

/**
 * Adjectives that place a period beside the present, behind it and with its article: الأسبوع الماضي. Past is −1, next 1.
 * Source: Ryding (2005), ch. 10; Maghrebi press (الفارط), colloquial print (الجاي).
 */
export const PERIOD_SHIFTS: ReadonlyMap<string, number> = foldedTable<number>([
  [
    -1,
    "ماضي ماضية ماضيين ماضيان ماضيتين ماضيتان ماضيات سابق سابقة سابقين سابقتين فائت فائتة فائتين منصرم منصرمة منصرمين منقضي منقضية فارط فارطة",
  ],
  [0, "حالي حالية جاري جارية جار راهن راهنة"],
  [1, "قادم قادمة قادمين قادمان قادمتين قادمات مقبل مقبلة مقبلين مقبلان مقبلتين تالي تالية آتي آتية جاي جاية جايه"],
]);

/** "Last" as the end of a series or, behind a plural, as the recent past. Source: Ryding (2005), ch. 10. */
export const LAST_WORDS: ReadonlySet<string> = foldedSet("أخير أخيرة أخيرين أخيرتين أخيران");
export const LAST_BEFORE: ReadonlySet<string> = foldedSet("آخر اخر أخر");

/** Demonstratives that make a period the present one. Source: Ryding (2005), ch. 13. */
export const THIS_WORDS: ReadonlySet<string> = foldedSet("هذا هذه هذي هالـ");
export const THAT_WORDS: ReadonlySet<string> = foldedSet("ذلك تلك ذاك نفس ذات هذاك");

export type PartOfPeriod = "start" | "mid" | "late" | "end" | "rest" | "later" | "earlier";

/**
 * Words for a part of a period, before it: أوائل, أواسط and أواخر are the first, middle and last ten days of a month in
 * the traditional reckoning. Source: Wright II §111; news usage for مطلع, مستهل, ختام.
 */
export const PARTS_OF_PERIOD: ReadonlyMap<string, PartOfPeriod> = foldedTable<PartOfPeriod>([
  ["start", "بداية بدايات مطلع أوائل مستهل مستهلّ فاتحة"],
  ["mid", "منتصف أواسط وسط نص منتصفه"],
  ["late", "أواخر آواخر"],
  ["end", "نهاية نهايات ختام"],
  ["rest", "بقية باقي"],
]);

/** مبكر, متأخر, لاحق in «في وقت مبكر من». Source: news usage. */
export const EARLY_OR_LATE: ReadonlyMap<string, PartOfPeriod> = foldedTable<PartOfPeriod>([
  ["start", "مبكر باكر مبكرة"],
  ["late", "متأخر متأخرة"],
  ["later", "لاحق"],
  ["earlier", "سابق"],
]);

/** Seasons by their EDTF code. ربيع is also a month's first word. Source: ISO 8601-2:2019 §4.8; CLDR 44 ar. */
export const SEASONS: ReadonlyMap<string, number> = foldedTable<number>([
  [21, "ربيع"],
  [22, "صيف"],
  [23, "خريف"],
  [24, "شتاء"],
]);

/** Plurals of units of time: definite and before an adjective they name a stretch. Source: Ryding (2005), ch. 15 §5. */
export const PLURAL_UNITS: ReadonlySet<string> = foldedSet(
  "ثواني ثوان دقائق ساعات أيام ليالي ليال أسابيع أشهر شهور سنوات سنين أعوام عقود قرون",
);

/** "Few" between a plural and its adjective: الأيام القليلة الماضية. */
export const FEW_ADJECTIVES: ReadonlySet<string> = foldedSet("قليلة قلائل قليل قليلين معدودة");

/** Words that give a stretch its length: طوال الأسبوع, على مدى عامين, لمدة شهر. Source: Ryding (2005), ch. 16. */
export const WHOLE_OF: ReadonlySet<string> = foldedSet("طوال طيلة طول");
export const LENGTH_OPENERS: ReadonlySet<string> = foldedSet(
  "خلال مدة لمدة مدى مدار مدتها مدته مدتهما فترة لفترة استغرق استغرقت يستغرق تستغرق دام دامت",
);
export const WHOLE_ADJECTIVES: ReadonlySet<string> = foldedSet("كامل كاملة كاملا كاملين كاملتين");
