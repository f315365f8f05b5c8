import { isFields, parseJson, type JsonFields } from "../annotations/json";
import { codePointMap } from "../engine/text/codePoints";
import { areSame, spansIn } from "./bratRead";
import { inRows } from "./columns";
import { bracketsIn, fieldsOf, type ReadBracket } from "./conlluBrackets";
import { bracketLabel } from "./conlluMisc";
import { placeSentences, type PlacedWord } from "./conlluPlaces";
import { hasComment, readConlluRows, type ConlluSentence } from "./conlluRows";
import { taggedNames } from "./conlluTags";
import {
  textOfFile,
  type ExchangeFile,
  type ReadArticle,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
} from "./format";
import type { GraphEdge, GraphNode } from "./graph";
import { listOf, numberIn, stringIn, stringsOf } from "./jsonValues";
import { readArticle } from "./side";
import { wholeCharacters } from "./wholeCharacters";

/**
 * Reads CoNLL-U: names in `Entity` brackets of MISC (ours, CorefUD's and GUM's), figures and other marks as we write them.
 * The text is put together from forms and spaces; where the article's own text has the same tokens, that is taken.
 */
export function readConllu(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const content = textOfFile(file) ?? "";
    const found: ReadProblem[] = [];
    const sentences = readConlluRows(content, file.name, found);
    const base = file.name.replace(/\.[^./]*$/u, "");
    if (sentences.length === 0 && found.length > 0) {
      problems.push({ file: file.name, line: null, code: "not-this-format", detail: "" });
      return [];
    }
    problems.push(...found);
    if (sentences.length === 0) return [{ name: base, text: context.textOf(base) ?? "", annotations: [], foreign: {} }];
    const documents = documentsIn(sentences);
    return documents.map((document, index) => {
      const ownName = documents.length > 1 ? document[0]?.comments.get("newdoc id") : undefined;
      return articleIn(
        document,
        ownName ?? (index === 0 ? base : `${base}-${index + 1}`),
        file.name,
        context,
        problems,
      );
    });
  });
  return { articles, problems };
}

const NEW_DOCUMENT = ["newdoc", "newdoc id"];

function documentsIn(sentences: readonly ConlluSentence[]): readonly (readonly ConlluSentence[])[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (documents.length === 0 || hasComment(sentence, NEW_DOCUMENT)) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

function articleIn(
  sentences: readonly ConlluSentence[],
  fallbackName: string,
  file: string,
  context: ReadContext,
  problems: ReadProblem[],
): ReadArticle {
  const side = sideIn(sentences);
  const name = stringIn(side, "name") ?? fallbackName;
  const { text, tokens } = placeSentences(sentences, context.textOf(name));
  const words = tokens.flatMap((token) => token.words);
  const complain =
    (line: number | null) =>
    (code: ReadProblem["code"], detail = ""): void => {
      problems.push({ file, line, code, detail });
    };
  const fields = fieldsOf(sentences.map(({ comments }) => comments.get("global.Entity")).find((one) => one));
  const { brackets, bad } = bracketsIn(words, fields);
  for (const { line, detail } of bad) complain(line)("bad-span", detail);
  const nodes = [...nodesOf(brackets, text, words, side), ...taggedNames(tokens)];
  const edges = listOf(side, "edges").map((edge, index): GraphEdge => ({
    id: `r${index + 1}`,
    label: stringIn(edge, "label") ?? "",
    from: String(numberIn(edge, "from")),
    to: String(numberIn(edge, "to")),
    record: stringIn(edge, "record"),
  }));
  return readArticle(name, text, { nodes, edges, beside: stringsOf(side, "beside") }, context, complain(null));
}

/** What our own writing left in a comment. */
function sideIn(sentences: readonly ConlluSentence[]): JsonFields {
  const comment = sentences.map(({ comments }) => comments.get("isnad")).find((one) => one !== undefined);
  const json = parseJson(comment ?? "");
  return isFields(json) ? json : {};
}

/** Marked stretches as nodes: ours with what their comment says of them, unless somebody changed it. */
function nodesOf(
  brackets: readonly ReadBracket[],
  text: string,
  words: readonly PlacedWord[],
  side: JsonFields,
): readonly GraphNode[] {
  const rows = words.map(({ span }) => span);
  const points = codePointMap(text);
  const known = new Map(listOf(side, "nodes").map((node) => [String(numberIn(node, "number")), node]));
  const seen = new Set<string>();
  return brackets.map(({ number, label, spans }, index): GraphNode => {
    const own = seen.has(number) ? undefined : known.get(number);
    if (!own) return { id: `m${index + 1}`, label, spans, record: undefined };
    seen.add(number);
    const before = stringIn(own, "label") ?? "";
    const exact = spansIn(own["spans"]);
    const shown = exact.flatMap((span) => inRows(rows, wholeCharacters(points, span)) ?? []);
    return {
      id: number,
      label: label === bracketLabel(before) ? before : label,
      spans: areSame(shown, spans) ? exact : spans,
      record: stringIn(own, "record"),
    };
  });
}
