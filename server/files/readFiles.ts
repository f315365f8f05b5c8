import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { FileProblem } from "./problem";
import { readArticle } from "./readArticle";
import { readingProblem } from "./systemError";

/** A text file under a path: its name relative to the folder that was given, with `/`. */
export interface NamedText {
  readonly name: string;
  readonly content: string;
}

/** Reads files as they are named, and all files under folders, as text; in the order of their names. Never rejects. */
export async function readFiles(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly NamedText[]; readonly problems: readonly FileProblem[] }> {
  const files: NamedText[] = [];
  const problems: FileProblem[] = [];
  for (const path of paths) {
    for (const [name, file] of await filesUnder(resolve(cwd, path)).catch((error: unknown) => {
      problems.push({ path, code: readingProblem(error) });
      return [];
    })) {
      const reading = await readArticle(file);
      if ("decoded" in reading) files.push({ name, content: reading.decoded.text });
      else problems.push({ path: name, code: reading.problem });
    }
  }
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), problems };
}

async function filesUnder(root: string): Promise<readonly (readonly [string, string])[]> {
  if (!(await stat(root)).isDirectory()) return [[basename(root), root]];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(root, file).split(sep).join("/"), file] as const);
}
