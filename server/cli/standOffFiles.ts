import { basename, resolve } from "node:path";
import { ADJUDICATED, type StandOffFile } from "../annotations/standoff/file";
import type { CorpusArticle } from "../engine/analyseCorpus";
import type { FileProblem } from "../files/problem";
import { standOffFinder } from "../files/standOffsBeside";
import type { Io } from "./io";

/**
 * The stand-off file of each article that counts, by the article's path: that of an annotator, or, for null, the one that
 * all share; where several have worked each on his own, what was adjudicated.
 */
export async function standOffFiles(
  articles: readonly CorpusArticle[],
  annotator: string | null,
  { cwd }: Io,
): Promise<{ readonly files: ReadonlyMap<string, StandOffFile>; readonly problems: readonly FileProblem[] }> {
  const files = new Map<string, StandOffFile>();
  const trouble: FileProblem[] = [];
  const beside = standOffFinder();
  for (const { path } of articles) {
    const { found, problems } = await beside(resolve(cwd, path));
    trouble.push(...problems.map((problem) => ({ ...problem, path: `${path}: ${basename(problem.path)}` })));
    const whose = (name: string | null): (typeof found)[number] | undefined =>
      found.find((one) => one.annotator === name);
    const chosen = whose(annotator) ?? (annotator === null ? whose(ADJUDICATED) : undefined);
    if (chosen) files.set(path, chosen.file);
  }
  return { files, problems: trouble };
}
