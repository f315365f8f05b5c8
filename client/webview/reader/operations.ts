import type { EditorView } from "@codemirror/view";
import type { FromReader, Item, Operation, ReviewMessage } from "./messages";
import { foresee } from "./review/optimistic";
import { inPresentText, patchReview, reviewOf } from "./surface/reviewField";
import { syncedVersion, unconfirmed } from "./text/sync";

interface Pending {
  readonly operation: number;
  readonly operations: readonly Operation[];
}

export interface Operations {
  /** Shows what the operations do, and has them carried out once the document holds all that was typed. */
  readonly carryOut: (operations: readonly Operation[]) => void;
  /** Takes in what the server says, and shows again what it does not include yet. */
  readonly receive: (review: ReviewMessage) => void;
}

/** What the annotator does is shown at once; what the server then says is the truth, also where it could not be done. */
export function createOperations(
  view: EditorView,
  settled: (run: () => void) => void,
  send: (message: Omit<Extract<FromReader, { type: "operate" }>, "type">) => void,
): Operations {
  let count = 0;
  let pending: readonly Pending[] = [];

  const foreseen = (items: readonly Item[], { operation, operations }: Pending): readonly Item[] => {
    const read = ({ from, to }: { from: number; to: number }): string => view.state.sliceDoc(from, to);
    return operations.reduce((before, one, index) => foresee(before, one, `new-${operation}-${index}`, read), items);
  };
  return {
    carryOut: (operations) => {
      const next: Pending = { operation: ++count, operations };
      pending = [...pending, next];
      const review = inPresentText(reviewOf(view.state));
      view.dispatch({ effects: patchReview.of({ moved: null, items: foreseen(review.items, next) }) });
      settled(() => send({ ...next, base: syncedVersion(view.state) }));
    },
    receive: ({ items, after }) => {
      pending = pending.filter(({ operation }) => operation > after);
      // The items lie in the text of the document; what is typed and not confirmed yet has moved them here.
      const moved = unconfirmed(view.state)?.desc ?? null;
      const review = inPresentText({ ...reviewOf(view.state), items, moved });
      view.dispatch({
        effects: patchReview.of({ moved: null, items: pending.reduce(foreseen, review.items) }),
      });
    },
  };
}
