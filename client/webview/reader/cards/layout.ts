/** A card that wants to stand beside its line. Pixels. */
export interface Wish {
  readonly id: string;
  /** The top of the line it belongs to. */
  readonly top: number;
  readonly height: number;
}

export interface Place {
  readonly id: string;
  readonly top: number;
}

/**
 * Places cards in one column, in order and apart, each as near to its line as the others let it. The chosen one stands exactly
 * beside its line, those before it make way upwards, those after it downwards. Where there is no room above, all go down.
 *
 * @param wishes in reading order.
 * @param gap the least distance between two cards.
 */
export function layOut(wishes: readonly Wish[], chosen: string | null, gap: number): readonly Place[] {
  const at = wishes.findIndex(({ id }) => id === chosen);
  if (at < 0) return downwards(wishes, 0, gap);
  const room = wishes.slice(0, at).reduce((sum, { height }) => sum + height + gap, 0);
  const top = Math.max(wishes[at]?.top ?? 0, room);
  const before = upwards(wishes.slice(0, at), top - gap, gap);
  const after = downwards(wishes.slice(at), top, gap);
  return [...before, ...after];
}

function downwards(wishes: readonly Wish[], from: number, gap: number): readonly Place[] {
  let free = from;
  return wishes.map(({ id, top, height }) => {
    const place = { id, top: Math.max(top, free) };
    free = place.top + height + gap;
    return place;
  });
}

/** From the last to the first: none reaches below `to`; then down again where that would push one above the page. */
function upwards(wishes: readonly Wish[], to: number, gap: number): readonly Place[] {
  const places = downwards(wishes, 0, gap);
  let free = to;
  const pushed = places.map((place) => ({ ...place }));
  for (let index = wishes.length - 1; index >= 0; index--) {
    const { height } = wishes[index] ?? { height: 0 };
    const place = pushed[index];
    if (place === undefined) continue;
    pushed[index] = { id: place.id, top: Math.max(0, Math.min(place.top, free - height)) };
    free = (pushed[index]?.top ?? 0) - gap;
  }
  return pushed;
}
