import { fold } from "../text/normalize";

/** Head words by what else may stand behind them. In the construct state, without the article. */
const KINDS = {
  /** They carry a title in quotation marks or bare (صحيفة الحياة), and أنباء may stand before it. Source: kinds of media. */
  media: "وكالة صحيفة قناة جريدة مجلة إذاعة راديو تلفزيون فضائية موقع",
  /** Organs whose field may be a noun that elsewhere points back: وزارة الإعلام. Source: names of organs of state. */
  ofState: "وزارة هيئة مجلس جهاز مديرية لجنة محكمة أكاديمية كلية قيادة خلية دائرة مصلحة مدرسة معهد أمانة رئاسة",
  /** Their fields may be joined by و: وزارة الأوقاف والشؤون الإسلامية. Source: names of ministries and institutes. */
  ofSeveralFields: `وزارة حزب هيئة جامعة كلية لجنة معهد منظمة مركز إدارة مديرية دائرة غرفة مصلحة اتحاد جمعية مؤسسة صندوق نقابة
    مجلس مكتب قسم جهاز أمانة خلية`,
  /** What follows ل with the article is their field, whatever noun it is: المجلس التونسي للعلمانية. Source: names of institutions. */
  institutions: `مجلس مركز معهد مرصد هيئة لجنة جمعية رابطة اتحاد نقابة منظمة مؤسسة مفوضية صندوق بنك شبكة وكالة مكتب إدارة غرفة
    مديرية أكاديمية منتدى جهاز شركة دائرة مختبر ديوان أمانة حملة مبادرة`,
  /** Whatever noun follows them with a definite noun or a place names them: حزب صوت الفلاحين. Source: names of parties. */
  parties: "حزب حركة تيار كتلة تكتل ائتلاف",
  /** They may be named after people: مركز بيريز, كتيبة عمر. Source: names of units and institutes. */
  afterPeople: "جامعة كتيبة كتائب لواء مجموعة مؤسسة مركز معهد جماعة",
  /** Units that a number or an ordinal names: اللواء 55, الفرقة الأولى. Source: orders of battle in the news. */
  numbered: "فرقة لواء كتيبة فوج فيلق سرية",
  /** Sides of a game, whose name says nothing of the game: المنتخب الإنجليزي لكرة القدم. Source: sports pages. */
  sides: "منتخب فريق نادي",
  /** Courts and bars, whose seat ب announces: محكمة الاستئناف بالرباط. Source: judicial names of the Maghreb. */
  courts: "محكمة",
  /** Companies, whose business ل announces. Source: names of companies. */
  companies: "شركة مؤسسة",
  /** With an adjective alone they only point back (الشركة الفرنسية): their field must follow. Source: usage of business news. */
  withField: "شركة وكالة شبكة",
  /** Institutes, whose fields may be joined adjectives: مركز الدراسات الإستراتيجية والدبلوماسية. Source: names of institutes. */
  institutes: "مركز معهد كلية أكاديمية مؤسسة مدرسة جامعة",
  /** Groups whose definite noun and adjective name them. Source: usage of news. */
  groups: "مجموعة",
  /** Only the people whose they are makes a name of them: المقاومة الفلسطينية, الخطوط القطرية. Source: usage of news. */
  withPeople: "مقاومة خطوط",
  /** Ways and squares: a common noun behind them is their name, شارع الجامعة. Source: street names. */
  ways: "شارع ساحة ميدان طريق دوار نهج جسر حي تقاطع",
} as const;

type Kind = keyof typeof KINDS;

const SETS = new Map(
  Object.entries(KINDS).map(([kind, heads]) => [kind, new Set(fold(heads).trim().split(/\s+/u))] as const),
);

/** Whether a head word, in look-up spelling and without the article, is of a kind. */
export const isHeadOf = (kind: Kind, head: string): boolean => SETS.get(kind)?.has(head) ?? false;

/** Services of an army that سلاح heads. Source: orders of battle in the news. */
const SERVICES = new Set(
  fold("الجو الطيران البحرية المدفعية المدرعات المهندسين المهندسون الإشارة المشاة الصيانة الدفاع الحدود")
    .trim()
    .split(/\s+/u),
);
export const isService = (norm: string): boolean => SERVICES.has(norm);

/** What a centre that is a house is for: مركز شرطة, مركز احتجاز. Source: usage of news. */
const PREMISES = new Set(fold("شرطة احتجاز إيواء توقيف تسوق استقبال لجوء").split(" "));
export const isPremisesNoun = (norm: string): boolean => PREMISES.has(norm);

/** What is traded on markets that are no places: سوق العمل, سوق النفط. Source: business pages. */
const TRADED = new Set(
  fold(
    "العمل الشغل النفط المال الأسهم العقار العقارات السندات الصرف الذهب السلع الطاقة الإسكان الاتصالات السيارات التأمين الانتقالات الائتمان الدواء الغاز العملات",
  )
    .trim()
    .split(/\s+/u),
);
export const isTraded = (norm: string): boolean => TRADED.has(norm);

/** Common nouns that name streets, squares and bridges behind their head. Source: street names of Arab towns. */
const WAY_NOUNS = new Set(
  fold(`الجامعة المطار الجمهورية الميناء السلام الجيش البحر المحطة المستشفى القصر الملك الأمير الشعب الأمة الوطن الحكومة السكة
    المعلمين الأطباء الصحافة المدارس البلدية الحزب النيل النهر الشهداء الحرية`)
    .trim()
    .split(/\s+/u),
);
export const isWayNoun = (norm: string): boolean => WAY_NOUNS.has(norm);
