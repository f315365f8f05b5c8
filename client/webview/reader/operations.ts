import type { EditorView } from "@codemirror/view";
import type { FromReader, Item, Operation, ReviewMessage, Span } from "./messages";
import { follow } from "./review/follow";
import { foresee } from "./review/optimistic";
import type { Review } from "./review/review";
import { inPresentText, patchReview, reviewOf } from "./surface/reviewField";
import { syncedVersion, unconfirmed } from "./text/sync";

/** Operations done by one key, in order. */
interface Batch {
  readonly batch: number;
  readonly operations: readonly Operation[];
}

export interface Operations {
  /** Foresees what operations do, to be shown at once, and has them carried out once the document holds all that was typed. */
  readonly carryOut: (operations: readonly Operation[]) => Pick<Review, "items" | "moved">;
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
  let reviews = 0;
  let pending: readonly Batch[] = [];

  const foreseen = (items: readonly Item[], { batch, operations }: Batch): readonly Item[] => {
    const read = ({ from, to }: Span): string => view.state.sliceDoc(from, to);
    return operations.reduce((before, one, index) => foresee(before, one, `new-${batch}-${index}`, read), items);
  };
  return {
    carryOut: (operations) => {
      const next: Batch = { batch: ++count, operations };
      pending = [...pending, next];
      const seen = reviews;
      settled(() => send({ ...next, reviews: seen, base: syncedVersion(view.state) }));
      return { moved: null, items: foreseen(inPresentText(reviewOf(view.state)).items, next) };
    },
    receive: ({ items, after, adjudication }) => {
      reviews++;
      pending = pending.filter(({ batch }) => batch > after);
      const before = inPresentText(reviewOf(view.state));
      // The items lie in the text of the document; what is typed and not confirmed yet has moved them here.
      const told = inPresentText({ ...before, items, adjudication, moved: unconfirmed(view.state)?.desc ?? null });
      const present = pending.reduce(foreseen, told.items);
      const nameOf = follow(before.items, present);
      view.dispatch({
        effects: patchReview.of({
          moved: null,
          items: present,
          adjudication: told.adjudication,
          focus: before.focus && nameOf(before.focus),
          picking: before.picking && { ...before.picking, id: nameOf(before.picking.id) },
        }),
      });
    },
  };
}
