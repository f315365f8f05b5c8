import type { PlacedEntity, Word } from "./sentenceWords";

/** Paragraphs from the top in which a dateline may stand: headline, byline, lead. */
export const DATELINE_PARAGRAPHS = 4;
const LONGEST_DATELINE = 10;
// Lengthening strokes alone (ــ) have no look-up spelling.
const CLOSES = /^(?::|-|–|—|ـ*)$/u;
const WITHIN = new Set(["(", ")", "«", "»", '"', "“", "”", "،", ",", "/", "."]);
/** Who filed it, besides names of agencies: وكالات, مراسلنا, and the short names of the Federation of Arab News Agencies' members. */
const FILED_BY =
  /^[وف]?(?:ا?ل?وكالات|خاص|مكتب|مراسلنا?|بترا|واس|سونا|سانا|كونا|واع|وام|بنا|قنا|وفا|واج|وات|وال|سبا|ومع|ا|ف|ب|د|رويترز|كتب|كتبت|العراق|afp|reuters|dpa|ap|بي|سي)$/u;

/** The day between place and agency, as the agencies of the Levant, Iraq and Sudan give it (عمان 13 تشرين الثاني (بترا) -). */
const DATED =
  /^(?:\d{1,4}|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|تشرين|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|الاول|الثاني)$/u;

/**
 * Words of a sentence that opens a paragraph up to where its dateline ends: 0 where it has none (دكا (أ ف ب) - قتل …,
 * بغداد: «الشرق الأوسط»). The place from which is reported is not where it happened.
 */
export function datelineEnd(words: readonly Word[], entities: readonly PlacedEntity[]): number {
  const place = entities.find(({ first, entity }) => first === 0 && (entity.type === "GPE" || entity.type === "LOC"));
  if (!place) return 0;
  for (let at = place.last; at < Math.min(words.length, LONGEST_DATELINE); at++) {
    const word = words[at];
    if (!word) return 0;
    if (CLOSES.test(word.norm)) return at + 1;
    const named = entities.some(({ first, last }) => first <= at && at < last);
    if (!named && !WITHIN.has(word.norm) && !FILED_BY.test(word.norm) && !DATED.test(word.norm)) return 0;
  }
  return 0;
}
