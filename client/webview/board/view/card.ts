import { html, nothing, render } from "lit-html";
import type { BoardQuantity } from "../../../../server/protocol/messages";
import { isolated } from "../../shared/bidi";
import { factsOf, standings, type Words } from "../model/labels";

/** The card of the report that the mouse or the keyboard is on. The cell says all of it too, so it is for the eye alone. */
export interface Card {
  readonly show: (quantity: BoardQuantity, report: number, beside: Element, words: Words) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
}

/** Between a card and its report, and the edges of the window. Pixels. */
const APART = 6;

export function createCard(): Card {
  const card = document.createElement("div");
  card.className = "card";
  card.setAttribute("aria-hidden", "true");
  card.hidden = true;
  document.body.append(card);
  return {
    show: (quantity, index, beside, words) => {
      const report = quantity.reports[index];
      if (report === undefined) return;
      const others = standings(quantity, index, words);
      const template = html`<blockquote class="naskh" dir="auto">${report.text}</blockquote>
        <dl>
          ${factsOf(report, words).map(
            ([name, fact]) =>
              html`<dt>${name}</dt>
                <dd>${isolated(fact)}</dd>`,
          )}
        </dl>
        ${
          others.length === 0
            ? nothing
            : html`<ul>
                ${others.map(
                  ({ line, reason }) =>
                    html`<li>
                      ${isolated(line)}
                      <div class="reason">${isolated(reason)}</div>
                    </li>`,
                )}
              </ul>`
        }`;
      render(template, card);
      card.hidden = false;
      place(card, beside.getBoundingClientRect());
    },
    hide: () => (card.hidden = true),
    isOpen: () => !card.hidden,
  };
}

/** Under the report, or over it where there is no room, inside the window. */
function place(card: HTMLElement, beside: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const under = beside.bottom + APART;
  const top = under + height <= window.innerHeight ? under : Math.max(0, beside.top - APART - height);
  const middle = beside.left + beside.width / 2 - width / 2;
  card.style.top = `${top}px`;
  card.style.left = `${Math.max(APART, Math.min(document.documentElement.clientWidth - width - APART, middle))}px`;
}
