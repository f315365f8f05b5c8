import type { ReaderMessages } from "../../messages/reader";
import type { Scene, Step } from "./actions/action";
import { differencesOf, itemsById } from "./adjudication/differences";
import { differenceModel, spokenDifference } from "./adjudication/model";
import { describer } from "./describe";
import type { Operation } from "./messages";
import { focused, itemOf } from "./review/review";

/** What is shown and read aloud after a step: what was done to which words, and where the focus is now. */
export function sentenceOf(step: Step, before: Scene, after: Scene, text: ReaderMessages): string | undefined {
  const done =
    step.taken === undefined
      ? (step.operations ?? []).flatMap((operation) => deed(operation, before, text) ?? [])
      : [takenSentence(step.taken, text)];
  const said = step.say === undefined ? [] : [text.says[step.say]];
  const now = focused(after.review);
  const arrived =
    step.difference != null && step.say !== "editHint"
      ? arrivedAt(step.difference, after, text)
      : now === undefined || now.id === before.review.focus
        ? []
        : [describer(text, () => after.review)(now)];
  const sentence = [...done, ...said, ...arrived].join(" · ");
  return sentence === "" ? undefined : sentence;
}

const takenSentence = (annotators: readonly string[], { adjudication }: ReaderMessages): string =>
  annotators.length === 0 ? adjudication.takenNobody : adjudication.taken(adjudication.names(annotators));

/** The difference that the focus has come to: who says what. */
function arrivedAt(id: string, { review, text: words }: Scene, text: ReaderMessages): readonly string[] {
  const all = differencesOf(review);
  const at = all.findIndex((one) => one.id === id);
  const difference = all[at];
  if (difference === undefined) return [];
  const read = (from: number, to: number): string => words.sliceString(from, to);
  const model = differenceModel({ ...review, difference: id }, itemsById(review), difference, at + 1, read, text);
  return [spokenDifference(model, all.length, text)];
}

function deed(operation: Operation, { review, text: words }: Scene, text: ReaderMessages): string | undefined {
  if (operation.op === "takeAgreed") return undefined;
  if ("ids" in operation) {
    const only = operation.ids.length === 1 ? itemOf(review, operation.ids[0] ?? null) : undefined;
    return text.done(operation.op, only === undefined ? String(operation.ids.length) : only.quote);
  }
  if ("id" in operation) return text.done(operation.op, itemOf(review, operation.id)?.quote ?? "");
  return text.done(operation.op, operation.spans.map(({ from, to }) => words.sliceString(from, to)).join(" "));
}
