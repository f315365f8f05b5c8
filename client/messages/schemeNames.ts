import type { JsonValue, JsonValues, ReviewItemKind } from "../../server/protocol/review";
import type { LabelName } from "../../server/protocol/tagset";
import type { Language } from "./language";
import type { ReaderMessages } from "./reader";
import type { Attribute, Scheme } from "./scheme";

/** What annotations are called that have no label of a tagset. */
type OwnNames = Pick<ReaderMessages, "cues" | "ruling">;

/** What labels and relations are called: a scheme, or a part of one. */
export interface LabelNames {
  readonly labels: readonly { readonly kind: string; readonly id: string; readonly name: string }[];
  readonly relations: readonly { readonly id: string; readonly name: string }[];
}

/** The names of labels in one language; of those that it has not, in the other. */
export function namesIn(names: readonly LabelName[], language: Language): LabelNames {
  const named = names.map(({ kind, id, name }) => ({ kind, id, name: name[language] || name.en || id }));
  return { labels: named, relations: named.filter(({ kind }) => kind === "relation") };
}

/** What a label is called: by the tagset, by us where it is ours, and by its id where nobody has named it. */
export function labelName(
  { labels, relations }: LabelNames,
  kind: ReviewItemKind,
  label: string,
  { cues, ruling }: OwnNames,
): string {
  switch (kind) {
    case "figure":
    case "entity":
    case "document":
      return labels.find((one) => one.kind === kind && one.id === label)?.name ?? label;
    case "relation":
      return relations.find(({ id }) => id === label)?.name ?? label;
    case "attribution":
      return cues[label] ?? label;
    case "ruling":
      return ruling.findings[label] ?? label;
    case "note":
      return label;
  }
}

/** Anything with a label and attributes. */
export interface Attributed {
  readonly kind: string;
  readonly label: string;
  readonly attributes: JsonValues;
}

/** The attributes that a mark of a label can have, in the order of the label, then those of the tagset that it has besides. */
export function attributesFor(
  { labels, attributes }: Pick<Scheme, "labels" | "attributes">,
  { kind, label, attributes: given }: Attributed,
): readonly Attribute[] {
  const own = labels.find((one) => one.kind === kind && one.id === label)?.attributes ?? [];
  const others = attributes.map(({ id }) => id).filter((id) => !own.includes(id) && isGiven(given[id]));
  return [...own, ...others].flatMap((id) => attributes.find((one) => one.id === id) ?? []);
}

const isGiven = (value: JsonValue | undefined): boolean => value != null;

/** What a value of an attribute is called; one that the tagset has not, as it is written. */
export function valueName(
  { values }: Attribute,
  value: JsonValue,
  { attribute }: Pick<ReaderMessages, "attribute">,
): string {
  if (typeof value === "boolean") return attribute.flag[`${value}`];
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return JSON.stringify(value);
  const named = values.find(({ id }) => id === value)?.name;
  return named ?? value;
}

const isUsual = ({ fallback }: Attribute, value: JsonValue): boolean =>
  value === fallback || (typeof value !== "string" && JSON.stringify(value) === fallback);

export interface AttributeFact {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** How a figure's value is bounded; its value says so already. */
const SAID_BY_VALUE = "qualifier";

/** What a mark says in attributes of the tagset, in its words; what holds anyway is left out. */
export function attributeFacts(
  scheme: Pick<Scheme, "labels" | "attributes">,
  mark: Attributed,
  text: Pick<ReaderMessages, "attribute">,
): readonly AttributeFact[] {
  return attributesFor(scheme, mark).flatMap((one): readonly AttributeFact[] => {
    const value = mark.attributes[one.id];
    const isSaid = value != null && !isUsual(one, value) && one.id !== SAID_BY_VALUE;
    return isSaid ? [{ id: one.id, name: one.name, value: valueName(one, value, text) }] : [];
  });
}
