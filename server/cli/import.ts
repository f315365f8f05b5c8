import { basename, resolve } from "node:path";
import type { Language } from "../engine/messages/language";
import type { ReadableFormat } from "../exchange/formats";
import { importInto, type ImportedArticle } from "../exchange/importing";
import { readProblemText } from "../exchange/readProblems";
import { importFolder } from "../files/importFolder";
import type { FileProblem } from "../files/problem";
import { readFiles } from "../files/readFiles";
import { importedLine, importSummary, isThereLine, lostLine } from "./importTexts";
import type { Io } from "./io";
import { FAILED, FOUND, OK } from "./status";
import { tellProblems } from "./tellProblems";

export interface ImportOptions {
  readonly format: ReadableFormat;
  /** The folder of the articles. */
  readonly into: string;
  readonly annotator: string;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly lang: Language;
}

/**
 * `isnad import`: makes annotation files of what other tools annotated, beside the articles in a folder. An article that
 * is not there yet is written too. An annotation file that is there is replaced only with `--overwrite`. The status is 1
 * where annotations could not be placed in an article's text, or a file was left as it is.
 */
export async function importFrom(paths: readonly string[], options: ImportOptions, io: Io): Promise<number> {
  const { lang, dryRun } = options;
  const { files, problems: unread } = await readFiles(paths, io.cwd);
  const folder = importFolder(resolve(io.cwd, options.into));
  const { articles, problems } = await importInto(folder, files, { ...options, at: io.today() });
  for (const problem of problems) await io.err.write(`isnad: ${readProblemText(problem, lang)}\n`);
  for (const article of articles) await tell(article, lang, io);
  const annotations = articles.reduce((sum, article) => sum + article.annotations, 0);
  await io.out.write(`${importSummary(articles.length, annotations, dryRun, lang)}\n`);
  const trouble = [...unread, ...articles.flatMap(unwritten)];
  await tellProblems(trouble, io, lang);
  if (trouble.length > 0 || problems.length > 0) return FAILED;
  return articles.some(({ outcome, lost }) => outcome === "there" || lost.length > 0) ? FOUND : OK;
}

const unwritten = ({ unwritable }: ImportedArticle): readonly FileProblem[] =>
  unwritable.map(({ name, reason }) => ({ path: basename(name), code: "unwritable", detail: reason }));

async function tell(article: ImportedArticle, lang: Language, io: Io): Promise<void> {
  const { name, target, annotations, lost, outcome } = article;
  for (const { quote, label } of lost) await io.err.write(`isnad: ${lostLine(name, label, quote, lang)}\n`);
  const file = basename(target);
  if (outcome === "there") await io.err.write(`isnad: ${isThereLine(file, lang)}\n`);
  else await io.out.write(`${importedLine(name, annotations, file, lang)}\n`);
}
