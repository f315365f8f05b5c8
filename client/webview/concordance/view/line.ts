import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchHit } from "../../../../server/protocol/annotations";
import type { ConcordanceMessages } from "../../../messages/concordance/messages";
import { bare, isolated } from "../../shared/bidi";

export interface LineStyle {
  readonly texts: ConcordanceMessages;
  readonly nameOf: (uri: string) => string;
  readonly labelOf: (hit: SearchHit) => string;
}

const place = ({ range }: SearchHit): string => (range === null ? "" : `:${range.start.line + 1}`);

/** What is said of a hit beside its words: label, value or link, source, who decided. */
function factsOf(hit: SearchHit, { texts, labelOf }: LineStyle): readonly string[] {
  const { kind, state, value, source, link, by } = hit;
  return [
    texts.kinds[kind],
    labelOf(hit),
    value,
    link,
    source,
    texts.states[state],
    by === null ? null : texts.by(by),
  ].filter((fact): fact is string => fact !== null && fact !== "");
}

/** What stands before, with a blank at its end that stays there: one at the end of a line goes to the side where lines end (UAX #9, L1). */
const upTo = (before: string): string => before.replace(/ $/u, "\u00A0");

/**
 * A hit as one line: its words in the middle, what stands before on the side where reading begins. The words of the article
 * are set from right to left in any language of the interface.
 */
export function lineTemplate(
  hit: SearchHit,
  key: string,
  marked: { readonly selected: boolean; readonly focused: boolean },
  style: LineStyle,
): TemplateResult {
  const { texts, nameOf, labelOf } = style;
  const facts = factsOf(hit, style);
  const detail = hit.value ?? hit.link;
  return html`<div
    class="line ${hit.kind} ${hit.state}"
    role="option"
    data-key=${key}
    tabindex=${marked.focused ? "0" : "-1"}
    aria-selected=${marked.selected ? "true" : "false"}
    aria-label=${bare(texts.line(hit.key, facts))}
  >
    <span class="standing" aria-hidden="true"><span class="state">${texts.states[hit.state]}</span></span>
    <span class="words naskh" dir="rtl" aria-hidden="true"
      ><span class="before"><bdi dir="rtl">${upTo(hit.before)}</bdi></span
      ><span class="key"><bdi>${hit.key}</bdi></span
      ><span class="after"><bdi dir="rtl">${hit.after}</bdi></span></span
    >
    <span class="facts" aria-hidden="true"
      ><bdi class="label">${labelOf(hit)}</bdi
      >${detail === null || detail === "" ? nothing : html` <bdi>${detail}</bdi>`}${
        hit.source === null ? nothing : html` <bdi class="source" dir="auto">${hit.source}</bdi>`
      }</span
    >
    <span class="place" aria-hidden="true">${isolated(`\u2068${nameOf(hit.uri)}${place(hit)}\u2069`)}</span>
  </div>`;
}
