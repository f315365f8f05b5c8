import { CLAUSE_LINKS, PREPOSITIONS, RELATIVES } from "../lexicon/clauseWords";
import { isContentNoun, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { sourceHead } from "../lexicon/sourceNouns";
import { isAddressee } from "./addressee";
import { isComma, type ParagraphView } from "./paragraphView";
import { isThat } from "./that";

const LONGEST_NAME = 5;
const JOINED_NAME = /^(?:عبد|ابو|ابن|بن|بو|ام|ال)$/u;

/** Whether a word can be part of an unknown name in apposition. */
function mayBeName(view: ParagraphView, first: number, index: number): boolean {
  const token = view.tokens[index];
  const norm = view.norm(index);
  if (token?.kind !== "word") return false;
  if (view.mention(index)?.type === "PER") return true;
  if (PREPOSITIONS.has(norm) || CLAUSE_LINKS.has(norm) || RELATIVES.has(norm) || isThat(norm)) return false;
  if (index === first && (/^(?:[وف]?ال|لل|[وف].{4})/u.test(norm) || norm.length < 3) && !JOINED_NAME.test(norm))
    return false;
  if (view.form(index) || isContentNoun(norm) || (index === first && looksLikeVerbalNoun(norm))) return false;
  return sourceHead(norm) === undefined;
}

/**
 * The end of a name in apposition behind a comma: «رئيس البلدية، حسين بوشهوة أن», «الأمين العام للحزب، عصام الشابي لوكالة».
 * Only an office without a name takes one, and a name the recogniser does not know has to be closed by أنّ, a comma,
 * a preposition, an addressee or the end. `last` where none follows.
 */
export function behindApposition(view: ParagraphView, first: number, last: number, end: number): number {
  if (!isComma(view.norm(last))) return last;
  for (let i = first; i < last; i++) if (view.mention(i)?.type === "PER") return last;
  const from = last + 1;
  const name = view.mention(from);
  let i = from;
  while (i < end && i < from + LONGEST_NAME && mayBeName(view, from, i) && (i === from || !isAddressee(view, from, i)))
    i++;
  const known = name?.type === "PER";
  if (i === from || (!known && i < from + 2)) return last;
  if (!known && view.mention(from) !== undefined) return last;
  const norm = view.norm(i);
  const closed =
    i >= end ||
    isThat(norm) ||
    isComma(norm) ||
    PREPOSITIONS.has(norm) ||
    isAddressee(view, from, i) ||
    /^[.:"«“(]$/u.test(norm);
  return closed || known ? i : last;
}

/** The end of a name in brackets right behind an office without one: «مواطن تونسي (فهمي طاهري)». `last` where none follows. */
export function behindBrackets(view: ParagraphView, first: number, last: number, end: number): number {
  const stretch = view.opens(last);
  if (stretch?.quotation.mark !== "brackets" || !stretch.quotation.closed || stretch.next > end) return last;
  for (let i = first; i < last; i++) if (view.mention(i)?.type === "PER") return last;
  const from = last + 1;
  const close = stretch.next - 1;
  if (close - from > LONGEST_NAME || (close - from < 2 && view.mention(from)?.type !== "PER")) return last;
  for (let i = from; i < close; i++) if (!mayBeName(view, from, i)) return last;
  return stretch.next;
}
