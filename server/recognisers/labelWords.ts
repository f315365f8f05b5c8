import type { WordLabel } from "../engine/entities/wordLabels";
import type { Paragraph } from "../engine/text/paragraph";
import type { LoadedModel } from "./transformers";
import { windowsOf, type Window } from "./windows";

/** How the pieces of a word agree on its label: the first speaks for it, or the mean of all. */
export const AGGREGATIONS = ["first", "average"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** A model's labels by their number, and how its pieces are joined. */
export interface LabelScheme {
  readonly labels: readonly string[];
  readonly aggregation: Aggregation;
}

/** For a word of which the model's tokenizer leaves nothing, such as a lone tatweel. */
const NOTHING: WordLabel = { label: "O", score: 1 };

/**
 * One label for each token of a paragraph. Models for token classification are trained on words cut into pieces one by
 * one, so each token is cut by itself: pieces need no aligning, and whatever the tokenizer makes of a word belongs to it.
 */
export async function labelWords(
  model: LoadedModel,
  scheme: LabelScheme,
  { text, tokens, sentences }: Paragraph,
): Promise<readonly WordLabel[]> {
  const room = Math.max(1, model.longest - model.opening.length - model.closing.length);
  const pieces = tokens.map(({ start, end }) => model.piecesOf(text.slice(start, end)).slice(0, room));
  const ends = new Set(sentences.map(({ last }) => last));
  const found: WordLabel[] = [];
  for (const window of windowsOf(
    pieces.map(({ length }) => length),
    ends,
    room,
  )) {
    found.push(...(await labelWindow(model, scheme, pieces, window)));
  }
  return found;
}

async function labelWindow(
  model: LoadedModel,
  { labels, aggregation }: LabelScheme,
  pieces: readonly (readonly number[])[],
  { first, last }: Window,
): Promise<readonly WordLabel[]> {
  const words = pieces.slice(first, last);
  const ids = words.flat();
  if (ids.length === 0) return words.map(() => NOTHING);
  const logits = await model.logits([...model.opening, ...ids, ...model.closing]);
  let row = model.opening.length;
  return words.map(({ length }) => {
    const from = row;
    row += length;
    if (length === 0) return NOTHING;
    const rows = aggregation === "first" ? 1 : length;
    return bestOf(
      labels,
      Array.from({ length: rows }, (_, index) => chances(logits, from + index, labels.length)),
    );
  });
}

/** The softmax of one row of scores. */
function chances(logits: ArrayLike<number>, row: number, count: number): readonly number[] {
  const scores = Array.from({ length: count }, (_, index) => logits[row * count + index] ?? 0);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The label with the highest mean chance. */
function bestOf(labels: readonly string[], rows: readonly (readonly number[])[]): WordLabel {
  const means = labels.map((_, label) => rows.reduce((sum, row) => sum + (row[label] ?? 0), 0) / rows.length);
  const best = means.indexOf(Math.max(...means));
  return { label: labels[best] ?? "O", score: Math.min(1, means[best] ?? 0) };
}
