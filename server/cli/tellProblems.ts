import type { Language } from "../engine/messages/language";
import type { FileProblem } from "../files/problem";
import type { Io } from "./io";
import { problemText } from "./texts";

/** A problem in one line without its path. */
export const inWords = ({ code, detail }: FileProblem, language: Language): string =>
  detail === undefined ? problemText(code, language) : `${problemText(code, language)} (${detail})`;

/** One line on standard error for each path that could not be used. */
export async function tellProblems(problems: readonly FileProblem[], { err }: Io, language: Language): Promise<void> {
  for (const problem of problems) await err.write(`isnad: ${problem.path}: ${inWords(problem, language)}\n`);
}
