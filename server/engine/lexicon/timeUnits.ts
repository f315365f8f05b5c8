import { foldedSet, foldedTable } from "./foldedTable";

/** A unit of time. `code` is its UCUM code, or null where UCUM has none; `iso` the designator of ISO 8601 durations. */
export interface TimeUnit {
  readonly code: string | null;
  readonly iso: "S" | "M" | "H" | "D" | "W" | "Mo" | "Y" | null;
  /** How many of the designator one of it is: a decade is ten years. */
  readonly times: number;
  /** How many the word's form says: a dual says two, others nothing. */
  readonly dual: boolean;
  /** Years of life are given in it. */
  readonly age: boolean;
}

const unit = (code: string | null, iso: TimeUnit["iso"], times = 1, age = false): Omit<TimeUnit, "dual"> => ({
  code,
  iso,
  times,
  age,
});

type Row = readonly [unit: Omit<TimeUnit, "dual">, forms: string, duals: string];

/**
 * Units of time with plurals, cases and duals.
 * Source: UCUM 2.1 §§ 27–31 (s, min, h, d, wk, mo, a); ISO 8601-1:2019 §5.5.2; Ryding (2005), ch. 15 §5.
 */
const ROWS: readonly Row[] = [
  [unit("s", "S"), "ثانية ثواني ثوان ثوانٍ", "ثانيتين ثانيتان"],
  [unit("min", "M"), "دقيقة دقائق دقايق", "دقيقتين دقيقتان"],
  [unit("h", "H"), "ساعة ساعات", "ساعتين ساعتان"],
  [unit("d", "D"), "يوم يوما أيام أياما نهار", "يومين يومان"],
  [unit("d", "D"), "ليلة ليال ليالي ليالٍ", "ليلتين ليلتان"],
  [unit("wk", "W"), "أسبوع أسبوعا أسابيع", "أسبوعين أسبوعان"],
  [unit("mo", "Mo", 1, true), "شهر شهرا أشهر شهور", "شهرين شهران"],
  [unit("a", "Y", 1, true), "سنة سنوات سنين سنه", "سنتين سنتان"],
  [unit("a", "Y", 1, true), "عام عاما أعوام", "عامين عامان"],
  [unit("a", "Y", 1, true), "حول حولا", "حولين"],
  [unit("a", "Y", 10), "عقد عقدا عقود", "عقدين عقدان"],
  [unit("a", "Y", 100), "قرن قرنا قرون", "قرنين قرنان"],
  [unit(null, null), "موسم موسما مواسم", "موسمين موسمان"],
  [unit("a", "Y", 1), "ربيعا", ""],
];

/** Every form of every unit. Source: the rows above. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = foldedTable<TimeUnit>(
  ROWS.flatMap(([row, forms, duals]) => [
    [{ ...row, dual: false }, forms] as const,
    [{ ...row, dual: true }, duals] as const,
  ]),
);

/** Words that say a number is somebody's age, before or after it. Source: news usage (البالغ من العمر, في ربيعه). */
export const AGE_WORDS: ReadonlySet<string> = foldedSet(
  "عمر عمره عمرها عمرهم عمرهما أعمارهم أعمارهن أعمار أعمارهما سن سنه سنها البالغ البالغة بالغ ربيعه ربيعها عمرا يناهز أكمل أكملت أتم أتمت عمرية أعمراهم عمره عمري سنهم سنهما أعمارها",
);

/** Words before a bound on age that are part of a team's or a law's name: تحت 23 عاما. Source: sports reports. */
export const UNDER: ReadonlySet<string> = foldedSet("تحت دون");

/** Words directly before a number of years that say somebody has them: ابن 20 عاما, صاحبة الـ63 عاما. Source: news usage. */
export const OF_AGE: ReadonlySet<string> = foldedSet(
  "ابن ابنة بنت صاحب صاحبة ذو ذي ذات ذا فتاة شاب فتى طفل طفلة سيدة امرأة رجل مراهق",
);

/** Verbs and nouns of death, behind which عن gives the age: توفي عن 40 عاما. Source: news usage. */
export const DEATH_WORDS: ReadonlySet<string> = foldedSet(
  "توفي توفيت رحل رحلت مات ماتت وفاة رحيل حتفه حتفها يناهز الموت المنية ربه ربها الحياة",
);

/** Prison and punishment: a duration beside them is what somebody was sentenced to. Source: court reports. */
export const SENTENCE_WORDS: ReadonlySet<string> = foldedSet(
  "سجن سجنا سجنه سجنها سجنهم حبس حبسا حبسه حبسها حبسهم حكم حكما بالسجن بالحبس مؤبد اعتقال عقوبة مشدد أشغال إيقاف أحكام أحكاما سجنها سجنهما محكوم محكومين حوكم حوكمت حوكما حوكموا",
);

/** Verbs whose subject spends the time that follows, so that it is no age: الرجل أمضى 12 عاما. Source: Wehr (4th ed.). */
export const SPENDING_VERBS: ReadonlySet<string> = foldedSet(
  "أمضى أمضت قضى قضت عاش عاشت حكم حكمت عمل عملت خدم دام دامت استمر استمرت استغرق استغرقت بقي بقيت ظل ظلت لعب مكث درس درست غاب غابت سجن سجنت انتظر انتظرت قبع يقضي تقضي يمضي تمضي يقبع يعمل حبس أوقف يبعد استغرقت يدوم تدوم يستمر تستمر لبث اعتقل نفي صمد تولى شغل قاد ترأس رأس مدته مدتها",
);

/** Behind a duration they make it a prison term: 12 سنة سجنا, 13 عاما في السجن. Source: court reports. */
export const SENTENCED_TO: ReadonlySet<string> = foldedSet("سجن سجنا حبس حبسا نافذة نافذا نافذ");

/** The hours' parts of the day: they make a number before them a clock time. Source: CLDR 44 ar day periods. */
export const DAY_PERIODS: ReadonlyMap<string, "am" | "pm" | "night"> = foldedTable<"am" | "pm" | "night">([
  ["am", "صباحا فجرا صباح الصباح فجر الفجر ضحى سحرا ص"],
  ["pm", "مساء ظهرا عصرا مساءا المساء ظهر الظهر عصر العصر مغربا عشاء م"],
  ["night", "ليلا ليل الليل"],
]);

/** Nouns before a year. Source: Ryding (2005), ch. 15 §4. */
export const YEAR_NOUNS: ReadonlySet<string> = foldedSet(
  "عام سنة العام السنة سنوات أعوام عامي عامى سنتي للعام لعام بعام",
);

/** Words after which a bare number between 1900 and 2099 is a year. Source: news usage. */
export const BEFORE_YEARS: ReadonlySet<string> = foldedSet(
  "عام سنة أعوام سنوات في منذ بداية نهاية مطلع أواخر أوائل منتصف حتى صيف شتاء ربيع خريف موسم خلال مواليد هجوم هجمات انتخابات حرب ثورة أزمة قانون دستور ميزانية موازنة تقرير مونديال كأس يورو أولمبياد دورة بطولة نسخة بحلول صيق ل لسنة العالم إكسبو رؤية خطة استراتيجية هجمات أحداث انقلاب غزو احتلال اتفاق معاهدة الربع النصف الأول الثاني الثالث الرابع بين عامي بعنوان برسم لعام صائفة دفعة حصاد أفق",
);

/** Verbs before a number that is reached or counted, which is then no year. Source: news usage (بلغ, سجل, وصل). */
export const COUNTING_VERBS: ReadonlySet<string> = foldedSet(
  "بلغ بلغت يبلغ تبلغ ليبلغ لتبلغ بلوغ بالغ سجل سجلت يسجل تسجيل تسجل أحصى أحصت إحصاء شمل شملت يشمل ضم ضمت يضم تضم تعداد عددهم عددها قدره قدرها يساوي تساوي يعادل تعادل جمع جمعت حصد نال حقق تجاوز تجاوزت فاق أنتج باع شارك يشارك وزع استقبل بنحو سعر سعره بسعر قيمته مستوى وفر توفير تشغيل انتداب انتدبت قتل جرح أصيب يعد تعد",
);

/** Names of events that carry their year: there the year is part of a name. Source: sports and culture reports. */
export const EVENTS_WITH_YEAR: ReadonlySet<string> = foldedSet(
  "مونديال كأس يورو أولمبياد دورة بطولة نسخة إكسبو اكسبو رؤية العالم أولمبي صيفي شتوي اليورو المونديال الأولمبياد دوري مهرجان تصفيات نهائيات معرض جائزة رالي طواف ملكة مسابقة أمم ألعاب جوائز",
);

/** Weekdays: a number behind one is the day of its month. Source: CLDR 44 ar. */
export const WEEKDAYS: ReadonlySet<string> = foldedSet("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت");
