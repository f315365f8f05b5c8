import { foldedSet, foldedTable } from "./foldedTable";

/**
 * Ordinals from first to tenth, both genders, without the article.
 * Source: Ryding (2005), ch. 15 §2; Wright I §328.
 */
export const ORDINALS: ReadonlyMap<string, number> = foldedTable<number>([
  [1, "أول أولى أوّل"],
  [2, "ثان ثاني ثانية ثانى تاني تانية"],
  [3, "ثالث ثالثة تالت تالتة"],
  [4, "رابع رابعة"],
  [5, "خامس خامسة"],
  [6, "سادس سادسة"],
  [7, "سابع سابعة"],
  [8, "ثامن ثامنة"],
  [9, "تاسع تاسعة"],
  [10, "عاشر عاشرة"],
]);

/** Indefinite accusatives, ranks only behind an accusative noun (شخصا ثالثا); alone they enumerate: ثالثا. Source: as above. */
export const ACCUSATIVE_ORDINALS: ReadonlyMap<string, number> = foldedTable<number>([
  [2, "ثانيا"],
  [3, "ثالثا"],
  [4, "رابعا"],
  [5, "خامسا"],
  [6, "سادسا"],
  [7, "سابعا"],
  [8, "ثامنا"],
  [9, "تاسعا"],
  [10, "عاشرا"],
]);

/**
 * Verbs of arriving and placing, behind which an indefinite accusative is a rank: حل ثالثا, جاء المنتخب ثانيا.
 * Source: Wehr (4th ed.) under حل, جاء; sports and election reports.
 */
export const PLACING_VERBS: ReadonlySet<string> = foldedSet(
  "حل حلت حلا يحل تحل جاء جاءت يأتي تأتي أتى أتت صنف صنفت بقي بقيت أنهى أنهت تأهل تأهلت احتل احتلت وصل وصلت كان كانت",
);

/** The one of eleventh and twenty-first: never alone. Source: Ryding (2005), ch. 15 §2. */
export const ORDINAL_ONE: ReadonlySet<string> = foldedSet("حادي حادية حادى");

/**
 * Days and nights "before last", whose الأول is no rank: أمس الأول, البارحة الأولى.
 * Source: Hans Wehr s.vv. أمس, بارحة.
 */
export const BEFORE_LAST: ReadonlySet<string> = foldedSet("أمس امس البارحة مساء البارح");

/** Nouns whose rank is a stretch of time. Source: calendar and sports reporting usage. */
export const RANKED_TIMES: ReadonlySet<string> = foldedSet(
  "ربع نصف شوط دقيقة ثلث قرن عقد عام سنة يوم أسبوع شهر أشهر أيام أسابيع سنوات أعوام ليلة ألفية فصل ساعة ساعات ولاية موسم مواسم دقائق مئوية عشر أواخر",
);

/**
 * Nouns whose rank is part of a name: a round, a group, a law's article, an army.
 * Source: news usage; the annotation guidelines on names that contain numbers.
 */
export const RANKED_NAMES: ReadonlySet<string> = foldedSet(
  "جولة مجموعة دور دوري درجة مادة باب فصل فقرة بند ملحق فوج لواء فرقة كتيبة جيش قناة برنامج منتدى مؤتمر دورة نسخة ملك بابا إمام خديوي سلطان قيصر حرب عالمية جناح سيدة وزير معتمد نائب مهرجان ملتقى معرض قمة",
);

/**
 * Titles and given names of monarchs before their number (عبدالله الثاني, البابا فرنسيس الأول).
 * Source: news usage.
 */
export const REGNAL_NAMES: ReadonlySet<string> = foldedSet(
  "عبدالله محمد فيصل فاروق فؤاد عباس سعيد حسين قابوس حمد إليزابيث اليزابيث تواضروس شنودة فرنسيس بنديكتوس بولس فيليبي كارلوس نيقولا لويس رمسيس تحتمس مراد سليم سليمان عبدالحميد عبدالعزيز الحسن حسن يوحنا بطرس غريغوريوس زكا أفرام اغناطيوس",
);
