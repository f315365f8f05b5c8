import { jsonLine, type Json, type JsonFields } from "../annotations/json";
import type { Annotation } from "../annotations/annotation";
import { readDelimited } from "./delimited";
import type { FigureColumn } from "./figureTable";
import { textOfFile, type ExchangeReader, type ReadArticle, type ReadContext, type ReadProblem } from "./format";
import { annotationFrom, withUniqueIds } from "./record";
import { selectedIn, spanOfSelectors, type Selected } from "./selectors";
import { articleNames } from "./webAnnotation";

/** A figure of a table: its cells by the names of their columns. */
interface ReadFigure {
  readonly line: number;
  readonly cell: (column: FigureColumn) => string | null;
}

/**
 * Reads tables of figures, ours and what people made of them in a spreadsheet: columns in any order, missing ones too,
 * with commas, semicolons or tabs. A figure needs its place or its words. Tables of conflicts are passed by: what
 * excludes what is found anew.
 */
export const readFigureTables: ExchangeReader = (files, context) => {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const complain = (code: ReadProblem["code"], line: number | null, detail = ""): void => {
      problems.push({ file: file.name, line, code, detail });
    };
    const { rows, badLines } = readDelimited(textOfFile(file) ?? "");
    const [header, ...figures] = rows;
    const names = (header?.cells ?? []).map((name) => (name ?? "").trim().toLowerCase());
    if (names.includes("id_1") && names.includes("verdict")) return [];
    if (!names.includes("surface") && !names.includes("start_utf16") && !names.includes("start_codepoint")) {
      complain("not-this-format", null);
      return [];
    }
    for (const line of badLines) complain("bad-line", line);
    const documents = new Map<string, ReadFigure[]>();
    for (const { line, cells } of figures) {
      const cell = (column: FigureColumn): string | null => cells[names.indexOf(column)] ?? null;
      const doc = cell("doc") ?? file.name;
      const others = documents.get(doc);
      if (others) others.push({ line, cell });
      else documents.set(doc, [{ line, cell }]);
    }
    return [...documents].flatMap(([doc, own]) => articleOf(doc, own, context, complain));
  });
  return { articles, problems };
};

function articleOf(
  doc: string,
  figures: readonly ReadFigure[],
  context: ReadContext,
  complain: (code: ReadProblem["code"], line: number | null, detail?: string) => void,
): readonly ReadArticle[] {
  const names = articleNames(doc);
  const name = names.find((one) => context.textOf(one) !== undefined);
  const text = name === undefined ? undefined : context.textOf(name);
  if (name === undefined || text === undefined) {
    complain("no-text", null, doc);
    return [];
  }
  const selected = selectedIn(text);
  const annotations = figures.flatMap((figure, index): readonly Annotation[] => {
    const span = spanOf(selected, figure);
    const { cell, line } = figure;
    if (typeof span === "string") {
      complain(span, line, cell("surface") ?? "");
      return [];
    }
    const native = {
      kind: "figure",
      label: cell("kind") ?? "",
      spans: [span],
      attributes: attributesOf(figure),
    } as const;
    for (const column of badCells(figure)) complain("bad-line", line, `${column}: ${cell(column) ?? ""}`);
    const annotation = annotationFrom(text, native, recordOf(figure), cell("id") ?? `f${index + 1}`, context);
    return annotation ? [annotation] : [];
  });
  return [{ name, text, annotations: withUniqueIds(annotations), foreign: {} }];
}

/** Numbers as spreadsheets write them in Arabic and European settings: other digits, a comma for the point. */
const plain = (cell: string): string =>
  cell
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u066C/gu, "")
    .replace(/^(-?\d+)[,\u066B](\d+)$/u, "$1.$2");

/** The number in a cell; null where there is none, undefined where what is there is no number. */
function numberIn(cell: string | null): number | null | undefined {
  if (cell === null || cell.trim() === "") return null;
  const number = Number(plain(cell));
  return Number.isFinite(number) ? number : undefined;
}

const numberOf = (cell: string | null): number | null => numberIn(cell) ?? null;

/** A day as spreadsheets write it in their own setting: nobody can tell its day from its month. */
const LOCAL_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/u;

/** The time of a figure in ISO 8601; null where there is none, undefined where it cannot be told. */
const timeIn = (cell: string | null): string | null | undefined =>
  cell !== null && LOCAL_DAY.test(cell) ? undefined : cell;

/** The columns of a figure whose cells are not what they should be. */
const badCells = ({ cell }: ReadFigure): readonly FigureColumn[] => [
  ...(["lo", "hi"] as const).filter((column) => numberIn(cell(column)) === undefined),
  ...(["time"] as const).filter((column) => timeIn(cell(column)) === undefined),
];

/** Where a figure stands: by its offsets where its words stand there, else by its words. */
function spanOf(selected: Selected, { cell }: ReadFigure): ReturnType<typeof spanOfSelectors> {
  const exact = cell("surface");
  const utf16 = { start: numberOf(cell("start_utf16")), end: numberOf(cell("end_utf16")) };
  const points = { start: numberOf(cell("start_codepoint")), end: numberOf(cell("end_codepoint")) };
  const isUtf16 = utf16.start !== null && utf16.end !== null;
  const selectors: readonly JsonFields[] = [isUtf16 ? utf16 : points, ...(exact === null ? [] : [{ exact }])];
  return spanOfSelectors(selected, selectors, isUtf16 ? "utf16" : "codePoints");
}

const attributesOf = ({ cell }: ReadFigure): JsonFields => {
  const texts = {
    qualifier: "qualifier",
    unit: "unit",
    iso: "time",
    role: "role",
    status: "status",
    quantity: "quantity",
  } as const;
  const named = Object.entries(texts).flatMap(([name, column]): (readonly [string, Json])[] => {
    const value = column === "time" ? timeIn(cell(column)) : cell(column);
    return value === null || value === undefined ? [] : [[name, value]];
  });
  const values = (["lo", "hi"] as const).flatMap((name): (readonly [string, Json])[] => {
    const value = numberOf(cell(name));
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries([...named, ...values]);
};

/** Who made a figure and what was decided on it, where the table says so. */
function recordOf({ cell }: ReadFigure): string | undefined {
  const [id, kind, name] = [cell("id"), cell("origin"), cell("origin_name")];
  if (kind === null || name === null) return undefined;
  const [verdict, by, at, reason] = [cell("decision"), cell("author"), cell("decided_at"), cell("reason")];
  const decision = verdict === null || by === null || at === null ? null : { verdict, by, at, reason };
  return jsonLine({
    ...(id !== null && { id }),
    kind: "figure",
    origin: { kind, name },
    ...(decision && { decision }),
  });
}
