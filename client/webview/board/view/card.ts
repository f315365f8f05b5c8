import type { BoardQuantity } from "../../../../server/protocol/messages";
import { element } from "../../shared/element";
import { factsOf, standings, type Words } from "../model/labels";

/** The card of the report that the mouse or the keyboard is on. */
export interface Card {
  readonly show: (quantity: BoardQuantity, report: number, beside: Element, words: Words) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
}

const APART = 6;

/** The cell says all of it to screen readers, so the card is for the eye alone. */
export function createCard(): Card {
  const card = element("div", { class: "card", "aria-hidden": "true" });
  card.hidden = true;
  document.body.append(card);
  return {
    show: (quantity, index, beside, words) => {
      const report = quantity.reports[index];
      if (report === undefined) return;
      const facts = factsOf(report, words).flatMap(([name, fact]) => [
        element("dt", {}, name),
        element("dd", {}, fact),
      ]);
      const others = standings(quantity, index, words).map(({ line, reason }) =>
        element("li", {}, element("div", {}, line), element("div", { class: "reason" }, reason)),
      );
      card.replaceChildren(
        element("blockquote", { class: "naskh", dir: "auto" }, report.text),
        element("dl", {}, ...facts),
        ...(others.length > 0 ? [element("ul", {}, ...others)] : []),
      );
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
