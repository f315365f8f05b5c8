import { CLAUSE_LINKS, RELATIVES } from "../lexicon/clauseWords";
import type { FoundForm } from "../lexicon/reportingForms";
import { sourceHead } from "../lexicon/sourceNouns";
import { findComplement, type FoundComplement } from "./complement";
import type { CueFrame } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { readSourcePhrase, type SourcePhrase } from "./sourcePhrase";
import { isMedium } from "./sourceSort";
import { subjectAfter } from "./subjects";
import { verbFrame } from "./verbFrame";

/** Trades of the press, which watch for a medium (شاهد مصور لوكالة …). */
const TRADES = new Set([
  "مراسل",
  "مراسله",
  "مراسلو",
  "مراسلون",
  "مصور",
  "مصوره",
  "مصورو",
  "صحفي",
  "صحافي",
  "صحافيون",
  "موفد",
]);

const isOfThePress = (view: ParagraphView, { first, source }: SourcePhrase): boolean =>
  TRADES.has(view.norm(first)) || isMedium(source.text);

/** علمت «عكاظ» من مصادرها أن, علمت الجريدة، من مصدر أمني، أن: who knew it first stands behind من. */
function informant(view: ParagraphView, { first, last }: SourcePhrase, end: number): SourcePhrase | undefined {
  const behind = isComma(view.norm(last)) ? last + 2 : last + 1;
  for (let i = first + 1; i <= behind; i++)
    if (view.norm(i) === "من" && sourceHead(view.norm(i + 1)) === "source")
      return readSourcePhrase(view, i + 1, { end });
  return undefined;
}

/** Where what was seen begins: at the object, which needs no mark behind a subject that is complete. */
const seen = ({ last }: SourcePhrase): FoundComplement => ({ kind: "noun", at: last, content: last });

/**
 * What the press saw, heard or learnt by itself (شاهد مراسل فرانس برس خمس جثث, علمت «عكاظ» أن). Anybody else's seeing is the
 * narrator's story.
 */
export function readPressCue(
  view: ParagraphView,
  index: number,
  form: FoundForm,
  passage: Passage,
): CueFrame | undefined {
  if (form.plural || RELATIVES.has(view.norm(index - 1))) return undefined;
  const clause = findComplement(view, form.verb, index + 1, passage.last);
  const isClause = clause !== undefined && clause.kind !== "noun";
  const subject = subjectAfter(view, index + 1, isClause ? clause.at : passage.last, { unmarked: !isClause });
  if (!subject) return undefined;
  const told = informant(view, subject, isClause ? clause.at : passage.last);
  // علمت «كذا» من مصدر أن: whoever learns from a source to tell it is of the press.
  if (!isOfThePress(view, subject) && !(isClause && told)) return undefined;
  if (!isClause && (!form.verb.takes.has("object") || CLAUSE_LINKS.has(view.norm(subject.last)))) return undefined;
  const source = told ?? subject;
  return verbFrame(view, index, form, source, isClause ? clause : seen(subject), {
    first: index,
    main: true,
    continuity: "leads",
  });
}
