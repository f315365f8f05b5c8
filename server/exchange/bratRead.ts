import { anchorText } from "../annotations/anchoring/anchor";
import { rankedSpans } from "../annotations/anchoring/reanchor";
import { isFields, jsonLine, parseJson, type Json, type JsonFields } from "../annotations/json";
import { codePointMap, type CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { figureFields } from "./bratFigure";
import { bratFragments, FOREIGN, NOWHERE, oneWord, SIDE_NOTE } from "./bratSheet";
import {
  textOfFile,
  type ExchangeFile,
  type ReadArticle,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
} from "./format";
import type { GraphEdge, GraphNode } from "./graph";
import type { Complain } from "./jsonLines";
import { listOf, stringIn, stringsOf } from "./jsonValues";
import { readArticle } from "./side";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

const ANN = /\.ann$/u;
/** Python's `str.splitlines`, with which brat reads. */
const LINE_END = /\r\n|[\n\v\f\r\u001C-\u001E\u0085\u2028\u2029]/u;

/** Reads `.ann` files with the `.txt` beside them, or with the article's text where there is none. */
export function readBratFiles(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const problems: ReadProblem[] = [];
  const texts = new Map(files.map((file) => [file.name, textOfFile(file)]));
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const ann = ANN.test(file.name) ? textOfFile(file) : undefined;
    if (ann === undefined) return [];
    const name = file.name.replace(ANN, "");
    const text = texts.get(`${name}.txt`) ?? context.textOf(name);
    if (text === undefined) {
      problems.push({ file: file.name, line: null, code: "no-text", detail: `${name}.txt` });
      return [];
    }
    return [articleIn(name, text, ann, file.name, context, problems)];
  });
  return { articles, problems };
}

/** A line with its number. */
interface Line {
  readonly number: number;
  readonly raw: string;
  readonly id: string;
  readonly data: string;
  readonly tail: string;
}

function linesIn(ann: string): readonly Line[] {
  return ann.split(LINE_END).flatMap((raw, index): readonly Line[] => {
    const [id = "", data = "", ...tail] = raw.split("\t");
    return raw.trim() === "" ? [] : [{ number: index + 1, raw, id, data, tail: tail.join("\t") }];
  });
}

function articleIn(
  fileName: string,
  text: string,
  ann: string,
  file: string,
  context: ReadContext,
  problems: ReadProblem[],
): ReadArticle {
  const lines = linesIn(ann);
  const side = sideIn(lines);
  const complainAt =
    (line: number | null): Complain =>
    (code, detail = "") => {
      problems.push({ file, line, code, detail });
    };
  const known = knownIn(side);
  const points = codePointMap(text);
  const values = valuesIn(lines);
  const understood = new Set<Line>(lines.filter((line) => isOurs(line, known)));
  const nodes = lines.flatMap((line): readonly GraphNode[] => {
    if (!/^T\d+$/u.test(line.id)) return [];
    understood.add(line);
    const shown = spansShown(line, points);
    if (!shown) {
      complainAt(line.number)("bad-span", line.id);
      return [];
    }
    const isThere = saysSo(text, shown, line.tail);
    if (!isThere) complainAt(line.number)("text-differs", line.tail);
    const spans = isThere ? shown : found(text, shown, line.tail);
    return [nodeIn(line, spans, { text, points }, known.nodes.get(line.id), values.get(line.id) ?? new Map())];
  });
  const edges = lines.flatMap((line): readonly GraphEdge[] => {
    const [, type = "", from = "", to = ""] = /^(\S+) \S+?:(T\d+) \S+?:(T\d+)$/u.exec(line.data) ?? [];
    if (!/^R\d+$/u.test(line.id) || to === "") return [];
    understood.add(line);
    const before = known.edges.get(line.id);
    const isSame = before?.type === type;
    return [{ id: line.id, label: isSame ? before.label : type, from, to, record: isSame ? before.record : undefined }];
  });
  const notes = lines.flatMap((line): readonly string[] => {
    const [, target] = /^AnnotatorNotes ([TR]\d+)$/u.exec(line.data) ?? [];
    if (!line.id.startsWith("#") || target === undefined || understood.has(line)) return [];
    understood.add(line);
    return [noteRecord(line, known.names.get(target) ?? target, context)];
  });
  const foreign = lines.filter((line) => !understood.has(line)).map(({ raw }) => raw);
  const graph = { nodes, edges, beside: [...stringsOf(side, "beside"), ...notes] };
  const article = readArticle(stringIn(side, "name") ?? fileName, text, graph, context, complainAt(null));
  return { ...article, foreign: foreign.length === 0 ? {} : { [FOREIGN]: foreign } };
}

/** What our own writing left in a note that is about nothing. */
function sideIn(lines: readonly Line[]): JsonFields {
  const note = lines.find(({ id, data }) => id.startsWith("#") && data === `${SIDE_NOTE} ${NOWHERE}`);
  const json = note && parseJson(note.tail);
  return isFields(json) ? json : {};
}

/** What we wrote of a node. */
interface KnownNode {
  readonly type: string;
  readonly label: string;
  readonly spans: readonly Span[];
  readonly record: string;
}

interface Known {
  readonly nodes: ReadonlyMap<string, KnownNode>;
  readonly edges: ReadonlyMap<string, { readonly type: string; readonly label: string; readonly record: string }>;
  /** Ids of attributes, events and notes that we wrote. */
  readonly own: ReadonlySet<string>;
  /** Ids of annotations by the lines that stand for them. */
  readonly names: ReadonlyMap<string, string>;
}

function knownIn(side: JsonFields): Known {
  const nodes = listOf(side, "nodes").map((node): readonly [string, KnownNode] => [
    stringIn(node, "id") ?? "",
    {
      type: stringIn(node, "type") ?? "",
      label: stringIn(node, "label") ?? "",
      spans: spansIn(node["spans"]),
      record: stringIn(node, "record") ?? "",
    },
  ]);
  const edges = listOf(side, "edges").map((edge) => {
    const [type, label, record] = ["type", "label", "record"].map((name) => stringIn(edge, name) ?? "");
    return [stringIn(edge, "id") ?? "", { type: type ?? "", label: label ?? "", record: record ?? "" }] as const;
  });
  const names = nodes.map(([id, { record }]): readonly [string, string] => {
    const json = parseJson(record);
    return [id, (isFields(json) ? stringIn(json, "id") : undefined) ?? id];
  });
  return { nodes: new Map(nodes), edges: new Map(edges), own: new Set(stringsOf(side, "own")), names: new Map(names) };
}

/** Spans as a list of pairs has them. */
export function spansIn(value: Json | undefined): readonly Span[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((pair): readonly Span[] => {
    const [start, end] = Array.isArray(pair) ? (pair as readonly Json[]) : [];
    return typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
  });
}

/** Whether a line is one that we wrote for brat alone: attributes, events and notes made from annotations. */
const isOurs = ({ id, data }: Line, { own }: Known): boolean => own.has(id) || data === `${SIDE_NOTE} ${NOWHERE}`;

/** The attributes of each line, by its id. */
function valuesIn(lines: readonly Line[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const values = new Map<string, Map<string, string>>();
  for (const { id, data } of lines) {
    const [name = "", target = "", value = ""] = data.split(" ");
    if (!/^[AM]\d+$/u.test(id)) continue;
    const others = values.get(target);
    if (others) others.set(name, value);
    else values.set(target, new Map([[name, value]]));
  }
  return values;
}

/** The spans of a line in UTF-16 code units, or undefined where they are none or outside the text. */
function spansShown({ data }: Line, points: CodePointMap): readonly Span[] | undefined {
  const [, offsets = ""] = /^\S+ (.*)$/u.exec(data) ?? [];
  const spans = offsets.split(";").map((pair) => {
    const [start, end] = pair.split(" ").map(Number);
    return spanInPoints(points, start, end);
  });
  const whole = spans.filter((span) => span !== undefined);
  return whole.length === 0 || whole.length < spans.length || !areAscending(whole) ? undefined : whole;
}

function nodeIn(
  { id, data }: Line,
  spans: readonly Span[],
  source: { readonly text: string; readonly points: CodePointMap },
  known: KnownNode | undefined,
  values: ReadonlyMap<string, string>,
): GraphNode {
  const type = /^\S+/u.exec(data)?.[0] ?? "";
  if (!known) return { id, label: type, spans, record: undefined };
  const isKept = areSame(spans, bratFragments(source, known.spans));
  const label = labelIn(type, known, values.get("Kind"));
  const attributes = type === "Figure" ? figureFields(values, attributesIn(known.record)) : {};
  return { id, label, spans: isKept ? known.spans : spans, record: known.record, attributes };
}

const collapsed = (words: string): string => wellFormed(words).replace(/\s+/gu, " ").trim();

/** Whether the text has the words that a line shows, whatever white space they hold; a line may show none. */
function saysSo(text: string, spans: readonly Span[], words: string): boolean {
  const there = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  return words.trim() === "" || collapsed(there) === collapsed(words);
}

/** The one place of words that a line has with the offsets of another text, or of another unit; else where the line says. */
function found(text: string, spans: readonly Span[], words: string): readonly Span[] {
  if (spans.length > 1) return spans;
  const places = rankedSpans(anchorText(text), { spans, quote: words, prefix: "", suffix: "" });
  return places.length === 1 ? places : spans;
}

/** The attributes of a record. */
function attributesIn(record: string): JsonFields {
  const json = parseJson(record);
  return isFields(json) && isFields(json["attributes"]) ? json["attributes"] : {};
}

/** The label that a line shows: what we wrote it for, unless somebody changed it. */
function labelIn(type: string, known: KnownNode, kind: string | undefined): string {
  if (type !== known.type) return type;
  return type === "Figure" && kind !== undefined && kind !== oneWord(known.label) ? kind : known.label;
}

const areAscending = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0));

export const areSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);

/** Somebody's remark as the record of a note. */
const noteRecord = ({ id, tail }: Line, target: string, { annotator, at }: ReadContext): string =>
  jsonLine({
    id: `n${id.slice(1)}`,
    kind: "note",
    label: "note",
    attributes: { text: tail, target },
    origin: { kind: "human", name: annotator },
    decision: { verdict: "added", by: annotator, at },
  });
