import { candidate, type Candidate, type NameReading } from "./reading";

/** Words that an outlet follows: مراسل "العربي", قال المصدر ل"باسنيوز". Source: own list. */
const OUTLET_CUES = new Set(["ل", "مراسل", "مراسله", "مراسلنا", "موفد", "كاميرا", "موقع", "صحيفه"]);
const SPEAKING =
  /^(?:و|ف)?(?:قال|قالت|قالوا|صرح|صرحت|اكد|اكدت|اوضح|اوضحت|ذكر|ذكرت|كشف|كشفت|افاد|افادت|اضاف|اضافت|تصريح|تصريحات|حديث|مصدر|مصادر|لـ)$/u;
const LONGEST_OUTLET = 3;
const WIDEST_GAP = 8;

/** Outlets known only by the quotation marks around them and by who speaks to whom. */
export function byQuotedOutlet(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const quoted = reading.tokens[index]?.kind === "punctuation" ? reading.quoted(index) : undefined;
    if (!quoted || quoted.last === quoted.first || quoted.last - quoted.first > LONGEST_OUTLET) continue;
    const before = reading.norm(index - 1);
    if (!OUTLET_CUES.has(before) || (before === "ل" && !isSpokenTo(reading, index - 1))) continue;
    const found = candidate(reading, quoted.first, quoted.last, 0, "ORG", 0.75);
    if (found) candidates.push(found);
  }
  return candidates;
}

/** Whether someone speaks shortly before an index. */
function isSpokenTo(reading: NameReading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - WIDEST_GAP); at--) {
    if (SPEAKING.test(reading.norm(at))) return true;
  }
  return false;
}
