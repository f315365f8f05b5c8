import { speechAct } from "../lexicon/reportingForms";
import { ANY, type CueFrame } from "./frame";
import type { ParagraphView, Passage } from "./paragraphView";
import { subjectAfter, subjectBefore } from "./subjects";
import { isSourceLike } from "./verbCues";

/** Whoever condemns, demands or promises (دعا, أدان) has the floor: a bare cue that follows continues them. */
export function readSpeechAct(view: ParagraphView, index: number, passage: Passage): CueFrame | undefined {
  const gender = speechAct(view.norm(index));
  if (gender === undefined || view.mention(index)) return undefined;
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
