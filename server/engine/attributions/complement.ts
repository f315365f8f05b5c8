import { isContentNoun, isDeed, isDenied, isFeeling, isTopic, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { CLAUSE_LINKS, PREPOSITIONS, QUANTIFIERS, RELATIVES, VENUES } from "../lexicon/clauseWords";
import { MULTIPLIERS } from "../lexicon/multipliers";
import { NUMERAL_WORDS } from "../lexicon/numerals";
import { VAGUE_FEW, VAGUE_POWERS } from "../lexicon/vagueQuantities";
import { sourceHead } from "../lexicon/sourceNouns";
import type { Complement, ReportingVerb } from "../lexicon/reportingVerb";
import { isAssigned } from "./assigned";
import { isIssuer } from "./issued";
import { isNameAli } from "./nameAli";
import { isThat } from "./that";
import { isComma, type ParagraphView } from "./paragraphView";

/** What a reporting verb hands over: where its own words end (`at`) and where the content begins (`content`). */
export interface FoundComplement {
  readonly kind: "clause" | "quote" | "noun";
  readonly at: number;
  readonly content: number;
}

const FARTHEST = 60;
const NEAR = 3;
const CLAUSE_AHEAD = 8;
const LONGEST_ASIDE = 10;
const LONGEST_NAME_IN_QUOTES = 6;
/** Behind these, أن joins no reported clause (بعد أن, إلا أن, قبل أن). Source: Badawi, Carter & Gully (2016), §5.8. */
const NOT_REPORTED = new Set(
  "بعد قبل منذ الا غير بيد حتي دون بدون قبيل بعيد رغم بشرط شرط يمكن يجب ينبغي بمجرد سوي علي_ان لولا مع كما قصد بهدف طلب طلبت".split(
    " ",
  ),
);
/** نقلاً عن names the source of the report at hand. */
const CITING = "نقلا";
const ADJUNCT_BEFORE_MA = /^[وف]?(?:ب?حسب|وفق)$/u;
const NOUN_OPENERS: ReadonlyMap<string, Complement> = new Map([
  ["الي", "to"],
  ["عن", "about"],
  ["علي", "on"],
  ["في", "in"],
]);
const THAT_BEHIND: ReadonlyMap<string, Complement> = new Map([...NOUN_OPENERS, ["من", "of"]]);

/** قال العقيد، متحدثا من الموقع، إن: a participle between commas that hands nothing over tells how it was said. */
function isAside(view: ParagraphView, index: number, verb: ReportingVerb): boolean {
  if (!isComma(view.norm(index - 1))) return false;
  let end = index + 1;
  while (end < index + LONGEST_ASIDE && !isComma(view.norm(end))) end++;
  return (
    isComma(view.norm(end)) && isThat(view.norm(end + 1)) && findComplement(view, verb, index + 1, end) === undefined
  );
}

/** A joined or comma-led finite reporting verb begins the next report; only the commonest homographs are let pass. */
function beginsNextReport(view: ParagraphView, index: number, verb: ReportingVerb): boolean {
  const form = view.form(index);
  if (!form || form.enclitic || form.form === "noun" || view.norm(index) === CITING) return false;
  // The same verb once more has a content of its own.
  if (
    form.verb === verb &&
    form.form === "perfect" &&
    !RELATIVES.has(view.norm(index - 1)) &&
    view.norm(index - 1) !== "قد"
  )
    return true;
  if (form.verb.flags.has("strict") && form.verb.class !== "add") return false;
  if (form.form === "participle")
    return !view.mention(index) && sourceHead(view.norm(index)) === undefined && !isAside(view, index, form.verb);
  return form.joined || isComma(view.norm(index - 1));
}

/** تواصل إسرائيل قصف …، والتي تقول السلطات إنها: the أنّ behind belongs to the verb of the relative clause. */
function tellsInside(view: ParagraphView, index: number): boolean {
  const form = view.form(index);
  if (!form || form.form === "noun" || form.form === "participle" || form.verb.flags.has("strict")) return false;
  return RELATIVES.has(view.norm(index - 1)) || RELATIVES.has(view.norm(index - 1).replace(/^و/u, ""));
}

const ANOTHER = new Set(["اخر", "اخري", "ثان", "ثانيه"]);

/** A place where a subject can be complete: anywhere but behind a preposition, a link or a head that wants more. */
function mayFollowSubject(view: ParagraphView, from: number, index: number): boolean {
  if (index === from) return true;
  const before = view.norm(index - 1);
  if (PREPOSITIONS.has(before) || CLAUSE_LINKS.has(before) || before === "و") return false;
  if (/^(?:[وبف]?ال|لل)/u.test(before) || view.mention(index - 1) !== undefined) return true;
  // بيان آخر: behind a noun it is an adjective and counts nothing.
  if (ANOTHER.has(before) && index > from + 1) return true;
  // An office or body without article still wants its complement (إدارة مكافحة).
  return sourceHead(before) === undefined && !QUANTIFIERS.has(before);
}

/**
 * وكانت المنظمة قد أعلنت توفير, فيما أكدت استبعاد: right behind a verb an unknown verbal noun is its object where the subject
 * has stood before it, or where a feminine verb cannot have it for its subject.
 */
function showsObject(view: ParagraphView, index: number): boolean {
  const form = view.form(index - 1);
  // البنك العالمي يتوقع تحقيق نمو: the present behind its subject, as headlines have it.
  const subject = view.mention(index - 2)?.type;
  if (form?.form === "imperfect" && (subject === "ORG" || subject === "PER" || subject === "GPE")) return true;
  return view.norm(index - 2) === "قد" || (form?.gender === "feminine" && !view.norm(index).endsWith("ه"));
}

/** أعلنت القيادة قتل: a deed right behind the subject; behind a comma or أن (بعد أن ضرب) its letters are the verb's. */
const isBareDeed = (view: ParagraphView, index: number): boolean =>
  isDeed(view.norm(index)) && !isComma(view.norm(index - 1)) && !isThat(view.norm(index - 1));

function isObject(view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean {
  if (
    !verb.takes.has("object") ||
    verb.flags.has("assigns") ||
    view.mention(index) ||
    !mayFollowSubject(view, from, index)
  )
    return false;
  const norm = view.norm(index);
  // الشركات والبالغ عددها 9: how many they are, not what they tell.
  if (/^و?(?:ال)?(?:بالغ|يبلغ|تبلغ)ه?$/u.test(view.norm(index - 1))) return false;
  // أعلن عنها الوزير، وفق ما أفاد: ما belongs to the adjunct.
  if (norm === "ما" && ADJUNCT_BEFORE_MA.test(view.norm(index - 1))) return false;
  // أكد عدد من المحتجين: counted speakers, not a counted content.
  if (view.norm(index + 1) === "من" && sourceHead(view.norm(index + 2)) !== undefined) return false;
  if (verb.class === "deny" && isDenied(norm)) return true;
  return (
    isContentNoun(norm) ||
    isContentNoun(norm.replace(/(?:ه|ها|هم)$/u, "")) ||
    // أعلنت السلطات، الخميس، السيطرة على الحريق.
    (index > from && norm.startsWith("ال") && isContentNoun(norm.slice(2)) && !clauseAhead(view, index)) ||
    (index > from && isBareDeed(view, index) && !verb.flags.has("relays")) ||
    ((index > from || showsObject(view, index)) &&
      !clauseAhead(view, index) &&
      looksLikeVerbalNoun(norm.replace(/(?<=...)ا$/u, "")))
  );
}

/** أهم الاشكالات, عددا من المزايا: what is gone through, behind the subject or, where there is none, behind the verb. */
function isTopicObject(view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean {
  if (!verb.takes.has("topic") || view.mention(index) || !isTopic(view.norm(index))) return false;
  if (index === from && !verb.flags.has("topical")) return false;
  return mayFollowSubject(view, from, index) && !clauseAhead(view, index);
}

/** Whether nobody accused stands before a deed: neither people in the accusative nor a second name. */
const lacksAccused = (view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean => {
  const name = view.mention(index - 1);
  const accused = /ين$/u.test(view.norm(index - 1)) || (name !== undefined && name !== view.mention(from));
  return verb.flags.has("accuses") && !(accused && index > from + 1);
};

function isBy(view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean {
  const norm = view.norm(index);
  if (!verb.takes.has("by") || !norm.startsWith("ب") || view.mention(index)) return false;
  const noun = norm.slice(1);
  return (
    isContentNoun(noun) ||
    ((isDeed(noun) || looksLikeVerbalNoun(noun)) && !lacksAccused(view, verb, from, index)) ||
    (verb.flags.has("anyBy") && noun.startsWith("ال"))
  );
}

/** Whether أنّ follows soon: what looks like a verbal noun before it is then part of the subject's name (إيمان, إحسان). */
function clauseAhead(view: ParagraphView, index: number): boolean {
  for (let i = index + 1; i < index + CLAUSE_AHEAD && !isComma(view.norm(i)); i++)
    if (isThat(view.norm(i))) return true;
  return false;
}

const isNumberWord = (norm: string): boolean =>
  NUMERAL_WORDS.has(norm) || VAGUE_POWERS.has(norm) || VAGUE_FEW.has(norm) || MULTIPLIERS.has(norm);

/** وثقت المنظمة 31 حالة, أحصى المرصد عشرات القتلى: behind the subject of a verb of counting stands what was counted. */
const isTally = (view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean =>
  verb.flags.has("counts") &&
  index > from &&
  !view.mention(index) &&
  (view.tokens[index]?.kind === "number" || isNumberWord(view.norm(index))) &&
  mayFollowSubject(view, from, index);

/** حذر من موجة, تحذير من انهيار: behind من what is warned of, unless who warns belongs there (مسؤول من الوزارة) or it is an aside. */
const opensWarning = (view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean => {
  const next = view.norm(index + 1);
  if (view.norm(index) !== "من" || !verb.takes.has("of") || verb.flags.has("strict")) return false;
  if (/^(?:جهت|جانب|ناحيت|خلال|قبل)(?:ه|ها|هم)?$/u.test(next) || view.mention(index + 1)) return false;
  return mayFollowSubject(view, from, index) && (isContentNoun(next) || sourceHead(next) === undefined);
};

/** على هامش, في تصريح: an occasion, not a content. */
const isOccasion = (view: ParagraphView, index: number): boolean =>
  view.norm(index) !== "عن" && view.norm(index) !== "الي" && VENUES.has(view.norm(index + 1).replace(/^ال/u, ""));

/** نقلت مصادر عن مقتل: behind عن stands what is told, not who told it. */
const isEvent = (view: ParagraphView, index: number): boolean =>
  isContentNoun(view.norm(index)) && sourceHead(view.norm(index)) === undefined;

/** The complement that opens at `index`, if one does. `plain` is false inside a relative clause, where only أن and quotations count. */
function complementAt(
  view: ParagraphView,
  verb: ReportingVerb,
  from: number,
  index: number,
  plain: boolean,
): FoundComplement | undefined {
  const norm = view.norm(index);
  if (isThat(norm) && verb.takes.has("that")) {
    const before = view.norm(index - 1) === "من" ? view.norm(index - 2) : view.norm(index - 1);
    if (NOT_REPORTED.has(before) || before === "الرغم") return undefined;
    const preposition = index > from && !isNameAli(view, index - 1) ? THAT_BEHIND.get(view.norm(index - 1)) : undefined;
    if (preposition !== undefined && !verb.takes.has(preposition)) return undefined;
    return { kind: "clause", at: preposition === undefined ? index : index - 1, content: index + 1 };
  }
  // روت كيف فقدت طفلين, شرح كيف.
  if (norm === "كيف" && verb.takes.has("that")) return { kind: "clause", at: index, content: index + 1 };
  if (norm === ":" && (verb.takes.has("quote") || verb.takes.has("that"))) {
    return { kind: "quote", at: index, content: isThat(view.norm(index + 1)) ? index + 2 : index + 1 };
  }
  // أعلنت مسؤوليتها عن الهجوم: who owns up to a deed does not report what came of it.
  if (!plain || view.norm(index - 1).startsWith("مسووليت")) return undefined;
  const opener = NOUN_OPENERS.get(norm);
  if (
    opener !== undefined &&
    verb.takes.has(opener) &&
    (!verb.flags.has("relays") || isEvent(view, index + 1)) &&
    (!verb.flags.has("feels") || isThat(view.norm(index + 1)) || isFeeling(view.norm(index + 1))) &&
    !isOccasion(view, index) &&
    !isIssuer(view, index) &&
    !isNameAli(view, index) &&
    !/^ال?مس[وي]ول/u.test(view.norm(index - 1))
  ) {
    if (isThat(view.norm(index + 1))) return { kind: "clause", at: index, content: index + 2 };
    return { kind: "noun", at: index, content: index + 1 };
  }
  if (opensWarning(view, verb, from, index)) return { kind: "noun", at: index, content: index + 1 };
  // أبدت المنظمة مخاوفها من تعطل: a feeling as object, with its ground behind it.
  if (verb.flags.has("feels") && verb.takes.has("object") && index > from && isFeeling(norm) && !view.mention(index))
    return { kind: "noun", at: index, content: index + 1 };
  if (isTally(view, verb, from, index)) return { kind: "noun", at: index, content: index };
  if (isTopicObject(view, verb, from, index))
    return { kind: verb.flags.has("topical") ? "clause" : "noun", at: index, content: index };
  if (isAssigned(view, verb, from, index)) return { kind: "noun", at: index, content: index };
  if (isObject(view, verb, from, index) || isBy(view, verb, from, index))
    return { kind: "noun", at: index, content: index };
  return undefined;
}

/** Behind speech in quotation marks a clause ends or another begins («…» مضيفا); behind a name the clause goes on. */
const endsBehind = (view: ParagraphView, index: number, limit: number): boolean =>
  index >= limit || /[.،,!؟]/u.test(view.norm(index)) || view.form(index)?.form === "participle";

/**
 * The content that a reporting verb hands over, looked for from the token behind it up to `limit`: أنّ and its kin, a
 * colon, a quotation, a preposition with a noun, a verbal noun. A short quotation is a name unless nothing else follows.
 */
export function findComplement(
  view: ParagraphView,
  verb: ReportingVerb,
  from: number,
  limit: number,
): FoundComplement | undefined {
  const loose = !verb.flags.has("strict");
  let short: number | undefined;
  let plain = true;
  let subordinate = false;
  for (let i = from; i < Math.min(limit, from + FARTHEST);) {
    const stretch = view.opens(i);
    if (stretch && stretch.quotation.mark !== "brackets") {
      const takes = verb.takes.has("quote");
      // "أن …": with أنّ inside its marks even a short quotation is no name.
      if (takes && (stretch.words > LONGEST_NAME_IN_QUOTES || isThat(view.norm(i + 1))))
        return { kind: "quote", at: i, content: i };
      short ??=
        takes && (loose || i <= from + NEAR || isComma(view.norm(i - 1))) && endsBehind(view, stretch.next, limit)
          ? i
          : undefined;
    }
    if (stretch) {
      i = stretch.next;
      continue;
    }
    if (i > from && (beginsNextReport(view, i, verb) || (!loose && tellsInside(view, i)))) break;
    const found = complementAt(view, verb, from, i, plain && !subordinate);
    if (found) return found;
    // أعلن الرئيس الطوارئ بعد أن ضرب الإعصار البلاد، مخلفا: behind a clause of time that no comma has opened the object is past.
    subordinate ||= isThat(view.norm(i)) && NOT_REPORTED.has(view.norm(i - 1)) && !isComma(view.norm(i - 2));
    if (RELATIVES.has(view.norm(i))) plain = false;
    if (isComma(view.norm(i))) plain = true;
    i++;
  }
  return short === undefined ? undefined : { kind: "quote", at: short, content: short };
}
