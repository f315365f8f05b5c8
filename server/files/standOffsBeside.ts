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

/** The stand-off files in a folder, by the article that each belongs to, in order. Never rejects. */
async function standOffNamesIn(folder: string): Promise<ReadonlyMap<string, readonly StandOffNamed[]>> {
  const names = await readdir(folder).catch((): string[] => []);
  const articles = names.filter((name) => /\.txt$/iu.test(name));
  const byArticle = new Map<string, StandOffNamed[]>();
  for (const name of names.filter(isStandOffName).sort()) {
    const owner = ownerOf(name, articles);
    if (!owner) continue;
    const there = byArticle.get(owner.article);
    if (there) there.push({ name, annotator: owner.annotator });
    else byArticle.set(owner.article, [{ name, annotator: owner.annotator }]);
  }
  return byArticle;
}

/** The names of the stand-off files beside an article, in order. Never rejects. */
export async function standOffNamesBeside(article: string): Promise<readonly StandOffNamed[]> {
  return (await standOffNamesIn(dirname(article))).get(basename(article)) ?? [];
}

/** Finds the stand-off files beside articles, and looks into each folder once. */
export function standOffFinder(): typeof standOffsBeside {
  const folders = new Map<string, ReturnType<typeof standOffNamesIn>>();
  return async (article) => {
    const folder = dirname(article);
    const names = folders.get(folder) ?? standOffNamesIn(folder);
    folders.set(folder, names);
    return readBeside(folder, (await names).get(basename(article)) ?? []);
  };
}

/** The stand-off files beside an article, in the order of their names, and why some could not be read. Never rejects. */
export async function standOffsBeside(
  article: string,
): Promise<{ readonly found: readonly StandOffBeside[]; readonly problems: readonly FileProblem[] }> {
  return readBeside(dirname(article), await standOffNamesBeside(article));
}

async function readBeside(folder: string, names: readonly StandOffNamed[]): ReturnType<typeof standOffsBeside> {
  const found: StandOffBeside[] = [];
  const problems: FileProblem[] = [];
  for (const { name, annotator } of names) {
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
