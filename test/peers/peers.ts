import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the peers' examples lie beside the repository; they are for measuring and not part of it. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "shared", "gold", "peers");

/** One stated answer, as the peers' files give it. */
export interface Row {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: string;
  readonly value: unknown;
  readonly src: string;
  readonly ref?: string;
  readonly unit?: string | null;
}

/** A row with its place, by which rejected ones are listed. */
export interface Stated extends Row {
  readonly file: string;
  /** Counted from 0. */
  readonly line: number;
}

export const FILES = [
  "duckling.jsonl",
  "num2words_ar.jsonl",
  "pyarabic.jsonl",
  "recognizers_number.jsonl",
  "recognizers_datetime.jsonl",
  "timex_news.jsonl",
  "recognizers_negative.jsonl",
] as const;

/** Short name of a row's text and span: the same wherever the row stands in its file. */
export const hashOf = ({ text, start, end, src }: Row): string =>
  createHash("sha256")
    .update(`${text}|${String(start)}|${String(end)}|${src.split("/").at(-1) ?? ""}`)
    .digest("hex")
    .slice(0, 8);

export const hasPeers = (): boolean => existsSync(FOLDER);

export function readRows(file: string): readonly Stated[] {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => ({ ...(JSON.parse(line) as Row), file, line: index }));
}
