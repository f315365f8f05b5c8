import type { Annotation, FigureAttributes } from "../annotations/annotation";
import type { JsonFields } from "../annotations/json";
import { decimal } from "./decimal";
import { entityIri, entityLink } from "./iris";
import type { Part } from "./parts";
import type { XmlElement } from "./xml";

/** An element of TEI for a labelled stretch. */
export interface TeiElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A label as an attribute that takes one word holds it (`teidata.word`): other characters become underscores. */
export const wordOf = (label: string): string => label.replace(/[\p{C}\p{Z}]/gu, "_") || "_";

const NAMES: Readonly<Record<string, string>> = {
  PER: "persName",
  ORG: "orgName",
  GPE: "placeName",
  LOC: "placeName",
  FAC: "placeName",
};
const MEASURES = new Set(["money", "measure", "duration", "age"]);

/** What TEI has for a stretch inside the text; undefined for what only stands beside it: remarks, rulings, rejections. */
export function inlineElement({ node: { label, of } }: Part): TeiElement | undefined {
  const type = wordOf(label);
  if (of === null) return { name: "rs", attributes: { type } };
  if (of.decision?.verdict === "rejected") return undefined;
  if (of.kind === "entity") {
    return { name: NAMES[label] ?? "name", attributes: { type, ...linkAttributes(of.attributes.link) } };
  }
  if (of.kind === "attribution") return { name: "seg", attributes: { type: "attribution", subtype: type } };
  return of.kind === "figure" ? figureElement(label, of.attributes) : undefined;
}

const linkAttributes = (link: string | null): Readonly<Record<string, string>> =>
  link === null ? {} : { key: link, ref: entityIri(link) };

/** Types of numbers and measures that the Guidelines suggest for what we call otherwise. */
const SUGGESTED: Readonly<Record<string, string>> = { percent: "percentage", money: "currency" };

function figureElement(label: string, { lo, hi, unit, iso, counted }: FigureAttributes): TeiElement {
  const type = SUGGESTED[label] ?? wordOf(label);
  const exact = lo !== null && lo === hi ? decimal(lo) : undefined;
  if (label === "date" || label === "time") return { name: label, attributes: { type, ...whenOf(iso) } };
  if (MEASURES.has(label)) {
    const commodity = counted === null ? {} : { commodity: wordOf(counted.lemma) };
    const quantity = exact === undefined ? {} : { quantity: exact };
    return {
      name: "measure",
      attributes: { type, ...quantity, ...(unit !== null && { unit: wordOf(unit) }), ...commodity },
    };
  }
  const range = {
    ...(lo !== null && { atLeast: decimal(lo) }),
    ...(hi !== null && { atMost: decimal(hi) }),
  };
  return { name: "num", attributes: { type, ...(exact === undefined ? range : { value: exact }) } };
}

/** Dates and times that W3C's types have, which TEI's `when` takes; others stay in the record. */
const WHEN =
  /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)?|(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/u;
const LONG_MONTH = /^\d{4}-(?:(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/u;
const whenOf = (iso: string | null): Readonly<Record<string, string>> =>
  iso !== null && (WHEN.test(iso) || LONG_MONTH.test(iso)) && !iso.startsWith("0000") ? { when: iso } : {};

/** How sure a recogniser is, as TEI counts it. */
export const certaintyOf = (annotation: Annotation | null): Readonly<Record<string, string>> => {
  const score = annotation?.kind === "entity" ? annotation.attributes.score : null;
  return score === null || score < 0 || score > 1 ? {} : { cert: decimal(score) };
};

/** Labels of elements whose type says nothing, and of types that other projects use. */
const LABELS: Readonly<Record<string, string>> = {
  persName: "PER",
  person: "PER",
  pers: "PER",
  orgName: "ORG",
  organization: "ORG",
  organisation: "ORG",
  org: "ORG",
  placeName: "GPE",
  place: "GPE",
  country: "GPE",
  settlement: "GPE",
  region: "GPE",
  district: "GPE",
  bloc: "GPE",
  geogName: "LOC",
  event: "EVENT",
  eventName: "EVENT",
  num: "cardinal",
  percentage: "percent",
  currency: "money",
};

/** Elements inside a text that mark what annotations mark. */
const MARKING = new Set([
  ...[
    "persName",
    "orgName",
    "placeName",
    "country",
    "settlement",
    "region",
    "district",
    "bloc",
    "geogName",
    "eventName",
  ],
  ...["objectName", "name", "rs", "num", "measure", "date", "time"],
]);

/** Whether an element inside the text is an annotation; a segment only where it has a type. */
export const isMark = ({ local, attributes }: XmlElement): boolean =>
  MARKING.has(local) || (local === "seg" && attributes["type"] !== undefined);

/** The label that an element's own name and type give. */
export function labelOf({ local, attributes }: XmlElement): string {
  const { type, subtype } = attributes;
  if (local === "seg" && type === "attribution" && subtype !== undefined) return subtype;
  return labelOfType(type ?? local);
}

const labelOfType = (type: string): string => (Object.hasOwn(LABELS, type) ? (LABELS[type] ?? type) : type);

/** What {@link labelOf} makes of an element, or a span, that was written for a label. */
export const isLabel = (label: string, read: string): boolean =>
  read === wordOf(label) || read === labelOfType(wordOf(label));

/** What a name stands for, by its key, else by what it refers to. */
export function linkIn({ attributes }: XmlElement): string | undefined {
  const { key, ref } = attributes;
  return key ?? (ref === undefined ? undefined : (entityLink(ref) ?? ref));
}

const numeric = (value: string | undefined): number | undefined => {
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/** The values that an element gives, by the names of figures' attributes. */
export function valuesIn({ attributes }: XmlElement): JsonFields {
  const exact = numeric(attributes["value"] ?? attributes["quantity"]);
  const [lo, hi] = [exact ?? numeric(attributes["atLeast"]), exact ?? numeric(attributes["atMost"])];
  const { unit, when } = attributes;
  return {
    ...(lo !== undefined && { lo }),
    ...(hi !== undefined && { hi }),
    ...(unit !== undefined && { unit }),
    ...(when !== undefined && { iso: when }),
  };
}
