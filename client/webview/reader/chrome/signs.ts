import { nothing, svg, html, type TemplateResult } from "lit-html";

/**
 * Signs, drawn: interface fonts often lack ≠ and the like, and what stands in for them overlaps its neighbours. Each is a path
 * in a square of 16.
 */
const PATHS = {
  good: "M3 8.5 6.5 12 13 4.5",
  warning: "M8 2 14.5 13.5H1.5ZM8 6.2V9.8M8 11.6V12.1",
  conflict: "M2.5 6H13.5M2.5 10H13.5M10.5 2.5 5.5 13.5",
  update: "M3 13 12.5 3.5M6 3H13V10",
  denied: "M4 4 12 12M12 4 4 12",
  outgoing: "M3 8H13M9 4 13 8 9 12",
  incoming: "M13 8H3M7 4 3 8 7 12",
} as const;

export type Sign = keyof typeof PATHS;

export function sign(name: Sign): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
}

/** A sign that points along the line: the other way where the page reads from right to left. */
export function directedSign(name: "outgoing" | "incoming"): TemplateResult {
  return html`<span class="directed">${sign(name)}</span>`;
}

export function signOf(name: Sign | undefined): TemplateResult | typeof nothing {
  return name === undefined ? nothing : sign(name);
}
