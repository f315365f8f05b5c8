import type { Extension } from "@codemirror/state";
import { EditorView, hoverTooltip } from "@codemirror/view";
import { render } from "lit-html";
import type { ReaderMessages } from "../../../messages/reader";
import { cardTemplate, type CardActions } from "../cards/card";
import { cardsIn } from "../cards/cardModel";
import { markAt } from "../review/marks";
import { pointAt, pointedAt } from "./pointing";
import { reviewOf } from "./reviewField";

/** A card for what the mouse rests on, and the tint of its source while it is there. */
export function hovers(text: ReaderMessages, actions: CardActions): Extension {
  return [
    pointedAt,
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
            render(cardTemplate(cardsIn(review, text)(mark.item), false, text, actions), dom);
            return { dom };
          },
        };
      },
      { hoverTime: 400 },
    ),
    EditorView.domEventHandlers({
      mouseover: (event, view) => point(view, idAt(event)),
      mouseleave: (_, view) => point(view, null),
    }),
  ];
}

function idAt({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>("[data-id]")?.dataset["id"] ?? null) : null;
}

function point(view: EditorView, id: string | null): void {
  if (view.state.field(pointedAt) !== id) view.dispatch({ effects: pointAt.of(id) });
}
