import {
  cursorCharLeft,
  cursorCharRight,
  cursorGroupLeft,
  cursorGroupRight,
  standardKeymap,
} from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, type Command } from "@codemirror/view";
import { differenceWith } from "../adjudication/differences";
import { markAt } from "../review/marks";
import { patchReview, reviewOf } from "./reviewField";

/** Outside edit mode the text stands still and has a caret, which moves by words. */
export function annotating(): Extension {
  return [
    EditorState.readOnly.of(true),
    EditorView.domEventHandlers({
      beforeinput: (event) => {
        event.preventDefault();
        return true;
      },
    }),
    keymap.of([
      { key: "Escape", run: stopPicking },
      { key: "ArrowLeft", run: cursorGroupLeft, preventDefault: true },
      { key: "ArrowRight", run: cursorGroupRight, preventDefault: true },
      { key: "Mod-ArrowLeft", run: cursorCharLeft, preventDefault: true },
      { key: "Mod-ArrowRight", run: cursorCharRight, preventDefault: true },
      // Also the moves that the browser knows: it would tell of them later than the next key comes.
      ...standardKeymap,
    ]),
    focusFollowsCaret(),
  ];
}

/** Leaves what was being picked. */
const stopPicking: Command = (view) => {
  if (reviewOf(view.state).picking === null) return false;
  view.dispatch({ effects: patchReview.of({ picking: null }) });
  return true;
};

/** The innermost mark at the caret has the focus; not while words are being selected, or picked as a source. */
function focusFollowsCaret(): Extension {
  return EditorState.transactionExtender.of((transaction) => {
    if (!transaction.isUserEvent("select")) return null;
    const { main } = transaction.newSelection;
    const review = reviewOf(transaction.startState);
    if (!main.empty || review.picking?.what === "source") return null;
    const focus = markAt(review, main.head)?.item.id ?? null;
    const difference = focus === null ? undefined : differenceWith(review, focus)?.id;
    return { effects: patchReview.of({ focus, ...(difference !== undefined && { difference }) }) };
  });
}
