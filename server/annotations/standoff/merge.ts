import type { Annotation } from "../annotation";
import { isFields, jsonLine, parseJson, type Json, type JsonFields } from "../json";
import { byFileOrder } from "./order";
import { VERSION_KEY } from "./read";
import { readRecord } from "./record";

/** What became of a merge. */
export interface MergedStandOff {
  readonly text: string;
  /** Ids of annotations that both sides changed in a way that cannot be joined: both stand there, between marks. */
  readonly conflicts: readonly string[];
}

/** The names of the two sides in conflict marks. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

/** A file's lines by what they are: the header, annotations by id, and lines that are neither. */
interface Lines {
  readonly header: JsonFields | undefined;
  readonly byId: ReadonlyMap<string, JsonFields>;
  readonly others: readonly string[];
  readonly lineEnd: string;
}

/**
 * Joins two descendants of a stand-off file, annotation by annotation and field by field. What only one side changed,
 * added or took away is taken from it; what one side changed and the other took away stays, for no decision may be
 * lost. What both changed differently stands in the result twice, between git's marks. Lines that are no annotations
 * stay once each. Never throws.
 */
export function mergeStandOff(base: string, ours: string, theirs: string, names: SideNames): MergedStandOff {
  const [b, o, t] = [linesOf(base), linesOf(ours), linesOf(theirs)];
  const header = mergeFields(b.header ?? {}, o.header ?? {}, t.header ?? {});
  // The text that places were counted in is said anew on the next writing; a merge cannot know it.
  const merged = header ?? { ...t.header, ...o.header };
  const conflicts: string[] = [];
  const ids = [...new Set([...o.byId.keys(), ...t.byId.keys()])];
  const blocks = ids.flatMap((id): readonly Block[] => {
    const [own, other] = [o.byId.get(id), t.byId.get(id)];
    const kept = mergeRecords(b.byId.get(id), own, other);
    if (kept === "gone") return [];
    if (kept !== "conflict") return [blockOf(kept, [jsonLine(kept)])];
    conflicts.push(id);
    const marked = [
      `<<<<<<< ${names.ours}`,
      ...(own ? [jsonLine(own)] : []),
      "=======",
      ...(other ? [jsonLine(other)] : []),
      `>>>>>>> ${names.theirs}`,
    ];
    return [blockOf(own ?? other ?? {}, marked)];
  });
  const others = [...new Set([...o.others, ...t.others.filter((line) => !b.others.includes(line))])];
  const lines = [
    ...(Object.keys(merged).length === 0 ? [] : [jsonLine(merged)]),
    ...blocks.toSorted(byPlace).flatMap(({ lines: own }) => own),
    ...others,
  ];
  return { text: lines.map((line) => line + o.lineEnd).join(""), conflicts: conflicts.sort() };
}

function linesOf(text: string): Lines {
  const byId = new Map<string, JsonFields>();
  const others: string[] = [];
  let header: JsonFields | undefined;
  for (const line of text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u)) {
    if (line.trim() === "") continue;
    const json = parseJson(line);
    const id = isFields(json) ? json["id"] : undefined;
    if (isFields(json) && header === undefined && typeof json[VERSION_KEY] === "number") header = json;
    else if (isFields(json) && typeof id === "string" && !byId.has(id)) byId.set(id, json);
    else others.push(line);
  }
  return { header, byId, others, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : jsonLine(sorted(a)) === jsonLine(sorted(b));

/** The value with the keys of its objects in order, so that equal values are written alike. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key): [string, Json] => [key, sorted(value[key] ?? null)]));
}

function mergeRecords(
  base: JsonFields | undefined,
  ours: JsonFields | undefined,
  theirs: JsonFields | undefined,
): JsonFields | "gone" | "conflict" {
  if (!ours || !theirs) {
    const left = ours ?? theirs;
    return !left || same(left, base) ? "gone" : left;
  }
  return mergeFields(base ?? {}, ours, theirs) ?? "conflict";
}

/** Fields of one side before those of the other; undefined where both changed one differently. */
function mergeFields(base: JsonFields, ours: JsonFields, theirs: JsonFields): JsonFields | undefined {
  if (same(ours, theirs) || same(theirs, base)) return ours;
  if (same(ours, base)) return theirs;
  const merged: Record<string, Json> = {};
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, own, other] = [base[name], ours[name], theirs[name]];
    if (same(own, other) || same(other, before)) {
      if (own !== undefined) merged[name] = own;
    } else if (same(own, before)) {
      if (other !== undefined) merged[name] = other;
    } else if (name === "attributes" && isFields(own) && isFields(other)) {
      const inner = mergeFields(isFields(before) ? before : {}, own, other);
      if (!inner) return undefined;
      merged[name] = inner;
    } else return undefined;
  }
  return merged;
}

/** Lines that stay together, with the annotation that says where. */
interface Block {
  readonly lines: readonly string[];
  readonly annotation: Annotation | undefined;
}

function blockOf(record: JsonFields, lines: readonly string[]): Block {
  const read = readRecord(record, "");
  return { lines, annotation: "annotation" in read ? read.annotation : undefined };
}

/** In the order of files; what is no annotation of a kind that is known comes last. */
const byPlace = ({ annotation: a }: Block, { annotation: b }: Block): number =>
  a && b ? byFileOrder(a, b) : Number(a === undefined) - Number(b === undefined);
