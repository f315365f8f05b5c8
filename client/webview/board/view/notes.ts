import { html, nothing, type TemplateResult } from "lit-html";
import type { BoardMessages } from "../../../messages/board/messages";
import { isolated } from "../../shared/bidi";
import type { BoardProgress } from "../messages";

/** What the board says where there are no rows, or not all of them yet. `rows` there are, of which `shown` are shown. */
export function notesTemplate(
  texts: BoardMessages,
  { articles, waiting, stopped }: BoardProgress,
  { rows, shown, showAll }: { readonly rows: number; readonly shown: number; readonly showAll: () => void },
): TemplateResult {
  const isEmpty = rows === 0 && waiting === 0;
  const isFiltered = rows > 0 && shown === 0;
  return html`<div class="note">
    ${stopped ? html`<p class="warning">${texts.stopped}</p>` : nothing}
    ${waiting > 0 ? html`<p>${isolated(texts.reading(articles - waiting, articles))}</p>` : nothing}
    ${
      isEmpty
        ? html`<h2>${texts.nothing}</h2>
            <p>${texts.nothingHint}</p>`
        : nothing
    }
    ${
      isFiltered
        ? html`<h2>${texts.noMatch}</h2>
            <button type="button" class="show-all" @click=${showAll}>${texts.showAll}</button>`
        : nothing
    }
  </div>`;
}
