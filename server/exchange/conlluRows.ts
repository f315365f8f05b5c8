import { readMisc } from "./conlluMisc";
import type { ReadProblem } from "./format";

/** A word or token of a file with its attributes. */
export interface ConlluRow {
  readonly line: number;
  readonly form: string;
  readonly misc: ReadonlyMap<string, string>;
}

/** A token as it stands in the text, with its words; a token that is one word is that word. */
export interface ConlluToken extends ConlluRow {
  readonly words: readonly ConlluRow[];
}

export interface ConlluSentence {
  /** Comments of the form `# name = value`, and bare ones, by their names. */
  readonly comments: ReadonlyMap<string, string>;
  readonly tokens: readonly ConlluToken[];
}

const COLUMNS = 10;
const COMMENT = /^#\s*([^\s=]+(?:\s[^\s=]+)*)\s*(?:=\s*(.*))?$/u;

/** The sentences of a CoNLL-U file. Lines that are none of the format are complained of and passed by, empty nodes passed by. */
export function readConlluRows(content: string, file: string, problems: ReadProblem[]): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments = new Map<string, string>();
  let tokens: { -readonly [Key in keyof ConlluToken]: ConlluToken[Key] }[] = [];
  /** The last word of the multiword token that is being read. */
  let multiwordEnd = 0;
  const close = (): void => {
    if (tokens.length > 0) sentences.push({ comments, tokens });
    if (tokens.length > 0) comments = new Map();
    tokens = [];
    multiwordEnd = 0;
  };
  for (const [index, raw] of content
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    const line = index + 1;
    if (raw.trim() === "") close();
    else if (raw.startsWith("#")) {
      const [, name, value = ""] = COMMENT.exec(raw) ?? [];
      if (name !== undefined) comments.set(name, value);
    } else {
      const columns = raw.split("\t");
      const [id = "", form = ""] = columns;
      const [, first, last] = /^(\d+)(?:-(\d+))?$/u.exec(id) ?? [];
      if (/^\d+\.\d+$/u.test(id)) continue;
      if (first === undefined || form === "" || columns.length < COLUMNS) {
        problems.push({ file, line, code: "bad-line", detail: id });
        continue;
      }
      const row: ConlluRow = { line, form, misc: readMisc(columns[COLUMNS - 1] ?? "_") };
      const open = Number(first) <= multiwordEnd ? tokens.at(-1) : undefined;
      if (last !== undefined) {
        tokens.push({ ...row, words: [] });
        multiwordEnd = Number(last);
      } else if (open) open.words = [...open.words, row];
      else tokens.push({ ...row, words: [row] });
    }
  }
  close();
  return sentences;
}

/** Whether a sentence has a comment of one of some names. */
export const hasComment = ({ comments }: ConlluSentence, names: readonly string[]): boolean =>
  names.some((name) => comments.has(name));
