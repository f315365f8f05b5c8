import { readFileSync } from "node:fs";
import { fold } from "../../server/engine/text/normalize";
import { tokenize } from "../../server/engine/text/tokens";
import type { FeatureToken } from "../../server/engine/entities/model/wordView";

/** A sentence of a corpus: its tokens as written, as features see them, and their labels (`O`, `B-PER`, `I-PER` …). */
export interface Sentence {
  readonly words: readonly string[];
  readonly tokens: readonly FeatureToken[];
  readonly labels: readonly string[];
}

/** A token of a corpus as our own tokenizer would see it. */
export function featureToken(word: string): FeatureToken {
  const [token] = tokenize(word);
  return { kind: token?.kind ?? "symbol", norm: token?.end === word.length ? token.norm : fold(word) };
}

/** Reads `word label` or `word<TAB>label` lines, sentences parted by blank lines. A missing label is read as O. */
export function readConll(path: string): readonly Sentence[] {
  const blocks = readFileSync(path, "utf8")
    .replaceAll("\r", "")
    .split(/\n[ \t]*\n/u);
  return blocks
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.trim().split(/[ \t]+/u));
      const words = rows.map(([word = ""]) => word);
      const labels = wellFormed(rows.map((row) => (row.length > 1 ? (row.at(-1) ?? "O") : "O")));
      return { words, labels, tokens: words.map(featureToken) };
    });
}

/** Labels with a B wherever a name begins, whichever variant of the scheme they were written in. */
export function wellFormed(labels: readonly string[]): readonly string[] {
  return labels.map((label, index) => {
    if (!label.startsWith("I-")) return label;
    const before = labels[index - 1] ?? "O";
    return before.slice(2) === label.slice(2) ? label : `B-${label.slice(2)}`;
  });
}

export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

/** The names that well-formed labels mark, `last` exclusive. */
export function spansOf(labels: readonly string[]): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first] ?? "O";
    if (!label.startsWith("B-")) continue;
    let last = first + 1;
    while (labels[last] === `I-${label.slice(2)}`) last++;
    spans.push({ first, last, type: label.slice(2) });
  }
  return spans;
}
