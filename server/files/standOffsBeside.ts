import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isStandOffName, ownerOf } from "../annotations/standoff/names";
import { readStandOff, type ReadStandOff } from "../annotations/standoff/read";
import { decode } from "./decode";
import type { FileProblem } from "./problem";
import { readingProblem } from "./systemError";

/** A stand-off file beside an article. */
export interface StandOffBeside extends ReadStandOff {
  readonly file: ReadStandOff["file"];
  /** Its own name, without folder. */
  readonly name: string;
  /** Who annotated: as the file's header says, else as its name does; null for the file that all share. */
  readonly annotator: string | null;
}

/** A stand-off file by its name. */
export interface StandOffNamed {
  readonly name: string;
  /** As the name gives it; null for the file that all share. */
  readonly annotator: string | null;
}

/** The names of the stand-off files beside an article, in order. Never rejects. */
export async function standOffNamesBeside(article: string): Promise<readonly StandOffNamed[]> {
  const names = await readdir(dirname(article)).catch((): string[] => []);
  const articles = names.filter((name) => /\.txt$/iu.test(name));
  const stem = basename(article).replace(/\.txt$/iu, "");
  return names
    .filter((name) => isStandOffName(name) && name.startsWith(stem))
    .sort()
    .flatMap((name) => {
      const owner = ownerOf(name, articles);
      return owner?.article === basename(article) ? [{ name, annotator: owner.annotator }] : [];
    });
}

/** The stand-off files beside an article, in the order of their names, and why some could not be read. Never rejects. */
export async function standOffsBeside(
  article: string,
): Promise<{ readonly found: readonly StandOffBeside[]; readonly problems: readonly FileProblem[] }> {
  const folder = dirname(article);
  const found: StandOffBeside[] = [];
  const problems: FileProblem[] = [];
  for (const { name, annotator } of await standOffNamesBeside(article)) {
    try {
      const decoded = decode(await readFile(join(folder, name)));
      if (!decoded) problems.push({ path: join(folder, name), code: "not-text" });
      else {
        const read = readStandOff(decoded.text);
        found.push({ ...read, name, annotator: read.file.header.annotator ?? annotator });
      }
    } catch (error) {
      problems.push({ path: join(folder, name), code: readingProblem(error) });
    }
  }
  return { found, problems };
}
