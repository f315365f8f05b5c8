import { AUXILIARIES, CLAUSE_LINKS, MANNERS, PREPOSITIONS, QUANTIFIERS, RELATIVES } from "../lexicon/clauseWords";
import { sourceHead } from "../lexicon/sourceNouns";
import type { FoundForm } from "../lexicon/reportingForms";
import { isThat } from "./that";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { IN_TURN, isTime, isVenue, readSourcePhrase, type SourcePhrase } from "./sourcePhrase";

const MANNER_OF_TWO = new Set(["بكل", "بشكل", "بلهجه", "بصوره", "بطريقه", "باسلوب", "بنبره"]);
const FARTHEST_BACK = 30;
const isDash = (norm: string): boolean => norm === "-" || norm === "–" || norm === "—";
const WITH_PRONOUN = /^(?:ل|ب|في|عن|من|علي|الي|خلال|اثناء|عبر)(?:ه|ها|هم|نا|ي)$/u;

/** The first token from `from` on that is no adverbial of time, place, occasion or addressee; `end` where none is left. */
function skipAdverbials(view: ParagraphView, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const norm = view.norm(i);
    const stretch = view.opens(i);
    if (stretch?.quotation.mark === "brackets") i = stretch.next;
    else if (isComma(norm) || isDash(norm) || isTime(view, i) || WITH_PRONOUN.test(norm) || norm === "قد") i++;
    else if (norm === "من" && IN_TURN.test(view.norm(i + 1))) i += 2;
    else if (view.tokens[i]?.kind === "number") i++;
    else if (norm.startsWith("ب") && MANNERS.has(norm.slice(1))) i += MANNER_OF_TWO.has(norm) ? 2 : 1;
    else if (
      (!view.mention(i) || norm.startsWith("لل")) &&
      (PREPOSITIONS.has(norm) || norm === "ل" || isVenue(view, i) || isWrittenOnL(view, i))
    ) {
      const next = behindPhrase(view, i, end);
      if (next === undefined) return end;
      i = next;
    } else break;
  }
  return i;
}

/** لوكالة, للصحفيين: ل written on to whom it was told. */
const isWrittenOnL = (view: ParagraphView, index: number): boolean =>
  /^ل(?:ل|وكال|صحيف|قنا|رويترز|موقع|تلفزيون|اذاع)/u.test(view.norm(index));

/** قال لـ«الاقتصادية» فهد العتيق, قال لرويترز محمد علي: the speaker right behind the medium that was told. */
function beginsSpeaker(view: ParagraphView, told: number, index: number): boolean {
  const { norm, kind } = view.tokens[index] ?? { norm: "", kind: "punctuation" };
  if (kind !== "word" || PREPOSITIONS.has(norm) || CLAUSE_LINKS.has(norm) || RELATIVES.has(norm) || isThat(norm))
    return false;
  const quoted = view.opens(told + 1);
  if (view.norm(told) === "ل" && quoted?.next === index) return !isTime(view, index);
  const name = view.mention(index);
  return name?.type === "PER" && name !== view.mention(index - 1);
}

/** Behind a prepositional phrase: after its comma, or where an indefinite source begins (لوكالة رويترز مصدر عسكري). */
function behindPhrase(view: ParagraphView, index: number, end: number): number | undefined {
  const told = view.norm(index) === "ل" || isWrittenOnL(view, index);
  for (let i = index + 1; i < Math.min(end, index + FARTHEST_BACK);) {
    const stretch = view.opens(i);
    if (stretch) {
      i = stretch.next;
      continue;
    }
    if (isComma(view.norm(i))) return i + 1;
    if (!told) {
      i++;
      continue;
    }
    if (beginsSpeaker(view, index, i)) return i;
    const before = view.norm(i - 1);
    if (
      (i > index + 1 || view.norm(index) !== "ل") &&
      sourceHead(view.norm(i)) !== undefined &&
      !view.norm(i).startsWith("ال") &&
      sourceHead(before) === undefined &&
      !PREPOSITIONS.has(before)
    )
      return i;
    i++;
  }
  return undefined;
}

interface SubjectOptions {
  /** The first noun may be whom the verb tells (أبلغ «رويترز» مصدر): the second then is the source. */
  readonly addressed?: boolean;
  /** No content follows that would mark the phrase's end. */
  readonly unmarked?: boolean;
}

/** The source phrase behind a verb, between it and its content at `end`, adverbials left out. */
export function subjectAfter(
  view: ParagraphView,
  from: number,
  end: number,
  { addressed = false, unmarked = false }: SubjectOptions = {},
): SourcePhrase | undefined {
  const first = skipAdverbials(view, from, end);
  if (first >= end) return undefined;
  const phrase = readSourcePhrase(view, first, { end, unmarked });
  if (!phrase || !addressed) return phrase;
  const stretch = view.opens(first);
  const second = stretch?.next ?? first + 1;
  const told = stretch !== undefined || sourceHead(view.norm(first)) === "media" || view.mention(first) !== undefined;
  if (!told || second >= end || sourceHead(view.norm(second)) === undefined) return phrase;
  return readSourcePhrase(view, second, { end, unmarked }) ?? phrase;
}

/** نقلت الصحيفة عن مصادر, ذكرت الوكالة نقلاً عن شهود: the last link of the chain. */
export function phraseBehindAn(view: ParagraphView, from: number, end: number): SourcePhrase | undefined {
  for (let i = from; i < Math.min(end, from + FARTHEST_BACK); i++) {
    if (view.norm(i) === "عن") {
      const first = skipAdverbials(view, i + 1, end);
      return first < end ? readSourcePhrase(view, first, { end }) : undefined;
    }
  }
  return undefined;
}

/** وسبق لوزير الداخلية أن صرح بأن: who stands behind ل of سبق is the subject of the verb behind أن. */
export function subjectOfBefore(view: ParagraphView, index: number, { first }: Passage): SourcePhrase | undefined {
  const that = index - 1;
  for (let i = that - 2; i >= Math.max(first, that - FARTHEST_BACK); i--) {
    if (!/^[وف]?سبق$/u.test(view.norm(i))) continue;
    if (view.norm(i + 1) === "ل") return readSourcePhrase(view, i + 2, { end: that });
    return view.norm(i + 1).startsWith("ل") ? readSourcePhrase(view, i + 1, { end: that, skip: 1 }) : undefined;
  }
  return undefined;
}

/** The source that نقلاً عن names between a subject and its content (ذكرت المنظمات نقلاً عن شهود أن). */
export function citedBehind(view: ParagraphView, from: number, end: number): SourcePhrase | undefined {
  for (let i = from; i < Math.min(end, from + FARTHEST_BACK); i++)
    if (view.norm(i) === "نقلا" && view.norm(i + 1) === "عن") return phraseBehindAn(view, i + 1, Math.max(end, i + 12));
  return undefined;
}

/** Letters of a first word that stand before the phrase: و before an article, a source noun or a name. */
function joinedLetters(view: ParagraphView, index: number): number {
  const norm = view.norm(index);
  if (!/^[وف]./u.test(norm)) return 0;
  const rest = norm.slice(1);
  const name = view.mention(index);
  if (name && name.start > (view.tokens[index]?.start ?? 0)) return 1;
  return /^(?:ال|احد)/u.test(rest) ||
    (sourceHead(norm) !== undefined && sourceHead(rest) !== undefined) ||
    QUANTIFIERS.has(rest)
    ? 1
    : 0;
}

/** Where the clause of a verb begins: behind a comma, a link between clauses, أن, a colon or a full stop. */
function clauseStart(view: ParagraphView, index: number, passage: Passage): number {
  const floor = Math.max(passage.first, index - FARTHEST_BACK);
  let i = index;
  while (i > floor) {
    const before = view.norm(i - 1);
    const around = view.inside(i - 1);
    if (around && around.next === i && around.open >= floor && around.words <= 8) {
      i = around.open;
      continue;
    }
    if (
      isComma(before) ||
      CLAUSE_LINKS.has(before) ||
      isThat(before) ||
      before === "وان" ||
      before === ":" ||
      /^[.!؟?]/u.test(before) ||
      before === "ان"
    )
      return i;
    if (/["»“”«]/u.test(before)) return i;
    i--;
  }
  return i;
}

const onlyAdverbials = (view: ParagraphView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const norm = view.norm(i);
    if (!isTime(view, i) && !AUXILIARIES.has(norm) && !isComma(norm) && !isDash(norm))
      return RELATIVES.has(norm) || isVenue(view, i) || /^وه[وي]$/u.test(norm) || isDash(view.norm(i - 1));
  }
  return true;
};

/**
 * الوزارة في نشرتها الأخيرة، قالت; يذكر أن مصادر أمنية، أفادت: a subject that opens its clause, with nothing or nothing but an occasion
 * up to the comma.
 */
function standsBeforeComma(view: ParagraphView, from: number, comma: number): boolean {
  if (sourceHead(view.norm(from)) === undefined && view.mention(from) === undefined) return false;
  const phrase = readSourcePhrase(view, from, { end: comma, skip: joinedLetters(view, from), unmarked: true });
  if (phrase?.last === comma) return true;
  if (!phrase || !isVenue(view, phrase.last)) return false;
  for (let i = phrase.last + 2; i < comma; i++) if (isComma(view.norm(i)) || view.form(i)) return false;
  return true;
}

/** The subject before its verb: لكن مصادر أشارت, وكان قائد الشرطة قد صرح, وكانت المنظمة، وهي …، أدلت. */
export function subjectBefore(view: ParagraphView, index: number, passage: Passage): SourcePhrase | undefined {
  let first = clauseStart(view, index, passage);
  // و كانت: written apart.
  if (view.norm(first) === "و" && first + 1 < index) first++;
  const was = /^[وف]?(?:كان|كانت|كانوا)$/u;
  if (first === index || !was.test(view.norm(first))) {
    // A parenthesis between commas hides the beginning of وكانت X، وهي …، أدلت.
    const opening = CLAUSE_LINKS.has(view.norm(passage.first)) ? passage.first + 1 : passage.first;
    const before = view.norm(index - 1) === "قد" ? index - 2 : index - 1;
    if (was.test(view.norm(opening)) && isComma(view.norm(before))) first = opening;
    else if (first === index && isComma(view.norm(before))) {
      const start = clauseStart(view, before, passage);
      if (standsBeforeComma(view, start, before)) first = start;
    }
  }
  while (first < index && (AUXILIARIES.has(view.norm(first)) || isTime(view, first))) first++;
  if (first >= index) return undefined;
  const phrase = readSourcePhrase(view, first, { end: index, skip: joinedLetters(view, first) });
  return phrase && onlyAdverbials(view, phrase.last, index) ? phrase : undefined;
}

/** الشركة التي قال إنها, المسلحون الذين قال إنهم: a verb that disagrees with the pronoun before it has another subject. */
export const saysAnother = (view: ParagraphView, pronoun: number, { gender, plural }: FoundForm): boolean => {
  const norm = view.norm(pronoun).replace(/^[وف]/u, "");
  if (plural) return false;
  return (norm === "التي" && gender === "masculine") || (norm === "الذي" && gender === "feminine");
};

/**
 * بيانات رسمية أظهرت, ببيان أكدت فيه: an indefinite document takes its relative clause without a pronoun. Source: Badawi, Carter &
 * Gully (2016), §5.4 (asyndetic relative clauses).
 */
function indefiniteBefore(view: ParagraphView, index: number, { first }: Passage): SourcePhrase | undefined {
  const form = view.form(index);
  for (let i = index - 1; i >= Math.max(first + 1, index - 2); i--) {
    const norm = view.norm(i);
    const skip = /^[بل]/u.test(norm) && sourceHead(norm.slice(1)) === "document" ? 1 : 0;
    if (sourceHead(norm.slice(skip)) !== "document" || /^[وف]?(?:ال|لل|بال)/u.test(norm) || view.mention(i)) continue;
    if (i === index - 2 && !/(?:ي|يه|ه)$/u.test(view.norm(index - 1))) return undefined;
    const phrase = readSourcePhrase(view, i, { end: index, skip });
    return phrase?.agreement.gender === form?.gender && phrase?.last === index ? phrase : undefined;
  }
  return undefined;
}

/** The noun that a relative clause describes (المتحدث الذي قال إن, مصادر أكدت): where a relative pronoun leads the verb. */
export function antecedent(view: ParagraphView, index: number, passage: Passage): SourcePhrase | undefined {
  let pronoun = index - 1;
  if (view.norm(pronoun) === "قد") pronoun--;
  if (!RELATIVES.has(view.norm(pronoun))) return indefiniteBefore(view, index, passage);
  const floor = Math.max(passage.first, pronoun - 12);
  for (let i = pronoun - 1; i >= floor; i--) {
    if (isComma(view.norm(i)) && i < pronoun - 1) return undefined;
    const begins =
      sourceHead(view.norm(i)) !== undefined || (view.mention(i) && view.mention(i) !== view.mention(i - 1));
    if (!begins || sourceHead(view.norm(i - 1)) !== undefined) continue;
    return readSourcePhrase(view, i, { end: pronoun, skip: /^[ول]/u.test(view.norm(i)) ? joinedLetters(view, i) : 0 });
  }
  return undefined;
}

/**
 * عرض الوزير أرقاما قال إنها: a verb right behind an indefinite noun that its أنّ takes up by a pronoun describes that noun, and
 * whoever acts in the clause before tells. Source: Badawi, Carter & Gully (2016), §5.4 (asyndetic relative clauses).
 */
export function describesNoun(view: ParagraphView, index: number): boolean {
  const token = view.tokens[index - 1];
  if (token?.kind !== "word" || view.mention(index - 1) || !/^ان(?:ه|ها|هم|هما)$/u.test(view.norm(index + 1)))
    return false;
  return (
    /^(?!ال|لل|[وف]ال).{2,}(?:[^\u0627\u0648\u064A]ا|\u064B)$/u.test(view.text.slice(token.start, token.end)) &&
    !AUXILIARIES.has(token.norm)
  );
}

/** Who is meant by the plural of a bare verb of finding (وقام الباحثون بدراسة … ووجدوا أن): the last definite people before it. */
export function pluralBefore(view: ParagraphView, index: number): SourcePhrase | undefined {
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST_BACK * 2); i--) {
    const norm = view.norm(i);
    if (sourceHead(norm) === "people" && /^(?:[وف]?ال)/u.test(norm) && !/ين$/u.test(norm))
      return readSourcePhrase(view, i, { end: index, skip: joinedLetters(view, i), unmarked: true });
  }
  return undefined;
}
