import { PREPOSITIONS } from "../lexicon/clauseWords";
import { sourceHead } from "../lexicon/sourceNouns";
import { fold } from "../text/normalize";
import type { ParagraphView } from "./paragraphView";

/**
 * Agencies and the press as those told (قال مصدر لرويترز), in look-up spelling behind ل.
 * Source: the agencies and broadcasters most often named in the Arab press.
 */
const PRESS = new Set(
  `رويترز فرانس الأناضول أسوشيتد أسوشييتد الجزيرة العربية الحرة بي بي_بي_سي سكاي سبوتنيك الصحفيين الصحافيين صحفيين صحافيين لصحفيين لصحافيين
  الصحافة الإعلاميين شينخوا تاس نوفوستي القدس الشرق الحياة النهار الميادين المنار التلفزيون الإذاعة الوكالة الصحيفة القناة موقعنا مراسل
  مراسلة مراسلنا وسائل نشرة برنامج الجوهرة جوهرة موزاييك شمس الشروق الصباح راديو إذاعة التاسعة الشارقة عكاظ البيان`
    .split(/\s+/u)
    .map(fold),
);
const TRADES = new Set([
  "مصور",
  "مراسل",
  "مراسله",
  "صحفي",
  "صحافي",
  "موفد",
  "محرر",
  "مذيع",
  "مدير",
  "رييس",
  "تابع",
  "تابعه",
]);

/** What remains of a word behind a written-on ل (لوكالة, للصحفيين), or undefined. */
function behindL(norm: string): string | undefined {
  if (norm.startsWith("لل")) return "ال" + norm.slice(2);
  return norm.startsWith("ل") && norm.length > 3 ? norm.slice(1) : undefined;
}

/** Where a name in quotation marks behind ل ends, if nothing but the end of the phrase comes after it. */
function closesPhrase(view: ParagraphView, opening: number): boolean {
  const stretch = view.opens(opening);
  if (!stretch) return false;
  const after = view.tokens[stretch.next];
  return (
    after?.kind !== "word" ||
    PREPOSITIONS.has(after.norm) ||
    /^(?:[وبف]?ان|بان|[وبف]?ان(?:ه|ها|هم|نا)|طلب.*|اليوم|امس)$/u.test(after.norm)
  );
}

/**
 * Whether the words at `index` say whom the source told rather than who it is: ل with an agency, a medium or the press.
 * A trade keeps its employer (مصور لوكالة رويترز), an office its body (القائد العام لـ«قسد» مظلوم عبدي).
 */
export function isAddressee(view: ParagraphView, first: number, index: number): boolean {
  const norm = view.norm(index);
  if (index === first + 1 && TRADES.has(view.norm(first))) return false;
  if (norm === "ل") {
    const next = index + 1;
    return closesPhrase(view, next) || PRESS.has(view.norm(next)) || sourceHead(view.norm(next)) === "media";
  }
  const told = behindL(norm);
  if (told === undefined) return false;
  return PRESS.has(told) || PRESS.has(told.replace(/^ال/u, "")) || sourceHead(told) === "media";
}
