import { ASKS_ANONYMITY, NAMING, PREPOSITIONS, QUANTIFIERS } from "../lexicon/clauseWords";
import { namesNobody, sourceHead, speaksForBody } from "../lexicon/sourceNouns";
import type { SourceKind } from "./attribution";
import type { ParagraphView } from "./paragraphView";

const isDefinite = (norm: string): boolean => /^(?:[وفب]?ال|لل)/u.test(norm);
/** Offices too general to tell who holds them. */
const ANYBODY = new Set(["مسوول", "مسووله", "مسيول", "مسيوله", "عضو", "قيادي", "ناشط", "ناشطه", "مواطن", "رجل", "شاب"]);
const LOOK_AHEAD = 6;

/** Whether the words behind a phrase ask for anonymity (طلب عدم الكشف عن اسمه). */
function asksAnonymity(view: ParagraphView, last: number): boolean {
  for (let i = last; i < last + LOOK_AHEAD; i++) {
    if (!ASKS_ANONYMITY.has(view.norm(i)) || view.norm(i) === "لم") continue;
    return ["عدم", "ايضا", "الكشف", "ذكر", "كشف"].includes(view.norm(i + 1)) || view.norm(i + 2) === "عدم";
  }
  return false;
}

const some = (first: number, last: number, test: (index: number) => boolean): boolean => {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
};

/** An office without article is one of many, unless a definite noun or a name completes it (قائد شرطة كابول). */
function isOneOfMany(view: ParagraphView, head: number, last: number, norm: string): boolean {
  // An unknown name behind a general office shows as a word that is neither definite nor a preposition.
  const nameless = !some(
    head + 2,
    last,
    (i) => !isDefinite(view.norm(i)) && !PREPOSITIONS.has(view.norm(i)) && !view.mention(i),
  );
  if (ANYBODY.has(norm.replace(/^ال/u, "")) && (nameless || !isDefinite(norm))) return true;
  if (isDefinite(norm)) return false;
  const next = view.norm(head + 1);
  if (head + 1 >= last || PREPOSITIONS.has(next) || /^ل./u.test(next)) return true;
  // رئيس بلدية المدينة: a body of its own, not an adjective (قائد عسكري).
  if (isDefinite(next) || view.mention(head + 1) || sourceHead(next) === "organisation") return false;
  return /(?:ي|يه|يون|يين)$/u.test(next);
}

/**
 * Whether the phrase from `from` up to `last` names its source: a person, an office, a body, a publication; or leaves
 * open who it is: sources, witnesses, officials without a name, media in general. `skip` letters of the first word
 * stand before the phrase. Source: the project's annotation guidelines, "sourceKind".
 */
export function sourceKind(view: ParagraphView, from: number, last: number, skip: number): SourceKind {
  // “مصدر أمني” in quotation marks is as nameless as without them.
  const first = view.opens(from) ? from + 1 : from;
  const counted = QUANTIFIERS.has(view.norm(first).slice(skip));
  const head = counted ? (view.norm(first + 1) === "من" ? first + 2 : first + 1) : first;
  const norm = head === first ? view.norm(first).slice(skip) : view.norm(head);
  const kind = view.mention(first) ? undefined : sourceHead(norm);
  if (kind === undefined) return asksAnonymity(view, last) ? "anonymous" : "named";
  if (kind === "organisation") return "named";
  if (kind === "source") return some(first, last, (i) => NAMING.has(view.norm(i))) ? "named" : "anonymous";
  if (kind === "media" || kind === "document") {
    const owned =
      kind === "document" && isDefinite(view.norm(head + 1)) && sourceHead(view.norm(head + 1)) !== "people";
    return namesNobody(norm) && !owned ? "anonymous" : "named";
  }
  const named = some(first, last, (i) => view.mention(i)?.type === "PER" || NAMING.has(view.norm(i)));
  // شاب سوداني، يدعى آدم.
  const isNamedBehind = [last, last + 1].some((i) => NAMING.has(view.norm(i)));
  if (named || isNamedBehind || asksAnonymity(view, last)) return named || isNamedBehind ? "named" : "anonymous";
  if (speaksForBody(norm)) return "named";
  return kind === "people" || counted || isOneOfMany(view, head, last, norm) ? "anonymous" : "named";
}

/** Whether a phrase can tell something: it names a person, a body or a state, or is headed by a noun of a source. */
export const isSourceLike = (view: ParagraphView, { first, last }: { first: number; last: number }): boolean => {
  const type = view.mention(first)?.type;
  if (type === "PER" || type === "ORG" || type === "GPE") return true;
  // الموقف المبدئي للمنظمة: behind ل or a preposition stands another's name, unless the phrase counts (عدد من السكان).
  return some(first, Math.min(last, first + 3), (i) => {
    const norm = view.norm(i);
    if (sourceHead(norm) === undefined) return false;
    return (
      i === first || (!norm.startsWith("لل") && (view.norm(i - 1) === "من" || !PREPOSITIONS.has(view.norm(i - 1))))
    );
  });
};
