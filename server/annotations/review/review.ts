import { byPosition, type Span } from "../../engine/text/span";
import { anchorText, type AnchorText } from "../anchoring/anchor";
import { anchorAll, type Anchored } from "../anchoring/anchorAll";
import type { Annotation, FigureAnnotation } from "../annotation";
import type { StandOffFile } from "../standoff/file";
import { matchDecisions } from "./match";

/**
 * How an item stands. `suggestion`: a machine's, undecided; `corrected`: a suggestion that a person changed; `added`: a
 * person's own; `lost`: an annotation whose words are no longer in the text, in the file as before.
 */
export type ReviewState = "suggestion" | "accepted" | "corrected" | "added" | "rejected" | "lost";

/** An annotation where it stands now, and how. */
export interface ReviewItem {
  /** With its spans in the present text; a lost one as it was last seen. */
  readonly annotation: Annotation;
  readonly state: ReviewState;
  /** The annotation as the file has it, or null for a suggestion of the engine. */
  readonly stored: Annotation | null;
  /** What the engine finds there: the suggestion itself, or the one that the annotation has decided about. */
  readonly finding: Annotation | null;
}

/** All that stands beside the text of an article. */
export interface Review {
  readonly file: StandOffFile;
  readonly source: AnchorText;
  /** In reading order; what stands beside the whole text, and what is lost, last. */
  readonly items: readonly ReviewItem[];
}

function stateOf({ decision, origin }: Annotation): ReviewState {
  if (decision === null) return origin.kind === "human" ? "added" : "suggestion";
  if (decision.verdict !== "accepted") return decision.verdict;
  return origin.kind === "corrected" ? "corrected" : "accepted";
}

/** Ids for suggestions that no annotation of the file has. */
function freeIds(suggestions: readonly Annotation[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const freed = (id: string): string => (taken.has(id) ? freed(`${id}~`) : id);
  return new Map(suggestions.map(({ id }) => [id, freed(id)]));
}

const withAttribution = (figure: FigureAnnotation, attribution: string | null): FigureAnnotation =>
  figure.attributes.attribution === attribution
    ? figure
    : { ...figure, attributes: { ...figure.attributes, attribution } };

const placeKey = ({ start, end }: Span): string => `${start} ${end}`;

/** The attribution that names a figure's source, where a person or a file has said only the source's words. */
function linkSources(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const bySource = new Map<string, string>();
  const known = new Set<string>();
  for (const { annotation, state } of items) {
    if (annotation.kind !== "attribution" || state === "lost" || state === "rejected") continue;
    known.add(annotation.id);
    const key = placeKey(annotation.attributes.source);
    if (!bySource.has(key)) bySource.set(key, annotation.id);
  }
  return items.map((item) => {
    const { annotation } = item;
    if (annotation.kind !== "figure" || item.state === "lost") return item;
    const { attribution, source } = annotation.attributes;
    if (attribution !== null && known.has(attribution)) return item;
    const found = source && source.start < source.end ? (bySource.get(placeKey(source)) ?? null) : null;
    const linked = withAttribution(annotation, found);
    return linked === annotation ? item : { ...item, annotation: linked };
  });
}

/** A figure of the file with what only the engine says of it: its frame as a claim. */
function withClaim(annotation: Annotation, finding: Annotation | null): Annotation {
  if (annotation.kind !== "figure" || finding?.kind !== "figure" || !finding.attributes.claim) return annotation;
  return { ...annotation, attributes: { ...annotation.attributes, claim: finding.attributes.claim } };
}

const rank = ({ annotation, state }: ReviewItem): number => {
  if (state === "lost") return 2;
  return annotation.spans.length === 0 ? 1 : 0;
};
const first = ({ annotation: { spans } }: ReviewItem): Span => spans[0] ?? { start: 0, end: 0 };

/**
 * What an article's machine findings and its annotators' file say together: the one place where they meet. A suggestion
 * that a decision of the file is about is not among the items; it is the item's `finding`. `anchored` is where the
 * file's annotations stand, where that is known already; `match` says which suggestions are decided about.
 */
export function reviewOf(
  text: string,
  file: StandOffFile,
  suggestions: readonly Annotation[],
  anchored: Anchored = anchorAll(text, file.annotations),
  match: typeof matchDecisions = matchDecisions,
): Review {
  const placed = anchored.placed.map(({ now }) => now);
  const answered = match(placed, suggestions);
  const findings = new Map([...answered].map(([suggestion, annotation]) => [annotation, suggestion]));
  const ids = freeIds(suggestions, new Set(file.annotations.map(({ id }) => id)));
  const idOf = new Map(
    suggestions.map((suggestion) => [suggestion.id, answered.get(suggestion)?.id ?? ids.get(suggestion.id) ?? null]),
  );
  const suggested = suggestions.flatMap((suggestion): readonly ReviewItem[] => {
    if (answered.has(suggestion)) return [];
    const named: Annotation = { ...suggestion, id: ids.get(suggestion.id) ?? suggestion.id };
    const { attribution } = named.kind === "figure" ? named.attributes : { attribution: null };
    const annotation =
      named.kind === "figure" && attribution !== null ? withAttribution(named, idOf.get(attribution) ?? null) : named;
    return [{ annotation, state: "suggestion", stored: null, finding: suggestion }];
  });
  const decided = anchored.placed.map(({ stored, now }): ReviewItem => {
    const finding = findings.get(now) ?? null;
    return { annotation: withClaim(now, finding), state: stateOf(now), stored, finding };
  });
  const lost = anchored.lost.map(({ stored, last }): ReviewItem => ({
    annotation: last,
    state: "lost",
    stored,
    finding: null,
  }));
  const items = [...suggested, ...decided, ...lost].sort((a, b) => rank(a) - rank(b) || byPosition(first(a), first(b)));
  return { file, source: anchorText(text), items: linkSources(items) };
}
