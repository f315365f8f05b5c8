import type { Annotation } from "../annotations/annotation";
import type { Figure } from "../engine/figures/figure";

/** What a value is made of; an annotator's kinds and qualifiers may be none of the engine's. */
type Valued = Pick<Figure, "lo" | "hi" | "unit" | "iso"> & { readonly kind: string; readonly qualifier: string };

/**
 * The interval that a figure gives, in signs that read alike in every language: `16`, `≥ 16`, `≈ 20`, `20–99`,
 * `5,000,000 USD`, `20 %`; the ISO form of dates and times; empty where there is no value.
 */
export function valueText({ kind, lo, hi, qualifier, unit, iso }: Valued): string {
  if (iso !== null) return iso;
  const put = (value: number): string =>
    kind === "date" ? String(value) : value.toLocaleString("en", { maximumFractionDigits: 6 });
  const sign = kind === "percent" ? " %" : unit === null ? "" : ` ${unit}`;
  if (lo !== null && hi !== null && lo !== hi) return `${put(lo)}–${put(hi)}${sign}`;
  if (lo !== null && hi !== null) return `${qualifier === "about" ? "≈ " : ""}${put(lo)}${sign}`;
  if (lo !== null) return `≥ ${put(lo)}${sign}`;
  return hi === null ? "" : `≤ ${put(hi)}${sign}`;
}

/** An annotated figure's value in signs; null for what is no figure. An annotator's label may be none of the engine's kinds. */
export function annotationValue({ kind, label, attributes }: Annotation): string | null {
  if (kind !== "figure") return null;
  const { lo, hi, qualifier, unit, iso } = attributes;
  return valueText({ kind: label, lo, hi, qualifier, unit, iso });
}
