import { byPosition, type Span } from "../engine/text/span";

/** A row of WebAnno TSV: a token, or a part of one. Offsets are UTF-16 code units into the article. */
export interface Unit<Item> extends Span {
  /** What is marked here, in the order of its stack. */
  readonly items: Item[];
}

export interface TokenUnit<Item> extends Unit<Item> {
  /** `sentence-token`, both from 1. */
  readonly id: string;
  /** Sub-tokens; they may overlap. */
  readonly parts: Unit<Item>[];
}

export const unitsOf = <Item>(sentences: readonly (readonly Span[])[]): readonly (readonly TokenUnit<Item>[])[] =>
  sentences.map((tokens, sentence) =>
    tokens.map(({ start, end }, token): TokenUnit<Item> => ({
      id: `${sentence + 1}-${token + 1}`,
      start,
      end,
      items: [],
      parts: [],
    })),
  );

/** What a span covers of tokens, and the rows for it, made where there are none; undefined where it covers no token. */
export function placeIn<Item>(
  tokens: readonly TokenUnit<Item>[],
  { start, end }: Span,
): { readonly span: Span; readonly units: readonly Unit<Item>[] } | undefined {
  const covered = tokensUnder(tokens, start, end);
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: Math.max(start, first.start), end: Math.min(end, last.end) };
  return { span, units: covered.map((token) => unitUnder(token, span)) };
}

/** The tokens of an ascending list that share a character with a stretch; the first is found by halving. */
function tokensUnder<Item>(tokens: readonly TokenUnit<Item>[], start: number, end: number): readonly TokenUnit<Item>[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((tokens[to]?.start ?? Infinity) < end) to++;
  return tokens.slice(low, to);
}

/** The row for what a stretch covers of a token: the token's own where it covers it all. */
function unitUnder<Item>(token: TokenUnit<Item>, span: Span): Unit<Item> {
  const [start, end] = [Math.max(token.start, span.start), Math.min(token.end, span.end)];
  if (start === token.start && end === token.end) return token;
  const known = token.parts.find((part) => part.start === start && part.end === end);
  if (known) return known;
  const part: Unit<Item> = { start, end, items: [] };
  token.parts.push(part);
  return part;
}

/** The rows of a token with their ids: its own, then `id.1`, `id.2` … for its parts. */
export const rowsOf = <Item>(token: TokenUnit<Item>): readonly (readonly [Unit<Item>, string])[] => [
  [token, token.id],
  ...token.parts.toSorted(byPosition).map((part, index) => [part, `${token.id}.${index + 1}`] as const),
];
