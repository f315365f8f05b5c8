import { AUXILIARIES, CLAUSE_LINKS, PREPOSITIONS, SUFFERED } from "../lexicon/clauseWords";
import { sourceHead } from "../lexicon/sourceNouns";
import type { Agreement } from "./attribution";
import type { CueFrame } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { isSourceLike } from "./sourceKind";
import { describesNoun } from "./subjects";
import { IN_TURN, isTime, readSourcePhrase, type SourcePhrase } from "./sourcePhrase";

/** غير أن, بيد أن, إلا أن, كما أن: what may stand before the first clause of a sentence. */
const BEFORE_THAT = new Set(["غير", "بيد", "الا", "كما", "علي"]);

/** The first token of a sentence's own first clause, behind links, times and asides. */
function opening(view: ParagraphView, { first, last }: Passage): number {
  let i = first;
  while (i < last) {
    const norm = view.norm(i);
    if (norm === "من" && IN_TURN.test(view.norm(i + 1))) i += 2;
    else if (BEFORE_THAT.has(norm) && view.norm(i + 1) === "ان") i += 2;
    else if (CLAUSE_LINKS.has(norm) || AUXILIARIES.has(norm) || isComma(norm) || isTime(view, i)) i++;
    else break;
  }
  return i;
}

const agrees = (subject: Agreement, cue: Agreement): boolean =>
  (subject.gender === null || cue.gender === null || subject.gender === cue.gender) && (!cue.plural || subject.plural);

/** Whether somebody known to the tables or the recogniser stands at a token. */
const isSomebody = (view: ParagraphView, index: number): boolean => {
  const name = view.mention(index);
  if (name) return name.type === "PER" || name.type === "ORG";
  const head = sourceHead(view.norm(index));
  return head !== undefined && head !== "document" && !/^[بلك]/u.test(view.norm(index));
};

const DEFINITE = /^(?:ال|لل)/u;
/** An adjective of an office or body rather than a second noun. */
const ADJECTIVE = /(?:ي|يه|يين|يون|عام|عامه|اول|اعلي|عليا|مشترك|سابق|جديد)$/u;

/** زار الوزير المصنع: behind a definite noun without a name a second one that is no adjective is what its verb did something to. */
function objectOf(view: ParagraphView, at: number, end: number): number {
  const isPlain = DEFINITE.test(view.norm(at)) && view.mention(at) === undefined;
  const next = view.norm(at + 1);
  return isPlain && DEFINITE.test(next) && !ADJECTIVE.test(next) && !view.mention(at + 1) ? at + 1 : end;
}

/**
 * Whom a joined cue goes on with where nobody has spoken in its sentence yet: غير أن الوزير قلل من الأرقام، وقال إن; وزار المدير
 * المصنع، وأوضح أن. The subject of the first clause stands first or right behind its verb and agrees with the cue. Source:
 * Badawi, Carter & Gully (2016), §6.2 on co-ordinated verbs that share their subject.
 */
function clauseSubject(view: ParagraphView, { cue, agreement }: CueFrame, passage: Passage): SourcePhrase | undefined {
  const from = opening(view, passage);
  const verb = view.norm(from);
  const at = isSomebody(view, from) ? from : from + 1;
  const suffered = SUFFERED.has(verb) || SUFFERED.has(verb.replace(/^[وف]/u, ""));
  if (at >= cue.first || (at > from && (suffered || PREPOSITIONS.has(verb))) || !isSomebody(view, at)) return undefined;
  const phrase = readSourcePhrase(view, at, { end: objectOf(view, at, cue.first), unmarked: true });
  return phrase && isSourceLike(view, phrase) && agrees(phrase.agreement, agreement) ? phrase : undefined;
}

/** Gives a joined bare cue the subject of its own sentence, unless somebody has spoken there before it. */
export function withClauseSubject(
  view: ParagraphView,
  frame: CueFrame,
  before: readonly CueFrame[],
  passage: Passage,
): CueFrame {
  const goesOn = frame.cue.skip > 0 || describesNoun(view, frame.cue.first);
  const isBare = frame.source === null && frame.continuity === "continues" && goesOn;
  if (!isBare || frame.class === "accordingTo" || before.some(({ continuity }) => continuity !== "aside")) return frame;
  const source = clauseSubject(view, frame, passage);
  return source ? { ...frame, source, agreement: source.agreement, continuity: "leads" } : frame;
}
