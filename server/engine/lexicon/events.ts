import { fold } from "../text/normalize";
import { verbForms, words } from "./inflections";

/** What happened to the things counted, or what they did. An open list: a class is one row of the table below. */
export type EventClass = (typeof EVENTS)[number]["class"];

interface EventRow {
  readonly class: string;
  /** Verbal nouns and nouns of the outcome (مقتل, قتلى), also participles. `word&companion,companion` counts only near one of them. */
  readonly nouns: string;
  /** Verbs as perfect/imperfect stem without prefixes; only the perfect where the imperfect is left out. */
  readonly verbs: string;
  readonly english: string;
}

/**
 * Event words by class. Source: the casualty and outcome vocabulary of Arabic newspaper style as Wehr (4th ed.) glosses
 * it, ordered by the event types of ACE (Arabic Annotation Guidelines for Events, LDC 2005: Life.Die, Life.Injure,
 * Justice.Arrest-Jail, Movement.Transport, Conflict.Attack …), widened by general news usage.
 */
const EVENTS = [
  {
    class: "killed",
    nouns:
      "مقتل مصرع مصارع وفاة وفيات استشهاد اغتيال إعدام موت قتل قتلى قتيل شهداء شهيد حتفهم مصرعهم حتفهما مصرعهما حتفها حتفه مصرعه مصرعها مقتلهم وفاتهم أرواح بحياة ضحيته ضحيتها ضحيتهم هلاك غرقى",
    verbs: "قتل/قتل استشهد/ستشهد توفي/توفى أعدم/عدم اغتال/غتال هلك/هلك مات/موت حصد/حصد أودى/ودي قضى غرق/غرق",
    english: "dead killed kills killing died deaths death die fatalities murdered slain martyred",
  },
  {
    class: "wounded",
    nouns: "إصابة إصابات جرح جرحى جريح مصابون مصابين مصاب إصابتهم بجروح",
    verbs: "جرح/جرح أصاب/صيب أصيب/صاب",
    english: "wounded injured hurt injures injuries wounds",
  },
  { class: "casualties", nouns: "ضحايا ضحية", verbs: "", english: "casualties victims" },
  {
    class: "missing",
    nouns: "فقدان مفقودين مفقودون مفقود اختفاء",
    verbs: "فقد/فقد اختفى/ختفي",
    english: "missing disappeared",
  },
  { class: "bodies", nouns: "جثة جثث جثامين جثمان رفات", verbs: "", english: "bodies corpses" },
  {
    class: "arrested",
    nouns: "اعتقال اعتقالات توقيف ضبط",
    verbs: "اعتقل أوقف ضبط/ضبط قبض ألقى&قبض ألقت&قبض",
    english: "arrested arrests captured",
  },
  {
    class: "detained",
    nouns: "احتجاز",
    verbs: "احتجز/حتجز قبع/قبع سجن/سجن #عتقل/عتقل",
    english: "detained imprisoned jailed holding",
  },
  { class: "sentenced", nouns: "حكم أحكام", verbs: "حكم/حكم أدان/دين", english: "sentenced convicted" },
  {
    class: "escaped",
    nouns: "فرار هروب هرب فرارهم هروبهم فار فارين فارون فارة هارب هاربين هاربون هاربة",
    verbs: "فر/فر هرب/هرب",
    english: "escaped fled escapes escapees",
  },
  {
    class: "freed",
    nouns: "إطلاق&سراح إفراج تحرير إخلاء&سبيل",
    verbs: "أفرج/فرج حرر/حرر أطلق&سراح أطلقت&سراح",
    english: "freed released",
  },
  { class: "kidnapped", nouns: "خطف اختطاف", verbs: "خطف/خطف اختطف/ختطف", english: "kidnapped abducted" },
  {
    class: "displaced",
    nouns: "نزوح تشريد تهجير نازحين نازحون نازح مشردين مشرد",
    verbs: "نزح/نزح شرد/شرد تشرد/تشرد هجر/هجر",
    english: "displaced homeless",
  },
  { class: "evacuated", nouns: "إجلاء إجلاؤهم إجلائهم إخلاء", verbs: "أجلى/جلي أجلي أجلوا", english: "evacuated" },
  {
    class: "rescued",
    nouns: "إنقاذ نجاة ناجين ناجون ناج ناجيا",
    verbs: "أنقذ/نقذ نجا/نجو",
    english: "rescued survived survivors saved",
  },
  {
    class: "hospitalised",
    nouns: "نقل&مستشفى,مستشفيات",
    verbs: "نقل&مستشفى,مستشفيات نقلوا&مستشفى,مستشفيات نقلت&مستشفى,مستشفيات",
    english: "hospitalized hospitalised",
  },
  { class: "arrived", nouns: "وصول قدوم توافد", verbs: "وصلوا توافد/توافد", english: "arrived" },
  {
    class: "destroyed",
    nouns: "تدمير دمار هدم تدمر احتراق إحراق إعطاب",
    verbs: "دمر/دمر تدمر/تدمر هدم/هدم انهار/نهار احترق/حترق أحرق/حرق أعطب/عطب تهدم/تهدم",
    english: "destroyed demolished burned",
  },
  { class: "damaged", nouns: "تضرر", verbs: "تضرر/تضرر", english: "damaged" },
  {
    class: "blackout",
    nouns: "انقطاع&كهرباء,تيار حرمان&كهرباء,تيار بلا&كهرباء بدون&كهرباء دون&كهرباء",
    verbs: "انقطع&كهرباء,تيار انقطعت&كهرباء,تيار حرم&كهرباء,تيار حرمت&كهرباء,تيار",
    english: "",
  },
  { class: "cancelled", nouns: "إلغاء", verbs: "ألغى/لغي ألغي", english: "cancelled canceled" },
  {
    class: "derailed",
    nouns: "خروج&قضبان,سكة,مسار,مسارهما انحراف&قضبان,سكة",
    verbs: "خرج&قضبان,سكة,مسار خرجت&قضبان,سكة,مسار خرجا&قضبان,سكة,مسار انحرف&قضبان,سكة",
    english: "derailed",
  },
  {
    class: "participated",
    nouns: "مشاركة نفذه نفذها شنه شنها نفذوه نفذوها",
    verbs: "شارك/شارك هاجم/هاجم تظاهر/تظاهر نفذ/نفذ شن/شن",
    english: "participated attended attacked",
  },
  { class: "struck", nouns: "غارة غارات طلعة طلعات", verbs: "", english: "strikes airstrikes sorties" },
  {
    class: "exploded",
    nouns: "تفجير انفجار",
    verbs: "فجر/فجر انفجر/نفجر",
    english: "exploded bombed bombing detonated",
  },
  { class: "seized", nouns: "مصادرة", verbs: "صادر/صادر", english: "seized" },
  {
    class: "carried",
    nouns: "متن متنه متنها يحمل تحمل حملت يقل تقل يقلان تقلهم أقلت",
    verbs: "",
    english: "aboard carrying",
  },
  { class: "voted", nouns: "تصويت أصوات", verbs: "صوت/صوت", english: "voted votes" },
  { class: "cost", nouns: "خسائر تكلفة كلفة تكاليف", verbs: "كلف/كلف", english: "cost losses" },
  { class: "lost", nouns: "خسارة", verbs: "خسر/خسر", english: "lost" },
  { class: "held", nouns: "", verbs: "ضم/ضم امتلك/متلك", english: "owns holds houses" },
  { class: "deployed", nouns: "نشر", verbs: "نشر/نشر أرسل/رسل", english: "deployed sent" },
] as const satisfies readonly EventRow[];

/** One reading of an event word: as a noun or verb of a class, perhaps only near a companion. */
export interface EventWord {
  readonly class: EventClass;
  readonly verb: boolean;
  /** Look-up spellings, one of which must stand near; empty where the word needs none. */
  readonly companions: readonly string[];
}

function eventTable(): ReadonlyMap<string, EventWord> {
  const table = new Map<string, EventWord>();
  const add = (form: string, reading: EventWord): void => {
    if (!table.has(form)) table.set(form, reading);
  };
  for (const row of EVENTS) {
    const cell = (text: string, verb: boolean, forms: (word: string) => readonly string[]): void => {
      for (const entry of words(text)) {
        const [word = "", companions = ""] = entry.split("&");
        const near = companions
          .split(",")
          .filter((companion) => companion !== "")
          .map(fold);
        for (const form of forms(fold(word))) add(form, { class: row.class, verb, companions: near });
      }
    };
    cell(row.nouns, false, (word) => [word]);
    cell(row.verbs, true, verbForms);
    cell(row.english, true, (word) => [word]);
  }
  return table;
}

const TABLE = eventTable();

/** The event that a stem names, in look-up spelling and without clitics; undefined for any other word. */
export const eventWord = (stem: string): EventWord | undefined => TABLE.get(stem);
