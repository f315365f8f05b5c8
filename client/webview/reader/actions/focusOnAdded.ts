import type { Item } from "../messages";
import type { Step } from "./action";

/** What is added gets the focus, so that its value, source or link can be given at once. */
export function focusOnAdded({ operations = [] }: Step, items: readonly Item[]): Step {
  const added = operations.findLast((operation) => operation.op === "add");
  const made = items.findLast(
    ({ kind, label, spans }) =>
      kind === added?.kind &&
      label === added.label &&
      spans[0]?.from === added.spans[0]?.from &&
      spans.at(-1)?.to === added.spans.at(-1)?.to,
  );
  return made === undefined ? {} : { focus: made.id };
}
