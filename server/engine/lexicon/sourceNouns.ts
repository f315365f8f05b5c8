import { fold } from "../text/normalize";
import { isContentNoun, looksLikeVerbalNoun } from "./contentNouns";
import { CURRENCIES } from "./currencies";
import { MULTIPLIERS } from "./multipliers";
import { TIME_UNITS } from "./timeUnits";
import { UNITS } from "./units";

/** What a noun phrase that tells something is headed by. */
export type SourceHead = "person" | "people" | "source" | "organisation" | "media" | "document";

interface HeadGroup {
  readonly head: SourceHead;
  readonly source: string;
  readonly nouns: string;
}

/**
 * Heads of source phrases, without article and conjunctions, in ordinary spelling.
 * `person`: an office or trade of one person. `people`: several at once. `source`: words that mean no more than that
 * somebody told. Dual and sound plural endings are listed where news uses them.
 */
const GROUPS: readonly HeadGroup[] = [
  {
    head: "source",
    source:
      "Anonymous-source formulas: Ashtiany (1993), Media Arabic; Reuters Handbook of Journalism (Arabic), المصادر",
    nouns: `مصدر مصدران مصدرين مصادر مصادره مصادرها مصادرهم أوساط شاهد شاهدة شاهدان شهود مطلع مطلعون مطلعين مقرب مقربون مقربين عارفون`,
  },
  {
    head: "people",
    source: "Plural nouns of persons and trades: Wehr (4th ed.)",
    nouns: `مسؤولون مسؤولين مسؤولو مسؤولي مسؤولان مسئولون مسئولين مسئولو مسئولي سكان أهالي أهال أهل قاطنون قاطنين مقيمون
      مقيمين ناجون ناجين ناجيان ناشطون ناشطين نشطاء ناشطو ناشطي حقوقيون حقوقيين صحفيون صحفيين صحافيون صحافيين مراسلون
      مراسلين مراسلو مراسلي إعلاميون إعلاميين أطباء طبيبان ممرضون مسعفون مسعفين رجال ضباط جنود قادة قياديون قياديين
      قيادات دبلوماسيون دبلوماسيين محللون محللين محللو خبراء باحثون باحثين باحثو علماء مراقبون مراقبين متظاهرون متظاهرين
      محتجون محتجين نازحون نازحين لاجئون لاجئين مهاجرون مهاجرين عائدون أقارب أقرباء ذوو ذوي عائلات أسر جيران عمال سائقون
      ركاب موظفون موظفين موظفو نواب أعضاء وزراء محامون محامين محامو قضاة محققون محققين محققو شرطيون متعاملون متعاملين
      متعاملو تجار وسطاء اقتصاديون اقتصاديين مشرعون مشرعين برلمانيون معارضون معارضين منظمون منظمين منظمو مسلحون مسلحين
      متمردون متمردين مقاتلون مقاتلين مفاوضون مدربون لاعبون مؤرخون أكاديميون سياسيون سياسيين عسكريون عسكريين زعماء
      مندوبون مبعوثون شيوخ وجهاء أصحاب ملاك مختصون مختصين متخصصون متخصصين مفتشون مفتشين مزارعين صيادين مصابون مصابين جرحى متضررون متضررين ضحايا مستوردون مستوردين مربون عاملون عاملين متطوعون متطوعين متطوعو منقذون صيادون مزارعون طلاب طلبة معلمون أشخاص شخصان مواطنون مواطنين بحارة`,
  },
  {
    head: "person",
    source: "Offices and trades: Wehr (4th ed.); ranks after the usage of Arab armies and police",
    nouns: `مسؤول مسؤولة مسئول مسئولة متحدث متحدثة ناطق ناطقة وزير وزيرة رئيس رئيسة مدير مديرة نائب نائبة وكيل وكيلة أمين أمينة
      قائد قيادي قيادية زعيم زعيمة ضابط جنرال فريق لواء عميد عقيد مقدم رائد نقيب ملازم رقيب عريف محافظ حاكم والي عمدة
      مساعد مساعدة معاون سفير سفيرة قنصل مبعوث مبعوثة ممثل ممثلة مندوب مندوبة مفوض مفوضة منسق منسقة مستشار مستشارة عضو عضوة نقيب رئيس_وزراء
      محلل محللة خبير خبيرة باحث باحثة أستاذ أستاذة دكتور دكتورة بروفيسور عالم عالمة كاتب كاتبة مؤلف ناشط ناشطة حقوقي
      صحفي صحفية صحافي صحافية مراسل مراسلة مصور مصورة إعلامي إعلامية مذيع موفد طبيب طبيبة ممرض ممرضة مسعف جراح محام محامي
      محامية قاضي قاض قاضية مدعي مدع محقق مهندس مهندسة عامل عاملة سائق شرطي جندي مواطن مواطنة ساكن ناج ناجي ناجية رجل
      امرأة سيدة شاب شابة فتاة طالب طالبة تاجر مزارع صياد شيخ إمام مفتي بابا أسقف بطريرك ملك ملكة أمير أميرة رئيسة سلطان
      ولي_عهد مرشد مستثمر متعامل وسيط اقتصادي مدرب لاعب لاعبة حارس مهاجم مشرف مشرفة مراقب كبير كبيرة منظم موظف موظفة
      نجل شقيق والد والدة زوجة زوج عم خال ابن ابنة جار جارة صاحب صاحبة مالك مالكة قبطان ربان طيار بحار مضيف مقاول تاجرة مفتش مختص مختصة أخصائي أخصائية استشاري استشارية مقرر مقررة عميدة مشرع مشرعة نقيبة وصي كاهن راهب مطران حاخام داعية نزيل نزيلة سجين أسير دبلوماسي دبلوماسية عسكري أمني حكومي سيناتور نائب_رئيس مسلح متمرد مدون مدونة`,
  },
  {
    head: "organisation",
    source: "Bodies that speak in news: Wehr (4th ed.); names of public bodies in the Arab press",
    nouns: `وزارة حكومة رئاسة قيادة هيئة منظمة منظمات جمعية جمعيات مفوضية بعثة شرطة جيش قوات قوة مكتب مركز مرصد شركة شركات
      مؤسسة مؤسسات بنك بنوك مصرف بورصة حزب حركة حركات جماعة تنظيم تنظيمات تحالف ائتلاف اتحاد نادي ناد فريق لجنة لجان
      مجلس برلمان كونغرس محكمة نيابة ادعاء إدارة مديرية دائرة دوائر سلطة سلطات بلدية أمانة جامعة معهد وفد سفارة قنصلية
      مندوبية دفاع خفر مصلحة غرفة غرف نقابة حلف ميليشيا ميليشيات مليشيا مليشيات كتيبة كتائب لواء ألوية فصيل فصائل تنسيقية
      تنسيقيات قسم صندوق وكالات شعبة سرايا جبهة إمارة مقاومة معارضة بحرية داخلية خارجية دفاع_مدني استخبارات مخابرات
      مستشفى مستشفيات إسعاف هلال صليب أمم برنامج مقر حرس ديوان كرملين بنتاغون بيت أمن جهاز أجهزة فيدرالية
      فرق طواقم أطقم كوادر وحدة وحدات مجموعة مجموعات خطوط طيران سوق مختبر مختبرات مطار ميناء مصنع أكاديمية كلية منتدى هيئات أسطول مرفق مشغل ناطقية طائفة كنيسة أزهر فاتيكان خلية لجنة_أولمبية كونفدرالية رابطة نظام إقليم ولاية مقاطعة محافظة دولة`,
  },
  {
    head: "media",
    source: "Kinds of media: Wehr (4th ed.)",
    nouns: `صحيفة صحف جريدة جرائد مجلة وكالة وكالات قناة قنوات فضائية تلفزيون تلفاز إذاعة راديو موقع مواقع وسائل وسيلة شبكة
      صفحة حساب منصة إعلام مدونة برنامج مراسلنا مراسلتنا مراسلونا مصدرنا مصادرنا`,
  },
  {
    head: "document",
    source: "Kinds of documents that report figures: Wehr (4th ed.)",
    nouns: `بيان بيانات تقرير تقارير دراسة دراسات إحصاء إحصاءات إحصائية إحصائيات أرقام رقم تقدير تقديرات استطلاع استطلاعات استبيان
      مسح وثيقة وثائق شهادة شهادات رسالة رسائل برقية بلاغ نشرة حصيلة مؤشر مؤشرات سجل سجلات نتائج نتيجة معطيات معلومات
      تحقيق تحقيقات تحليل تحليلات توقعات أبحاث بحث صور لقطات مشاهد تسجيل تسجيلات فيديو مذكرة لائحة_اتهام محضر تعميم
      إفصاح إفصاحات كشوف تحريات معاينة فحص فحوص فحوصات ملف ملفات مسودة لائحة خريطة صحيفة_دعوى تغريدة تغريدات منشور تدوينة كتاب قائمة تعداد ورقة مصدر_رسمي رواية روايات إعلان أنباء أخبار`,
  },
];

const wordsOf = (cell: string): readonly string[] =>
  fold(cell)
    .split(/\s+/u)
    .filter((word) => word !== "" && !word.includes("_"));

const HEADS: ReadonlyMap<string, SourceHead> = new Map(
  // Earlier groups win: لواء is a rank before it is a brigade only where no organisation row comes first.
  GROUPS.toReversed().flatMap(({ head, nouns }) => wordsOf(nouns).map((noun) => [noun, head] as const)),
);

/** The kind of source that a noun in look-up spelling heads, its article and attached و, ف, ل, ب taken off as needed. */
export function sourceHead(norm: string): SourceHead | undefined {
  const bare = norm.replace(/^[وف]?(?:لل|[لب]?ال)/u, "");
  return HEADS.get(norm) ?? (bare === norm ? undefined : HEADS.get(bare)) ?? withoutPrefix(norm);
}

function withoutPrefix(norm: string): SourceHead | undefined {
  for (let cut = 1; cut <= 2 && /^[وفلب]{1,2}/u.test(norm.slice(0, cut)); cut++) {
    const head = norm.length - cut > 2 ? HEADS.get(norm.slice(cut)) : undefined;
    if (head) return head;
  }
  return undefined;
}

/** Units, money and multipliers, which no verb of saying has as its subject. Source: the tables of the figures. */
export const isMeasure = (bare: string): boolean =>
  CURRENCIES.has(bare) || MULTIPLIERS.has(bare) || UNITS.has(bare) || TIME_UNITS.has(bare);

/** Magnitudes, of which something is said. Source: Wehr (4th ed.). */
const MAGNITUDES = new Set(
  wordsOf(
    `قيمة كلفة تكلفة نسبة عدد أعداد حجم مساحة طول عرض وزن عمق سعر أسعار درجة درجات مبلغ مبالغ كمية كميات خسائر خسارة أضرار سرعة
    مدة ثروة ديون دين أرباح ربح عجز فائض إيرادات عائدات مداخيل نفقات صادرات واردات مبيعات احتياطي احتياطيات ضحايا قتلى جرحى معدل متوسط`,
  ),
);
/** What a value or a cause is given of, besides magnitudes: the force of a quake, the reason of a rise. Source: Wehr (4th ed.). */
const ASSIGNED = new Set(wordsOf("قوة شدة سبب أسباب موعد موقع مركز احتياجات حصة"));

/** Whether a noun, its article and pronoun taken off, is something that a value or a cause is given of (خسائرها, الارتفاع). */
export const takesValue = (norm: string): boolean => {
  const bare = norm.replace(/^ال/u, "");
  return [bare, bare.replace(/(?:ه|ها|هم)$/u, "")].some(
    (noun) => MAGNITUDES.has(noun) || ASSIGNED.has(noun) || isContentNoun(noun) || looksLikeVerbalNoun(noun),
  );
};

/**
 * Whether a noun cannot tell anything: money, numbers, units, and acts named by a bare verbal noun (حسب انتهاء الأشغال).
 * A name the recogniser knows is to be asked for first: some are verbal nouns (إيمان).
 */
export const cannotTell = (norm: string): boolean => {
  const bare = norm.replace(/^[وف]?(?:لل|[لب]?ال)/u, "");
  if (sourceHead(norm) !== undefined) return false;
  const unowned = bare.replace(/(?<=.{4})(?:ه|ها|هم)$/u, "");
  return (
    isMeasure(bare) ||
    MAGNITUDES.has(bare) ||
    [bare, unowned].some((noun) => isContentNoun(noun) || looksLikeVerbalNoun(noun))
  );
};

/**
 * Sources that never name who told, however definite: groups and writings of nobody in particular.
 * Source: Reuters Handbook of Journalism (Arabic), المصادر; the project's annotation guidelines.
 */
const UNNAMED_MEDIA = new Set(
  wordsOf(
    "وسائل تقارير معلومات أنباء أخبار مواقع صحف معطيات بيانات شهادات روايات صور لقطات مشاهد تسجيلات دراسات أبحاث",
  ),
);
export const namesNobody = (norm: string): boolean => UNNAMED_MEDIA.has(norm.replace(/^[وف]?(?:ال|لل)/u, ""));

/**
 * What ministries and boards are called for short before a headline's colon (الصحة: وفاة 12 مواطنا).
 * Source: the names of the ministries of Arab states; headlines of the Egyptian press.
 */
export const SHORT_MINISTRIES: ReadonlySet<string> = new Set(
  wordsOf(
    `الصحة الداخلية الخارجية الدفاع التعليم التربية المالية الكهرباء البترول النقل الزراعة الري التموين الأوقاف العدل الثقافة السياحة الآثار الطيران
    الإسكان التضامن البيئة التخطيط التجارة الصناعة الإحصاء الأرصاد المرور الاتصالات الجمارك الضرائب الموارد التنمية_المحلية القوى`,
  ),
);

/** Spokespeople speak for the body they name: a named source even without their own name. */
const SPOKESPEOPLE = new Set(wordsOf("متحدث متحدثة ناطق ناطقة"));
export const speaksForBody = (norm: string): boolean => SPOKESPEOPLE.has(norm.replace(/^[وف]?(?:ال|لل)/u, ""));

/**
 * Nouns grammatically feminine without its ending, broken plurals of things among them (قالت المصادر).
 * Source: Ryding (2005), §7.1.2 (feminine nouns without marker), §7.3 (agreement of non-human plurals).
 */
const FEMININE = new Set(
  wordsOf(
    "مصادر أوساط شرطة قوات سلطات وسائل تقارير صحف كتائب فصائل سرايا لجان أمم وثائق أرقام نتائج مواقع دوائر ألوية أجهزة شركات",
  ),
);
export const isFeminine = (norm: string): boolean => {
  const bare = norm.replace(/^[وف]?(?:ال|لل)/u, "");
  return /(?:ه|ات)$/u.test(bare) || FEMININE.has(bare);
};
