import { resolve } from "node:path";
import type { CorpusAnalysis } from "../engine/analyseCorpus";
import { SEVERITIES, type Severity } from "../engine/diagnostics/diagnostic";
import { writeReport, type ReportInput, type SuppressedFinding } from "../exchange/report";
import { writeSarif } from "../exchange/sarif";
import { writeAtomically } from "../files/writeAtomically";
import { writeAll, type Io } from "./io";
import { readCorpus, type ReadingOptions } from "./readCorpus";
import { ruledOut } from "./ruledOut";
import { standOffFiles } from "./standOffFiles";
import { FAILED, FOUND, OK } from "./status";
import { inWords, tellProblems } from "./tellProblems";
import { textReport } from "./textReport";

export const CHECK_FORMATS = ["text", "json", "sarif"] as const;
export const FAIL_LEVELS = [...SEVERITIES, "never"] as const;

export interface CheckOptions extends ReadingOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly out?: string;
}

/** Whether anything found is at or above a level. */
function reaches({ articles, diagnosticsOf }: CorpusAnalysis, level: Severity): boolean {
  const limit = SEVERITIES.indexOf(level);
  return articles.some(({ path }) => diagnosticsOf(path).some(({ severity }) => SEVERITIES.indexOf(severity) <= limit));
}

const isColoured = ({ out, env }: Io, toFile: boolean): boolean =>
  out.isTerminal && !toFile && !env["NO_COLOR"] && env["TERM"] !== "dumb";

function piecesOf(input: ReportInput, { format, lang, out }: CheckOptions, io: Io): Iterable<string> {
  if (format === "json") return writeReport(input);
  if (format === "sarif") return [writeSarif(input)];
  return textReport(input.corpus, lang, isColoured(io, out !== undefined));
}

/** `isnad check`: analyses everything under the paths as one corpus and prints what it finds. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { lang, failOn, out } = options;
  const { corpus: whole, problems: unread } = await readCorpus(paths, io, options);
  const { files, problems: unreadBeside } = await standOffFiles(whole.articles, null, io);
  const problems = [...unread, ...unreadBeside];
  const { corpus, settled } = ruledOut(whole, files);
  const input: ReportInput = {
    tool: { name: "isnad", version: io.version },
    corpus,
    problems: problems.map((problem) => ({
      path: problem.path,
      code: problem.code,
      message: inWords(problem, lang),
    })),
    language: lang,
    suppressed: [...files.keys()].flatMap((path) =>
      whole.diagnosticsOf(path).flatMap((diagnostic): readonly SuppressedFinding[] => {
        const { left, by } = settled(path, diagnostic);
        const reasons = by.map(({ decision }) => decision?.reason ?? null).filter((reason) => reason !== null);
        return left === null ? [{ path, diagnostic, reason: reasons.length > 0 ? reasons.join(" ") : null }] : [];
      }),
    ),
  };
  const pieces = piecesOf(input, options, io);
  const trouble = [...problems];
  if (out === undefined) await writeAll(io.out, pieces);
  else {
    const writing = await writeAtomically(resolve(io.cwd, out), [...pieces].join(""));
    if (typeof writing === "object") trouble.push({ path: out, code: "unwritable", detail: writing.failed });
  }
  await tellProblems(trouble, io, lang);
  if (trouble.length > 0) return FAILED;
  return failOn !== "never" && reaches(corpus, failOn) ? FOUND : OK;
}
