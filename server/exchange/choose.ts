import { isFields } from "../annotations/json";
import { reviewOf, type ReviewItem } from "../annotations/review/review";
import { suggestionsOf } from "../annotations/review/suggestions";
import type { StandOffFile } from "../annotations/standoff/file";
import type { CorpusArticle } from "../engine/analyseCorpus";
import type { Chosen } from "./corpus";

/** What can be exported: what nobody decided on, what annotators stand for, what they rejected. */
export const EXPORTED = ["suggestions", "accepted", "rejected"] as const;
export type Exported = (typeof EXPORTED)[number];

/** Which annotations are exported. */
export interface Selection {
  readonly sorts: ReadonlySet<Exported>;
  /** Only these kinds and labels; undefined: all. */
  readonly kinds?: ReadonlySet<string> | undefined;
  readonly labels?: ReadonlySet<string> | undefined;
}

/** Where a stand-off file keeps what came from other tools and annotations do not hold. */
export const FOREIGN_FIELD = "foreign";

function sortOf({ state }: ReviewItem): Exported | undefined {
  if (state === "suggestion") return "suggestions";
  if (state === "rejected") return "rejected";
  return state === "lost" ? undefined : "accepted";
}

/**
 * What of an article is exported, by its stand-off file and a choice. Lost annotations stand nowhere and are never
 * exported; they stay in their file.
 */
export function chooseAnnotations(
  { analysis }: CorpusArticle,
  file: StandOffFile,
  { sorts, kinds, labels }: Selection,
): Chosen {
  const { items } = reviewOf(analysis.article.text, file, suggestionsOf(analysis));
  const chosen = items.filter((item) => {
    const sort = sortOf(item);
    const { kind, label } = item.annotation;
    const isWanted = (kinds?.has(kind) ?? true) && (labels?.has(label) ?? true);
    return isWanted && sort !== undefined && sorts.has(sort);
  });
  const names = new Map(chosen.flatMap(({ finding, annotation }) => (finding ? [[finding.id, annotation.id]] : [])));
  const foreign = file.header.otherFields[FOREIGN_FIELD];
  return {
    annotations: chosen.map(({ annotation }) => annotation),
    foreign: isFields(foreign) ? foreign : {},
    nameOf: (suggestion) => names.get(suggestion),
  };
}
