import type { JsonValues } from "../../../../server/protocol/review";
import type { Label } from "../../../messages/scheme";
import type { Item, Operation } from "../messages";
import type { Review } from "./review";

type Labelled = Pick<Review, "items" | "labels">;

/** The labels that the article has, as items: decided on, or suggested; in the order of the scheme, unknown ones last. */
export function articleLabels({ items, labels }: Labelled): readonly Item[] {
  const order = labels.filter(({ kind }) => kind === "document").map(({ id }) => id);
  const rank = ({ label }: Item): number => (order.includes(label) ? order.indexOf(label) : order.length);
  return items
    .filter(({ kind, state }) => kind === "document" && state !== "rejected" && state !== "lost")
    .sort((a, b) => rank(a) - rank(b));
}

/** A label as the article's panel offers it. */
type ArticleLabel = Pick<Label, "id" | "name" | "key" | "description" | "examples">;

/** What is said of labels of the article in attributes, by label; null takes one away. */
export type LabelAttributes = ReadonlyMap<string, JsonValues>;

/** What the article can be labelled with: the labels of the scheme, and those that it has already. */
export function labelsForArticle(review: Labelled): readonly ArticleLabel[] {
  const known = review.labels.filter(({ kind }) => kind === "document");
  const others = articleLabels(review).filter(({ label }) => !known.some(({ id }) => id === label));
  return [
    ...known,
    ...others.map(({ label }) => ({ id: label, name: label, key: null, description: "", examples: [] })),
  ];
}

/**
 * What gives the article these labels and no others, with what is said of them. A suggested one that is chosen is accepted.
 */
export function relabelling(
  review: Labelled,
  chosen: ReadonlySet<string>,
  said: LabelAttributes = new Map(),
): readonly Operation[] {
  const present = articleLabels(review);
  const ids = (matches: (item: Item) => boolean): readonly string[] => present.filter(matches).map(({ id }) => id);
  const isEdited = (label: string): boolean => chosen.has(label) && said.has(label);
  const accepted = ids(({ label, state }) => chosen.has(label) && state === "suggestion" && !isEdited(label));
  const withdrawn = ids(({ label, state }) => !chosen.has(label) && state === "added");
  const rejected = ids(({ label, state }) => !chosen.has(label) && state !== "added");
  const fresh = [...chosen].filter((label) => !present.some((item) => item.label === label));
  return [
    ...(accepted.length > 0 ? [{ op: "accept", ids: accepted } as const] : []),
    ...(withdrawn.length > 0 ? [{ op: "withdraw", ids: withdrawn } as const] : []),
    ...(rejected.length > 0 ? [{ op: "reject", ids: rejected } as const] : []),
    ...present
      .filter(({ label }) => isEdited(label))
      .map(({ id, label }) => ({ op: "edit", id, attributes: said.get(label) ?? {} }) as const),
    ...fresh.map((label) => ({ op: "labelArticle", label, attributes: given(said.get(label)) }) as const),
  ];
}

/** What is said, without what is taken away. */
const given = (attributes: JsonValues = {}): JsonValues =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));

/** What a label of the article is called; one that the scheme does not know, by its id. */
export const articleLabelName = ({ labels }: Pick<Review, "labels">, label: string): string =>
  labels.find(({ kind, id }) => kind === "document" && id === label)?.name ?? label;
