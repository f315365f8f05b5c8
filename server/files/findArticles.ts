import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isPassedBy } from "../workspace/passedBy";
import type { FileProblem } from "./problem";
import { readingProblem } from "./systemError";

/** An article's file, and the path by which reports know it: relative to the working directory, with `/`. */
interface ArticleFile {
  readonly path: string;
  readonly file: string;
}

export interface FoundArticles {
  /** In the order of their paths, each file once however it was reached. */
  readonly articles: readonly ArticleFile[];
  readonly problems: readonly FileProblem[];
}

const isArticle = (name: string): boolean => /\.txt$/iu.test(name);
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a walk has come by so far. */
interface Walk {
  readonly cwd: string;
  /** Article files by what they really are, so that a link to a file and the file are one. */
  readonly found: Map<string, ArticleFile>;
  readonly problems: FileProblem[];
  /** Real paths of the folders already read: a loop of links ends here. */
  readonly folders: Set<string>;
  /** Folders in which an article stands, as they were reached and as they really are. */
  readonly homes: Set<string>;
}

/** A folder still to be read. */
interface Folder {
  readonly folder: string;
  readonly isLink: boolean;
}

const pathOf = (cwd: string, file: string): string => (relative(cwd, file) || ".").split(sep).join("/");

const trouble = (walk: Walk, file: string, error: unknown): void => {
  walk.problems.push({ path: pathOf(walk.cwd, file), code: readingProblem(error) });
};

/** Keeps an article under the smallest of the paths that lead to it, so that the order of discovery does not show. */
async function keep(walk: Walk, file: string): Promise<void> {
  try {
    const real = await realpath(file);
    const path = pathOf(walk.cwd, file);
    walk.homes.add(dirname(file)).add(dirname(real));
    const known = walk.found.get(real);
    if (known && (known.file === real || (file !== real && byCodeUnit(known.path, path) <= 0))) return;
    walk.found.set(real, { path, file });
  } catch (error) {
    trouble(walk, file, error);
  }
}

/** Reads one folder: keeps its articles, gives the folders inside it. Links to nowhere are passed over. */
async function readFolder(walk: Walk, folder: string): Promise<readonly Folder[]> {
  const inside: Folder[] = [];
  try {
    const real = await realpath(folder);
    if (walk.folders.has(real)) return [];
    walk.folders.add(real);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      if (isPassedBy(entry.name)) continue;
      const isLink = entry.isSymbolicLink();
      const target = isLink ? await stat(file).catch(() => undefined) : entry;
      if (target?.isDirectory()) inside.push({ folder: file, isLink });
      else if (target?.isFile() && isArticle(entry.name)) await keep(walk, file);
    }
  } catch (error) {
    trouble(walk, folder, error);
  }
  return inside;
}

/**
 * Reads folders and all below them. What stands in a folder itself comes before what links lead to, so that an article
 * that can be reached both ways gets its own path.
 */
async function walkFolders(walk: Walk, roots: readonly Folder[]): Promise<void> {
  const own = roots.filter(({ isLink }) => !isLink);
  const linked = roots.filter(({ isLink }) => isLink);
  for (let folder = own.pop(); folder; folder = own.pop()) {
    for (const inner of await readFolder(walk, folder.folder)) (inner.isLink ? linked : own).push(inner);
  }
  linked.sort((a, b) => byCodeUnit(a.folder, b.folder));
  for (const { folder } of linked) {
    await walkFolders(
      walk,
      (await readFolder(walk, folder)).map((inner) => inner),
    );
  }
}

/** Whether an article stands in a folder or anywhere below it. */
function holdsArticle({ homes }: Walk, folder: string): boolean {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  for (const home of homes) if (home === folder || home.startsWith(prefix)) return true;
  return false;
}

/**
 * The articles under paths: a file as it is named, a folder with every `.txt` below it. Hidden entries,
 * `node_modules` and our own exports are skipped, links are followed, loops of links end. The result does not depend on the order of
 * `paths`; one that does not exist, or a folder without articles, is a problem and stops nothing.
 */
export async function findArticles(paths: readonly string[], cwd: string): Promise<FoundArticles> {
  const walk: Walk = { cwd, found: new Map(), problems: [], folders: new Set(), homes: new Set() };
  const roots: { readonly folder: string; readonly real: string }[] = [];
  const named = [...new Set(paths)].sort(byCodeUnit);
  for (const path of named) {
    if (path === "") {
      walk.problems.push({ path, code: "not-found" });
      continue;
    }
    const file = resolve(cwd, path);
    try {
      const what = await stat(file);
      if (what.isDirectory()) roots.push({ folder: file, real: await realpath(file) });
      else if (what.isFile()) await keep(walk, file);
      else walk.problems.push({ path: pathOf(cwd, file), code: "not-a-file" });
    } catch (error) {
      trouble(walk, file, error);
    }
  }
  await walkFolders(
    walk,
    roots.map(({ folder, real }) => ({ folder, isLink: folder !== real })),
  );
  const troubled = new Set(walk.problems.map(({ path }) => path));
  for (const { folder, real } of roots) {
    const path = pathOf(cwd, folder);
    if (!troubled.has(path) && !holdsArticle(walk, folder) && !holdsArticle(walk, real))
      walk.problems.push({ path, code: "no-articles" });
  }
  const articles = [...walk.found.values()].sort((a, b) => byCodeUnit(a.path, b.path));
  const problems = walk.problems.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.code, b.code));
  return { articles, problems };
}
