// Files of annotators who have worked on an article each on his own.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** An annotation by its label and its words, the first such words of the article. */
export interface Marked {
  readonly label: string;
  readonly words: string;
  readonly kind?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** The words of a figure's source. */
  readonly source?: string;
}

/** A relation between two of an annotator's marks, by their numbers from 0. */
export interface Related {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Writes an annotator's own file beside an article, with relations and labels of the article. */
export function annotate(
  folder: string,
  article: string,
  annotator: string,
  marks: readonly Marked[],
  relations: readonly Related[] = [],
  labels: readonly Pick<Marked, "label" | "attributes">[] = [],
): void {
  const text = readFileSync(path.join(folder, article), "utf8");
  const spanOf = (words: string): readonly [number, number] => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in ${article}: ${words}`);
    return [start, start + words.length];
  };
  const own = {
    origin: { kind: "human", name: annotator },
    decision: { verdict: "added", by: annotator, at: "2026-01-01T08:00:00Z" },
  };
  const marked = marks.map(({ label, words, kind = "entity", attributes = {}, source }, index) => {
    const [start, end] = spanOf(words);
    const named = source === undefined ? [] : [spanOf(source)];
    const [from, to] = named[0] ?? [0, 0];
    return {
      id: `${annotator}${index}`,
      kind,
      label,
      spans: [[start, end]],
      quote: words,
      attributes: {
        ...attributes,
        ...(source !== undefined && { source: { start: from, end: to, text: source, kind: "named" } }),
      },
      ...own,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      occurrence: [1, text.split(words).length - 1],
    };
  });
  const related = relations.map(({ label, from, to }, index) => ({
    id: `${annotator}r${index}`,
    kind: "relation",
    label,
    attributes: { from: `${annotator}${from}`, to: `${annotator}${to}` },
    ...own,
  }));
  const labelled = labels.map((one, index) => ({ id: `${annotator}d${index}`, kind: "document", ...one, ...own }));
  const file = path.join(folder, article.replace(/\.txt$/, `.${annotator}.isnad.jsonl`));
  const header = { isnad: 1, article, annotator };
  writeFileSync(file, [header, ...marked, ...related, ...labelled].map((line) => `${JSON.stringify(line)}\n`).join(""));
}

/** Two annotators of the same article who differ in a source, a label, the extent of a name, a figure and a value. */
export function annotateTwice(folder: string, article: string): void {
  const figure = (words: string, value: number, more: Partial<Marked> = {}): Marked => ({
    kind: "figure",
    label: "cardinal",
    words,
    attributes: { lo: value, hi: value, role: "claim" },
    ...more,
  });
  annotate(folder, article, "هدى", [
    { label: "ORG", words: "قوات سوريا الديمقراطية" },
    figure("23 مقاتلًا", 23),
    { label: "GPE", words: "الحسكة" },
    { label: "FAC", words: "سجن غويران" },
    { label: "PER", words: "قحطان مصطفى" },
    figure("7 عناصر", 7, { source: "مصدر عسكري" }),
    figure("89 عنصرًا", 89, { source: "قوات سوريا الديمقراطية" }),
  ]);
  annotate(folder, article, "عمر", [
    { label: "ORG", words: "قوات سوريا الديمقراطية" },
    figure("23 مقاتلًا", 23, { source: "قوات سوريا الديمقراطية" }),
    { label: "LOC", words: "الحسكة" },
    { label: "GPE", words: "غويران" },
    { label: "PER", words: "قحطان مصطفى" },
    figure("89 عنصرًا", 98, { source: "قوات سوريا الديمقراطية" }),
  ]);
}
