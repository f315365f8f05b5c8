import { resolve } from "node:path";
import { mergeStandOff } from "../annotations/standoff/merge";
import type { Language } from "../engine/messages/language";
import { isolate } from "../engine/messages/isolate";
import type { FileProblem } from "../files/problem";
import { readArticle } from "../files/readArticle";
import { writeAtomically } from "../files/writeAtomically";
import type { Io } from "./io";
import { FAILED, FOUND, OK } from "./status";
import { tellProblems } from "./tellProblems";

export interface MergeOptions {
  readonly lang: Language;
  /** Where the result goes; over `ours` where it is left out, as git's merge drivers do. */
  readonly out?: string;
}

const conflictLine = (id: string, language: Language): string =>
  language === "en"
    ? `${isolate(id)}: both sides changed it differently; both stand in the file, between marks`
    : `${isolate(id)}: غيّره الطرفان تغييرين مختلفين، وكلاهما في الملف بين علامتين`;

/**
 * `isnad merge BASE OURS THEIRS`: joins two descendants of a stand-off file. As a merge driver of git:
 * `driver = isnad merge %O %A %B`. The status is 1 where something is left to decide.
 */
export async function merge(
  [base, ours, theirs]: readonly [string, string, string],
  { lang, out }: MergeOptions,
  io: Io,
): Promise<number> {
  const problems: FileProblem[] = [];
  const textOf = async (path: string): Promise<string> => {
    const reading = await readArticle(resolve(io.cwd, path));
    if ("decoded" in reading) return reading.decoded.text;
    problems.push({ path, code: reading.problem });
    return "";
  };
  const texts = [await textOf(base), await textOf(ours), await textOf(theirs)] as const;
  if (problems.length > 0) {
    await tellProblems(problems, io, lang);
    return FAILED;
  }
  const { text, conflicts } = mergeStandOff(...texts, { ours, theirs });
  const writing = await writeAtomically(resolve(io.cwd, out ?? ours), text);
  if (typeof writing === "object") {
    await tellProblems([{ path: out ?? ours, code: "unwritable", detail: writing.failed }], io, lang);
    return FAILED;
  }
  for (const id of conflicts) await io.err.write(`isnad: ${conflictLine(id, lang)}\n`);
  return conflicts.length > 0 ? FOUND : OK;
}
