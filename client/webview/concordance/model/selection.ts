import type { SearchHit } from "../../../../server/protocol/annotations";
import type { ArticleDecision, ConcordanceVerdict } from "../messages";

/** What tells a hit from all others, also after a decision about another. */
export const keyOf = ({ uri, id }: Pick<SearchHit, "uri" | "id">): string => `${uri} ${id}`;

/** Whether a verdict can be given about a hit: there must be something to decide, or to take back. */
export function isOpenTo(verdict: ConcordanceVerdict, { state }: SearchHit): boolean {
  switch (verdict) {
    case "accept":
      return state === "suggestion" || state === "rejected";
    case "reject":
      return state === "suggestion" || state === "accepted" || state === "corrected";
    case "withdraw":
      return state !== "suggestion" && state !== "lost" && state !== "added";
  }
}

/** Hits by article, in their order. */
export function byArticle(hits: readonly SearchHit[]): readonly ArticleDecision[] {
  const articles = new Map<string, { uri: string; version: number | null; ids: string[] }>();
  for (const { uri, version, id } of hits) {
    const article = articles.get(uri);
    if (article) article.ids.push(id);
    else articles.set(uri, { uri, version, ids: [id] });
  }
  return [...articles.values()];
}

/** The hit that has the focus after the hits have changed: the same, or the one that stands in its place now. */
export function focusAfter(hits: readonly SearchHit[], focus: string | null, place: number): number {
  const same = hits.findIndex((hit) => keyOf(hit) === focus);
  return same >= 0 ? same : Math.min(place, hits.length - 1);
}
