import type { Figure } from "../figures/figure";
import { fold } from "../text/normalize";
import { textOf } from "../text/span";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { textsOf } from "./quantityName";

/** Kinds that step over a strict bound by one: more than 25 people are 26 or more. Source: the annotation guidelines. */
const STEPPED: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "dual", "age"]);

/** The bound that the words name, of a figure that gives the closed interval: 25 of more than 25. */
function namedBound({ kind, lo, hi, qualifier, number }: Figure, text: string): number | null {
  const bound = lo ?? hi;
  const step = qualifier === "moreThan" ? -1 : qualifier === "lessThan" ? 1 : 0;
  if (bound === null || step === 0 || !STEPPED.has(kind) || !Number.isInteger(bound)) return bound;
  return fold(textOf(text, number)) === String(bound) ? bound : bound + step;
}

/**
 * A figure as short as a label: `about 20`, `more than 25`, `20–99`, `5 %`. Quantities without a number (عشرات) stay as they
 * are written. Numbers and written words are isolated. `text` is the article that the figure stands in. Never throws.
 */
export function reportedValue(figure: Figure, text: string, language: Language): string {
  const { kind, lo, hi, qualifier, unit } = figure;
  const words = textsOf(language).qualifier;
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : "en", { maximumFractionDigits: 6 });
  const sign = kind === "percent" ? "\u00a0%" : unit === null ? "" : `\u00a0${unit}`;
  const put = (value: number): string => isolate(format.format(value) + sign);
  const bound = namedBound(figure, text);
  if (kind === "vague" || bound === null) {
    const written = isolate(textOf(text, figure.number));
    return lo !== null && hi !== null ? written : qualifier === "vague" ? written : `${words[qualifier]} ${written}`;
  }
  if (lo !== null && hi !== null && lo !== hi) return isolate(`${format.format(lo)}–${format.format(hi)}${sign}`);
  return qualifier === "exact" || qualifier === "between" || qualifier === "vague"
    ? put(bound)
    : `${words[qualifier]} ${put(bound)}`;
}
