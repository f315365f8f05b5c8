import { fold } from "../../engine/text/normalize";
import type { Annotation } from "../annotation";
import type { ReviewItem } from "../review/review";

export const FIELD_NAMES = ["text", "label", "kind", "value", "source", "state", "by", "link"] as const;
export type Field = (typeof FIELD_NAMES)[number];

/** The names of the fields in a query. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: ["text", "نص"],
  label: ["label", "تسمية", "صنف"],
  kind: ["kind", "نوع"],
  value: ["value", "قيمة"],
  source: ["source", "مصدر"],
  state: ["state", "حالة"],
  by: ["by", "معلق"],
  link: ["link", "رابط"],
};

/** Fields by each of their names in look-up spelling. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  FIELD_NAMES.flatMap((field) => NAMES[field].map((name) => [fold(name), field] as const)),
);

const has = (words: string | null | undefined, wanted: string): boolean =>
  words != null && fold(words).includes(wanted);
const is = (word: string, wanted: string): boolean => fold(word) === wanted;

function sourceOf({ kind, attributes }: Annotation): string | null {
  return kind === "figure" || kind === "attribution" ? (attributes.source?.text ?? null) : null;
}

/** `7`, `>7`, `<7`, `5-10`, in European digits, thousands apart by commas. */
const RANGE = /^([<>])?(\d[\d,]*(?:\.\d+)?)(?:[-–](\d[\d,]*(?:\.\d+)?))?$/u;
const number = (digits: string): number => Number(digits.replaceAll(",", ""));

/** Whether a figure's value may be one that is wanted. A bound that the figure leaves open may be any number. */
function hasValue({ kind, attributes }: Annotation, wanted: string): boolean {
  const [, sign, first, second] = RANGE.exec(wanted) ?? [];
  if (kind !== "figure" || first === undefined) return false;
  const low = attributes.lo ?? (attributes.hi === null ? NaN : -Infinity);
  const high = attributes.hi ?? (attributes.lo === null ? NaN : Infinity);
  if (sign === ">") return high > number(first);
  if (sign === "<") return low < number(first);
  return low <= number(second ?? first) && number(first) <= high;
}

/** What the label of an annotation is called beside its id. */
export type NamesOf = (annotation: Annotation) => readonly string[];

/** Whether an item has in a field what is wanted, in look-up spelling: words anywhere, names as a whole, values by size. */
export function answersTerm(
  { annotation, state }: ReviewItem,
  field: Field,
  wanted: string,
  namesOf: NamesOf = () => [],
): boolean {
  switch (field) {
    case "text":
      return has(annotation.quote, wanted);
    case "label":
      return is(annotation.label, wanted) || namesOf(annotation).some((name) => is(name, wanted));
    case "kind":
      return is(annotation.kind, wanted);
    case "value":
      return hasValue(annotation, wanted);
    case "source":
      return has(sourceOf(annotation), wanted);
    case "state":
      return is(state, wanted);
    case "by":
      return has(annotation.decision?.by ?? annotation.origin.name, wanted);
    case "link":
      return annotation.kind === "entity" && has(annotation.attributes.link, wanted);
  }
}
