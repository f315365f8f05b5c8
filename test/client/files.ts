// Reads the extension's own files for the tests that compare them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const repository = path.resolve(import.meta.dirname, "../..");

export function readText(file: string): string {
  return readFileSync(path.join(repository, file), "utf8");
}

export function readJson(file: string): unknown {
  return JSON.parse(readText(file));
}

/** The source files below a folder, as one text each. */
export function sources(folder: string, ending = ".ts"): readonly string[] {
  return readdirSync(path.join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => readText(path.join(folder, file)));
}
