import type { Annotation } from "../annotation";
import { jsonLine, type JsonFields } from "../json";
import { writeFields } from "./fields";
import { isNewer, type StandOffFile, type StandOffHeader, type StandOffLine } from "./file";
import { byFileOrder } from "./order";
import { HEADER, VERSION_KEY } from "./read";
import { writeRecord } from "./record";

/** A change of a file's text: `text` in the place of a stretch. Offsets are UTF-16 code units, a byte order mark not counted. */
export interface StandOffEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isHeader = (record: StandOffHeader | Annotation): record is StandOffHeader => "version" in record;

const headerLine = (header: StandOffHeader): string => {
  const { version, article, annotator, text, otherFields } = header;
  const fields: JsonFields = {
    [VERSION_KEY]: version,
    ...writeFields(HEADER, { article, annotator, text }, otherFields),
  };
  return jsonLine(fields);
};

const annotationLine = (annotation: Annotation): string => jsonLine(writeRecord(annotation));

/** What becomes of a line that was read: its text now, or null where it goes. */
function lineNow(
  { raw, record }: StandOffLine,
  header: StandOffHeader,
  byId: ReadonlyMap<string, Annotation>,
): string | null {
  if (record === null) return raw;
  if (isHeader(record)) return record === header ? raw : headerLine(header);
  const now = byId.get(record.id);
  if (now === record) return raw;
  return now ? annotationLine(now) : null;
}

/** Where an annotation of a file stands in the present text. */
export type Standing = (annotation: Annotation) => Annotation;

/** Where a new annotation's line goes: before the first line of one that comes after it. */
function placeOf(
  annotation: Annotation,
  lines: readonly StandOffLine[],
  byId: ReadonlyMap<string, Annotation>,
  standing: Standing,
): number {
  const index = lines.findIndex(({ record }) => {
    if (record === null || isHeader(record)) return false;
    const now = byId.get(record.id);
    return now !== undefined && byFileOrder(annotation, standing(now)) < 0;
  });
  return index < 0 ? lines.length : index;
}

/** The lines to put before each line that was read, by its index; past the last for those at the end. */
function newLines(
  file: StandOffFile,
  byId: ReadonlyMap<string, Annotation>,
  standing: Standing,
): ReadonlyMap<number, readonly string[]> {
  const { lines, annotations, header } = file;
  const known = new Set(lines.map(({ record }) => record && !isHeader(record) && record.id));
  const added = annotations.filter(({ id }) => !known.has(id)).sort(byFileOrder);
  const places = new Map<number, string[]>();
  const put = (index: number, line: string): void => {
    const there = places.get(index);
    if (there) there.push(line);
    else places.set(index, [line]);
  };
  if (!lines.some(({ record }) => record && isHeader(record))) put(0, headerLine(header));
  for (const annotation of added) put(placeOf(annotation, lines, byId, standing), annotationLine(annotation));
  return places;
}

/**
 * The edits that make the text of a file as it was read into the text of the file as it is now: whole lines put in,
 * replaced or taken out, ascending, each with as few lines as can be. None for a file of a newer version. `standing`
 * says where annotations stand now, where their lines do not: a new line goes to its place among them.
 */
export function standOffEdits(file: StandOffFile, standing: Standing = (one) => one): readonly StandOffEdit[] {
  const { lines, lineEnd, header } = file;
  if (isNewer(file)) return [];
  const byId = new Map(file.annotations.map((annotation) => [annotation.id, annotation]));
  const added = newLines(file, byId, standing);
  const edits: StandOffEdit[] = [];
  let offset = 0;
  const insert = (index: number): void => {
    const texts = added.get(index);
    if (!texts) return;
    const isUnended = index > 0 && lines[index - 1]?.end === "";
    const block = texts.map((text) => text + lineEnd).join("");
    edits.push({ start: offset, end: offset, text: isUnended ? lineEnd + block : block });
  };
  lines.forEach((line, index) => {
    insert(index);
    const now = lineNow(line, header, byId);
    const end = offset + line.raw.length;
    if (now === null) edits.push({ start: offset, end: end + line.end.length, text: "" });
    else if (now !== line.raw) edits.push({ start: offset, end, text: now });
    offset = end + line.end.length;
  });
  insert(lines.length);
  return edits;
}

/** A text with edits carried out that are ascending and do not overlap. */
export function withEdits(text: string, edits: readonly StandOffEdit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

const BYTE_ORDER_MARK = "\uFEFF";

/** The text of the lines as they were read, without a byte order mark. */
const textAsRead = ({ lines }: StandOffFile): string => lines.map(({ raw, end }) => raw + end).join("");

/**
 * The whole text of a file. What was read and not changed is given back byte for byte, bad lines included; a new file
 * has its header and its annotations in {@link byFileOrder}.
 */
export function writeStandOff(file: StandOffFile): string {
  const text = withEdits(textAsRead(file), standOffEdits(file));
  return file.byteOrderMark ? BYTE_ORDER_MARK + text : text;
}
