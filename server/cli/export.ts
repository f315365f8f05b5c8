import { join, resolve } from "node:path";
import type { AnnotationKind } from "../annotations/annotation";
import { newStandOff } from "../annotations/standoff/file";
import type { Language } from "../engine/messages/language";
import { chooseAnnotations, type Exported } from "../exchange/choose";
import { annotatedCorpus } from "../exchange/corpus";
import type { Loss, ExchangeFile } from "../exchange/format";
import { FORMATS, type FormatName } from "../exchange/formats";
import { lossText } from "../exchange/losses";
import type { FileProblem } from "../files/problem";
import { writeAtomically, type Writing } from "../files/writeAtomically";
import type { Io } from "./io";
import { readCorpus, type ReadingOptions } from "./readCorpus";
import { standOffFiles } from "./standOffFiles";
import { FAILED, OK } from "./status";
import { tellProblems } from "./tellProblems";
import { exportSummary, lossLine } from "./texts";

export interface ExportOptions extends ReadingOptions {
  readonly format: readonly FormatName[];
  readonly out: string;
  /** What of the annotations is written. */
  readonly include: readonly Exported[];
  /** Only annotations of these kinds and labels. */
  readonly kinds?: readonly AnnotationKind[];
  readonly labels?: readonly string[];
  /** Whose file counts, or `adjudicated`; where it is left out the file that all share, else the adjudicated one. */
  readonly annotator?: string;
  /** Every single loss, not only how many of each sort. */
  readonly losses: boolean;
}

/** What a format could not carry: one line for each reason with its count. */
function lossSummary(format: FormatName, losses: readonly Loss[], language: Language): readonly string[] {
  const counts = new Map<Loss["why"], number>();
  for (const { why } of losses) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => lossLine(format, count, lossText(why, language), language));
}

const eachLoss = (format: FormatName, losses: readonly Loss[], language: Language): readonly string[] =>
  losses.map(({ path, what, why }) => `${format}: ${path}: ${what}: ${lossText(why, language)}`);

/** How many files are written at a time: each waits for the disk. */
const AT_A_TIME = 16;

/** Writes files below a folder; what became of each, in their order. */
async function writeFiles(
  folder: string,
  files: readonly ExchangeFile[],
): Promise<readonly { readonly name: string; readonly writing: Writing }[]> {
  const done: { readonly name: string; readonly writing: Writing }[] = [];
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    const batch = files.slice(from, from + AT_A_TIME).map(async ({ name, content }) => ({
      name,
      writing: await writeAtomically(join(folder, name), content),
    }));
    done.push(...(await Promise.all(batch)));
  }
  return done;
}

/** `isnad export`: analyses everything under the paths and writes it in the formats of other tools. */
export async function exportTo(paths: readonly string[], options: ExportOptions, io: Io): Promise<number> {
  const { lang } = options;
  const { corpus, problems } = await readCorpus(paths, io, options);
  const { files, problems: unread } = await standOffFiles(corpus.articles, options.annotator ?? null, io);
  const trouble: FileProblem[] = [...problems, ...unread];
  const annotated = annotatedCorpus(corpus, (article) =>
    chooseAnnotations(article, files.get(article.path) ?? newStandOff("", null), {
      sorts: new Set(options.include),
      kinds: options.kinds && new Set(options.kinds),
      labels: options.labels && new Set(options.labels),
    }),
  );
  const folder = resolve(io.cwd, options.out);
  let written = 0;
  let unchanged = 0;
  if (annotated.articles.length > 0) {
    for (const format of options.format) {
      const { files, losses } = FORMATS[format].write(annotated);
      for (const { name, writing } of await writeFiles(folder, files)) {
        if (writing === "written") written++;
        else if (writing === "unchanged") unchanged++;
        else trouble.push({ path: `${options.out}/${name}`, code: "unwritable", detail: writing.failed });
      }
      const lines = options.losses ? eachLoss(format, losses, lang) : lossSummary(format, losses, lang);
      for (const line of lines) await io.out.write(`${line}\n`);
    }
    await io.out.write(`${exportSummary(written, unchanged, options.out, lang)}\n`);
  }
  await tellProblems(trouble, io, lang);
  return trouble.length > 0 ? FAILED : OK;
}
