import { candidate, type Candidate, type NameReading } from "./reading";

/** Words that an outlet follows: مراسل "العربي", قال المصدر ل"باسنيوز". Source: own list. */
const OUTLET_CUES = new Set(["مراسل", "مراسله", "مراسلنا", "موفد", "كاميرا", "موقع", "صحيفه"]);
/** Verbs whose object is the outlet that was told or came to know: أبلغت "عكاظ", علمت "الوطن". Source: usage of newspapers. */
const TELLING = new Set(["ابلغ", "ابلغت", "ابلغوا", "اخبر", "اخبرت", "حدث", "حدثت", "علمت"]);
const SPEAKING =
  /^(?:و|ف)?(?:قال|قالت|قالوا|صرح|صرحت|اكد|اكدت|اوضح|اوضحت|ذكر|ذكرت|كشف|كشفت|افاد|افادت|اضاف|اضافت|تصريح|تصريحات|حديث|مصدر|مصادر|لـ)$/u;
/** Surer than what tables list. */
const SPOKEN_TO = 0.99;
const LONGEST_OUTLET = 3;
const WIDEST_GAP = 8;

/** Outlets known only by the quotation marks around them and by who speaks to whom. */
export function byQuotedOutlet(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const quoted = reading.tokens[index]?.kind === "punctuation" ? reading.quoted(index) : undefined;
    if (!quoted || quoted.last === quoted.first || quoted.last - quoted.first > LONGEST_OUTLET) continue;
    const score = scoreBehind(reading, index - 1);
    const found = score > 0 ? candidate(reading, quoted.first, quoted.last, 0, "ORG", score) : undefined;
    if (found) candidates.push(found);
  }
  return candidates;
}

/** How surely a word before a quotation makes it an outlet. To whom somebody speaks is one, whatever else is named so: ل«الشرق الأوسط». */
function scoreBehind(reading: NameReading, index: number): number {
  const norm = reading.norm(index);
  const forms = reading.forms(index);
  // A dateline: بيروت: «الشرق الأوسط».
  if (norm === ":" && isDateline(reading, index)) return SPOKEN_TO;
  if (norm === "ل" || norm === "الي") return isSpokenTo(reading, index) ? SPOKEN_TO : 0;
  if (forms.some((form) => TELLING.has(form.norm))) return SPOKEN_TO;
  return forms.some((form) => OUTLET_CUES.has(form.norm)) ? 0.75 : 0;
}

/** Whether a paragraph begins with a town and a colon at an index. */
function isDateline(reading: NameReading, index: number): boolean {
  const town = reading.listed(0);
  return town?.at === 0 && town.last === index && town.name.type === "GPE";
}

/** Whether someone speaks shortly before an index. */
function isSpokenTo(reading: NameReading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - WIDEST_GAP); at--) {
    if (SPEAKING.test(reading.norm(at))) return true;
  }
  return false;
}
