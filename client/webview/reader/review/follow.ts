import type { Item } from "../messages";

/**
 * Finds items again in a later review. A suggestion that was decided about has become an annotation of the file, with another
 * id; and after an edit the ids of suggestions count anew. So the same kind on the same words is the same item, of the same id
 * or label where there are several; without any, the same id. An id that leads nowhere is given back as it is.
 */
export function follow(before: readonly Item[], after: readonly Item[]): (id: string) => string {
  const places = new Map<string, Item[]>();
  for (const item of after) {
    const place = placeOf(item);
    places.set(place, [...(places.get(place) ?? []), item]);
  }
  const known = new Map(before.map((item) => [item.id, item]));
  return (id) => {
    const item = known.get(id);
    if (item === undefined) return id;
    const same = places.get(placeOf(item)) ?? [];
    const found = same.find((other) => other.id === id) ?? same.find(({ label }) => label === item.label) ?? same[0];
    return found?.id ?? id;
  };
}

function placeOf({ kind, spans }: Item): string {
  return `${kind} ${spans.map(({ from, to }) => `${from}-${to}`).join(" ")}`;
}
