import { ADJUNCT_OPENINGS, SPEECH_NOUNS, YARDSTICKS, type AdjunctOpening } from "../lexicon/reportingAdjuncts";
import { CLAUSE_LINKS, PREPOSITIONS, RELATIVES, TIME_WORDS } from "../lexicon/clauseWords";
import { reportingForm, type FoundForm } from "../lexicon/reportingForms";
import type { Agreement } from "./attribution";
import { findComplement } from "./complement";
import { ANY, type CueFrame, type Scope } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { byFirstWord } from "./phrases";
import { isUndoubled } from "./undoubled";
import { isAddressee } from "./addressee";
import { isTime, isVenue, readSourcePhrase, type SourcePhrase } from "./sourcePhrase";
import { cannotTell, isFeminine, sourceHead } from "../lexicon/sourceNouns";
import { isSourceLike } from "./sourceKind";
import { isMedium } from "./sourceSort";
import { citedBehind, phraseBehindAn, subjectAfter } from "./subjects";

/** Openings by their first word, so that most tokens need one look-up. */
const BY_FIRST_WORD = byFirstWord(ADJUNCT_OPENINGS);

const GROUNDS = new Set(["بناء", "استنادا", "بالاستناد"]);
/** وفقا للسعر المعلن من المؤسسة: who made the yardstick known. */
const ANNOUNCED = /^ال(?:معلن|صادر|منشور|محدد)ه?$/u;
const LONGEST_PHRASE = 30;
const LONGEST_ADDRESSEE = 8;
const WITH_PRONOUN = /^(?:ل|ب|في|عن|من)(?:ه|ها|هم|نا)$/u;

/** The opening that begins at a token, و or ف before it taken off. */
function openingAt(view: ParagraphView, index: number): { opening: AdjunctOpening; skip: number } | undefined {
  const norm = view.norm(index);
  for (const skip of /^[وف]/u.test(norm) ? [0, 1] : [0]) {
    const openings = BY_FIRST_WORD.get(norm.slice(skip)) ?? [];
    const opening = openings.find(({ words }) => words.every((word, i) => i === 0 || view.norm(index + i) === word));
    if (opening) return { opening, skip };
  }
  return undefined;
}

/** قوله, تعبيرها, روايتهم: speech with a pronoun for the source. */
function pronounOf(norm: string): Agreement | undefined {
  const match = /^(?<noun>.+?)(?<pronoun>ها|هم|هما|هن|ه)$/u.exec(norm);
  const noun = match?.groups?.["noun"] ?? "";
  if (!SPEECH_NOUNS.has(noun) && !SPEECH_NOUNS.has(noun.replace(/ت$/u, "ه"))) return undefined;
  const pronoun = match?.groups?.["pronoun"];
  if (pronoun === "ه" && SPEECH_NOUNS.has(norm)) return undefined;
  return { gender: pronoun === "ها" || pronoun === "هن" ? "feminine" : "masculine", plural: pronoun === "هم" };
}

/** The end of the adjunct: behind its source, the venue (في بيان) and the time that may follow. */
function endOf(view: ParagraphView, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    if (isTime(view, i) || WITH_PRONOUN.test(view.norm(i)) || (view.norm(i) === "،" && isVenue(view, i + 1))) i++;
    else if (isAddressee(view, from - 1, i)) {
      while (i < limit && !isComma(view.norm(i)) && i < from + LONGEST_ADDRESSEE) i = view.opens(i)?.next ?? i + 1;
      if (view.norm(i - 1) === ".") i--;
    } else if (isVenue(view, i)) {
      i += 2;
      while (
        i < limit &&
        !isComma(view.norm(i)) &&
        view.tokens[i]?.kind === "word" &&
        /^ل|^ال|ي$|^نشر/u.test(view.norm(i))
      )
        i++;
    } else break;
  }
  return i;
}

const isEnd = (view: ParagraphView, index: number, passage: Passage): boolean =>
  index >= passage.last ||
  (index === passage.last - 1 && view.tokens[index]?.kind === "punctuation") ||
  (index >= passage.last - 2 &&
    /^[."»”)،!]$/u.test(view.norm(index)) &&
    /^[."»”)،!]$/u.test(view.norm(passage.last - 1)));

/** Whether nothing but a link or a lead-in stands before the adjunct in its passage. */
function isFronted(view: ParagraphView, index: number, passage: Passage): boolean {
  for (let i = passage.first; i < index; i++) {
    const token = view.tokens[i];
    if (token && token.kind !== "punctuation" && !CLAUSE_LINKS.has(token.norm) && !TIME_WORDS.has(token.norm))
      return false;
  }
  return true;
}

interface Tail {
  readonly source: SourcePhrase | null;
  readonly agreement: Agreement;
  readonly last: number;
}

/** What follows the opening words: the source, the pronoun that stands for it, or the verb whose subject it is. */
function tailOf(
  view: ParagraphView,
  { opening }: { opening: AdjunctOpening },
  index: number,
  passage: Passage,
): Tail | undefined {
  const from = index + opening.words.length;
  const limit = Math.min(passage.last, from + LONGEST_PHRASE);
  if (opening.tail === "verb") return verbTail(view, opening, from, limit);
  const norm = view.norm(from);
  if (opening.tail === "noun") {
    // حسب ماذكرت الصحيفة: ما written on to its verb.
    const joined = norm.startsWith("ما") && view.mention(from) === undefined ? norm.slice(2) : "";
    if (joined !== "" && reportingForm(joined)) return verbTail(view, opening, from, limit, reportingForm(joined));
    if (/^[يت].{3,}/u.test(joined)) return undefined;
    const pronoun = pronounOf(norm);
    if (pronoun) return { source: null, agreement: pronoun, last: from + 1 };
    if (opening.words[1] === "حد" && !SPEECH_NOUNS.has(norm)) return undefined;
    // وفق نص البلاغ: the wording of a document is the document.
    if (norm === "نص" && sourceHead(view.norm(from + 1)) === "document") return nounTail(view, from + 1, limit, 0);
    const first = SPEECH_NOUNS.has(norm) && !/^(?:ال|بيان|اعلان|رواي|شهاد|تقدير|تصريح)/u.test(norm) ? from + 1 : from;
    const tail = nounTail(view, first, limit, 0);
    // بناء على رغبة, استنادا إلى سرعة: a ground is a source only where it can tell.
    const ground = GROUNDS.has(opening.words[0] ?? "") && !(tail?.source && isSourceLike(view, tail.source));
    return ground ? undefined : tail;
  }
  if (norm === "ل") return nounTail(view, from + 1, limit, 0);
  return norm.startsWith("ل") ? nounTail(view, from, limit, 1) : undefined;
}

function nounTail(view: ParagraphView, first: number, limit: number, skip: number): Tail | undefined {
  // وفق “المعايير الدولية”: a yardstick in quotation marks is one all the same.
  const head = view.opens(first) ? first + 1 : first;
  const bare = view
    .norm(head)
    .slice(head === first ? skip : 0)
    .replace(/^(?:ال|ل)/u, "");
  const owned = view
    .norm(first)
    .slice(skip)
    .replace(/(?:ه|ها|هم)$/u, "");
  if (
    YARDSTICKS.has(bare) ||
    YARDSTICKS.has(owned) ||
    YARDSTICKS.has(bare.replace(/(?:ه|ها|هم)$/u, "")) ||
    bare === "ما"
  )
    return ANNOUNCED.test(view.norm(first + 1)) && /^(?:من|عن)$/u.test(view.norm(first + 2))
      ? nounTail(view, first + 3, limit, 0)
      : undefined;
  const source = readSourcePhrase(view, first, { end: limit, skip, unmarked: true });
  // وفقاً ل opens yardsticks of every sort: what cannot tell is none of its sources, unless it has a name (لأداة «…»).
  const named = view.opens(first + 1) !== undefined;
  const doubtful = skip === 1 && !named && isFeminine(bare) && !isSourceLike(view, source ?? { first, last: first });
  const listed = /ات$/u.test(bare) && !view.norm(first).slice(skip).startsWith("ال") && sourceHead(bare) === undefined;
  const told =
    !doubtful &&
    !(listed && view.mention(first) === undefined) &&
    (view.mention(first) !== undefined || !cannotTell(view.norm(first).slice(skip)));
  return source && told ? { source, agreement: source.agreement, last: source.last } : undefined;
}

/** كما أكد الوزير دعمه: an object behind the subject shows a clause of its own, no adjunct. */
const endsThere = (view: ParagraphView, index: number, limit: number): boolean =>
  index >= limit ||
  view.tokens[index]?.kind === "punctuation" ||
  PREPOSITIONS.has(view.norm(index)) ||
  RELATIVES.has(view.norm(index)) ||
  isTime(view, index);

/** بحسب ما أفاد به الراديو، المتحدث باسم البلدية، سامي كرم: behind به a medium is whom the one behind the comma told. */
function behindMedium(view: ParagraphView, verb: number, told: SourcePhrase, limit: number): SourcePhrase | undefined {
  const next = told.last + 1;
  if (view.norm(verb + 1) !== "به" || !isComma(view.norm(told.last)) || !isMedium(told.source.text)) return undefined;
  return sourceHead(view.norm(next)) === "person" ? readSourcePhrase(view, next, { end: limit }) : undefined;
}

function verbTail(
  view: ParagraphView,
  opening: AdjunctOpening,
  from: number,
  limit: number,
  written?: FoundForm,
): Tail | undefined {
  const verb = view.norm(from) === "قد" || view.norm(from) === "كان" || view.norm(from) === "كانت" ? from + 1 : from;
  const form = written ?? view.form(verb);
  if (!form || form.joined || form.form === "noun" || form.form === "participle") return undefined;
  if (form.verb.flags.has("doubled") && isUndoubled(view, verb, form)) return undefined;
  // وهي حصيلة أكدها آخرون: whoever only confirms has not told it.
  if (opening.owned && (!form.enclitic || form.verb.class === "confirm")) return undefined;
  // احتجاجا على ما اعتبروه مماطلة: with an object pronoun على is the preposition of what comes before.
  if (opening.words[0] === "علي" && form.enclitic) return undefined;
  if (opening.doubtful && !form.enclitic && findComplement(view, form.verb, verb + 1, limit)) return undefined;
  const relayed = form.verb.flags.has("relays") ? phraseBehindAn(view, verb + 1, limit) : undefined;
  const told = form.verb.flags.has("contained") && view.norm(verb + 1) === "في" ? verb + 2 : verb + 1;
  const addressed = form.verb.flags.has("addressed");
  const teller = relayed ?? subjectAfter(view, told, limit, { addressed, unmarked: opening.doubtful });
  const cited = teller && citedBehind(view, teller.last, Math.min(limit, teller.last + 3));
  const source = cited ?? (teller && behindMedium(view, verb, teller, limit)) ?? teller;
  if (source && opening.doubtful && !form.enclitic && !endsThere(view, source.last, limit)) return undefined;
  if (source) return { source, agreement: source.agreement, last: source.last };
  return opening.doubtful
    ? undefined
    : { source: null, agreement: { gender: form.gender, plural: form.plural }, last: verb + 1 };
}

/**
 * A reporting adjunct that begins at `index`: بحسب الشرطة, وفقاً لوزارة الصحة, على ما أفادت الوكالة, حسب قوله. Fronted, it
 * covers what follows; at the end, what stands before; between, both.
 */
export function readAdjunct(view: ParagraphView, index: number, passage: Passage): CueFrame | undefined {
  const found = openingAt(view, index);
  const tail = found && tailOf(view, found, index, passage);
  if (!found || !tail) return undefined;
  const last = endOf(view, tail.last, passage.last);
  // ، ووفق نص البلاغ فإن: joined by و it leads a clause of its own.
  const fronted = isFronted(view, index, passage) || (found.skip > 0 && !isEnd(view, last, passage));
  const closing = isEnd(view, last, passage);
  const scope: Scope = { kind: "around", before: !fronted, after: closing && !fronted ? null : last };
  return {
    first: index,
    cue: { first: index, last: index + found.opening.words.length, skip: found.skip },
    class: "accordingTo",
    source: tail.source,
    agreement: tail.agreement.gender === null ? ANY : tail.agreement,
    continuity: tail.source ? "aside" : "continues",
    status: "affirmed",
    scope,
    main: fronted,
  };
}
