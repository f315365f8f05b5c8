import type { Annotation } from "../annotations/annotation";
import { standOffName } from "../annotations/standoff/names";
import { writeStandOff } from "../annotations/standoff/write";
import type { ExchangeFile, ReadArticle, ReadContext, ReadProblem, ReadResult } from "./format";
import { READERS, type ReadableFormat } from "./formats";
import { settleInto } from "./settle";

/** The folder that annotations come into. Names are relative paths with `/`. Nothing rejects. */
export interface ImportFolder {
  /** The text of a file, or undefined where there is none that can be read. */
  readonly textOf: (name: string) => Promise<string | undefined>;
  readonly isThere: (name: string) => Promise<boolean>;
  /** Why a file could not be written, or undefined: it is. */
  readonly write: (name: string, content: string) => Promise<string | undefined>;
}

export interface ImportWish {
  readonly format: ReadableFormat;
  /** Who is taken to have made what a file ascribes to nobody, and whose file it becomes. */
  readonly annotator: string;
  /** ISO 8601 with a zone. */
  readonly at: string;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** An annotation file that is there is replaced. */
  readonly overwrite: boolean;
}

/** What became of one article. */
export interface ImportedArticle {
  /** Its file without `.txt`, below the folder. */
  readonly name: string;
  /** Its annotation file. */
  readonly target: string;
  readonly annotations: number;
  /** What the article's text does not have, or has at several places; it is in the file all the same. */
  readonly lost: readonly Annotation[];
  /** `there`: an annotation file was there already, and is left as it is. */
  readonly outcome: "written" | "dry" | "there";
  readonly unwritable: readonly { readonly name: string; readonly reason: string }[];
}

export interface Imported {
  readonly articles: readonly ImportedArticle[];
  readonly problems: readonly ReadProblem[];
}

/** A name that stays inside the folder. */
const inside = (name: string): string =>
  name
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");

const textFile = (name: string): string => `${inside(name)}.txt`;
const baseName = (name: string): string => name.split("/").at(-1) ?? name;

/**
 * Reads files with the texts of articles in a folder. Only the reader knows which of them its files mean, and it cannot
 * wait: what it asks for is read, and then it reads again.
 */
async function readWithTexts(
  { textOf }: ImportFolder,
  read: (textOf: ReadContext["textOf"]) => ReadResult,
): Promise<ReadResult> {
  const asked = new Set<string>();
  const first = read((name) => {
    asked.add(name);
    return undefined;
  });
  const texts = new Map<string, string>();
  for (const name of asked) {
    const text = await textOf(textFile(name));
    if (text !== undefined) texts.set(name, text);
  }
  return texts.size === 0 ? first : read((name) => texts.get(name));
}

async function importArticle(read: ReadArticle, wish: ImportWish, folder: ImportFolder): Promise<ImportedArticle> {
  const article = textFile(read.name);
  const target = standOffName(article, wish.annotator);
  const there = await folder.textOf(article);
  const { file, lost } = settleInto(read, there ?? read.text, baseName(article), wish.annotator);
  const base = { name: inside(read.name), target, annotations: read.annotations.length, lost, unwritable: [] };
  if (!wish.overwrite && (await folder.isThere(target))) return { ...base, outcome: "there" };
  if (wish.dryRun) return { ...base, outcome: "dry" };
  const unwritable: { name: string; reason: string }[] = [];
  for (const [name, content] of [
    ...(there === undefined ? [[article, read.text] as const] : []),
    [target, writeStandOff(file)] as const,
  ]) {
    const reason = await folder.write(name, content);
    if (reason !== undefined) unwritable.push({ name, reason });
  }
  return { ...base, outcome: "written", unwritable };
}

/**
 * Makes annotation files of what other tools annotated, beside the articles in a folder. An article that is not there yet
 * is written too. One bad article or file never stops the rest.
 */
export async function importInto(
  folder: ImportFolder,
  files: readonly ExchangeFile[],
  wish: ImportWish,
): Promise<Imported> {
  const { annotator, at } = wish;
  const read = READERS[wish.format];
  const { articles, problems } = await readWithTexts(folder, (textOf) => read(files, { textOf, annotator, at }));
  const imported: ImportedArticle[] = [];
  for (const article of articles) imported.push(await importArticle(article, wish, folder));
  return { articles: imported, problems };
}
