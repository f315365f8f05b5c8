import type { ReaderMessages } from "../../../messages/reader";
import type { Attribute } from "../../../messages/scheme";
import { labelName, valueName } from "../../../messages/schemeNames";
import type { JsonValue } from "../../../../server/protocol/review";
import type { Difference, Span, Version, VersionMark } from "../messages";
import { placed, type Review } from "../review/review";
import { isUndecided, itemsIn, outcomeOf, type Items, type Outcome } from "./differences";

/** What is said of a mark beside its label and words. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whether others say otherwise. */
  readonly differs: boolean;
}

export interface MarkModel {
  readonly item: string;
  readonly label: string;
  readonly kind: Difference["kind"];
  readonly labelId: string;
  readonly labelDiffers: boolean;
  /** The words of the difference in three parts: those of the mark stand in the middle. */
  readonly words: readonly [before: string, marked: string, after: string];
  readonly facts: readonly Fact[];
  readonly isInFocus: boolean;
}

export interface VersionModel {
  /** The number that takes it, from one. */
  readonly number: number;
  readonly names: string;
  readonly outcome: Outcome;
  readonly marks: readonly MarkModel[];
}

export interface DifferenceModel {
  readonly id: string;
  /** From one. */
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  readonly standing: "open" | "decided";
  readonly isPresent: boolean;
  readonly versions: readonly VersionModel[];
  /** Who decided, and on which day; null for what is open. */
  readonly decision: { readonly by: string; readonly day: string } | null;
}

/** The text of a review's article, by offsets. */
export type Read = (from: number, to: number) => string;

/** Longer words are shown by their beginning and end. UTF-16 code units. */
const LONGEST = 90;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

/** A difference as it is shown. Only the present one shows its versions, so only that one has them. */
export function differenceModel(
  review: Review,
  items: Items,
  difference: Difference,
  number: number,
  read: Read,
  text: ReaderMessages,
): DifferenceModel {
  const { id, kind } = difference;
  const isPresent = id === review.difference;
  const standing = isUndecided(items, difference) ? "open" : "decided";
  const hull = difference.span && placed(review, difference.span);
  return {
    id,
    number,
    kind: text.kinds[kind],
    words: hull === null ? besideText(review, difference, text) : shortened(oneLine(read(hull.from, hull.to))),
    standing,
    isPresent,
    versions: isPresent ? versionModels(review, items, difference, hull, read, text) : [],
    decision: standing === "open" ? null : decisionOn(items, difference),
  };
}

const HALF = LONGEST / 2;

/** Whole words of the beginning, or of the end, where there are more. */
const beginningOf = (words: string): string =>
  words.length <= HALF ? words : `${words.slice(0, HALF).replace(/\S*$/u, "")}…`;
const endOf = (words: string): string => (words.length <= HALF ? words : `…${words.slice(-HALF).replace(/^\S*/u, "")}`);

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${beginningOf(words)} ${endOf(words)}`.replace("… …", "…");

/** What stands beside the text is called by its labels, a relation with what it joins. */
const besideText = (review: Review, { kind, versions }: Difference, text: ReaderMessages): string => {
  const marks = versions.flatMap((version) => version.marks);
  const names = [...new Set(marks.map(({ label }) => labelName(review, kind, label, text)))].join(" / ");
  const { from, to } = marks[0]?.attributes ?? {};
  return kind === "relation" ? text.relation.sentence(names, plain(from ?? ""), plain(to ?? "")) : names;
};

/** The decision of a person; of several, the last. */
function decisionOn(items: Items, { versions }: Difference): DifferenceModel["decision"] {
  const decisions = itemsIn(items, versions).flatMap(({ decision }) => decision ?? []);
  const last = decisions.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  return last === undefined ? null : { by: last.by, day: last.at.slice(0, 10) };
}

function versionModels(
  review: Review,
  items: Items,
  difference: Difference,
  hull: Span | null,
  read: Read,
  text: ReaderMessages,
): readonly VersionModel[] {
  const all = difference.versions.flatMap(({ marks }) => marks);
  const labels = new Set(all.map(({ label }) => label));
  const { differing, shown } = factsToShow(review, difference, text);
  return difference.versions.map((version, index) => ({
    number: index + 1,
    names: text.adjudication.names(version.annotators),
    outcome: outcomeOf(items, difference, version),
    marks: version.marks.map((mark) => ({
      item: mark.item,
      kind: difference.kind,
      label: labelName(review, difference.kind, mark.label, text),
      labelId: mark.label,
      labelDiffers: labels.size > 1,
      words: wordsOf(review, items, mark, hull, read),
      facts: factsOf(mark, review, text)
        .filter(({ name }) => shown.has(name))
        .map(({ name, value }) => ({ name, value, differs: differing.has(name) })),
      isInFocus: mark.item === review.focus,
    })),
  }));
}

/** The names of the facts in which the versions differ, and of all that are worth a line. */
function factsToShow(
  review: Review,
  { versions }: Difference,
  text: ReaderMessages,
): { readonly differing: ReadonlySet<string>; readonly shown: ReadonlySet<string> } {
  const marks = versions.flatMap((version) => version.marks);
  const facts = marks.flatMap((mark) => factsOf(mark, review, text));
  const names = (isSaid: boolean): readonly string[] => [
    ...new Set(facts.filter((fact) => fact.isSaid === isSaid).map(({ name }) => name)),
  ];
  const telling = names(false).filter((name) => differs(name, versions, review, text));
  const places = new Set(marks.map(({ label, spans }) => JSON.stringify([label, spans])));
  const isTold = telling.length > 0 || places.size > 1 || versions.some((version) => version.marks.length === 0);
  const hidden = isTold ? [] : names(true).filter((name) => differs(name, versions, review, text));
  const always = SHOWN_ALWAYS.map((key) => text.adjudication.facts[key] ?? key);
  return { differing: new Set([...telling, ...hidden]), shown: new Set([...telling, ...hidden, ...always]) };
}

/** Whether the versions that mark anything give a fact different values, or only some give it one. */
function differs(name: string, versions: readonly Version[], review: Review, text: ReaderMessages): boolean {
  const values = versions
    .filter(({ marks }) => marks.length > 0)
    .map(({ marks }) =>
      marks.map((mark) => factsOf(mark, review, text).find((fact) => fact.name === name)?.value ?? "").join("\n"),
    );
  return new Set(values).size > 1;
}

function wordsOf(
  review: Review,
  items: Items,
  { item, spans }: VersionMark,
  hull: Span | null,
  read: Read,
): MarkModel["words"] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (hull === null || first === undefined || last === undefined) return ["", items.get(item)?.quote ?? "", ""];
  const { from, to } = placed(review, { from: first.from, to: last.to });
  const before = oneLine(read(hull.from, Math.max(hull.from, from)));
  const after = oneLine(read(Math.min(hull.to, to), hull.to));
  return [endOf(before), shortened(oneLine(read(from, to))), beginningOf(after)];
}

/** Facts that are shown also where nobody says otherwise. */
const SHOWN_ALWAYS = ["value", "source", "link", "from", "to"];

/** Attributes that other facts say already; they are shown where nothing else tells the versions apart. */
const SAID: ReadonlySet<string> = new Set(["lo", "hi", "qualifier", "iso", "unit", "number", "cue", "source"]);

/** Attributes in which versions may differ without differing. */
const UNSHARED: ReadonlySet<string> = new Set(["attribution", "score", "nested"]);

interface RawFact {
  readonly name: string;
  readonly value: string;
  readonly isSaid: boolean;
}

function factsOf({ value, source, attributes }: VersionMark, review: Review, text: ReaderMessages): readonly RawFact[] {
  const { facts, noSource } = text.adjudication;
  const attribute = (key: string): Attribute | undefined => review.attributes.find(({ id }) => id === key);
  const name = (key: string): string => facts[key] ?? attribute(key)?.name ?? key;
  const said = (key: string, json: JsonValue): string => {
    const known = attribute(key);
    if (known !== undefined && (typeof json !== "object" || json === null))
      return shortened(valueName(known, json, text));
    return key === "status" && typeof json === "string" ? (text.statuses[json] ?? json) : plain(json);
  };
  const named = source === null ? attributes["source"] : source.text;
  return [
    ...(value === null ? [] : [{ name: name("value"), value, isSaid: false }]),
    ...(value === null && named === undefined
      ? []
      : [{ name: name("source"), value: named === undefined ? noSource : plain(named), isSaid: false }]),
    ...Object.entries(attributes)
      .filter(([key]) => !UNSHARED.has(key))
      .map(([key, json]) => ({
        name: name(key === "source" ? "sourceWords" : key),
        value: said(key, json),
        isSaid: SAID.has(key),
      })),
  ];
}

/** A value as a person reads it: of a stretch of text its words. */
function plain(json: JsonValue): string {
  if (typeof json === "object" && json !== null && "text" in json) return plain(json["text"] ?? null);
  if (Array.isArray(json)) return (json as readonly JsonValue[]).map(plain).join(" … ");
  return typeof json === "string" ? shortened(oneLine(json)) : JSON.stringify(json);
}

/** What is read aloud of a difference: which it is, and who says what. */
export function spokenDifference(model: DifferenceModel, all: number, text: ReaderMessages): string {
  const { adjudication } = text;
  const versions = model.versions.map(({ names, marks }) => {
    const what = marks.map(({ label, words, facts }) => {
      const differing = facts.filter((fact) => fact.differs).map(({ name, value }) => `${name} ${value}`);
      return [label, words[1], ...differing].join(" ");
    });
    return adjudication.says(names, what.length === 0 ? adjudication.nothing : what.join(" · "));
  });
  return [adjudication.difference(model.number, all), ...versions].join(" · ");
}
