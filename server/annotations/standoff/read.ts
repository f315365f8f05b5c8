import type { Annotation } from "../annotation";
import { isFields, parseJson, type Json, type JsonFields } from "../json";
import { field, optional, readFields, readNumber, readObject, readString, type Fields } from "./fields";
import {
  newStandOff,
  STAND_OFF_VERSION,
  type StandOffFile,
  type StandOffHeader,
  type StandOffLine,
  type StandOffProblem,
  type StandOffProblemCode,
  type TextState,
} from "./file";
import { readRecord } from "./record";

/** A file with what could not be read of it. */
export interface ReadStandOff {
  readonly file: StandOffFile;
  readonly problems: readonly StandOffProblem[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/guy;
/** What git writes into a file that it could not merge. */
const CONFLICT_MARKER = /^(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/u;

/** The key that tells a header from other lines; its value is the version. */
export const VERSION_KEY = "isnad";

/** The header's fields but for the version, in the order in which they are written. */
export const HEADER: Fields<Omit<StandOffHeader, "version" | "otherFields">> = {
  article: field(readString, ""),
  annotator: optional(readString),
  text: optional(readObject<TextState>({ length: readNumber, fingerprint: readString })),
};

interface RawLine {
  readonly raw: string;
  readonly end: string;
}

function splitRaw(text: string): readonly RawLine[] {
  const lines = [...text.matchAll(LINE)].map(([, raw = "", end = ""]): RawLine => ({ raw, end }));
  return lines.filter(({ raw, end }) => raw !== "" || end !== "");
}

/** The line end that most lines have; of a file without any, a newline. */
function usualEnd(lines: readonly RawLine[]): string {
  const count = (end: string): number => lines.filter((line) => line.end === end).length;
  return count("\r\n") > count("\n") ? "\r\n" : "\n";
}

const isHeader = (json: Json | undefined): json is JsonFields =>
  isFields(json) && typeof json[VERSION_KEY] === "number";

/**
 * Reads a stand-off file. Never throws and drops nothing: a line that cannot be used stays in the file as it is and is
 * told of; so is one that can be used in part. A byte order mark and any line ends are accepted and kept.
 */
export function readStandOff(text: string): ReadStandOff {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const rawLines = splitRaw(byteOrderMark ? text.slice(BYTE_ORDER_MARK.length) : text);
  const problems: StandOffProblem[] = [];
  const lines: StandOffLine[] = [];
  const annotations: Annotation[] = [];
  const ids = new Set<string>();
  let header: StandOffHeader | undefined;

  const report = (code: StandOffProblemCode, detail = ""): void => {
    problems.push({ line: lines.length + 1, code, detail });
  };
  const readHeader = (json: JsonFields): StandOffHeader => {
    const { [VERSION_KEY]: stated, ...rest } = json;
    const version = typeof stated === "number" ? stated : STAND_OFF_VERSION;
    if (version > STAND_OFF_VERSION) report("newer-version", String(version));
    const { values, other, bad } = readFields(HEADER, rest);
    for (const name of bad) report("bad-field", name);
    return { version, ...values, otherFields: other };
  };
  const readAnnotation = (json: JsonFields): Annotation | null => {
    const read = readRecord(json, `line-${lines.length + 1}`);
    if ("problem" in read) {
      report(read.problem.code, read.problem.detail);
      return null;
    }
    for (const { code, detail } of read.problems) report(code, detail);
    const { annotation } = read;
    const isTaken = ids.has(annotation.id);
    if (isTaken) report("duplicate-id", annotation.id);
    const named = isTaken ? { ...annotation, id: freeId(annotation.id, ids) } : annotation;
    ids.add(named.id);
    annotations.push(named);
    return named;
  };

  const readLine = (raw: string): StandOffHeader | Annotation | null => {
    if (raw.trim() === "") return null;
    const json = parseJson(raw);
    if (json === undefined) report(CONFLICT_MARKER.test(raw) ? "conflict-marker" : "not-json");
    else if (!isFields(json)) report("no-annotation");
    else if (!isHeader(json)) return readAnnotation(json);
    else if (header) report("duplicate-id", VERSION_KEY);
    else return (header = readHeader(json));
    return null;
  };

  for (const { raw, end } of rawLines) {
    const record = readLine(raw);
    lines.push({ raw, end, record });
  }
  if (!header && rawLines.length > 0) problems.unshift({ line: 1, code: "no-header", detail: "" });
  return {
    file: {
      header: header ?? newStandOff("", null).header,
      annotations,
      lines,
      lineEnd: usualEnd(rawLines),
      byteOrderMark,
    },
    problems,
  };
}

/** The id with a number that no line has yet: two lines by one name are two annotations. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const free = `${id}~${number}`;
    if (!taken.has(free)) return free;
  }
}
