import { fold } from "../text/normalize";

const folded = (words: string): ReadonlySet<string> => new Set(fold(words).trim().split(/\s+/u));

/**
 * Adjectives that the names of buildings and bases have at first mention and go without later (مطار الشعيرات العسكري).
 * Source: general news usage.
 */
export const LEFT_OUT_OF_BUILDINGS = folded(
  "العسكري العسكرية الجوي الجوية الدولي الدولية المدني المدنية المركزي المركزية البحري البحرية الحكومي الحكومية الجامعي الجامعية العام الوطني",
);

/**
 * Head words of buildings of which a quarter or a small town has one, so that the building in it and the one called
 * after it are the same. Source: general knowledge; schools, hospitals and mosques are left out, for quarters have several.
 */
export const ONE_TO_A_QUARTER = folded("سجن معتقل مخيم مطار ميناء مرفأ ملعب استاد سد معبر منفذ قلعة مصفاة");

/** What may stand between a building and the quarter that it stands in. Source: general news usage. */
export const STANDS_IN = folded("في ب داخل وسط الواقع الواقعة الكائن الكائنة");

/**
 * Words by which a text gives another name of what it has just named; the name follows behind ب, باسم or directly.
 * Source: Arabic news and biographies.
 */
export const KNOWN_AS = folded(
  `المعروف المعروفة المعروفين والمعروف والمعروفة يعرف تعرف ويعرف وتعرف المسمى المسماة والمسمى والمسماة الملقب الملقبة والملقب
   المكنى والمكنى المكنّى المدعو والمدعو الشهير الشهيرة والشهير يدعى ويدعى يكنى ويكنى يلقب ويلقب`,
);
