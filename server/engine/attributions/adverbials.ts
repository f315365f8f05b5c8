import { ASKS_ANONYMITY, PREPOSITIONS, RELATIVES } from "../lexicon/clauseWords";
import { isAddressee } from "./addressee";
import type { FoundComplement } from "./complement";
import { isComma, type ParagraphView } from "./paragraphView";
import { isTime, isVenue } from "./sourcePhrase";

/** وأضاف المدير، في تصريح لوكالة …، أن: a time, an occasion, an addressee or who it is (وهي أم لخمسة أطفال, الذي طلب عدم ذكر اسمه) may be of any length between two commas. */
export const isParenthesis = (view: ParagraphView, from: number, { kind, at }: FoundComplement): boolean =>
  kind !== "noun" && isComma(view.norm(from)) && isComma(view.norm(at - 1)) && opensParenthesis(view.norm(from + 1));

/** في تصريح, وهي أم, الذي طلب عدم ذكر اسمه, طالبا: how an occasion begins, and what is said of the speaker. */
const opensParenthesis = (norm: string): boolean =>
  PREPOSITIONS.has(norm) || RELATIVES.has(norm) || ASKS_ANONYMITY.has(norm) || /^وه[وي]$/u.test(norm);

/** وأضاف في تصريح لمراسلنا أن: occasion, addressee or time right behind the verb. */
export const opensAdverbial = (view: ParagraphView, index: number): boolean =>
  isVenue(view, index) || isTime(view, index) || isAddressee(view, index - 1, index) || isComma(view.norm(index));

/** مشيراً، في بيان له، إلى; مؤكداً لمراسلنا أن: time, occasion and addressee may stand between. */
export function onlyAdverbialsBetween(view: ParagraphView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isTime(view, i) || isVenue(view, i) || isAddressee(view, from - 1, i)) continue;
    if (i > from && (isVenue(view, i - 1) || isComma(view.norm(to - 1)) || isAddressee(view, from - 1, i - 1)))
      continue;
    if (i === from && isComma(view.norm(i)) && isComma(view.norm(to - 1))) continue;
    return false;
  }
  return true;
}
