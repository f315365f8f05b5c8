import type { ReportingVerb } from "../lexicon/reportingVerb";
import { takesValue } from "../lexicon/sourceNouns";
import { isComma, type ParagraphView } from "./paragraphView";

/** How far behind the thing its value or cause may stand (قدرت الحكومة حجم الأضرار الناجمة عن الإعصار بمليون دولار). */
const FARTHEST_VALUE = 12;
/** خفضت تقديراتها, رفع توقعاته. */
const OWN_ESTIMATE = /^(?:تقدير|تقديرات|توقع|توقعات)(?:ه|ها|هم)$/u;
/** عزا متعاملون ذلك إلى: what has just been told, given a cause. */
const THE_FORMER = /^(?:ذلك|هذا|الامر)$/u;
/** ب before the value, بين before a range of values, إلى before a cause. */
const VALUE = /^(?:ب.*|الي)$/u;

/**
 * Whether the object of a verb that puts a value or a cause to things begins at `index`: قدرت الشركة [خسائرها بمليون],
 * عزا التقرير [الارتفاع إلى زيادة]. Its subject stands before it, its value behind it in the same clause.
 */
export function isAssigned(view: ParagraphView, verb: ReportingVerb, from: number, index: number): boolean {
  const norm = view.norm(index);
  const former = THE_FORMER.test(norm) && view.norm(index + 1) === "الي";
  // أرجعت هذا الارتفاع إلى: a thing pointed at.
  const pointed = /^هذ(?:ا|ه)$/u.test(norm) && takesValue(view.norm(index + 1));
  const fits = verb.flags.has("revises") ? OWN_ESTIMATE.test(norm) : former || pointed || takesValue(norm);
  // قد خفض توقعاته: whose estimate it is stands before the verb.
  const behindSubject = index > from || (verb.flags.has("revises") && view.norm(index - 2) === "قد");
  if (!verb.flags.has("assigns") || !behindSubject || view.mention(index) || !fits) return false;
  for (let i = index + 1; i <= index + FARTHEST_VALUE; i++) {
    if (view.tokens[i] === undefined || isComma(view.norm(i)) || view.norm(i) === ".") return false;
    if (VALUE.test(view.norm(i))) return true;
  }
  return false;
}
