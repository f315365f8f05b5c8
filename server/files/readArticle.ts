import { readFile, stat } from "node:fs/promises";
import { decode, type Decoded } from "./decode";
import type { ProblemCode } from "./problem";
import { readingProblem } from "./systemError";

/** Beyond this no article is read: the text and its analysis would not fit into memory. */
const LARGEST = 256 * 1024 * 1024;

/** An article's text, or why there is none. */
export type Reading = { readonly decoded: Decoded } | { readonly problem: ProblemCode };

/** Reads one file as text. Never throws. */
export async function readArticle(file: string): Promise<Reading> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return { problem: "too-large" };
    const decoded = decode(await readFile(file));
    return decoded ? { decoded } : { problem: "not-text" };
  } catch (error) {
    return { problem: readingProblem(error) };
  }
}
