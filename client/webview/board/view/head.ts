import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import {
  BOARD_VERDICTS,
  SOURCE_KINDS,
  type BoardQuantity,
  type BoardVerdict,
} from "../../../../server/protocol/messages";
import type { BoardMessages } from "../../../messages/board/messages";
import { isolated } from "../../shared/bidi";
import { SOURCE_SHAPES, VERDICT_SHAPES } from "../layout/shapes";
import { countVerdicts, type Wanted } from "../model/rows";
import { sign } from "./signs";

export interface HeadActions {
  readonly toggle: (verdict: BoardVerdict) => void;
  readonly search: (query: string) => void;
  readonly leaveSearch: (event: KeyboardEvent) => void;
}

/** What stands over the rows: what the board holds, filters, search, legend. */
export function headTemplate(
  texts: BoardMessages,
  articles: number,
  quantities: readonly BoardQuantity[],
  wanted: Wanted,
  actions: HeadActions,
): TemplateResult {
  const counts = countVerdicts(quantities);
  return html`<header>
    <h1>${texts.title}</h1>
    <p class="summary">${isolated(texts.summary(articles, quantities.length, counts.conflict))}. ${texts.hint}</p>
    <div class="tools">
      <div class="filters" role="group" aria-label=${texts.filters}>
        ${BOARD_VERDICTS.map(
          (verdict) =>
            html`<button
              type="button"
              class="filter"
              aria-pressed=${wanted.verdicts.includes(verdict) ? "true" : "false"}
              @click=${() => actions.toggle(verdict)}
            >
              ${sign(VERDICT_SHAPES[verdict])}<span
                >${isolated(texts.filter(texts.verdicts[verdict], counts[verdict]))}</span
              >
            </button>`,
        )}
      </div>
      <input
        type="search"
        dir="auto"
        spellcheck="false"
        placeholder=${texts.search}
        aria-label=${texts.search}
        .value=${live(wanted.query)}
        @input=${({ target }: Event) => actions.search(target instanceof HTMLInputElement ? target.value : "")}
        @keydown=${actions.leaveSearch}
      />
    </div>
    ${legendTemplate(texts, quantities)}
  </header>`;
}

/** The kinds of sources that occur, each with its shape. */
function legendTemplate(texts: BoardMessages, quantities: readonly BoardQuantity[]): TemplateResult {
  const kinds = new Set(quantities.flatMap(({ reports }) => reports.map(({ sourceKind }) => sourceKind)));
  const present = SOURCE_KINDS.filter((kind) => kinds.has(kind));
  return html`<ul class="legend" aria-label=${texts.legend}>
    ${present.map((kind) => html`<li class=${kind}>${sign(SOURCE_SHAPES[kind])}${texts.sources[kind]}</li>`)}
  </ul>`;
}
