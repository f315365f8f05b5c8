import type { EditorView } from "@codemirror/view";
import type { FromReader, Item, Operation, ReviewMessage, Span } from "./messages";
import { follow } from "./review/follow";
import { foresee } from "./review/optimistic";
import { nameOfNew, NOTHING_WAITING, takeIn, toldOf, type Batch } from "./review/waiting";
import { inPresentText, patchReview, reviewOf } from "./surface/reviewField";
import { syncedVersion, unconfirmed } from "./text/sync";

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
  let waiting = NOTHING_WAITING;

  const foreseen = (items: readonly Item[], { number, operations }: Batch): readonly Item[] => {
    const read = ({ from, to }: Span): string => view.state.sliceDoc(from, to);
    return operations.reduce(
      (before, one, index) => foresee(before, one, `${nameOfNew(number)}-${index}`, read),
      items,
    );
  };
  const sendAll = (batches: readonly Batch[]): void => {
    for (const { number, operations } of batches)
      settled(() => send({ operation: number, operations, base: syncedVersion(view.state) }));
  };
  return {
    carryOut: (operations) => {
      const batch: Batch = { number: ++count, operations };
      const review = inPresentText(reviewOf(view.state));
      view.dispatch({ effects: patchReview.of({ moved: null, items: foreseen(review.items, batch) }) });
      const taken = takeIn(waiting, batch);
      ({ waiting } = taken);
      sendAll(taken.send);
    },
    receive: ({ items, after }) => {
      const before = inPresentText(reviewOf(view.state));
      // The items lie in the text of the document; what is typed and not confirmed yet has moved them here.
      const told = inPresentText({ ...before, items, moved: unconfirmed(view.state)?.desc ?? null });
      const nameOf = follow(before.items, told.items);
      const taken = toldOf(waiting, after, nameOf);
      ({ waiting } = taken);
      view.dispatch({
        effects: patchReview.of({
          moved: null,
          items: [...waiting.sent, ...waiting.held].reduce(foreseen, told.items),
          focus: before.focus && nameOf(before.focus),
          picking: before.picking && { id: nameOf(before.picking.id) },
        }),
      });
      sendAll(taken.send);
    },
  };
}
