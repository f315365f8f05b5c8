import { html, svg, type TemplateResult } from "lit-html";
import { MARK } from "../layout/place";
import type { Shape } from "../layout/shapes";

/** A shape by itself, for legends, filters and verdicts. */
export function sign({ path, isFilled }: Shape): TemplateResult {
  return html`<svg
    class="sign"
    viewBox="${-MARK} ${-MARK} ${2 * MARK} ${2 * MARK}"
    width=${2 * MARK}
    height=${2 * MARK}
    aria-hidden="true"
  >
    ${svg`<path class=${isFilled ? "filled" : "hollow"} d=${path} />`}
  </svg>`;
}
