// Articles of a line or two, as the comparison of a corpus sees them.
import type { Conflict } from "../../../server/engine/conflicts/conflict";
import { findQuantities } from "../../../server/engine/conflicts/findQuantities";
import type { ArticleClaims } from "../../../server/engine/conflicts/located";
import { dayInName } from "../../../server/engine/figures/temporal/articleDate";
import { claimsOf, type Telling } from "../claims/marked";

/** An article under a path that may give its day. */
export const articleAt = (path: string, source: string, telling: Telling = {}): ArticleClaims => ({
  path,
  day: dayInName(path) ?? null,
  claims: claimsOf(source, telling),
});

/** The conflicts among articles. */
export const findConflicts = (articles: readonly ArticleClaims[]): readonly Conflict[] =>
  findQuantities(articles).flatMap(({ conflict }) => conflict ?? []);

/** Articles under a, b, c … and the conflicts that they give, each figure as `path` and its number in the article. */
export function conflictsOf(
  ...texts: readonly (string | readonly [string, Telling])[]
): readonly { readonly verdict: string; readonly pairs: readonly string[] }[] {
  const articles = texts.map((text, index): ArticleClaims => {
    const [source, telling] = typeof text === "string" ? [text, {}] : text;
    return articleAt("abcdef"[index] ?? "", source, telling);
  });
  return findConflicts(articles).map(({ figures, pairs, verdict }) => ({
    verdict,
    pairs: pairs.map((pair) => pair.map((at) => `${figures[at]?.path ?? ""}${figures[at]?.figure ?? ""}`).join("~")),
  }));
}

/** What singles out one attack. */
export const ACADEMY = "في هجوم على أكاديمية الشرطة في {{GPE كابول}}";
