import type { Extension } from "@codemirror/state";
import { EditorView, hoverTooltip } from "@codemirror/view";
import { render } from "lit-html";
import type { ReaderMessages } from "../../../messages/reader";
import { cardTemplate, type CardActions } from "../cards/card";
import { cardOf } from "../cards/cardModel";
import { markAt } from "../review/marks";
import { itemOf } from "../review/review";
import { patchReview, reviewOf } from "./reviewField";

/** A card for what the mouse rests on, and the tint of its source while it is there. */
export function hovers(text: ReaderMessages, actions: CardActions): Extension {
  return [
    hoverTooltip(
      (view, at) => {
        const review = reviewOf(view.state);
        const mark = markAt(review, at);
        if (mark === undefined) return null;
        return {
          pos: mark.from,
          end: mark.to,
          create: () => {
            const dom = document.createElement("div");
            dom.className = "hover";
            render(cardTemplate(cardOf(mark.item, review, text), false, text, actions), dom);
            return { dom };
          },
        };
      },
      { hoverTime: 400 },
    ),
    EditorView.domEventHandlers({
      mouseover: (event, view) => pointAt(view, idAt(event)),
      mouseleave: (_, view) => pointAt(view, null),
    }),
  ];
}

function idAt({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>("[data-id]")?.dataset["id"] ?? null) : null;
}

function pointAt(view: EditorView, id: string | null): void {
  const review = reviewOf(view.state);
  if (review.hover === id || (id !== null && itemOf(review, id) === undefined)) return;
  view.dispatch({ effects: patchReview.of({ hover: id }) });
}
