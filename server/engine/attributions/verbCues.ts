import {
  ASKS_ANONYMITY,
  AUXILIARIES,
  CLAUSE_LINKS,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVES,
} from "../lexicon/clauseWords";
import { isContentNoun } from "../lexicon/contentNouns";
import { withoutEnclitic } from "../text/clitics";
import type { FoundForm } from "../lexicon/reportingForms";
import { cannotTell, isMeasure, namesNobody, sourceHead, takesValue } from "../lexicon/sourceNouns";
import { findComplement, type FoundComplement } from "./complement";
import { isThat } from "./that";
import type { CueFrame } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import type { SourcePhrase } from "./sourcePhrase";
import { isSourceLike } from "./sourceKind";
import { isAddressee } from "./addressee";
import { isParenthesis, onlyAdverbialsBetween, opensAdverbial } from "./adverbials";
import { withinFronted } from "./fronted";
import { isTime, isVenue } from "./sourcePhrase";
import { quotationBefore, standsBehind } from "./remarks";
import { readPressCue } from "./pressCues";
import { isUndoubled, showsAsVerb } from "./undoubled";
import {
  antecedent,
  citedBehind,
  describesNoun,
  phraseBehindAn,
  pluralBefore,
  saysAnother,
  subjectAfter,
  subjectBefore,
  subjectOfBefore,
} from "./subjects";
import { verbFrame } from "./verbFrame";

const NEGATIONS = new Set([
  "لم",
  "لن",
  "لا",
  "ما",
  "ولم",
  "ولن",
  "ولا",
  "وما",
  "فلم",
  "فلا",
  "دون",
  "بدون",
  "ليس",
  "غير",
  "عدم",
  "الم",
  "يريد",
]);
/** تم, جرى, يتم, سيتم: was, is, will be done. Source: Badawi, Carter & Gully (2016), §3.11.3 (periphrastic passive). */
const TAKES_PLACE = /^[وف]?(?:تم|تمت|يتم|سيتم|جري|جرت|يجري|سيجري)$/u;
const FARTHEST_FROM_PARTICIPLE = 12;
const NARROW_GAP = 2;
/** How far the content of a verb with common homographs may stand behind its subject. */
const LOOSEST_STRICT = 6;

/** Whether a negation or a wish stands before the verb: what is not said is no report. */
function isNegated(view: ParagraphView, index: number, { form, joined }: FoundForm): boolean {
  const before = view.norm(index - 1);
  if (joined) return false;
  if (NEGATIONS.has(before)) return true;
  if (before === "او" && (NEGATIONS.has(view.norm(index - 3)) || NEGATIONS.has(view.norm(index - 2)))) return true;
  return form === "imperfect" && /^[ول]?ان$/u.test(before);
}

/** أحصت مفوضيتها لحقوق الإنسان: a body that belongs to one named before. */
const isItsBody = (view: ParagraphView, { first, agreement }: SourcePhrase): boolean =>
  agreement.gender !== null &&
  [...withoutEnclitic(view.norm(first))].some((body) => sourceHead(body.replace(/ت$/u, "ه")) === "organisation");

/** الكثيري: one definite word in ي that is no noun of the tables and no magnitude. */
const isFamilyName = (view: ParagraphView, { first, last }: SourcePhrase): boolean =>
  last === first + 1 && /^ال.{3,}ي$/u.test(view.norm(first)) && !takesValue(view.norm(first));

/** Things that show something (يشير الهجوم إلى) are no tellers: an indicating verb needs a subject that can tell. */
function canTell(
  view: ParagraphView,
  form: FoundForm,
  subject: SourcePhrase,
  complement: FoundComplement | undefined,
): boolean {
  if (isSourceLike(view, subject) || isItsBody(view, subject)) return true;
  const head = view.norm(QUANTIFIERS.has(view.norm(subject.first)) ? subject.first + 1 : subject.first);
  if (isContentNoun(head)) return false;
  const known = view.mention(subject.first) !== undefined;
  if (!known && subject.last > subject.first + 1 && cannotTell(head)) return false;
  // ورصد 50 مليون دينار: a sum is set aside, nobody speaks; with أنّ behind it an unknown name may.
  // أكد ترشحه: a noun with a pronoun is the object, unless a clause shows it to be the speaker (قالت والدته إن).
  const owned = /[^\u0629]$/u.test(view.text.slice(0, view.tokens[subject.first]?.end)) && /(?:ه|ها|هم)$/u.test(head);
  const clause = complement !== undefined && complement.kind !== "noun" && !form.verb.flags.has("strict");
  if (!known && owned && !clause) return false;
  if (!known && complement?.kind !== "quote" && isMeasure(head)) return false;
  // وأكد أهمية, وأكدت تفاعل: a noun that disagrees with the verb is its object, unless a clause shows it to be a name.
  const agrees = subject.agreement.gender === null || subject.agreement.gender === form.gender;
  if (!agrees && (complement === undefined || complement.kind === "noun")) return false;
  // قدرت «الأهلي كابيتال» الأرباح بمليون: a name in quotation marks can tell.
  // قدر الكثيري كلفة الواردات بمليون: so can a single definite word before what a value is given of.
  if (form.verb.flags.has("assigns"))
    return view.opens(subject.first) !== undefined || (complement !== undefined && isFamilyName(view, subject));
  if (form.verb.flags.has("topical")) return false;
  if (!form.verb.flags.has("indicates")) return true;
  if (form.form === "imperfect") return false;
  return complement?.kind !== "noun" || subject.agreement.gender !== "feminine";
}

/** Whether a verb without subject of its own can be a bare cue: joined, led in, and not a passive in disguise (أُعلن عن). */
function mayBeBare(
  view: ParagraphView,
  form: FoundForm,
  index: number,
  passage: Passage,
  kind: FoundComplement["kind"],
): boolean {
  if (form.joined)
    return form.verb.class !== "announce" || kind !== "noun" || form.gender === "feminine" || form.plural;
  const before = view.norm(index - 1);
  if (saysAnother(view, index - 1, form)) return kind !== "noun";
  if (form.verb.flags.has("active") && CLAUSE_LINKS.has(before)) return true;
  if (AUXILIARIES.has(before)) return form.gender === "feminine" || kind !== "noun";
  // في حين يتوقع أن: a forecast of nobody.
  if (form.form === "imperfect" && form.verb.flags.has("indicates") && form.gender === "masculine" && !form.plural)
    return false;
  if (form.form === "imperfect") return CLAUSE_LINKS.has(before) || (index === passage.first && kind === "quote");
  if (index === passage.first)
    return form.gender === "feminine" || form.plural || (kind === "quote" && form.verb.class !== "announce");
  if (isComma(before)) return kind !== "noun";
  if (CLAUSE_LINKS.has(before)) return kind !== "noun" || form.gender === "feminine";
  return kind !== "noun" && !RELATIVES.has(before) && !PREPOSITIONS.has(before) && !isThat(before);
}

/** Whether nothing but adverbials and parentheses stands between a subject and a nominal content. */
function reachesBack(view: ParagraphView, from: number, at: number): boolean {
  if (at - from <= NARROW_GAP) return true;
  for (let i = from; i < at; i++) {
    const norm = view.norm(i);
    if (isComma(norm) || RELATIVES.has(norm) || ASKS_ANONYMITY.has(norm) || isTime(view, i) || isVenue(view, i))
      return true;
    if (isAddressee(view, from - 1, i) || PREPOSITIONS.has(norm) || view.opens(i)?.quotation.mark === "brackets")
      return true;
  }
  return false;
}

/** مشيراً إلى, نافيةً: hands over content at once and always continues its subject. */
function readParticiple(view: ParagraphView, index: number, form: FoundForm, passage: Passage): CueFrame | undefined {
  const complement = findComplement(
    view,
    form.verb,
    index + 1,
    Math.min(passage.last, index + FARTHEST_FROM_PARTICIPLE),
  );
  if (!complement || !onlyAdverbialsBetween(view, index + 1, complement.at)) return undefined;
  return verbFrame(view, index, form, null, complement, { first: index, main: true, continuity: "continues" });
}

/** إعلان الوزارة أن, تأكيد مصدر طبي مقتل: a verbal noun with a source that can tell and a content. */
function readVerbalNoun(view: ParagraphView, index: number, form: FoundForm, passage: Passage): CueFrame | undefined {
  const complement = findComplement(view, form.verb, index + 1, passage.last);
  const source = complement && subjectAfter(view, index + 1, complement.at);
  if (!source || source.first !== index + 1 || !isSourceLike(view, source)) return undefined;
  if (sourceHead(view.norm(source.first)) === undefined && !view.mention(source.first)) return undefined;
  return verbFrame(view, index, form, source, complement, { first: index, main: false, continuity: "aside" });
}

/** المتهمين behind a verb: the accusative of people shows the object. */
const isAccusative = (view: ParagraphView, { first }: SourcePhrase): boolean =>
  /ين$/u.test(view.norm(first)) &&
  (sourceHead(view.norm(first)) === "people" || /يين$/u.test(view.norm(first))) &&
  !view.mention(first);

/** The source and the clause's first token for a finite verb: behind it, before it, or none. */
function findSubject(
  view: ParagraphView,
  index: number,
  form: FoundForm,
  passage: Passage,
  complement: FoundComplement | undefined,
): { readonly source: SourcePhrase; readonly first: number; readonly embedded: boolean } | undefined {
  const end = complement?.at ?? passage.last;
  if (form.verb.flags.has("contained")) {
    const source = view.norm(index + 1) === "في" ? subjectAfter(view, index + 2, end) : undefined;
    return source && { source, first: index, embedded: false };
  }
  if (form.verb.flags.has("relays")) {
    const source = phraseBehindAn(view, index + 1, end);
    if (source) return { source, first: index, embedded: RELATIVES.has(view.norm(index - 1)) };
    if (complement?.kind !== "noun") return undefined;
  }
  // A verb before its subject is singular: behind a plural none follows. Source: Ryding (2005), §3.2.1 (agreement).
  const after = form.plural
    ? undefined
    : subjectAfter(view, index + 1, end, { addressed: form.verb.flags.has("addressed") });
  if (after && !isAccusative(view, after)) {
    const cited = citedBehind(view, after.last, end);
    return { source: cited ?? after, first: index, embedded: RELATIVES.has(view.norm(index - 1)) };
  }
  if (form.joined || saysAnother(view, index - 1, form) || describesNoun(view, index)) return undefined;
  const earlier = view.norm(index - 1) === "ان" ? subjectOfBefore(view, index, passage) : undefined;
  if (earlier) return { source: earlier, first: earlier.first, embedded: false };
  const told = antecedent(view, index, passage);
  if (told) return { source: told, first: index, embedded: true };
  const before = subjectBefore(view, index, passage);
  return before && { source: before, first: before.first, embedded: false };
}

/**
 * The cue that a reporting verb forms at `index`, with its subject behind it (وقال المصدر إن), before it (لكن المصدر قال
 * إن, وكان المصدر قد قال) or none (وأضاف أن). A verb with a subject but no content still leads later bare cues.
 */
export function readVerbCue(view: ParagraphView, index: number, passage: Passage): CueFrame | undefined {
  const frame = readCueOf(view, index, passage);
  return frame && withinFronted(view, index, passage, frame);
}

function readCueOf(view: ParagraphView, index: number, passage: Passage): CueFrame | undefined {
  const form = view.form(index);
  if (!form || form.enclitic || form.form === "future" || view.mention(index)) return undefined;
  if (isNegated(view, index, form)) return undefined;
  // جرى نقل شخصين: behind a verb of taking place the letters are the verbal noun's.
  if (form.form === "perfect" && TAKES_PLACE.test(view.norm(index - 1))) return undefined;
  if (form.form === "participle") return readParticiple(view, index, form, passage);
  if (form.form === "noun") return readVerbalNoun(view, index, form, passage);

  if (form.verb.flags.has("press")) return readPressCue(view, index, form, passage);
  const complement = findComplement(view, form.verb, index + 1, passage.last);
  const strict = form.verb.flags.has("strict");
  const assigns = form.verb.flags.has("assigns");
  const feels = form.verb.flags.has("feels") && complement?.kind === "noun";
  // خلص التقرير إلى وجود, توصل الباحثون إلى اكتشاف.
  const concludes = form.verb.flags.has("finds") && complement !== undefined && view.norm(complement.at) === "الي";
  const mayTakeNoun = assigns || feels || concludes || form.verb.class === "quote" || form.verb.class === "doubt";
  if (strict && complement?.kind === "noun" && !mayTakeNoun) return undefined;
  const found = findSubject(view, index, form, passage, complement);
  if (
    form.verb.flags.has("doubled") &&
    isUndoubled(view, index, form) &&
    !((form.joined || feels) && found && isSourceLike(view, found.source) && complement) &&
    !showsAsVerb(view, index, form, passage)
  )
    return undefined;
  if (found?.embedded && namesNobody(view.norm(found.source.first))) return undefined;
  // المؤشر الذي يقيس قوة العملة: in a relative clause of its own head's doing stands the object right behind the verb.
  if (found?.embedded && assigns && found.source.first > index && takesValue(view.norm(found.source.first)))
    return undefined;
  if (complement?.kind === "noun" && !reachesBack(view, found?.source.last ?? index + 1, complement.at))
    return undefined;
  if (
    strict &&
    complement &&
    found &&
    !assigns &&
    complement.at - found.source.last > LOOSEST_STRICT &&
    !isParenthesis(view, found.source.last, complement)
  )
    return undefined;
  if (strict && complement && !found && complement.at - index > LOOSEST_STRICT && !opensAdverbial(view, index + 1))
    return undefined;
  if (found && canTell(view, form, found.source, complement)) {
    if (complement) {
      return verbFrame(view, index, form, found.source, complement, {
        first: found.first,
        main: !found.embedded,
        continuity: found.embedded ? "aside" : "leads",
      });
    }
    const open = form.joined ? undefined : quotationBefore(view, index);
    const leading = verbFrame(view, index, form, found.source, undefined, {
      first: found.first,
      main: !found.embedded,
      continuity: found.embedded ? "aside" : "leads",
    });
    if (open !== undefined) return { ...leading, scope: { kind: "quotation", open } };
    if (standsBehind(view, index, form, found.source, passage)) return { ...leading, scope: { kind: "before" } };
    const leads = !strict && !form.verb.flags.has("indicates") && isSourceLike(view, found.source);
    return leads ? leading : undefined;
  }
  // Without a subject قدرت الخسائر بمليون is a passive: nobody is named; وقدر أن carries a report on.
  const estimates = assigns && !(form.joined && complement?.kind === "clause");
  if (found || !complement || estimates || form.verb.flags.has("contained") || form.verb.flags.has("relays"))
    return undefined;
  if (!mayBeBare(view, form, index, passage, complement.kind)) return undefined;
  // واعتبر 73 بالمئة من المشاركين، بحسب الدراسة، أن: who is counted thinks so, and somebody else has counted.
  if (view.tokens[index + 1]?.kind === "number") return undefined;
  const finders = form.plural && form.verb.flags.has("finds") ? pluralBefore(view, index) : undefined;
  if (finders)
    return verbFrame(view, index, form, finders, complement, { first: index, main: true, continuity: "leads" });
  return verbFrame(view, index, form, null, complement, { first: index, main: true, continuity: "continues" });
}
