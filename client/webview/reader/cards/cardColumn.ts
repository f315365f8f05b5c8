import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { html, render } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { ReaderMessages } from "../../../messages/reader";
import type { Item } from "../messages";
import { isShown, spansOf, type Review } from "../review/review";
import { reviewOf } from "../surface/reviewField";
import { cardTemplate, type CardActions } from "./card";
import { cardsIn, hasCard } from "./cardModel";
import { layOut, type Wish } from "./layout";

/** Pixels between two cards. */
const GAP = 8;

/** The claims in the margin, each beside its line. Only those of the lines that are drawn exist. */
export function cardColumn(text: ReaderMessages, actions: CardActions): Extension {
  return ViewPlugin.define((view) => {
    const column = document.createElement("aside");
    column.className = "cards";
    column.setAttribute("aria-label", text.claims);
    view.scrollDOM.append(column);
    let items = draw(view, column, text, actions);
    return {
      update: (update: ViewUpdate) => {
        const changed = reviewOf(update.state) !== reviewOf(update.startState);
        if (changed || update.docChanged || update.viewportChanged) items = draw(view, column, text, actions);
        else if (update.geometryChanged) place(view, column, items);
      },
      destroy: () => column.remove(),
    };
  });
}

/** Draws the cards of the lines that are drawn, and returns what they are about. */
function draw(view: EditorView, column: HTMLElement, text: ReaderMessages, actions: CardActions): readonly Item[] {
  const review = reviewOf(view.state);
  const items = itemsWithCards(review, view);
  const cards = items.map(cardsIn(review, text));
  render(
    html`${repeat(
      cards,
      ({ id }) => id,
      (card) => cardTemplate(card, card.id === review.focus, text, actions),
    )}`,
    column,
  );
  place(view, column, items);
  return items;
}

function itemsWithCards(review: Review, view: EditorView): readonly Item[] {
  const { from, to } = view.viewport;
  return review.items.filter((item) => {
    if (!isShown(item, review.rejectedShown) || !(hasCard(item) || item.id === review.focus)) return false;
    const start = spansOf(review, item)[0]?.from;
    return start !== undefined && start >= from && start <= to;
  });
}

/** Measures lines and cards together, then moves the cards: the browser lays the page out once. */
function place(view: EditorView, column: HTMLElement, items: readonly Item[]): void {
  view.requestMeasure({
    key: column,
    read: (measured): readonly Wish[] => {
      const review = reviewOf(measured.state);
      const origin = column.getBoundingClientRect().top;
      return cardsOf(column).flatMap((card) => {
        const item = items.find(({ id }) => id === card.dataset["card"]);
        const start = item && spansOf(review, item)[0]?.from;
        const line = start === undefined ? null : measured.coordsAtPos(start, 1);
        return line === null
          ? []
          : { id: card.dataset["card"] ?? "", top: line.top - origin, height: card.offsetHeight };
      });
    },
    write: (wishes, measured) => {
      const places = new Map(layOut(wishes, reviewOf(measured.state).focus, GAP).map(({ id, top }) => [id, top]));
      for (const card of cardsOf(column)) {
        const top = places.get(card.dataset["card"] ?? "");
        card.style.visibility = top === undefined ? "hidden" : "visible";
        if (top !== undefined) card.style.transform = `translateY(${Math.round(top)}px)`;
      }
    },
  });
}

function cardsOf(column: HTMLElement): readonly HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>("[data-card]")];
}
