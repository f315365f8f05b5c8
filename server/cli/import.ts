import { basename, join, resolve } from "node:path";
import { standOffName } from "../annotations/standoff/names";
import { writeStandOff } from "../annotations/standoff/write";
import type { Language } from "../engine/messages/language";
import type { ReadArticle, ReadContext, ReadResult } from "../exchange/format";
import { READERS, type ReadableFormat } from "../exchange/formats";
import { readProblemText } from "../exchange/readProblems";
import { settleInto } from "../exchange/settle";
import { isFile } from "../files/isFile";
import type { FileProblem } from "../files/problem";
import { readArticle } from "../files/readArticle";
import { readFiles } from "../files/readFiles";
import { writeAtomically } from "../files/writeAtomically";
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
  const { lang, format, annotator } = options;
  const { files, problems: unread } = await readFiles(paths, io.cwd);
  const trouble: FileProblem[] = [...unread];
  const folder = resolve(io.cwd, options.into);
  const { articles, problems } = await readWithTexts(folder, (textOf) =>
    READERS[format](files, { textOf, annotator, at: io.today() }),
  );
  for (const problem of problems) await io.err.write(`isnad: ${readProblemText(problem, lang)}\n`);
  let isWhole = true;
  let annotations = 0;
  for (const article of articles) {
    annotations += article.annotations.length;
    isWhole = (await importArticle(article, folder, options, io, trouble)) && isWhole;
  }
  await io.out.write(`${importSummary(articles.length, annotations, options.dryRun, lang)}\n`);
  await tellProblems(trouble, io, lang);
  if (trouble.length > 0 || problems.length > 0) return FAILED;
  return isWhole ? OK : FOUND;
}

/** A name that stays inside the folder. */
const inside = (name: string): string =>
  name
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");

/**
 * Reads files with the texts of articles in a folder. Only the reader knows which of them its files mean, and it cannot
 * wait for the disk: what it asks for is read, and then it reads again.
 */
async function readWithTexts(folder: string, read: (textOf: ReadContext["textOf"]) => ReadResult): Promise<ReadResult> {
  const asked = new Set<string>();
  const first = read((name) => {
    asked.add(name);
    return undefined;
  });
  const texts = new Map<string, string>();
  for (const name of asked) {
    const reading = await readArticle(join(folder, `${inside(name)}.txt`));
    if ("decoded" in reading) texts.set(name, reading.decoded.text);
  }
  return texts.size === 0 ? first : read((name) => texts.get(name));
}

/** Imports one article; whether all of it came in and could be placed. */
async function importArticle(
  read: ReadArticle,
  folder: string,
  { annotator, dryRun, overwrite, lang }: ImportOptions,
  io: Io,
  trouble: FileProblem[],
): Promise<boolean> {
  const name = inside(read.name);
  const article = join(folder, `${name}.txt`);
  const target = standOffName(article, annotator);
  const there = await readArticle(article);
  const text = "decoded" in there ? there.decoded.text : read.text;
  const { file, lost } = settleInto(read, text, basename(article), annotator);
  for (const { quote, label } of lost) await io.err.write(`isnad: ${lostLine(name, label, quote, lang)}\n`);
  if (!overwrite && (await isFile(target))) {
    await io.err.write(`isnad: ${isThereLine(basename(target), lang)}\n`);
    return false;
  }
  await io.out.write(`${importedLine(name, read.annotations.length, basename(target), lang)}\n`);
  if (dryRun) return lost.length === 0;
  const writes: readonly (readonly [string, string])[] = [
    ...("decoded" in there ? [] : [[article, read.text] as const]),
    [target, writeStandOff(file)],
  ];
  for (const [path, content] of writes) {
    const writing = await writeAtomically(path, content);
    if (typeof writing === "object") trouble.push({ path: basename(path), code: "unwritable", detail: writing.failed });
  }
  return lost.length === 0;
}
