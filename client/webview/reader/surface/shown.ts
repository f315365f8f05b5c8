import { EditorSelection, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Step } from "../actions/action";
import type { Review } from "../review/review";
import { patchReview } from "./reviewField";

/** How a step and what is foreseen of it look, as one change of the view: the page is drawn once for a key. */
export function shown(
  { selection, focus, difference, picking, rejectedShown }: Step,
  foreseen: Partial<Review>,
): TransactionSpec {
  const patch = patchReview.of({
    ...foreseen,
    ...(focus !== undefined && { focus }),
    ...(difference !== undefined && { difference }),
    ...(picking !== undefined && { picking }),
    ...(rejectedShown !== undefined && { rejectedShown }),
  });
  if (selection === undefined) return { effects: patch };
  const { anchor, head } = selection;
  return {
    selection: EditorSelection.single(anchor, head),
    effects: [EditorView.scrollIntoView(head, { y: "nearest", yMargin: 90 }), patch],
  };
}
