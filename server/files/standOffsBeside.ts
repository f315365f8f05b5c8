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

/** The stand-off files beside an article, in the order of their names, and why some could not be read. Never rejects. */
export async function standOffsBeside(
  article: string,
): Promise<{ readonly found: readonly StandOffBeside[]; readonly problems: readonly FileProblem[] }> {
  const folder = dirname(article);
  const names = await readdir(folder).catch((): string[] => []);
  const articles = names.filter((name) => /\.txt$/iu.test(name));
  const found: StandOffBeside[] = [];
  const problems: FileProblem[] = [];
  for (const name of names.filter(isStandOffName).sort()) {
    const owner = ownerOf(name, articles);
    if (owner?.article !== basename(article)) continue;
    try {
      const decoded = decode(await readFile(join(folder, name)));
      if (!decoded) problems.push({ path: join(folder, name), code: "not-text" });
      else {
        const read = readStandOff(decoded.text);
        found.push({ ...read, name, annotator: read.file.header.annotator ?? owner.annotator });
      }
    } catch (error) {
      problems.push({ path: join(folder, name), code: readingProblem(error) });
    }
  }
  return { found, problems };
}
