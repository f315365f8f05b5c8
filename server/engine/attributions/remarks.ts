import type { FoundForm } from "../lexicon/reportingForms";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { isSourceLike } from "./sourceKind";
import type { SourcePhrase } from "./sourcePhrase";

const SHORTEST_REMARK = 4;

/** A remark before the verb: «…»، قال فلان. */
export function quotationBefore(view: ParagraphView, index: number): number | undefined {
  const close = isComma(view.norm(index - 1)) ? index - 2 : index - 1;
  const stretch = view.inside(close);
  return stretch?.next === close + 1 && stretch.words >= SHORTEST_REMARK ? stretch.open : undefined;
}

/** ارتفعت الأسعار، يقول التاجر: behind a comma a verb whose subject ends the sentence reports all that stands before it. */
export function standsBehind(
  view: ParagraphView,
  index: number,
  { joined, verb, form }: FoundForm,
  { first, last }: SourcePhrase,
  passage: Passage,
): boolean {
  const tense = form === "imperfect" || verb.perfect === "قال";
  const tells = tense && verb.takes.has("quote") && (verb.class === "say" || verb.class === "add");
  const follows = first === index + 1 && isSourceLike(view, { first, last });
  if (joined || !tells || !follows || !isComma(view.norm(index - 1)) || index - passage.first < SHORTEST_REMARK)
    return false;
  return last >= passage.last || (last === passage.last - 1 && view.tokens[last]?.kind === "punctuation");
}
