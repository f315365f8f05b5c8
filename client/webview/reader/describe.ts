import type { ReaderMessages } from "../../messages/reader";
import { attributeFacts, labelName } from "../../messages/schemeNames";
import { differencesOf } from "./adjudication/differences";
import type { Item } from "./messages";
import { relationName, relationsIn } from "./review/relations";
import type { Review } from "./review/review";
import { standingsIn } from "./review/rulings";

/** Tells what a screen reader says of items: kind and label, how they stand, who said it, and the words. */
export function describer(text: ReaderMessages, review: Review): (item: Item) => string {
  const versions = differencesOf(review).flatMap((difference) => difference.versions);
  const standingOf = standingsIn(review);
  const relationsOf = relationsIn(review);
  return (item) => {
    const annotators = versions
      .filter(({ marks }) => marks.some((mark) => mark.item === item.id))
      .flatMap((version) => version.annotators);
    const standing = standingOf(item);
    const label = labelName(review, item.kind, item.label, text);
    const facts = [
      text.kinds[item.kind],
      ...(item.kind === "note" ? [] : [label]),
      text.states[item.state],
      ...(annotators.length === 0 ? [] : [text.adjudication.names(annotators)]),
      ...(standing === null || standing === "other" ? [] : [text.standings[standing]]),
      ...attributeFacts(review, item, text).map(({ name, value }) => text.attribute.fact(name, value)),
      ...(item.source === null ? [] : [`${text.source} ${item.source.text}`]),
      ...relationsOf(item.id).map(({ relation, other, isOutgoing }) =>
        text.relation.fact(relationName(review, relation), isOutgoing, other?.quote ?? text.relation.gone),
      ),
    ];
    return text.mark(facts, item.quote);
  };
}
