import type { Node } from "jsonc-parser";

/** What can be wrong in a project file. */
export type ProjectProblemCode =
  "not-json" | "wrong-type" | "not-allowed" | "out-of-range" | "empty" | "unknown-field" | "twice" | "not-defined";

/** Something in a project file that was left out; everything else holds. */
export interface ProjectProblem {
  readonly code: ProjectProblemCode;
  /** JSON pointer (RFC 6901) to the value; empty for the whole file. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** UTF-16 code units into the file's text. */
  readonly start: number;
  readonly end: number;
  /** What was expected, or which name is meant. */
  readonly detail: string;
}

/** Notes that a value was left out. */
export type Report = (code: ProjectProblemCode, place: Place, detail?: string) => void;

/** A value of the file, and where it stands. */
export interface Place {
  readonly node: Node;
  readonly path: string;
  readonly report: Report;
}

/** A way to read a value; undefined where it is not what was expected, which it has reported. */
export type Read<T> = (place: Place) => T | undefined;

/** RFC 6901, section 3. */
const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The value as it was expected; reported where it is not. */
function expected<T>(value: T | undefined, place: Place, code: ProjectProblemCode, detail: string): T | undefined {
  if (value === undefined) place.report(code, place, detail);
  return value;
}

/** The members of an object by their names. */
export type Members = ReadonlyMap<string, Place>;

/**
 * The members of an object, in order; the last of those with one name, as JSON parsers take it. None, and reported,
 * where the value is no object.
 */
export function membersOf(place: Place): Members {
  const members = new Map<string, Place>();
  if (place.node.type !== "object") place.report("wrong-type", place, "object");
  else
    for (const { children: [key, value] = [] } of place.node.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      const member = { ...place, node: value, path: `${place.path}/${escaped(name)}` };
      if (members.has(name)) member.report("twice", { ...member, node: key }, name);
      members.set(name, member);
    }
  return members;
}

/** Names that belong to others: `$schema`, and whatever users keep for themselves under `x-…`. */
const isForeign = (name: string): boolean => name.startsWith("$") || name.startsWith("x-");

/** Members of an object whose names are known; others are reported and left out. */
export function knownMembersOf(place: Place, known: readonly string[]): Members {
  const members = membersOf(place);
  for (const [name, member] of members) {
    if (!known.includes(name) && !isForeign(name)) member.report("unknown-field", member, name);
  }
  return members;
}

/** The elements of an array that can be read. */
export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (place) => {
    const { type, children = [] } = place.node;
    return expected(type === "array" ? children : undefined, place, "wrong-type", "array")
      ?.map((node, index) => read({ ...place, node, path: `${place.path}/${index}` }))
      .filter((value) => value !== undefined);
  };

/** A text that is not blank, without white space at its ends. */
export const readText: Read<string> = (place) => {
  const value: unknown = place.node.value;
  const text = expected(typeof value === "string" ? value.trim() : undefined, place, "wrong-type", "string");
  return text === "" ? expected<string>(undefined, place, "empty", "string") : text;
};

export const readFlag: Read<boolean> = (place) => {
  const value: unknown = place.node.value;
  return expected(typeof value === "boolean" ? value : undefined, place, "wrong-type", "boolean");
};

/** A number from 0 to 1. */
export const readShare: Read<number> = (place) => {
  const value: unknown = place.node.value;
  const number = expected(typeof value === "number" ? value : undefined, place, "wrong-type", "number");
  if (number === undefined) return undefined;
  return expected(number >= 0 && number <= 1 ? number : undefined, place, "out-of-range", "0–1");
};

/** One of some words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (place) =>
    expected(
      words.find((word) => word === place.node.value),
      place,
      "not-allowed",
      words.join(" "),
    );

/** A text of a certain form; `form` is told to the user. */
export const textLike =
  (pattern: RegExp, form: string): Read<string> =>
  (place) => {
    const text = readText(place);
    if (text === undefined) return undefined;
    return expected(pattern.test(text) ? text : undefined, place, "not-allowed", form);
  };

/** A member's value, or undefined where there is none or it cannot be read. */
export const memberOf = <T>(members: Members, name: string, read: Read<T>): T | undefined => {
  const member = members.get(name);
  return member && read(member);
};

/** A member that must be there. */
export function requiredMember<T>(place: Place, members: Members, name: string, read: Read<T>): T | undefined {
  const member = expected(members.get(name), place, "empty", name);
  return member && read(member);
}
