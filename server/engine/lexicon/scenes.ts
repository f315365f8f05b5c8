import { fold } from "../text/normalize";
import { words } from "./inflections";

/**
 * How far a word tells one happening from another: `target` and `vehicle` single it out, `disaster` names a natural
 * cause that many happenings may share, `manner` says only how.
 */
export type SceneKind = "target" | "vehicle" | "disaster" | "manner";

interface SceneRow {
  readonly scene: string;
  readonly kind: SceneKind;
  /** `word&companion,companion` counts only beside one of them. */
  readonly words: string;
}

/**
 * Words that describe where and by what something happened. Source: general news usage; targets and weapons after the
 * attack and target types of the Global Terrorism Database codebook (START, 2021), disasters after the EM-DAT
 * classification (CRED, 2023).
 */
const SCENES: readonly SceneRow[] = [
  { scene: "prison", kind: "target", words: "سجن سجون سجنا معتقل&جيل jail prison jailbreak" },
  { scene: "academy", kind: "target", words: "أكاديمية كلية" },
  { scene: "base", kind: "target", words: "قاعدة معسكر معسكرا ثكنة" },
  { scene: "airport", kind: "target", words: "مطار" },
  { scene: "market", kind: "target", words: "سوق سوقا" },
  { scene: "mosque", kind: "target", words: "مسجد مسجدا جامع حسينية" },
  { scene: "church", kind: "target", words: "كنيسة" },
  { scene: "hospital", kind: "target", words: "استهدف&مستشفى قصف&مستشفى" },
  { scene: "school", kind: "target", words: "مدرسة" },
  { scene: "university", kind: "target", words: "جامعة" },
  { scene: "hotel", kind: "target", words: "فندق فندقا" },
  { scene: "restaurant", kind: "target", words: "مطعم مطعما مقهى" },
  { scene: "embassy", kind: "target", words: "سفارة قنصلية" },
  { scene: "wedding", kind: "target", words: "زفاف عرس" },
  { scene: "funeral", kind: "target", words: "جنازة عزاء" },
  { scene: "mine", kind: "target", words: "منجم منجما" },
  { scene: "factory", kind: "target", words: "مصنع مصنعا" },
  { scene: "camp", kind: "target", words: "مخيم مخيما" },
  { scene: "stadium", kind: "target", words: "ملعب استاد" },
  {
    scene: "march",
    kind: "target",
    words: "مسيرة مظاهرة تظاهرة مظاهرات تظاهرات متظاهر متظاهرين متظاهرون محتج محتجين محتجون",
  },
  { scene: "sit-in", kind: "target", words: "اعتصام وقفة" },
  { scene: "strike", kind: "target", words: "إضراب" },
  { scene: "trial", kind: "target", words: "محاكمة" },
  { scene: "election", kind: "target", words: "انتخابات اقتراع استفتاء" },
  { scene: "match", kind: "target", words: "مباراة" },
  { scene: "metro", kind: "target", words: "مترو" },
  { scene: "crane", kind: "target", words: "رافعة" },
  { scene: "tower", kind: "target", words: "برج" },
  { scene: "bridge", kind: "target", words: "جسر" },
  { scene: "border", kind: "target", words: "معبر حدودي" },
  { scene: "checkpoint", kind: "target", words: "نقطة&تفتيش حاجز&أمني,عسكري,تفتيش" },
  { scene: "police station", kind: "target", words: "مركز&شرطة,للشرطة,أمن مخفر" },
  { scene: "petrol station", kind: "target", words: "محطة&وقود,الوقود,بنزين,البنزين,محروقات,للوقود" },
  {
    scene: "collapsed building",
    kind: "target",
    words:
      "عقار&انهيار,المنهار,انهار,ضحايا,أنقاض,مالك,انهياره مبنى&انهيار,المنهار,انهار,انهياره,أنقاض بناية&انهيار,المنهارة,انهارت,انهيارها,أنقاض عمارة&انهيار,المنهارة,انهارت,انهيارها,أنقاض",
  },
  { scene: "residential", kind: "manner", words: "سكني سكنية سكنيا" },
  {
    scene: "car bomb",
    kind: "vehicle",
    words: "سيارة&مفخخة,ملغومة,ملغمة شاحنة&مفخخة,ملغومة,ملغمة مفخخة ملغومة مفخختين ملغومتين",
  },
  { scene: "helicopter", kind: "vehicle", words: "مروحية مروحيتهم هليكوبتر" },
  { scene: "train", kind: "vehicle", words: "قطار قطارين قطاري قطارات" },
  { scene: "boat", kind: "vehicle", words: "قارب قاربا مركب زورق عبارة&غرق,ضحايا,متن,ركاب,تقل,غرقت,نهر قوارب زوارق" },
  {
    scene: "plane",
    kind: "vehicle",
    words: "طائرة&تحطم,سقوط,ركاب,تحطمت,سقطت,حطام,فقدت,فقدان,اختفت,اختفاء,منكوبة,مفقودة,المنكوبة,المفقودة,ركابها",
  },
  { scene: "bus", kind: "vehicle", words: "حافلة حافلتين حافلتي أتوبيس أتوبيسا أوتوبيس باص ميكروباص" },
  { scene: "tanker", kind: "vehicle", words: "صهريج صهريجا" },
  { scene: "storm", kind: "disaster", words: "إعصار إعصارا عاصفة أعاصير تيفون" },
  { scene: "flood", kind: "disaster", words: "فيضان فيضانات سيول فياضانات" },
  { scene: "quake", kind: "disaster", words: "زلزال زلزالا هزة" },
  { scene: "fire", kind: "disaster", words: "حريق حريقا حرائق" },
  { scene: "heat", kind: "disaster", words: "موجة&حر" },
  { scene: "stampede", kind: "disaster", words: "تدافع" },
  { scene: "epidemic", kind: "disaster", words: "وباء فيروس كورونا كوليرا إيبولا" },
  { scene: "shelling", kind: "manner", words: "قصف قصفت كاتيوشا هاون مدفعية صواريخ" },
  { scene: "air strike", kind: "manner", words: "غارة غارات" },
  { scene: "suicide bomb", kind: "manner", words: "انتحاري انتحارية انتحاريا انتحاريين" },
  { scene: "clashes", kind: "manner", words: "اشتباكات مواجهات معارك" },
  { scene: "shooting", kind: "manner", words: "إطلاق&نار" },
  { scene: "explosion", kind: "manner", words: "انفجار تفجير عبوة انفجارات تفجيرات" },
  { scene: "crash", kind: "manner", words: "تحطم تصادم" },
  { scene: "sinking", kind: "manner", words: "غرق انقلاب" },
  { scene: "massacre", kind: "manner", words: "مجزرة مذبحة" },
];

export interface SceneWord {
  readonly scene: string;
  readonly kind: SceneKind;
  readonly companions: readonly string[];
}

/** A noun and its indefinite accusative (حريق, حريقا). Source: Ryding (2005), §7.5. */
const withAccusative = (noun: string): readonly string[] => (/[هاء]$/u.test(noun) ? [noun] : [noun, `${noun}ا`]);

const TABLE: ReadonlyMap<string, SceneWord> = new Map(
  SCENES.flatMap(({ scene, kind, words: cell }) =>
    words(cell).flatMap((entry) => {
      const [word = "", companions = ""] = entry.split("&");
      const near = companions
        .split(",")
        .filter((companion) => companion !== "")
        .map(fold);
      const known: SceneWord = { scene, kind, companions: near };
      return withAccusative(fold(word)).map((form): readonly [string, SceneWord] => [form, known]);
    }),
  ),
);

/** What a stem in look-up spelling, without clitics, says of the scene; undefined for any other word. */
export const sceneWord = (stem: string): SceneWord | undefined => TABLE.get(stem);

const folded = (cell: string): ReadonlySet<string> => new Set(words(cell).map(fold));

/** Nouns that open the proper name of a storm or a quake (إعصار «سوديلور»). */
export const NAMED_HAPPENINGS = folded("إعصار عاصفة إعصارا عملية معركة منخفض");

/**
 * Words by which a figure sums up several happenings, and duals of verbs and pronouns that go back to two. Source:
 * general news usage; Ryding (2005), §3.1 on the dual.
 */
export const SERIES_WORDS = folded(
  `سلسلة موجة متفرقة هجمات هجومين هجومان تفجيرات تفجيرين تفجيران انفجارات انفجارين انفجاران أنحاء حوادث غارات غارتين غارتان
  اعتداءات اعتداءين اعتداءان حادثين حادثان ضحيتهما أسفرا أوديا أوقعا خلفا`,
);

/** Words by which a figure is that of a happening up to now (حصيلة العملية المتواصلة). Source: general news usage. */
export const ONGOING = folded("متواصلة مستمرة جارية");

/** Words by which a figure covers a stretch of time of its own. Source: general news usage. */
export const PERIOD_WORDS = folded("سنويا شهريا يوميا");
export const YEAR_WORDS = folded("عام سنة عامي عامين");
export const MONTHS = folded(
  "يناير فبراير مارس أبريل إبريل مايو ماي يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول جانفي فيفري أفريل جوان جويلية أوت محرم صفر رجب شعبان رمضان شوال",
);
export const WEEKDAYS = folded("السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة");
export const SINCE = folded("منذ");
/** Nouns for a happening: with the article they go back to the one spoken of (الهجوم, الحادث). Source: general news usage. */
export const HAPPENINGS = folded("هجوم حادث حادثة انفجار تفجير اعتداء قصف عملية مجزرة غارة اشتباكات تحطم معركة كارثة");

/** Places that are named after the fallen and the like (ساحة الشهداء). Source: street names of Arab capitals. */
export const NAMED_PLACES = folded("ساحة ميدان شارع دوار حي مقبرة جسر مخيم مسجد حديقة طريق محطة");

/** Words of travel: the places that people come from and go to are not where it happened. Source: general news usage. */
export const TRAVEL = folded(
  "قادم قادما قادمة متوجه متوجها متوجهة متجه متجها متجهة رحلة وصل وصلت وصلوا وصول وصولهم نقل نقلوا رحلتها رحلته طريقه طريقها تسلل تسللهم تسللوا تسللت انسحاب انسحبوا توجه توجهوا انطلق انطلقت انطلقوا انطلاقا أقلع أقلعت أبحر أبحرت أبحروا عائدا عائدين عاد عادوا",
);
/** Words of flight from where it happened. Source: IOM, Glossary on Migration (2019). */
export const FLEES = folded("نزح نزحت نزحوا نزوح فروا فرت لجأ لجأت لجؤوا لجأوا هربوا هربت");
export const TRAVEL_ENDS = folded("من إلى");
/** The seat of an organisation is not where it happened (تتخذ من جنيف مقرا). */
export const SEATS = folded("مقرا مقرها مقره مقر مقرهما");

/** Words behind السجن by which it is a punishment. Source: general news usage on verdicts. */
export const TERMS = folded("مؤبد مدى الحياة سنة سنوات سنتين عام عاما عامين أعوام شهر شهرا شهرين أشهر نافذا مشدد");

/** Words behind which السجن is one too (أحكام بالإعدام والسجن). Source: as above. */
export const PUNISHMENTS = folded("إعدام أحكام حكم حكما بالحكم عقوبة عقوبات غرامة الجلد");

export const SUPERLATIVES = folded("أول أولى أعنف أكثر أسوأ أكبر أقوى أضخم أدمى أخطر");

/** Words before which a clause ends, as news sentences chain reports. Source: Ryding (2005), §18 on connectives. */
export const CLAUSE_OPENERS = folded("كما فيما بينما لكن حيث قبل بعدما بيد وذلك غير ولكن لكنها لكنه ليصبح");

/** Openings that turn to another subject. Source: Ryding (2005), §18.1; general news usage. */
export const TURNS = [
  "من جهة اخري",
  "من جانب اخر",
  "علي صعيد اخر",
  "في سياق متصل",
  "في سياق اخر",
  "وعلي صعيد",
  "وفي سياق",
  "من ناحية اخري",
  "الي ذلك",
  "وعلي الصعيد",
  "علي الصعيد",
  "وفي محافظه",
  "في غضون ذلك",
  "وفي تطور",
].map(fold);
