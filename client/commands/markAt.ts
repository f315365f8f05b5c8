import type { ProtocolSpan } from "../../server/protocol/messages";
import type { ReviewItem } from "../../server/protocol/review";

type Place = ProtocolSpan["start"];
/** What is needed of a review's items. */
export type Markable = Pick<ReviewItem, "kind" | "state" | "ranges">;

/** A place as a number that orders places; lines are far shorter than this. */
const LINE = 2 ** 31;
const order = ({ line, character }: Place): number => line * LINE + character;
const size = (range: ProtocolSpan | undefined): number => (range ? order(range.end) - order(range.start) : Infinity);
const holds = ({ start, end }: ProtocolSpan, place: Place): boolean =>
  order(start) <= order(place) && order(place) <= order(end);

const isDecided = ({ state }: Markable): boolean => state !== "suggestion";

/** From a mark's first character to behind its last; undefined for what stands beside the text. */
export function rangeOf({ ranges }: Markable): ProtocolSpan | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

const isSame = (a: ProtocolSpan | undefined, b: ProtocolSpan): boolean =>
  a !== undefined && order(a.start) === order(b.start) && order(a.end) === order(b.end);

/**
 * The mark on the selected words, else the shortest that the selection begins in or beside; of equal ones a suggestion. Only
 * those that `isMeant`.
 */
export function markAt<Item extends Markable>(
  items: readonly Item[],
  selection: ProtocolSpan,
  isMeant: (item: Item) => boolean,
): Item | undefined {
  const here = items
    .filter((item) => isMeant(item) && item.ranges.some((range) => holds(range, selection.start)))
    .map((item) => ({ item, range: rangeOf(item) }))
    .sort((a, b) => size(a.range) - size(b.range) || Number(isDecided(a.item)) - Number(isDecided(b.item)));
  return (here.find(({ range }) => isSame(range, selection)) ?? here[0])?.item;
}

/** The first suggestion in reading order that does not begin before a place, else the first of the article; undefined: none is left. */
export function suggestionFrom<Item extends Markable>(items: readonly Item[], place: Place): Item | undefined {
  const left = items
    .flatMap((item) => {
      const range = rangeOf(item);
      return range && !isDecided(item) ? [{ item, range }] : [];
    })
    .sort((a, b) => order(a.range.start) - order(b.range.start) || size(a.range) - size(b.range));
  return (left.find(({ range }) => order(range.start) >= order(place)) ?? left[0])?.item;
}
