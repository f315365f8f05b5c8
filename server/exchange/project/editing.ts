import type { FormattingOptions } from "jsonc-parser";
import { readProject } from "./readProject";

/** A change of a text: what stands between two offsets is replaced. UTF-16 code units. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NEW_FILE = "{}\n";

/**
 * The text of a project file that something can be put into: an empty project where there is no file (null) or nothing in
 * it, undefined where the text is no JSON object.
 */
export function editable(text: string | null): string | undefined {
  if (text === null || text.trim() === "") return NEW_FILE;
  const { problems } = readProject(text);
  const isBroken = problems.some(({ code, path }) => code === "not-json" || (path === "" && code === "wrong-type"));
  return isBroken ? undefined : text;
}

/** The spacing of a file, as far as it shows. */
export function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/u.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** The smallest change that makes one text of another. */
export function changeBetween(before: string, after: string): TextChange {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (end < longest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
