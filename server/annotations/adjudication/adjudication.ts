import { differencesOf, type Difference, type Owned, type Saying } from "../agreement/differences";
import type { Anchored } from "../anchoring/anchorAll";
import type { Annotation, AnnotationKind, Decision } from "../annotation";
import { reviewOf, type Review, type ReviewItem } from "../review/review";
import type { StandOffFile } from "../standoff/file";
import { decisionsOf } from "./decided";

/** The kinds that are adjudicated. Remarks and rulings on findings are each annotator's own. */
const ADJUDICATED_KINDS: ReadonlySet<AnnotationKind> = new Set([
  "figure",
  "entity",
  "attribution",
  "document",
  "relation",
]);

/** An annotation as annotators have it, and the review item that stands for it. */
export interface AdjudicatedMark {
  /** As the first of them has it, in the present text. */
  readonly annotation: Annotation;
  /** Of a relation: the annotations that it joins, of the same annotator. */
  readonly joins: { readonly from: Annotation | undefined; readonly to: Annotation | undefined } | null;
  /** The suggestion to take it, or what the adjudicated file has made of it. */
  readonly item: ReviewItem;
}

export interface AdjudicatedVersion {
  readonly annotators: readonly string[];
  readonly marks: readonly AdjudicatedMark[];
}

export interface AdjudicatedDifference extends Pick<Difference, "span" | "kind"> {
  /** The same as long as the first annotation of the place is there. */
  readonly id: string;
  readonly versions: readonly AdjudicatedVersion[];
  /** Whether something of it waits for a decision. */
  readonly isOpen: boolean;
}

/** How far an article is adjudicated. */
export interface Adjudication {
  /** In the order of their names. */
  readonly annotators: readonly string[];
  /**
   * What the adjudicated file has decided, and, as suggestions, what annotators say and nobody has decided about; what all
   * of them say is accepted by all, whether the file holds it or not.
   */
  readonly review: Review;
  /** How many annotations all annotators have. */
  readonly agreed: number;
  /** Ids of the items among those that the file does not hold yet. */
  readonly toTake: readonly string[];
  /** In reading order. */
  readonly differences: readonly AdjudicatedDifference[];
}

/**
 * Holds the annotations of an article's annotators against each other and against what was adjudicated already. All are
 * in the present text; `anchored` is where the adjudicated file's annotations stand. Never throws.
 */
export function adjudicationOf(
  text: string,
  layers: ReadonlyMap<string, readonly Annotation[]>,
  file: StandOffFile,
  anchored: Anchored,
): Adjudication {
  const adjudicated = new Map(
    [...layers].map(([name, annotations]) => [name, annotations.filter(({ kind }) => ADJUDICATED_KINDS.has(kind))]),
  );
  const { agreed, differences } = differencesOf(adjudicated);
  const decidedBy = decisionsOf(anchored);
  const sayings = [...agreed, ...sayingsIn(differences)];
  const decided = new Map(sayings.map((saying) => [saying.key, decidedBy(saying)]));
  const open = new Map(
    sayings.filter(({ key }) => !decided.get(key)).map((saying) => [saying.key, asSuggestion(saying)]),
  );
  const suggestions = withArguments(sayings, decided, open);
  const byAll = new Map(agreed.map((saying) => [saying.key, decisionOfAll(saying)]));
  const keyOf = new Map([...suggestions].map(([key, suggestion]) => [suggestion, key]));
  const reviewed = reviewOf(text, file, [...suggestions.values()], anchored, () => new Map());
  const items = reviewed.items.map((item): ReviewItem => {
    const decision = item.finding && byAll.get(keyOf.get(item.finding) ?? "");
    return decision ? { ...item, annotation: { ...item.annotation, decision }, state: "accepted" } : item;
  });
  const byId = new Map(items.map((item) => [item.annotation.id, item]));
  const ofSuggestion = new Map(items.flatMap((item) => (item.finding ? [[item.finding, item] as const] : [])));
  const itemOf = ({ key }: Saying): ReviewItem | undefined => {
    const [line, suggestion] = [decided.get(key), suggestions.get(key)];
    return line ? byId.get(line.id) : suggestion && ofSuggestion.get(suggestion);
  };
  return {
    annotators: [...layers.keys()].sort(),
    review: { ...reviewed, items },
    agreed: agreed.length,
    toTake: agreed.flatMap((saying) => {
      const item = decided.get(saying.key) ? undefined : itemOf(saying);
      return item ? [item.annotation.id] : [];
    }),
    differences: differences.map((difference) => adjudicatedDifference(difference, itemOf, joinsIn(layers))),
  };
}

/** Every saying once. */
const sayingsIn = (differences: readonly Difference[]): readonly Saying[] => [
  ...new Map(
    differences
      .flatMap(({ versions }) => versions.flatMap(({ sayings }) => sayings))
      .map((saying) => [saying.key, saying]),
  ).values(),
];

const idOf = ({ by: [first] }: Saying): string => (first ? `${first.annotator}/${first.annotation.id}` : "");

/** What annotators say, for the adjudicator to decide on. */
function asSuggestion(saying: Saying): Annotation | undefined {
  const [first] = saying.by;
  return (
    first && {
      ...first.annotation,
      id: idOf(saying),
      decision: null,
      takenFrom: saying.by.map(({ annotator, annotation: { id } }) => ({ annotator, id })),
    }
  );
}

/** The suggestions by their keys; a relation among them joins what stands for its arguments in the adjudicated file. */
function withArguments(
  sayings: readonly Saying[],
  decided: ReadonlyMap<string, Annotation | undefined>,
  open: ReadonlyMap<string, Annotation | undefined>,
): ReadonlyMap<string, Annotation> {
  const standsFor = new Map<string, string>();
  for (const saying of sayings) {
    const id = decided.get(saying.key)?.id ?? open.get(saying.key)?.id;
    for (const { annotator, annotation } of saying.by) if (id) standsFor.set(`${annotator}/${annotation.id}`, id);
  }
  return new Map(
    sayings.flatMap((saying): readonly (readonly [string, Annotation])[] => {
      const [annotation, annotator] = [open.get(saying.key), saying.by[0]?.annotator ?? ""];
      if (annotation?.kind !== "relation") return annotation ? [[saying.key, annotation]] : [];
      const joined = (id: string): string => standsFor.get(`${annotator}/${id}`) ?? id;
      const { from, to } = annotation.attributes;
      return [[saying.key, { ...annotation, attributes: { from: joined(from), to: joined(to) } }]];
    }),
  );
}

/** What all have accepted, each by himself, the last of them last. */
function decisionOfAll({ by }: Saying): Decision {
  const times = by.map(({ annotation }) => annotation.decision?.at ?? "").filter((at) => at !== "");
  const at = times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? "";
  return { verdict: "accepted", by: by.map(({ annotator }) => annotator).join(", "), at, reason: null };
}

/** What relations of annotators join, in their own files. */
function joinsIn(layers: ReadonlyMap<string, readonly Annotation[]>): (owned: Owned) => AdjudicatedMark["joins"] {
  return ({ annotator, annotation }) => {
    if (annotation.kind !== "relation") return null;
    const named = (id: string): Annotation | undefined => layers.get(annotator)?.find((one) => one.id === id);
    return { from: named(annotation.attributes.from), to: named(annotation.attributes.to) };
  };
}

function adjudicatedDifference(
  { span, kind, versions }: Difference,
  itemOf: (saying: Saying) => ReviewItem | undefined,
  joinsOf: (owned: Owned) => AdjudicatedMark["joins"],
): AdjudicatedDifference {
  const marked = versions.map(({ annotators, sayings }): AdjudicatedVersion => ({
    annotators,
    marks: sayings.flatMap((saying) => {
      const [item, first] = [itemOf(saying), saying.by[0]];
      return item && first ? [{ annotation: first.annotation, joins: joinsOf(first), item }] : [];
    }),
  }));
  const [first] = versions.flatMap(({ sayings }) => sayings);
  const isOpen = marked.some(({ marks }) => marks.some(({ item }) => item.state === "suggestion"));
  return { id: first ? idOf(first) : "", span, kind, versions: marked, isOpen };
}
