import type { Figure } from "../figures/figure";
import type { Span } from "../text/span";
import type { Status } from "./attribution";

/** A stretch of content and the reading it belongs to. */
interface Stretch extends Span {
  readonly reading: number;
}

/** What is said around one figure: indexes of the readings whose content holds it, innermost first. */
export type Teller = readonly number[];

/**
 * For each figure the readings whose content holds its number, innermost first: the content that starts last, and of
 * two that start together the later reading. Linear in figures and contents, apart from sorting.
 */
export function tellersOf(figures: readonly Figure[], contents: readonly (readonly Span[])[]): readonly Teller[] {
  const stretches: Stretch[] = contents
    .flatMap((spans, reading) => spans.map(({ start, end }) => ({ start, end, reading })))
    .sort((a, b) => a.start - b.start || a.reading - b.reading);
  const order = figures.map((_, index) => index).sort((a, b) => at(figures[a]) - at(figures[b]));
  const tellers: Teller[] = figures.map(() => []);
  let open: Stretch[] = [];
  let next = 0;
  for (const index of order) {
    const position = at(figures[index]);
    for (let stretch = stretches[next]; stretch && stretch.start <= position; stretch = stretches[++next])
      open.push(stretch);
    open = open.filter(({ end }) => end > position);
    tellers[index] = open.map(({ reading }) => reading).reverse();
  }
  return tellers;
}

const at = (figure: Figure | undefined): number => figure?.number.start ?? 0;

/** A doubt around a figure makes it unverified whoever tells it; otherwise the innermost teller's stance counts. */
export const statusAmong = (stances: readonly { readonly status: Status; readonly doubt: boolean }[]): Status =>
  stances.some(({ doubt }) => doubt) ? "unverified" : (stances[0]?.status ?? "affirmed");
