import { readFile } from "node:fs/promises";

/** What a JSON file holds; undefined where there is none that can be read. Never throws. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch {
    return undefined;
  }
}
