import { isFields, parseJson, type JsonFields } from "../annotations/json";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import {
  textOfFile,
  type ExchangeFile,
  type ReadArticle,
  type ReadProblem,
  type ReadResult,
  type Written,
} from "./format";
import { graphs, type WrittenGraph } from "./graph";
import { stringIn } from "./jsonValues";

/** Takes down what is wrong with the line or file that is being read. */
export type Complain = (code: ReadProblem["code"], detail?: string) => void;

/** An object of a file with its text, and what to call an article that has no name. */
export interface ReadObject {
  readonly json: JsonFields;
  readonly text: string;
  readonly fallbackName: string;
  readonly complain: Complain;
}

/** Writes a corpus as one file of JSON, one object a line; an article may be several. */
export const writeJsonLines =
  (name: string, objectsOf: (article: AnnotatedArticle, graph: WrittenGraph) => readonly JsonFields[]) =>
  (corpus: AnnotatedCorpus): Written => {
    const graphOf = graphs(corpus);
    const objects = corpus.articles.flatMap((article) => objectsOf(article, graphOf(article)));
    return { files: [{ name, content: objects.map((object) => `${JSON.stringify(object)}\n`).join("") }], losses: [] };
  };

/** Reads files of JSON objects with a `text`, one a line, into articles; other lines are complained of. */
export function readJsonLines(
  files: readonly ExchangeFile[],
  articlesIn: (objects: readonly ReadObject[]) => readonly ReadArticle[],
): ReadResult {
  const problems: ReadProblem[] = [];
  const objects = files.flatMap((file) =>
    (textOfFile(file) ?? "").split("\n").flatMap((line, index): readonly ReadObject[] => {
      if (line.trim() === "") return [];
      const complain: Complain = (code, detail = "") => {
        problems.push({ file: file.name, line: index + 1, code, detail });
      };
      const json = parseJson(line);
      const text = isFields(json) ? stringIn(json, "text") : undefined;
      if (isFields(json) && text !== undefined) {
        return [{ json, text, fallbackName: `${file.name}-${index + 1}`, complain }];
      }
      complain("bad-line");
      return [];
    }),
  );
  return { articles: articlesIn(objects), problems };
}
