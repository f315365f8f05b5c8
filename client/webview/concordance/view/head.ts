import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { SEARCH_ORDERS, type ReviewCounts, type SearchOrder } from "../../../../server/protocol/annotations";
import type { ReviewItemState } from "../../../../server/protocol/review";
import type { ConcordanceMessages } from "../../../messages/concordance/messages";
import { isolated } from "../../shared/bidi";

export const STATES: readonly ReviewItemState[] = ["suggestion", "accepted", "corrected", "added", "rejected", "lost"];

/** What is searched for. */
export interface Wanted {
  readonly query: string;
  readonly states: readonly ReviewItemState[];
  readonly order: SearchOrder;
}

export interface HeadActions {
  readonly want: (change: Partial<Wanted>) => void;
  readonly toggle: (state: ReviewItemState) => void;
  readonly leave: (event: KeyboardEvent) => void;
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : "";

/** What stands over the lines: search, filters, order. */
export function headTemplate(
  texts: ConcordanceMessages,
  wanted: Wanted,
  counts: ReviewCounts,
  { want, toggle, leave }: HeadActions,
): TemplateResult {
  return html`<header>
    <h1>${texts.title}</h1>
    <div class="tools">
      <input
        type="search"
        dir="auto"
        spellcheck="false"
        placeholder=${texts.search}
        aria-label=${texts.search}
        aria-describedby="hint"
        .value=${live(wanted.query)}
        @input=${(event: Event) => want({ query: valueOf(event) })}
        @keydown=${leave}
      />
      <div class="filters" role="group" aria-label=${texts.stateFilters}>
        ${STATES.map(
          (state) =>
            html`<button
              type="button"
              class="filter"
              aria-pressed=${wanted.states.includes(state) ? "true" : "false"}
              @click=${() => toggle(state)}
            >
              ${isolated(texts.filter(texts.states[state], counts[state]))}
            </button>`,
        )}
      </div>
      <label
        >${texts.order}
        <select
          .value=${live(wanted.order)}
          @change=${(event: Event) => want({ order: SEARCH_ORDERS.find((order) => order === valueOf(event)) ?? "article" })}
        >
          ${SEARCH_ORDERS.map(
            (order) => html`<option value=${order} ?selected=${order === wanted.order}>${texts.orders[order]}</option>`,
          )}
        </select></label
      >
    </div>
    <p id="hint" class="summary">${isolated(texts.hint)}</p>
  </header>`;
}
