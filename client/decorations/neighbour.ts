import type { Mark, ProtocolSpan } from "../../server/protocol/messages";

type Place = ProtocolSpan["start"];
export type Direction = "next" | "previous";

/**
 * The figure after or before a place, going round at the end of the article; undefined when no figure is marked. Names and
 * sources are passed over. `from` is the start of the selection, so that a selected figure is not its own neighbour.
 */
export function neighbour(marks: readonly Mark[], from: Place, direction: Direction): ProtocolSpan | undefined {
  const figures = marks
    .filter(({ kind }) => kind !== "entity" && kind !== "source")
    .map(({ range }) => range)
    .sort((a, b) => compare(a.start, b.start));
  return direction === "next"
    ? (figures.find(({ start }) => compare(start, from) > 0) ?? figures[0])
    : (figures.findLast(({ start }) => compare(start, from) < 0) ?? figures.at(-1));
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
