import { AUXILIARIES, CLAUSE_LINKS } from "../lexicon/clauseWords";
import { speechAct } from "../lexicon/reportingForms";
import { ANY, type CueFrame } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { isSourceLike } from "./sourceKind";
import { IN_TURN } from "./sourcePhrase";
import { subjectAfter, subjectBefore } from "./subjects";

/** A verb where a clause begins; elsewhere the same letters are mostly its verbal noun (بعد رفض الشاهد). */
function leadsClause(view: ParagraphView, index: number, passage: Passage): boolean {
  const before = view.norm(index - 1);
  if (index === passage.first || /^[وف]/u.test(view.norm(index))) return true;
  if (IN_TURN.test(before)) return true;
  return isComma(before) || CLAUSE_LINKS.has(before) || AUXILIARIES.has(before);
}

/** Whoever condemns, demands or promises (دعا, أدان) has the floor: a bare cue that follows continues them. */
export function readSpeechAct(view: ParagraphView, index: number, passage: Passage): CueFrame | undefined {
  const gender = speechAct(view.norm(index));
  if (gender === undefined || view.mention(index) || !leadsClause(view, index, passage)) return undefined;
  const behind = subjectAfter(view, index + 1, Math.min(passage.last, index + 25));
  const source = behind && isSourceLike(view, behind) ? behind : subjectBefore(view, index, passage);
  if (!source || !isSourceLike(view, source)) return undefined;
  return {
    first: index,
    cue: { first: index, last: index + 1, skip: 0 },
    class: "say",
    source,
    agreement: { ...ANY, gender: source.agreement.gender ?? gender, plural: source.agreement.plural },
    continuity: "leads",
    status: "affirmed",
    scope: { kind: "none" },
    main: false,
  };
}
