// What the stand-off file of an article holds, as its lines have it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { until } from "./until";

/** A line of a stand-off file, as far as tests look at it. */
export interface StandOffLine {
  readonly id?: string;
  readonly kind?: string;
  readonly label?: string;
  readonly quote?: string;
  readonly spans?: readonly (readonly number[])[];
  readonly origin?: unknown;
  readonly decision?: { readonly verdict: string };
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The annotations in the file beside an article, once they hold what is waited for; none where there is no file. */
export function annotationsBeside(
  folder: string,
  article: string,
  holds: (lines: readonly StandOffLine[]) => boolean,
): Promise<readonly StandOffLine[]> {
  const file = path.join(folder, article.replace(".txt", ".isnad.jsonl"));
  const read = (): readonly StandOffLine[] =>
    existsSync(file)
      ? readFileSync(file, "utf8")
          .split("\n")
          .slice(1)
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as StandOffLine)
      : [];
  return until(() => Promise.resolve(read()), holds, "annotations in the file");
}
