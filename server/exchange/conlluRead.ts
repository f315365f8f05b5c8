import { isFields, parseJson, type JsonFields } from "../annotations/json";
import { codePointMap, type CodePointMap } from "../engine/text/codePoints";
import { contains, type Span } from "../engine/text/span";
import { areSame, spansIn } from "./bratRead";
import { inRows } from "./columns";
import { bracketsIn, fieldsOf, type ReadBracket } from "./conlluBrackets";
import { bracketLabel, unescapeMisc } from "./conlluMisc";
import { readConlluRows, type ConlluRow, type ConlluSentence, type ConlluToken } from "./conlluRows";
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
import { placeTokens } from "./placeTokens";
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
const startsWith = ({ comments }: ConlluSentence, names: readonly string[]): boolean =>
  names.some((name) => comments.has(name));

function documentsIn(sentences: readonly ConlluSentence[]): readonly (readonly ConlluSentence[])[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (documents.length === 0 || startsWith(sentence, NEW_DOCUMENT)) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** A word at its place in the text. */
interface PlacedWord extends ConlluRow {
  readonly span: Span;
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
  const { text, words } = placed(sentences, context.textOf(name));
  const complain =
    (line: number | null) =>
    (code: ReadProblem["code"], detail = ""): void => {
      problems.push({ file, line, code, detail });
    };
  const fields = fieldsOf(sentences.map(({ comments }) => comments.get("global.Entity")).find((one) => one));
  const { brackets, bad } = bracketsIn(words, fields);
  for (const { line, detail } of bad) complain(line)("bad-span", detail);
  const nodes = nodesOf(brackets, text, words, side);
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

/** The text of sentences and their words in it. */
function placed(
  sentences: readonly ConlluSentence[],
  known: string | undefined,
): { readonly text: string; readonly words: readonly PlacedWord[] } {
  const rebuilt = rebuild(sentences);
  const isKnown = known !== undefined && known !== rebuilt.text;
  const raws = rebuilt.spans.map(({ start, end }) => rebuilt.text.slice(start, end));
  const there = isKnown ? placeTokens([raws], known) : undefined;
  const moved = there?.missing.length === 0 ? there : undefined;
  const points = codePointMap(rebuilt.text);
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .flatMap((token, index) => {
      const at = rebuilt.spans[index] ?? { start: 0, end: 0 };
      const by = (moved?.spans[0]?.[index]?.start ?? at.start) - at.start;
      return wordsIn(token, at, rebuilt.text, points).map((word): PlacedWord => ({
        ...word,
        span: { start: word.span.start + by, end: word.span.end + by },
      }));
    });
  return { text: moved?.text ?? rebuilt.text, words };
}

/** The text that forms and spaces make, and each token in it. A paragraph begins on a line of its own. */
function rebuild(sentences: readonly ConlluSentence[]): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const spans = sentences.flatMap(({ tokens }, index) =>
    tokens.map((token, place): Span => {
      const { form, misc } = token;
      text += unescapeMisc(misc.get("SpacesBefore") ?? "");
      const start = text.length;
      const raw = misc.get("Raw");
      text += raw === undefined ? form : unescapeMisc(raw);
      const end = text.length;
      const next = place < tokens.length - 1 ? tokens[place + 1] : sentences[index + 1];
      const after = misc.get("SpacesAfter");
      if (after !== undefined) text += unescapeMisc(after);
      else if (next && misc.get("SpaceAfter") !== "No") text += startsParagraph(next) ? "\n" : " ";
      return { start, end };
    }),
  );
  return { text, spans };
}

const startsParagraph = (next: ConlluSentence | ConlluToken): boolean =>
  "comments" in next && startsWith(next, ["newpar", "newpar id"]);

/**
 * The words of a token at their places: where their ranges say, or else where their forms stand in it one behind the
 * other; words that are not in it (a word that contraction changed) cover all of it.
 */
function wordsIn(token: ConlluToken, at: Span, text: string, points: CodePointMap): readonly PlacedWord[] {
  const [only, ...others] = token.words;
  if (!only) return [{ ...token, span: at }];
  if (others.length === 0) return [{ ...only, span: at }];
  const ranges = token.words.map(({ misc }) => rangeIn(misc.get("TokenRange"), points));
  let cursor = at.start;
  const found = token.words.map(({ form }): Span | undefined => {
    const start = text.indexOf(form, cursor);
    if (start < 0 || start + form.length > at.end) return undefined;
    cursor = start + form.length;
    return { start, end: cursor };
  });
  const hasRanges = ranges.every((range) => range !== undefined && contains(at, range));
  const areFound = found.every((one) => one !== undefined);
  return token.words.map((word, index) => ({
    ...word,
    span: (hasRanges ? ranges[index] : areFound ? found[index] : at) ?? at,
  }));
}

/** `start:end` in code points as UTF-16 code units. */
function rangeIn(range: string | undefined, points: CodePointMap): Span | undefined {
  const [, start, end] = /^(\d+):(\d+)$/u.exec(range ?? "") ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return undefined;
  return { start: points.toUtf16(Number(start)), end: points.toUtf16(Number(end)) };
}
