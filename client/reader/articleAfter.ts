import type { ProgressResult } from "../../server/protocol/annotations";

/**
 * The article that comes next in the corpus, or before, going round at the ends: the next one that has suggestions or lost
 * annotations left, or, where none has, simply the next. Undefined where there is no other.
 */
export function articleAfter({ articles }: ProgressResult, uri: string, step: 1 | -1): string | undefined {
  const at = articles.findIndex((article) => article.uri === uri);
  const others = articles.map((_, distance) => articles.at((at + step * (distance + 1)) % articles.length));
  const rest = others.filter((article) => article !== undefined && article.uri !== uri);
  const waiting = rest.find((article) => article !== undefined && article.counts.suggestion + article.counts.lost > 0);
  return (waiting ?? rest[0])?.uri;
}
