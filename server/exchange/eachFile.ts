import { textOfFile, type ExchangeFile, type ReadArticle, type ReadProblem, type ReadResult } from "./format";
import type { Complain } from "./jsonLines";

/** A file that is read as a whole. */
interface WholeFile {
  readonly name: string;
  /** Its text; empty where it has none. */
  readonly content: string;
  readonly complain: Complain;
}

/** Reads files one by one, each whole into articles; what is wrong with one is taken down and stops no other. */
export function readEachFile(
  files: readonly ExchangeFile[],
  articlesIn: (file: WholeFile) => readonly ReadArticle[],
): ReadResult {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file) => {
    const { name } = file;
    const complain: Complain = (code, detail = "") => {
      problems.push({ file: name, line: null, code, detail });
    };
    return articlesIn({ name, content: textOfFile(file) ?? "", complain });
  });
  return { articles, problems };
}
