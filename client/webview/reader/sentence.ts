import type { ReaderMessages } from "../../messages/reader";
import { attributeFacts, type Attributed } from "../../messages/schemeNames";
import type { Scene, Step } from "./actions/action";
import { differencesOf, itemsById } from "./adjudication/differences";
import { differenceModel, spokenDifference } from "./adjudication/model";
import { describer } from "./describe";
import { rulingText } from "./cards/cardModel";
import type { Item, Operation } from "./messages";
import { articleLabelName } from "./review/articleLabels";
import { relationName } from "./review/relations";
import { focused, itemOf, type Review } from "./review/review";

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
        : [describer(text, after.review)(now)];
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
  const quoteOf = (id: string): string => itemOf(review, id)?.quote ?? "";
  switch (operation.op) {
    case "takeAgreed":
      return undefined;
    case "accept":
    case "reject":
    case "withdraw": {
      const only = operation.ids.length === 1 ? itemOf(review, operation.ids[0] ?? null) : undefined;
      return text.done(operation.op, only === undefined ? String(operation.ids.length) : aboutOf(only, review, text));
    }
    case "relate": {
      const name = relationName(review, operation);
      return text.done("relate", text.relation.sentence(name, quoteOf(operation.from), quoteOf(operation.to)));
    }
    case "labelArticle":
      return text.done(
        "labelArticle",
        [articleLabelName(review, operation.label), ...factsOf({ kind: "document", ...operation }, review, text)].join(
          " · ",
        ),
      );
    case "rule":
      return text.done("rule", text.ruling.verdicts[operation.verdict]);
    case "add":
    case "note":
      return text.done(operation.op, operation.spans.map(({ from, to }) => words.sliceString(from, to)).join(" "));
    case "edit": {
      const item = itemOf(review, operation.id);
      const facts = item?.kind === "document" ? [aboutOf(item, review, text)] : [quoteOf(operation.id)];
      return text.done(
        "edit",
        [...facts, ...(item === undefined ? [] : factsOf({ ...item, ...operation }, review, text))].join(" · "),
      );
    }
    case "relabel":
    case "respan":
    case "split":
    case "source":
      return text.done(operation.op, quoteOf(operation.id));
  }
}

/** What attributes of the tagset say. */
const factsOf = (mark: Attributed, review: Review, text: ReaderMessages): readonly string[] =>
  attributeFacts(review, mark, text).map(({ name, value }) => text.attribute.fact(name, value));

/** An item in words: what it marks, or what it says where it marks nothing. */
function aboutOf(item: Item, review: Review, text: ReaderMessages): string {
  if (item.kind === "document") return articleLabelName(review, item.label);
  if (item.kind === "ruling") return rulingText(item, text);
  if (item.kind !== "relation") return item.quote;
  const { from, to } = item.attributes;
  const quote = (id: typeof from): string =>
    itemOf(review, typeof id === "string" ? id : null)?.quote ?? text.relation.gone;
  return text.relation.sentence(relationName(review, item), quote(from), quote(to));
}
