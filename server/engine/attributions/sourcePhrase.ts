import {
  ASKS_ANONYMITY,
  CLAUSE_LINKS,
  MANNERS,
  NAMING,
  NEVER_IN_PHRASE,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVES,
  TIME_MEASURES,
  TIME_WORDS,
  VENUES,
} from "../lexicon/clauseWords";
import { isContentNoun, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { isFeminine, sourceHead } from "../lexicon/sourceNouns";
import { fold } from "../text/normalize";
import { sourceSpan } from "../text/tokens";
import type { Agreement, Source } from "./attribution";
import { behindApposition, behindBrackets } from "./apposition";
import { isWithinIssued } from "./issued";
import { isNameAli } from "./nameAli";
import { isThat } from "./that";
import { isAddressee } from "./addressee";
import { isComma, type ParagraphView } from "./paragraphView";
import { sourceKind } from "./sourceKind";

/** A noun phrase that tells something: tokens from `first` up to and without `last`. */
export interface SourcePhrase {
  readonly first: number;
  readonly last: number;
  readonly source: Source;
  readonly agreement: Agreement;
}

export interface PhraseLimits {
  /** The first token that cannot belong to the phrase. */
  readonly end: number;
  /** Letters of the first word that stand before the phrase: و, ل. */
  readonly skip?: number;
  /** True where nothing marks the phrase's end, so that its own form has to tell (بحسب الشرطة قتل). */
  readonly unmarked?: boolean;
}

const LONGEST_PHRASE = 24;
const LONGEST_NAME_IN_QUOTES = 6;
/** Prepositions that may join a source's name or office to its place or body: مصدر في الشرطة. */
const JOINING = new Set(["في", "من", "باسم", "لدي", "عن", "بين", "داخل", "خارج", "وسط", "ضد"].map(fold));
const AND_HE_IS = new Set(["وهو", "وهي", "وهم", "وهما"]);
/** The noun that may stand between the last link of a chain and its words (نقلت عن مسؤول قوله إن). */
const SAYING = /^(?:القول|(?:قول|تاكيد|تصريح|زعم)(?:ه|ها|هم|هما))$/u;
const ONE_OF = new Set(["احد", "احدي"]);
/** Maghrebi family names in بو, بن and بل (بوشهوة, بودربالة): not ب with a noun. */
const KUNYA = /^ب(?:و[^ا]|ن|ل[^ا]|ال).{2}/u;
/** من جهة أخرى, من جانبه: an aside between the source and its words. */
export const IN_TURN = /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم)$/u;
/** ذات المصدر, المصدر ذاته, المصدر نفسه: the source named before. */
const SAME_BEHIND = /^(?:ذات|نفس)(?:ه|ها|هم)$/u;

/** أول مرة, لأول مرة: for the first time. */
const FIRST = /^ل?(?:ا?ول|ثاني|ثالث)$/u;

const stem = (norm: string): string => norm.replace(/^[وفلب]?(?:ال)?/u, "");

/** في بيان, خلال مؤتمر صحفي, عبر تويتر: where it was said, not who said it. */
export function isVenue(view: ParagraphView, index: number): boolean {
  const next = view.norm(index + 1);
  const owned = next.replace(/ت?(?:ه|ها|هم)$/u, "");
  return (
    PREPOSITIONS.has(view.norm(index)) &&
    (VENUES.has(next) ||
      VENUES.has(next.replace(/^ال/u, "")) ||
      VENUES.has(owned) ||
      VENUES.has(owned + "ه") ||
      next === "")
  );
}

/** اليوم, مساء, العام الماضي: when it was said, not who said it. */
export const isTime = (view: ParagraphView, index: number): boolean =>
  TIME_WORDS.has(view.norm(index)) ||
  (TIME_MEASURES.has(view.norm(index)) && TIME_WORDS.has(view.norm(index + 1))) ||
  (FIRST.test(view.norm(index)) && view.norm(index + 1) === "مره") ||
  (view.norm(index) === "مره" && FIRST.test(view.norm(index - 1)));

/** Whether a token cannot continue the phrase that began at `first`. */
function stops(view: ParagraphView, first: number, index: number): boolean {
  const norm = view.norm(index);
  const token = view.tokens[index];
  if (!token) return true;
  const name = view.mention(index);
  if (name && name === view.mention(index - 1)) return false;
  if (token.kind === "number" || token.kind === "url" || token.kind === "hashtag") return true;
  if (token.kind === "punctuation" || token.kind === "symbol")
    return !view.opens(index) && norm !== "." && norm !== "/";
  if (NEVER_IN_PHRASE.has(norm) || /^فان(?:ه|ها|هم)?$/u.test(norm)) return true;
  if (RELATIVES.has(norm) || AND_HE_IS.has(norm) || ASKS_ANONYMITY.has(norm)) return true;
  if (isTime(view, index)) return !isWithinIssued(view, index);
  if (isNameAli(view, index)) return false;
  if (SAYING.test(norm) || norm === "نقلا" || norm === "قد" || isThat(norm) || norm.startsWith("وعدد")) return true;
  if (norm.startsWith("ب") && MANNERS.has(norm.slice(1))) return true;
  if (
    norm === "من" &&
    (IN_TURN.test(view.norm(index + 1)) || view.norm(index + 2) === "اخري" || view.norm(index + 1) === "جديد")
  )
    return true;
  if (NAMING.has(norm) || (SAME_BEHIND.test(norm) && index === first + 1)) return false;
  if (norm === "في" && QUANTIFIERS.has(view.norm(index + 1))) return true;
  if (CLAUSE_LINKS.has(norm) || ONE_OF.has(norm) || isVenue(view, index) || isAddressee(view, first, index))
    return true;
  if (norm === "من" && view.mention(first)?.type === "PER") return true;
  // أشادت النائبة سلمى كرم بجهود: ب behind a person's whole name leads on to what is spoken of.
  const named = view.mention(index - 1)?.type === "PER" && !name;
  if (
    named &&
    /^ب.{3}/u.test(norm) &&
    !KUNYA.test(norm) &&
    /^ال/u.test(view.norm(index + 1)) &&
    sourceHead(norm) === undefined
  )
    return true;
  if (PREPOSITIONS.has(norm) && !JOINING.has(norm)) return true;
  const form = view.form(index);
  return form !== undefined && !form.enclitic && form.form !== "noun" && !name && sourceHead(norm) === undefined;
}

/** Behind a definite noun, an indefinite word outside any name begins something new, most often the verb. */
function breaksOff(view: ParagraphView, index: number): boolean {
  const norm = view.norm(index);
  const before = view.norm(index - 1);
  if (view.mention(index) || /^(?:و|ف)?(?:ال|لل|بال)/u.test(norm) || view.opens(index)) return false;
  if (PREPOSITIONS.has(before) || PREPOSITIONS.has(norm) || SAME_BEHIND.test(norm)) return false;
  // رامي أبو النجا وكيل محافظ البنك: an office in apposition behind a name.
  if (view.mention(index - 1)?.type === "PER" && sourceHead(norm) === "person") return false;
  if (isContentNoun(norm) && sourceHead(before) === undefined) return true;
  const definite =
    /^(?:و|ف|ب)?(?:ال|لل)/u.test(before) || view.mention(index - 1) !== undefined || /["»”)]/u.test(before);
  return definite || /^[يت].{3,}/u.test(norm) || /ت$/u.test(norm);
}

/**
 * Where the verb's object begins behind a complete subject: a definite verbal noun behind a definite word (أكد الوزير
 * الانطلاق), people told (أفاد الوزير نواب المجلس), a construct behind a body, which bears no second name (أعلنت السلطات حالة
 * الطوارئ).
 */
function beginsObject(view: ParagraphView, first: number, index: number): boolean {
  const norm = view.norm(index);
  const before = view.norm(index - 1);
  // أبدى مندوب خليجي تفاؤلا: an indefinite accusative is never part of a subject, whatever name it looks like.
  if (/..ا$/u.test(norm) && isContentNoun(norm.slice(0, -1))) return true;
  if (view.mention(index) || view.opens(index) || PREPOSITIONS.has(norm)) return false;
  const complete = /^[وفب]?(?:ال|لل)/u.test(before) || (view.mention(index - 1) !== undefined && index - 1 > first);
  if (!complete) return false;
  const head = sourceHead(view.norm(first));
  const kind = sourceHead(norm);
  // اتهمت الحكومة المتمردين: behind a body the accusative of people is whom its verb is about.
  if (kind === "people" && /^ال.*ين$/u.test(norm) && head === "organisation") return true;
  if (norm.startsWith("ال")) return isContentNoun(norm.slice(2)) || looksLikeVerbalNoun(norm.slice(2));
  const body = head === "organisation" || head === "media" || head === "document";
  if (kind === "people") return head === "person" || body;
  return (
    (body || norm === "حاله") &&
    kind === undefined &&
    !/^(?:[وفبل]|لل)/u.test(norm) &&
    /^ال/u.test(view.norm(index + 1))
  );
}

/** What cannot end a phrase: a preposition, a lone و, a full stop. */
const isLoose = (view: ParagraphView, index: number): boolean => {
  const norm = view.norm(index);
  return (
    (PREPOSITIONS.has(norm) && !isNameAli(view, index)) ||
    norm === "و" ||
    norm === "" ||
    norm === "ـ" ||
    norm === "." ||
    norm === "/" ||
    isComma(norm)
  );
};

/** The end of the phrase that begins at `first`, names in quotation marks and brackets jumped over. */
function endOfPhrase(view: ParagraphView, first: number, { end, unmarked = false }: PhraseLimits): number {
  let last = first;
  for (let i = first; i < Math.min(end, first + LONGEST_PHRASE);) {
    const stretch = view.opens(i);
    if (stretch) {
      if (stretch.words > LONGEST_NAME_IN_QUOTES || stretch.next > end) break;
      i = stretch.next;
      if (stretch.quotation.mark !== "brackets") last = i;
      continue;
    }
    if (i > first && (stops(view, first, i) || beginsObject(view, first, i))) break;
    if (i > first && unmarked && breaksOff(view, i)) break;
    if (i === first && stops(view, first, i) && !ONE_OF.has(view.norm(i))) break;
    i++;
    last = i;
  }
  while (last > first + 1 && isLoose(view, last - 1)) last--;
  return last;
}

/** A family name in بو before what a verb of saying hands over: not ب with a noun (أكد بوشهوة أن). */
const isKunya = (view: ParagraphView, index: number): boolean =>
  KUNYA.test(view.norm(index)) && (isThat(view.norm(index + 1)) || /^[:،,]$/u.test(view.norm(index + 1)));

/** Whether a phrase may begin with this token: no preposition, no link between clauses, no bare number. */
function mayBegin(view: ParagraphView, index: number): boolean {
  const token = view.tokens[index];
  if (!token) return false;
  if (view.opens(index)) return view.opens(index)?.quotation.mark !== "brackets";
  if (token.kind !== "word" && token.kind !== "latin") return false;
  // لرئيس الحكومة, بمجلس النواب: whom the verb tells and where, not who speaks.
  if (token.norm.startsWith("لل") || (/^[لب]/u.test(token.norm) && sourceHead(token.norm.slice(1)) !== undefined))
    return false;
  const name = view.mention(index);
  if (name) return name.start <= token.start || !/^[لبك]/u.test(token.norm);
  const { norm } = token;
  if (NEVER_IN_PHRASE.has(norm) || (norm.startsWith("بال") && !isKunya(view, index))) return false;
  if (/[\u064B]/u.test(view.text.slice(token.start, token.end))) return false;
  if (QUANTIFIERS.has(norm))
    return sourceHead(view.norm(index + 1)) !== undefined || norm === "عدد" || ONE_OF.has(norm);
  // سلمى: what ends in ى has no pronoun behind it.
  const owned = view.form(index)?.enclitic === true && !view.text.slice(token.start, token.end).endsWith("ى");
  if (owned && sourceHead(norm) === undefined) return false;
  if (/^ب.+(?:ه|ها|هم)$/u.test(norm) && !isKunya(view, index) && sourceHead(norm) === undefined) return false;
  return norm.length > 1 && !PREPOSITIONS.has(norm) && !CLAUSE_LINKS.has(norm) && !isTime(view, index) && norm !== "ان";
}

/** A phrase that is one name in quotation marks is that name. */
function spanOfPhrase(view: ParagraphView, first: number, last: number, skip: number): { start: number; end: number } {
  const stretch = view.opens(first);
  if (stretch?.next === last) return stretch.quotation.inner;
  const token = view.tokens[first];
  const whole = view.spanOf(first, last);
  if (!token || skip === 0) return whole;
  return { start: sourceSpan(view.text, token, Math.min(skip, token.norm.length)).start, end: whole.end };
}

/** الفرق الميدانية: a feminine adjective shows that a definite noun without its ending is a plural of things. */
function isBrokenPlural(view: ParagraphView, head: number, last: number): boolean {
  const [noun, adjective] = [view.norm(head), view.norm(head + 1)];
  return head + 1 < last && /^(?:و|ف)?ال/u.test(noun) && /^ال.*يه$/u.test(adjective) && sourceHead(noun) !== "person";
}

/** The source phrase that begins exactly at `first`, or undefined where none can begin there. */
export function readSourcePhrase(view: ParagraphView, first: number, limits: PhraseLimits): SourcePhrase | undefined {
  const skip = limits.skip ?? 0;
  if (skip === 0 && !mayBegin(view, first)) return undefined;
  const core = endOfPhrase(view, first, limits);
  if (core <= first) return undefined;
  const office = sourceHead(view.norm(first).slice(skip));
  const last =
    office === "person"
      ? behindBrackets(view, first, behindApposition(view, first, core, limits.end), limits.end)
      : core;
  const { start, end } = spanOfPhrase(view, first, last, skip);
  const text = view.text.slice(start, end);
  if (text.trim() === "") return undefined;
  const head = QUANTIFIERS.has(view.norm(first)) ? first + 1 : first;
  const norm = view.norm(head).slice(head === first ? skip : 0);
  return {
    first,
    last,
    source: { start, end, text, kind: sourceKind(view, first, last, skip) },
    agreement: {
      gender: view.opens(head) ? null : isFeminine(norm) || isBrokenPlural(view, head, last) ? "feminine" : "masculine",
      plural: sourceHead(norm) === "people" || /(?:ون|ين|ان)$/u.test(stem(norm)),
    },
  };
}
