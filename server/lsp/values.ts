import type { Figure } from "../engine/figures/figure";

/**
 * The interval that a figure gives, in signs that read alike in every language: `16`, `≥ 16`, `≈ 20`, `20–99`,
 * `5,000,000 USD`, `20 %`; the ISO form of dates and times; empty where there is no value.
 */
export function valueText({ kind, lo, hi, qualifier, unit, iso }: Figure): string {
  if (iso !== null) return iso;
  const put = (value: number): string =>
    kind === "date" ? String(value) : value.toLocaleString("en", { maximumFractionDigits: 6 });
  const sign = kind === "percent" ? " %" : unit === null ? "" : ` ${unit}`;
  if (lo !== null && hi !== null && lo !== hi) return `${put(lo)}–${put(hi)}${sign}`;
  if (lo !== null && hi !== null) return `${qualifier === "about" ? "≈ " : ""}${put(lo)}${sign}`;
  if (lo !== null) return `≥ ${put(lo)}${sign}`;
  return hi === null ? "" : `≤ ${put(hi)}${sign}`;
}
