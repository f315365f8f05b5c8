import { seeds } from "../support/seeds";

/** A generator of numbers below 1 that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One seed with its numbers replaced and its paragraphs in another order, so that no cache helps. */
function variant(random: () => number): string {
  const seed = seeds[Math.floor(random() * seeds.length)]?.text ?? "";
  const lines = seed.split("\n").map((line) => ({ line, at: random() }));
  lines.sort((a, b) => a.at - b.at);
  const text = lines.map(({ line }) => `${line} وأضاف مصدر رقم ${Math.floor(random() * 1e6)}.`).join("\n");
  return text.replaceAll(/\d+/gu, () => String(Math.floor(random() * 1000) + 2));
}

/** An article of about so many UTF-16 code units, made of varied seeds. The same `seed` gives the same text. */
export function variedText(length: number, seed: number): string {
  const random = seededRandom(seed);
  let text = "";
  while (text.length < length) text += `${variant(random)}\n`;
  return text.slice(0, length);
}

/** So many varied articles of the length of a seed. */
export const variedArticles = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => variant(seededRandom(index + 1)));
