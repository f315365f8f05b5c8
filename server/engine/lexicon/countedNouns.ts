import { fold } from "../text/normalize";

/** What kind of thing a noun counts. */
type NounClass = "person" | "group" | "vehicle" | "place" | "event" | "thing" | "occasion" | "source" | "direction";

/**
 * Which of its dual forms count: both cases, only the nominative ـان (its ـين is also the sound plural), or neither.
 */
type DualForms = "both" | "nominative" | "none";

interface NounRow {
  readonly class: NounClass;
  readonly dual: DualForms;
  /** `singular:plural,plural` in ordinary spelling. */
  readonly nouns: string;
}

/**
 * Nouns that news counts, with broken plurals; regular plurals are derived.
 * Source: the headword lists of Buckwalter and Parkinson, A Frequency Dictionary of Arabic (2011), by topic
 * (war, crime, transport, economy, sport, disasters); duals after Ryding (2005), ch. 7 §3.
 */
const ROWS: readonly NounRow[] = [
  {
    class: "person",
    dual: "both",
    nouns:
      "شخص:أشخاص قتيل:قتلى جريح:جرحى شهيد:شهداء طفل:أطفال رجل:رجال امرأة:نساء إمرأة:نساء جندي:جنود ضابط:ضباط شاب:شبان,شباب عنصر:عناصر أسير:أسرى رهينة:رهائن سجين:سجناء طالب:طلاب,طلبة قائد:قادة رئيس:رؤساء وزير:وزراء نائب:نواب طبيب:أطباء شرطي:شرطيون حارس:حراس راكب:ركاب حاج:حجاج سائح:سياح لاجئ:لاجئون فتى:فتيان فتاة:فتيات بنت:بنات صبي:صبية ولد:أولاد أخ:إخوة,أشقاء شقيق:أشقاء شقيقة:شقيقات ابن:أبناء ابنة:بنات نجل:أنجال سفير:سفراء خبير:خبراء عضو:أعضاء فرد:أفراد قاضي:قضاة ضحية:ضحايا جثة:جثث مريض:مرضى تاجر:تجار رضيع:رضع زوج:أزواج زوجة:زوجات شيخ:شيوخ أمير:أمراء ملك:ملوك كاتب:كتاب شاعر:شعراء حكم:حكام بطل:أبطال عريف:عرفاء رقيب:رقباء عقيد:عقداء لواء:ألوية عميد:عمداء مقدم:مقدمون رائد:رواد قناص:قناصة حدث:أحداث عميل:عملاء جاسوس:جواسيس وسيط:وسطاء شريك:شركاء زميل:زملاء صديق:أصدقاء جار:جيران عجوز:عجائز حكمة:حكمات راهب:رهبان كاهن:كهنة إمام:أئمة مطران:مطارنة",
  },
  {
    class: "person",
    dual: "nominative",
    nouns:
      "عامل:عمال مدير:مدراء سائق:سائقون فنان:فنانون لاعب:لاعبون قيادي:قياديون مرشح:مرشحون ملازم:ملازمون طيار:طيارون مراهق:مراهقون مدني:مدنيون مسلح:مسلحون مقاتل:مقاتلون إرهابي:إرهابيون مصاب:مصابون مهاجر:مهاجرون متظاهر:متظاهرون صحافي:صحافيون صحفي:صحفيون إعلامي:إعلاميون مسؤول:مسؤولون معتقل:معتقلون موقوف:موقوفون متهم:متهمون مدان:مدانون مفقود:مفقودون مواطن:مواطنون مقيم:مقيمون موظف:موظفون مهندس:مهندسون معلم:معلمون مدرس:مدرسون محام:محامون مراسل:مراسلون مصور:مصورون ممثل:ممثلون مساعد:مساعدون مرافق:مرافقون انتحاري:انتحاريون عسكري:عسكريون مشتبه:مشتبهون مطلوب:مطلوبون مجهول:مجهولون ناشط:ناشطون باحث:باحثون محلل:محللون مستشار:مستشارون مفتش:مفتشون مراقب:مراقبون مسعف:مسعفون متطوع:متطوعون متعاقد:متعاقدون متشدد:متشددون متمرد:متمردون حوثي:حوثيون مشجع:مشجعون محترف:محترفون متسابق:متسابقون مستوطن:مستوطنون هارب:هاربون ناج:ناجون نازح:نازحون مستثمر:مستثمرون مساهم:مساهمون مستخدم:مستخدمون ناخب:ناخبون مشارك:مشاركون محتج:محتجون مهرب:مهربون مجرم:مجرمون لاجئ:لاجئون فلسطيني:فلسطينيون منفذ:منفذون مهاجم:مهاجمون خاطف:خاطفون مخطوف:مخطوفون مختطف:مختطفون محتجز:محتجزون معلق:معلقون فدائي:فدائيون أجنبي:أجانب",
  },
  {
    class: "group",
    dual: "both",
    nouns:
      "عائلة:عائلات,عوائل أسرة:أسر مجموعة:مجموعات فريق:فرق خلية:خلايا كتيبة:كتائب لواء:ألوية فرقة:فرق فصيل:فصائل حزب:أحزاب منظمة:منظمات شركة:شركات لجنة:لجان منتخب:منتخبات نادي:أندية دولة:دول بلد:بلدان,بلاد وفد:وفود دورية:دوريات سرية:سرايا حكومة:حكومات قبيلة:قبائل عشيرة:عشائر مؤسسة:مؤسسات بنك:بنوك مصرف:مصارف وكالة:وكالات صحيفة:صحف كتلة:كتل تحالف:تحالفات جمعية:جمعيات عصابة:عصابات جنسية:جنسيات ميليشيا:ميليشيات جماعة:جماعات قائمة:قوائم هيئة:هيئات نقابة:نقابات طاقم:طواقم شبكة:شبكات",
  },
  {
    class: "vehicle",
    dual: "both",
    nouns:
      "سيارة:سيارات شاحنة:شاحنات حافلة:حافلات مركبة:مركبات عربة:عربات آلية:آليات دبابة:دبابات مدرعة:مدرعات طائرة:طائرات مروحية:مروحيات سفينة:سفن زورق:زوارق قارب:قوارب مركب:مراكب قطار:قطارات مقطورة:مقطورات قاطرة:قاطرات باخرة:بواخر ناقلة:ناقلات صهريج:صهاريج دراجة:دراجات جرافة:جرافات مقاتلة:مقاتلات غواصة:غواصات بارجة:بوارج فرقاطة:فرقاطات حاملة:حاملات ناقلة:ناقلات عبارة:عبارات يخت:يخوت صاروخ:صواريخ قذيفة:قذائف قنبلة:قنابل عبوة:عبوات لغم:ألغام رصاصة:رصاصات مسيرة:مسيرات رشاش:رشاشات بندقية:بنادق مسدس:مسدسات حزام:أحزمة مدفع:مدافع راجمة:راجمات باص:باصات تاكسي:تاكسيات رافعة:رافعات",
  },
  {
    class: "place",
    dual: "both",
    nouns:
      "منزل:منازل بيت:بيوت مبنى:مبان,مباني مدينة:مدن قرية:قرى بلدة:بلدات منطقة:مناطق محافظة:محافظات ولاية:ولايات حي:أحياء شارع:شوارع موقع:مواقع مخيم:مخيمات مستشفى:مستشفيات مدرسة:مدارس مسجد:مساجد كنيسة:كنائس سجن:سجون معسكر:معسكرات مركز:مراكز محطة:محطات مصنع:مصانع مطار:مطارات ميناء:موانئ حاجز:حواجز نقطة:نقاط جسر:جسور طريق:طرق نفق:أنفاق حقل:حقول متجر:متاجر محل:محال,محلات مقر:مقار,مقرات مكتب:مكاتب غرفة:غرف شقة:شقق فندق:فنادق سوق:أسواق جامعة:جامعات كلية:كليات مطعم:مطاعم ملعب:ملاعب مخزن:مخازن مستودع:مستودعات قاعدة:قواعد ثكنة:ثكنات جبهة:جبهات محور:محاور مهجع:مهاجع برج:أبراج عمارة:عمارات جزيرة:جزر بوابة:بوابات معبر:معابر سد:سدود مزرعة:مزارع مديرية:مديريات قضاء:أقضية إقليم:أقاليم دائرة:دوائر سفارة:سفارات قنصلية:قنصليات صالة:صالات قاعة:قاعات وحدة:وحدات منشأة:منشآت مصفاة:مصاف مقبرة:مقابر حقيبة:حقائب",
  },
  {
    class: "event",
    dual: "both",
    nouns:
      "هجوم:هجمات عملية:عمليات غارة:غارات انفجار:انفجارات تفجير:تفجيرات اشتباك:اشتباكات حادث:حوادث حادثة:حوادث ضربة:ضربات معركة:معارك مباراة:مباريات هدف:أهداف مواجهة:مواجهات لقاء:لقاءات اجتماع:اجتماعات مؤتمر:مؤتمرات زيارة:زيارات جولة:جولات رحلة:رحلات حملة:حملات حريق:حرائق هزة:هزات زلزال:زلازل إعصار:أعاصير انتخابات:انتخابات حرب:حروب ثورة:ثورات أزمة:أزمات جلسة:جلسات محاولة:محاولات حالة:حالات إصابة:إصابات وفاة:وفيات جريمة:جرائم قضية:قضايا عرض:عروض فوز:انتصارات هزيمة:هزائم تعادل:تعادلات نهائي:نهائيات شوط:أشواط بطولة:بطولات سباق:سباقات ميدالية:ميداليات كأس:كؤوس لقب:ألقاب ركلة:ركلات بطاقة:بطاقات تمريرة:تمريرات فرصة:فرص اعتداء:اعتداءات مظاهرة:مظاهرات مسيرة:مسيرات احتجاج:احتجاجات انقلاب:انقلابات غرامة:غرامات مداهمة:مداهمات صفقة:صفقات مخالفة:مخالفات كارثة:كوارث",
  },
  {
    class: "thing",
    dual: "both",
    nouns:
      "كتاب:كتب فيلم:أفلام مسلسل:مسلسلات قرار:قرارات قانون:قوانين اتفاق:اتفاقات اتفاقية:اتفاقيات مشروع:مشاريع,مشروعات مقعد:مقاعد صوت:أصوات سهم:أسهم وثيقة:وثائق رسالة:رسائل تقرير:تقارير بيان:بيانات صورة:صور مقطع:مقاطع جائزة:جوائز وظيفة:وظائف سؤال:أسئلة شرط:شروط خيار:خيارات سبب:أسباب نوع:أنواع نسخة:نسخ لوحة:لوحات قطعة:قطع شحنة:شحنات حاوية:حاويات كيس:أكياس جهاز:أجهزة هاتف:هواتف كاميرا:كاميرات خيمة:خيام وجبة:وجبات جرعة:جرعات سلة:سلال اسطوانة:اسطوانات أسطوانة:أسطوانات بطانية:بطانيات شجرة:أشجار نخلة:نخيل رأس:رؤوس بقرة:أبقار خروف:خراف لغة:لغات دفعة:دفعات طلب:طلبات عقد:عقود خط:خطوط قناة:قنوات نظام:أنظمة برنامج:برامج دور:أدوار طابق:طوابق مرحلة:مراحل خطوة:خطوات مجلد:مجلدات مصحف:مصاحف حساب:حسابات تغريدة:تغريدات تذكرة:تذاكر سرير:أسرّات علبة:علب شمندورة:شمندورات ورقة:أوراق وجه:أوجه عدسة:عدسات قمر:أقمار كوكب:كواكب نجم:نجوم خلاف:خلافات بند:بنود مادة:مواد توصية:توصيات مبادرة:مبادرات ملف:ملفات خطأ:أخطاء نتيجة:نتائج تحد:تحديات عنوان:عناوين رقم:أرقام حرف:أحرف,حروف كلمة:كلمات أغنية:أغان ألبوم:ألبومات",
  },
  { class: "occasion", dual: "both", nouns: "مرة:مرات مناسبة:مناسبات" },
  { class: "source", dual: "both", nouns: "مصدر:مصادر شاهد:شهود" },
  { class: "direction", dual: "both", nouns: "اتجاه:اتجاهات جهة:جهات ناحية:نواح,نواحي جانب:جوانب طرف:أطراف" },
];

/** A noun form that news counts. */
export interface CountedNoun {
  /** The unmarked singular in look-up spelling. */
  readonly lemma: string;
  readonly class: NounClass;
  readonly form: "singular" | "plural" | "dual" | "construct dual" | "possessed dual";
}

/** Duals that name a pair and count nothing, or that look like duals. Source: the annotation guidelines; Wright I §299. */
const NO_DUALS: ReadonlySet<string> = new Set(
  "طالب طرف جانب بلد جهة ناحية أب أم زوج حكم جار لواء انتخابات طريق رائد مقدم حدث شاب سنت رأس كاتب عقد بيان دور قضاء حي عجوز"
    .split(" ")
    .map(fold),
);

/**
 * Indefinite genitives that say what kind of thing a construct names, so that its dual counts: سيارتي إسعاف, ناقلتي نفط.
 * Source: news usage; the construct of kind in Ryding (2005), ch. 8 §1.
 */
export const GENERIC_GENITIVES: ReadonlySet<string> = new Set(
  "إسعاف شرطة نفط جند استطلاع ركاب شحن إنقاذ سطو اغتيال إطفاء أجرة نقل غاز وقود سلاح حرب صيد أمن تفتيش تجسس تدريب حراسة بضائع خام مياه دفاع كهرباء بنزين إرهاب سرقة طعن خطف دهس تهريب تفجير اقتحام ذهب فضة حديد قمح طائرات أطفال نساء عمل حقوق مرور أسلحة مخدرات جراء دفن بناء سكن قتل خنق انتحار فرار هروب نهب حرق صرف دخول بيع شراء تعليم فيديو كرة تلفزيون وزراء رؤساء إطلاق إخلاء احتجاز"
    .split(" ")
    .map(fold),
);

/** Endings of possessive pronouns after a dual whose ن has gone. */
const POSSESSIVES = ["ه", "ها", "هم", "هما"];
/** Kin and followers, who are two by a possessed dual: طفليها, نجليه. */
const POSSESSED: ReadonlySet<string> = new Set("طفل بنت نجل شقيق شقيقة ولد صديق زميل".split(" ").map(fold));

/** The stem that endings are added to: ة, in ordinary spelling, opens to ت. */
const openStem = (singular: string): string => fold(singular.endsWith("ة") ? `${singular.slice(0, -1)}ت` : singular);

function dualForms(singular: string, dual: DualForms): readonly (readonly [string, CountedNoun["form"]])[] {
  const lemma = fold(singular);
  if (dual === "none" || NO_DUALS.has(lemma)) return [];
  const feminine = singular.endsWith("ة");
  const stem = openStem(singular);
  const nominative = [[`${stem}ان`, "dual"] as const];
  if (dual === "nominative" && !feminine) return [...nominative, ...nominativePossessed(lemma, stem)];
  const both = [...nominative, [`${stem}ين`, "dual"] as const, [`${stem}ي`, "construct dual"] as const];
  const hamza = stem.endsWith("ء") ? [[`${stem.slice(0, -1)}يين`, "dual"] as const] : [];
  const possessed = POSSESSED.has(lemma)
    ? POSSESSIVES.flatMap((pronoun) => [
        [`${stem}ي${pronoun}`, "possessed dual"] as const,
        [`${stem}ا${pronoun}`, "possessed dual"] as const,
      ])
    : [];
  return [...both, ...hamza, ...possessed];
}

/** مساعداه: the nominative with a pronoun, which no plural shares. */
const nominativePossessed = (lemma: string, stem: string): readonly (readonly [string, CountedNoun["form"]])[] =>
  ["مساعد", "مرافق"].includes(lemma)
    ? POSSESSIVES.map((pronoun) => [`${stem}ا${pronoun}`, "possessed dual"] as const)
    : [];

function formsOf(row: NounRow): readonly (readonly [string, CountedNoun])[] {
  return row.nouns.split(/\s+/u).flatMap((entry) => {
    const [spelling = "", plurals = ""] = entry.split(":");
    const singular = fold(spelling);
    const noun = (form: CountedNoun["form"]): CountedNoun => ({ lemma: singular, class: row.class, form });
    const spelled = plurals
      .split(",")
      .map(fold)
      .flatMap((plural) => [plural, ...oblique(plural)]);
    return [
      ...dualForms(spelling, row.dual).map(([form, kind]) => [form, noun(kind)] as const),
      ...spelled.map((plural) => [plural, noun("plural")] as const),
      [singular, noun("singular")] as const,
      ...(singular.length > 2 ? [[`${singular}ا`, noun("singular")] as const] : []),
    ];
  });
}

/** A sound plural has an oblique case and a construct form. */
const oblique = (plural: string): readonly string[] =>
  plural.endsWith("ون") ? [`${plural.slice(0, -2)}ين`, `${plural.slice(0, -2)}ي`] : [];

/**
 * Every form of every counted noun. Where two nouns share a form the later row and the plain singular win.
 * Source: the rows above.
 */
export const COUNTED_NOUNS: ReadonlyMap<string, CountedNoun> = new Map(ROWS.flatMap(formsOf));
