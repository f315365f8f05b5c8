import type { ReviewItem } from "../review/review";
import type { NamesOf } from "./fields";
import { answers, type Query } from "./query";

/** An annotation in its context: a key word in context, as concordances print it (Luhn 1960). */
export interface ConcordanceLine {
  readonly item: ReviewItem;
  /** What stands before and after the annotated words, white space as single blanks. */
  readonly before: string;
  readonly key: string;
  readonly after: string;
}

/** An article whose annotations are searched. */
export interface SearchedArticle {
  readonly path: string;
  readonly text: string;
  readonly items: readonly ReviewItem[];
  /** What its tagset calls the label of an annotation, in any language; left out: labels have no names. */
  readonly namesOf?: NamesOf;
}

export interface ConcordanceHit extends ConcordanceLine {
  readonly path: string;
}

export const ORDERS = ["article", "key", "before", "after"] as const;
/** By what hits are sorted: where they stand, the words themselves, or those before or after them. */
export type Order = (typeof ORDERS)[number];

/** How much context is shown on either side, in UTF-16 code units. */
const WIDTH = 90;

const plain = (text: string): string => text.replace(/\s+/gu, " ");
/** No half of a surrogate pair, and no mark without its letter, at an edge. */
const fromWhole = (text: string): string => text.replace(/^(?:[\uDC00-\uDFFF]|\p{M})+/u, "");
const toWhole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/u, "");

/** An item as a line; one without a place in the text, or lost, has its words alone. */
function concordanceLine(text: string, item: ReviewItem): ConcordanceLine {
  const { spans, quote } = item.annotation;
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined || item.state === "lost")
    return { item, before: "", key: plain(quote), after: "" };
  return {
    item,
    before: plain(fromWhole(text.slice(Math.max(0, first.start - WIDTH), first.start))),
    key: plain(text.slice(first.start, last.end)),
    after: plain(toWhole(text.slice(last.end, last.end + WIDTH))),
  };
}

const turned = (text: string): string => Array.from(text.trim()).reverse().join("");

/** What hits are compared by: the words beside the key, those nearest to it first. */
const SORTED_BY: Readonly<Record<Exclude<Order, "article">, (hit: ConcordanceHit) => string>> = {
  key: ({ key }) => key,
  before: ({ before }) => turned(before),
  after: ({ after }) => after.trim(),
};

/** All annotations that answer a query, in their context. Sorts are stable: what is equal stays in the order of the text. */
export function concordanceOf(
  articles: readonly SearchedArticle[],
  query: Query,
  order: Order,
): readonly ConcordanceHit[] {
  const hits = articles.flatMap(({ path, text, items, namesOf }) =>
    items.filter((item) => answers(item, query, namesOf)).map((item) => ({ path, ...concordanceLine(text, item) })),
  );
  if (order === "article") return hits;
  const wordsOf = SORTED_BY[order];
  const { compare } = new Intl.Collator("ar", { numeric: true });
  return hits
    .map((hit) => ({ hit, words: wordsOf(hit) }))
    .sort((a, b) => compare(a.words, b.words))
    .map(({ hit }) => hit);
}
