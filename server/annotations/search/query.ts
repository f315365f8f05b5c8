import { fold } from "../../engine/text/normalize";
import type { ReviewItem } from "../review/review";
import { answersTerm, FIELDS, type Field, type NamesOf } from "./fields";

/** One condition of a query: what a field is to hold, or, negated, not to hold. */
export interface Term {
  readonly field: Field;
  /** In look-up spelling. */
  readonly text: string;
  readonly negated: boolean;
}
export type Query = readonly Term[];

/** `-field:"several words"`, `field:word` or `word`; quotation marks as Arabic and English write them. */
const TERM = /(-)?(?:([\p{L}]+):)?(?:["“«]([^"”»]*)["”»]?|(\S+))/gu;

/**
 * Reads a query: conditions apart by blanks, all of which are to hold. A word alone is looked for in the annotated words;
 * `label:PER`, `value:>100`, `source:رويترز` and the like in one field, by its English or Arabic name; a `-` before one
 * turns it round. A field that does not exist is looked for as it is written.
 */
export function parseQuery(text: string): Query {
  return [...text.matchAll(TERM)].flatMap(([whole, minus, name, quoted, word]): readonly Term[] => {
    const field = name === undefined ? "text" : FIELDS.get(fold(name));
    const wanted = field === undefined ? whole.slice(minus?.length ?? 0) : (quoted ?? word ?? "");
    const folded = fold(wanted).trim();
    return folded === "" ? [] : [{ field: field ?? "text", text: folded, negated: minus !== undefined }];
  });
}

/** Whether an item answers all conditions of a query; an empty one is answered by all. */
export const answers = (item: ReviewItem, query: Query, namesOf?: NamesOf): boolean =>
  query.every((term) => answersTerm(item, term.field, term.text, namesOf) !== term.negated);
