import type { ReaderMessages } from "../../messages/reader";
import type { Scene, Step } from "./actions/action";
import { describer } from "./describe";
import type { Operation } from "./messages";
import { focused, itemOf } from "./review/review";

/** What is shown and read aloud after a step: what was done to which words, and where the focus is now. */
export function sentenceOf(step: Step, before: Scene, after: Scene, text: ReaderMessages): string | undefined {
  const done = (step.operations ?? []).map((operation) => deed(operation, before, text));
  const said = step.say === undefined ? [] : [text.says[step.say]];
  const now = focused(after.review);
  const arrived = now === undefined || now.id === before.review.focus ? [] : [describer(text, () => after.review)(now)];
  const sentence = [...done, ...said, ...arrived].join(" · ");
  return sentence === "" ? undefined : sentence;
}

function deed(operation: Operation, { review, text: words }: Scene, text: ReaderMessages): string {
  if ("ids" in operation) {
    const only = operation.ids.length === 1 ? itemOf(review, operation.ids[0] ?? null) : undefined;
    return text.done(operation.op, only === undefined ? String(operation.ids.length) : only.quote);
  }
  if ("id" in operation) return text.done(operation.op, itemOf(review, operation.id)?.quote ?? "");
  return text.done(operation.op, operation.spans.map(({ from, to }) => words.sliceString(from, to)).join(" "));
}
