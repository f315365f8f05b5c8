import { fold } from "../text/normalize";

/** How an adjunct's opening words go on. */
type AdjunctTail =
  /** A noun phrase: the source (بحسب الشرطة). */
  | "noun"
  /** A noun phrase behind ل (وفقاً للشرطة). */
  | "noun behind ل"
  /** A reporting verb and its subject (بحسب ما أفاد مسؤول, كما قالت الوكالة). */
  | "verb";

export interface AdjunctOpening {
  readonly words: readonly string[];
  readonly tail: AdjunctTail;
  /** كما and مثلما also open other clauses: they are adjuncts only when the verb hands over no content of its own. */
  readonly doubtful: boolean;
  /** Only a verb with an object pronoun goes with it (وهي أرقام أعلنتها الوزارة). */
  readonly owned: boolean;
}

interface AdjunctGroup {
  readonly tail: AdjunctTail;
  readonly doubtful?: boolean;
  readonly owned?: boolean;
  readonly source: string;
  /** One opening a line. */
  readonly openings: string;
}

const GROUPS: readonly AdjunctGroup[] = [
  {
    tail: "verb",
    source: "Subordinators of manner that name a source: Badawi, Carter & Gully (2016), §5.9 (حسبما, وفق ما, على ما)",
    openings: `
      حسبما
      بحسبما
      وفقما
      بحسب ما
      حسب ما
      وفق ما
      وفقا لما
      طبقا لما
      استنادا إلى ما
      استنادا لما
      على نحو ما
      على ما`,
  },
  {
    tail: "verb",
    doubtful: true,
    source: "Badawi, Carter & Gully (2016), §5.9 (كما, مثلما 'just as')",
    openings: `
      كما
      مثلما`,
  },
  {
    tail: "verb",
    source: "Apposition to the clause before it, whose figures somebody has given: Badawi, Carter & Gully (2016), §5.4",
    owned: true,
    openings: `
      وهي أرقام
      وهو رقم
      وهي حصيلة
      وهي بيانات
      وهي معطيات
      وهي إحصائية
      وهي إحصاءات
      وهي أعداد
      وهو عدد`,
  },
  {
    tail: "noun behind ل",
    source: "Prepositional phrases of source: Ashtiany (1993), Media Arabic",
    openings: `
      وفقا
      طبقا
      تبعا
      استنادا`,
  },
  {
    tail: "noun",
    source:
      "Prepositional phrases of source: Ashtiany (1993), Media Arabic; Wehr (4th ed.) under حسب, وفق, نقل, حد, لسان, ذمة",
    openings: `
      بحسب
      حسب
      وفق
      نقلا عن
      استنادا إلى
      استنادا على
      بناء على
      بالاستناد إلى
      على حد
      على لسان
      حسب ما جاء على لسان
      بحسب ما جاء على لسان
      وفق ما جاء على لسان
      كما جاء على لسان
      من وجهة نظر
      في رأي
      برأي
      في نظر
      باعتراف
      في تقدير`,
  },
];

/** Openings of reporting adjuncts in look-up spelling, longer ones first. */
export const ADJUNCT_OPENINGS: readonly AdjunctOpening[] = GROUPS.flatMap(
  ({ tail, doubtful = false, owned = false, openings }) =>
    openings
      .split("\n")
      .map((line) => fold(line).trim())
      .filter((line) => line !== "")
      .map((line) => ({ words: line.split(" "), tail, doubtful, owned })),
).sort((a, b) => b.words.length - a.words.length);

const set = (cell: string): ReadonlySet<string> =>
  new Set(
    fold(cell)
      .split(/\s+/u)
      .filter((word) => word !== ""),
  );

/**
 * Nouns that stand between an adjunct's opening and the source or its pronoun (بحسب قوله, وفق رواية شهود), without
 * pronoun. Source: their use in newspaper Arabic, Ashtiany (1993), Media Arabic.
 */
export const SPEECH_NOUNS = set(
  "قول أقوال توصيف توصيفات نظر قناعة تعبير وصف رأي تقدير تقديرات رواية روايات ترجيح ترجيحات تأكيد تأكيدات زعم مزاعم ادعاء اعتقاد تصريح تصريحات إفادة إفادات شهادة إعلان بيان توضيح توضيحات كلام",
);

/**
 * Nouns behind حسب and وفق that are a yardstick, not somebody who tells (حسب الحاجة, وفق القانون).
 * Source: Wehr (4th ed.) under حسب and وفق.
 */
export const YARDSTICKS = set(
  `حاجة حاجات أصل أصول عمر أعمار سن جنس نوع أنواع حجم أحجام قانون قوانين دستور فصل مادة نظام أنظمة لائحة لوائح تعليمات
  إجراءات معايير معيار مقاييس مواصفات شروط ضوابط اشتراطات خطة خطط برنامج جدول جداول مواعيد موعد توقيت اتفاق اتفاقية
  اتفاقيات عقد عقود صيغة آلية آليات مبدأ مبادئ أساس أسس أسلوب طريقة منهج قدرة قدرات إمكانات إمكانيات ظروف ظرف حالة
  حالات طلب رغبة رغبات مزاج هوى ترتيب أولوية أولويات أهمية سعر أسعار قيمة نسبة منطقة مناطق ولايات محافظات جهات أقاليم قطاعات بلد موقع_جغرافي قرار قرارات
  مرسوم عادة عادات تقاليد شريعة أحكام مقتضى مقتضيات متطلبات تسلسل تصنيف فئة درجة مقتضيات تعديلات تعديل بنود بند نصوص مادة طبيعة رؤية سياسة مصلحة منطق قواعد قاعدة فصلين فصول أوامر أمر منهجية مقاربة منوال كراس تراتيب تشريع مواثيق روزنامة رزنامة توافق اختصاص
  نسق مسار سلم مجلة فصول هوية نشاط تجربة تجارب خطورة مدة فترة توفر طاقة عدد مستوى مكان زمان وقت حدود مقدار كمية التزام التزامات اجتهاد
  كفاءة كفاءات مؤهلات تخصص تخصصات جدارة أقدمية وزن أوزان مقاس مقاسات احتياج احتياجات دخل`,
);
