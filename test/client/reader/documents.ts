import type { DocumentChange } from "../../../client/reader/sync/changes";

interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * A document as VS Code keeps it: line breaks all of one kind, places by line and character, edits refused when it has changed
 * since they were made, changes told before the edit is answered.
 */
export interface FakeDocument {
  readonly getText: () => string;
  /** An edit of someone else, told at once. */
  readonly edit: (changes: readonly DocumentChange[]) => void;
  /** Changes every line break, told as one replacement of everything. */
  readonly setEol: (eol: "\n" | "\r\n") => void;
  /** Prepares an edit that is applied later: false when the document has changed meanwhile. */
  readonly prepare: (changes: readonly DocumentChange[]) => () => boolean;
  readonly length: () => number;
  /** The place of an offset counted with one unit for a line break, as CodeMirror counts. */
  readonly placeAt: (offset: number) => Place;
}

export function fakeDocument(
  content: string,
  listener: (changes: readonly DocumentChange[]) => void,
  initialEol: "\n" | "\r\n" = "\n",
): FakeDocument {
  let eol = initialEol;
  let lines: readonly string[] = content.split(/\r\n?|\n/);
  let version = 1;

  const replace = ({ range: { start, end }, text }: DocumentChange): void => {
    const first = (lines[start.line] ?? "").slice(0, start.character);
    const last = (lines[end.line] ?? "").slice(end.character);
    const inserted = (first + text + last).split(/\r\n?|\n/);
    lines = [...lines.slice(0, start.line), ...inserted, ...lines.slice(end.line + 1)];
  };
  /** From the last to the first, as VS Code lists them: then each may be applied without regard to the others. */
  const edit = (changes: readonly DocumentChange[]): void => {
    const sorted = [...changes].sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    sorted.forEach(replace);
    version++;
    listener(sorted.map((change) => ({ ...change, text: change.text.replaceAll(/\r\n?|\n/g, eol) })));
  };
  return {
    getText: () => lines.join(eol),
    edit,
    setEol: (next) => {
      const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      eol = next;
      version++;
      listener([{ range: { start: { line: 0, character: 0 }, end }, text: lines.join(eol) }]);
    },
    prepare: (changes) => {
      const made = version;
      return () => {
        if (made !== version) return false;
        edit(changes);
        return true;
      };
    },
    length: () => lines.join("\n").length,
    placeAt: (offset) => {
      const before = lines.join("\n").slice(0, offset).split("\n");
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    },
  };
}
