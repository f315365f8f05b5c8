import type { ReadProblem } from "./format";
import { splitAt, unescapeText } from "./webannoTsvValues";

export type LayerType = "span" | "relation" | "chain";

/** What a column of a layer holds: a feature, the roles or targets of a slot, or where a relation comes from. */
export interface Column {
  readonly kind: "feature" | "role" | "target" | "reference" | "placeholder";
  /** The feature's name. */
  readonly name: string;
  /** The type of what a target or reference is. */
  readonly type: string;
}

export interface Layer {
  readonly type: LayerType;
  readonly name: string;
  readonly columns: readonly Column[];
}

/** A row: a token, or with a third number a part of one. Offsets are UTF-16 code units. */
export interface Row {
  readonly line: number;
  readonly id: string;
  readonly isToken: boolean;
  readonly start: number;
  readonly end: number;
  /** The stacked values of each column of each layer, in the order of the header. */
  readonly cells: readonly (readonly string[])[];
}

export interface Sheet {
  readonly layers: readonly Layer[];
  readonly rows: readonly Row[];
  /** The text that the sentences make: offsets count in it. */
  readonly text: string;
}

const FORMAT = /^\uFEFF?#FORMAT=WebAnno TSV 3\.\d+\s*$/u;
const LAYER = /^#T_(SP|RL|CH)=(.*)$/u;
const LAYER_TYPES: Readonly<Record<string, LayerType>> = { SP: "span", RL: "relation", CH: "chain" };
const TEXT = "#Text=";
const ID = /^\d+-\d+(\.\d+)?$/u;
const OFFSETS = /^(\d{1,9})-(\d{1,9})$/u;
/** A gap longer than this is a mistake, not white space. */
const LONGEST_GAP = 100_000;

/** Reads a file of WebAnno TSV 3; undefined where it is none. Rows that are none are complained of and passed by. */
export function readSheet(content: string, file: string, problems: ReadProblem[]): Sheet | undefined {
  const lines = content.split(/\r\n|[\n\r]/u);
  if (!FORMAT.test(lines[0] ?? "")) return undefined;
  const layers: Layer[] = [];
  const rows: Row[] = [];
  let text = "";
  let waiting: string[] = [];
  for (const [index, line] of lines.entries()) {
    const layer = LAYER.exec(line);
    if (index === 0 || line === "") continue;
    if (layer && rows.length === 0) layers.push(layerOf(LAYER_TYPES[layer[1] ?? ""] ?? "span", layer[2] ?? ""));
    else if (line.startsWith(TEXT)) waiting.push(unescapeText(line.slice(TEXT.length)));
    else if (!line.startsWith("#")) {
      const row = rowIn(line, index + 1, layers);
      if (!row || row.start - text.length > LONGEST_GAP) {
        problems.push({ file, line: index + 1, code: "bad-line", detail: line.split("\t")[0] ?? "" });
        continue;
      }
      if (waiting.length > 0) {
        text = filledTo(text, row.start) + waiting.join("\n");
        waiting = [];
      }
      rows.push(row);
    }
  }
  return { layers, rows, text: rows.length > 0 ? `${text}\n` : "" };
}

/** The text of the sentences so far, up to where the next begins: on a new line, behind blanks where there is more room. */
function filledTo(text: string, start: number): string {
  const gap = start - text.length;
  if (gap <= 0) return gap < 0 ? text.slice(0, start) : text;
  return text + (text === "" ? " " : "\n") + " ".repeat(gap - 1);
}

function layerOf(type: LayerType, declaration: string): Layer {
  const [name = "", ...fields] = declaration.split("|").filter((field) => field !== "");
  const columns = fields.map((field, index): Column => {
    if (type === "span" && field.startsWith("ROLE_")) {
      const feature = field.slice(field.indexOf(":") + 1).split("_")[0] ?? "";
      return { kind: "role", name: feature, type: "" };
    }
    if (type === "relation" && field.startsWith("BT_")) return { kind: "reference", name: "", type: field.slice(3) };
    if (fields[index - 1]?.startsWith("ROLE_") && type === "span") return { kind: "target", name: "", type: field };
    return { kind: "feature", name: field, type: "" };
  });
  return { type, name, columns: columns.length > 0 ? columns : [{ kind: "placeholder", name: "", type: "" }] };
}

function rowIn(line: string, number: number, layers: readonly Layer[]): Row | undefined {
  const [id = "", offsets = "", , ...cells] = line.split("\t");
  const [, start, end] = OFFSETS.exec(offsets) ?? [];
  const part = ID.exec(id);
  const count = layers.reduce((sum, { columns }) => sum + columns.length, 0);
  if (!part || start === undefined || end === undefined || Number(start) > Number(end)) return undefined;
  return {
    line: number,
    id,
    isToken: part[1] === undefined,
    start: Number(start),
    end: Number(end),
    cells: Array.from({ length: count }, (_, at) => stackIn(cells[at] ?? "_")),
  };
}

const stackIn = (cell: string): readonly string[] => (cell === "_" ? [] : splitAt(cell, "|"));
