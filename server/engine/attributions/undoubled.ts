import type { FoundForm } from "../lexicon/reportingForms";
import { PREPOSITIONS, VENUES } from "../lexicon/clauseWords";
import { sourceHead } from "../lexicon/sourceNouns";
import { fold } from "../text/normalize";
import { isThat } from "./that";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";

const FARTHEST_CLAUSE = 14;
const FARTHEST_OCCASION = 8;
/** How far behind بين the second of two may be joined to the first, who may have a title and two names. */
const FARTHEST_SECOND = 6;
/** من جهته بين الوزير أن. */
const IN_TURN = /^(?:جهت|جانب|ناحيت|بدور)(?:ه|ها|هم)$/u;
const COORDINATED = /^و.{2}/u;

/** A masculine perfect without its shadda (بين), which is more often the preposition. */
export const isUndoubled = (view: ParagraphView, index: number, form: FoundForm): boolean => {
  const { start = 0, end = 0 } = view.tokens[index] ?? {};
  return view.norm(index).slice(form.at) === fold(form.verb.perfect) && !view.text.slice(start, end).includes("\u0651");
};

/** وفي تصريح لمراسلنا بين الوزير أن: an occasion that opens the sentence, and a speaker behind the verb. */
const standsBehindVenue = (view: ParagraphView, index: number, { first }: Passage): boolean =>
  index - first <= FARTHEST_OCCASION &&
  VENUES.has(view.norm(first + 1).replace(/^ال/u, "")) &&
  PREPOSITIONS.has(view.norm(first).replace(/^[وف](?=..)/u, "")) &&
  (sourceHead(view.norm(index + 1)) === "person" || view.mention(index + 1)?.type === "PER");

/**
 * Whether بين where a clause begins is the verb after all: أنّ follows it, alone or behind a subject, before any other
 * verb of saying; the preposition would have two things to stand between (بين 5 و10, بين الوزير والنائب أن).
 */
export function showsAsVerb(view: ParagraphView, index: number, form: FoundForm, passage: Passage): boolean {
  const leads =
    form.joined ||
    index === passage.first ||
    isComma(view.norm(index - 1)) ||
    IN_TURN.test(view.norm(index - 1)) ||
    standsBehindVenue(view, index, passage);
  if (!leads) return false;
  if (view.tokens[index + 1]?.kind === "number") return false;
  for (let i = index + 1; i < Math.min(passage.last, index + FARTHEST_CLAUSE); i++) {
    if (isThat(view.norm(i))) return true;
    const other = view.form(i);
    if (other && !other.enclitic && other.form !== "noun") return false;
    if (COORDINATED.test(view.norm(i)) && !isComma(view.norm(i - 1)) && !view.mention(i) && i < index + FARTHEST_SECOND)
      return false;
  }
  return false;
}
