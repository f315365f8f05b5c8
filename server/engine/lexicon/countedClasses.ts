import { fold } from "../text/normalize";
import type { EventClass } from "./events";
import { words } from "./inflections";

/** What kind of thing a counted noun counts. `part` marks groups that news counts inside a larger number. */
interface CountedRow {
  readonly class: string;
  readonly group?: string;
  /** The noun alone says what happened (قتيل). */
  readonly event?: EventClass;
  /** A group that is usually a part of those concerned: two figures agree only when both name it. */
  readonly part?: true;
  readonly nouns: string;
}

/**
 * Counted nouns by class, with singular, dual and plural. Source: the author's reading of Arabic news style; person
 * nouns follow the semantic classes of Arabic WordNet (Elkateb et al. 2006) under "person", vehicles under "vehicle".
 */
const COUNTED: readonly CountedRow[] = [
  {
    class: "person",
    event: "killed",
    nouns:
      "قتيل قتيلا قتلى قتيلين قتيلان شهيد شهيدا شهداء شهيدين شهيدان وفاة وفيات غريق غرقى fatalities dead deaths martyrs",
  },
  {
    class: "person",
    event: "wounded",
    nouns: "جريح جريحا جرحى جريحين جريحان مصاب مصابا مصابين مصابون مصابان إصابة إصابات wounded injured",
  },
  { class: "person", event: "missing", nouns: "مفقود مفقودا مفقودين مفقودون مفقودان missing" },
  { class: "person", event: "casualties", nouns: "ضحية ضحايا casualties victims" },
  { class: "corpse", event: "bodies", nouns: "جثة جثث جثتين جثتان جثمان جثامين bodies corpses" },
  { class: "person", event: "displaced", nouns: "نازح نازحا نازحين نازحون مشرد مشردين" },
  { class: "person", event: "rescued", nouns: "ناج ناجيا ناجين ناجون survivors" },
  {
    class: "person",
    nouns: "شخص شخصا أشخاص شخصين شخصان فرد فردا أفراد آخر آخرون آخرين آخران نسمة إنسان ضحية people persons others",
  },
  {
    class: "person",
    nouns:
      "عنصر عنصرا عناصر عنصرين عنصران سجين سجينا سجناء مساجين معتقل معتقلا معتقلين معتقلون معتقلي محتجز محتجزين نزيل نزلاء أسير أسرى members prisoners inmates detainees",
  },
  {
    class: "person",
    group: "fighter",
    nouns:
      "مقاتل مقاتلا مقاتلين مقاتلون مقاتلي مسلح مسلحا مسلحين مسلحون إرهابي إرهابيا إرهابيين متمرد متمردا متمردين مهاجم مهاجما مهاجمين انتحاري انتحاريا انتحاريين fighters militants gunmen attackers terrorists",
  },
  {
    class: "person",
    group: "troops",
    nouns:
      "جندي جنديا جنود جنديين جنديان عسكري عسكريا عسكريين ضابط ضابطا ضباط شرطي شرطيا شرطيين طالبا_عسكريا soldiers troops forces policemen officers",
  },
  {
    class: "person",
    group: "civilian",
    nouns: "مدني مدنيا مدنيين مدنيون مدنيان مواطن مواطنا مواطنين ساكن سكان civilians citizens residents",
  },
  {
    class: "person",
    group: "travellers",
    nouns:
      "مهاجر مهاجرا مهاجرين لاجئ لاجئا لاجئين راكب راكبا ركاب مسافر مسافرا مسافرين حاج حاجا حجاج سائح سائحا سياح migrants refugees passengers",
  },
  { class: "person", group: "students", nouns: "طالب طالبا طلاب طلبة تلميذ تلميذا تلاميذ students pupils" },
  {
    class: "person",
    group: "workers",
    nouns: "عامل عاملا عمال موظف موظفا موظفين متعاقد متعاقدين workers employees contractors",
  },
  {
    class: "person",
    group: "children",
    part: true,
    nouns: "طفل طفلا أطفال طفلين طفلان طفلة قاصر قصر رضيع رضع children minors",
  },
  { class: "person", group: "women", part: true, nouns: "امرأة نساء امرأتين امرأتان سيدة سيدات women" },
  {
    class: "person",
    group: "leaders",
    part: true,
    nouns: "قائد قائدا قادة قيادي قياديا قياديين قياديون قياديان أمير أمراء زعيم زعماء leaders commanders",
  },
  { class: "person", group: "crew", part: true, nouns: "طاقم طيار طيارا طيارين بحار بحارا بحارة مضيف crew" },
  {
    class: "person",
    group: "medics",
    part: true,
    nouns: "طبيب طبيبا أطباء ممرض ممرضين مسعف مسعفين doctors medics nurses",
  },
  {
    class: "person",
    group: "press",
    part: true,
    nouns: "صحفي صحفيا صحفيين صحافي صحافيا صحافيين إعلامي إعلاميين journalists",
  },
  {
    class: "household",
    nouns:
      "عائلة عائلات عوائل أسرة أسر أسرتين منزل منزلا منازل منزلين بيت بيتا بيوت مسكن مسكنا مساكن families households homes houses",
  },
  {
    class: "building",
    nouns: "مبنى مباني بناية بنايات عمارة عمارات متجر متاجر محل محلات مدرسة مدارس مسجد مساجد buildings shops",
  },
  {
    class: "vehicle",
    nouns:
      "سيارة سيارات سيارتين سيارتان شاحنة شاحنات شاحنتين شاحنتان عربة عربات عربتين عربتان مركبة مركبات آلية آليات آليتين مقطورة مقطورات حافلة حافلات حافلتين صهريج صهاريج دبابة دبابات مدرعة مدرعات cars trucks vehicles buses tanks",
  },
  { class: "train", nouns: "قطار قطارا قطارات قطارين قطاري trains" },
  { class: "aircraft", nouns: "طائرة طائرات طائرتين مروحية مروحيات مروحيتين مقاتلة planes aircraft helicopters" },
  { class: "vessel", nouns: "سفينة سفن سفينتين قارب قاربا قوارب قاربين زورق زوارق مركب مراكب boats ships" },
  { class: "flight", nouns: "رحلة رحلات flights" },
  { class: "strike", nouns: "غارة غارات غارتين ضربة ضربات strikes airstrikes" },
  { class: "shell", nouns: "صاروخ صاروخا صواريخ صاروخين قذيفة قذائف rockets missiles shells" },
  { class: "vote", nouns: "صوت صوتا أصوات مقعد مقعدا مقاعد votes seats" },
  {
    class: "attack",
    nouns:
      "هجوم هجوما هجمات هجومين هجومان انفجار انفجارا انفجارات انفجارين تفجير تفجيرا تفجيرات تفجيرين عملية عمليات attacks explosions",
  },
];

export interface CountedClass {
  readonly class: string;
  readonly group: string | null;
  readonly event: EventClass | null;
  readonly part: boolean;
}

const TABLE: ReadonlyMap<string, CountedClass> = new Map(
  COUNTED.toReversed().flatMap(({ class: name, group, event, part, nouns }) =>
    words(nouns).map((noun) => [
      fold(noun),
      { class: name, group: group ?? null, event: event ?? null, part: part ?? false },
    ]),
  ),
);

/** The class of a counted noun in look-up spelling, without clitics; undefined for a noun of no known class. */
export const countedClass = (stem: string): CountedClass | undefined => TABLE.get(stem);
