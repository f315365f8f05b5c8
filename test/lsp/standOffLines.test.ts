// Completion and hover in lines of stand-off files, by their schema.
import {
  CompletionRequest,
  HoverRequest,
  type CompletionList,
  type Hover,
  type Position,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { ABLE, startSession } from "./session";

const FILE = "file:///corpus/a.isnad.jsonl";
const HEADER = '{"isnad":1,"article":"a.txt"}';
const CARET = "‸";

/** A file with a caret in it, and where that is. */
function withCaret(...lines: readonly string[]): { readonly text: string; readonly position: Position } {
  const line = lines.findIndex((one) => one.includes(CARET));
  const character = lines[line]?.indexOf(CARET) ?? -1;
  return { text: lines.join("\r\n").replace(CARET, ""), position: { line, character } };
}

const CAPABLE = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

const PROJECT = {
  "file:///corpus/isnad.json": JSON.stringify({
    tagset: {
      labels: [
        { id: "WEAPON", name: { en: "Weapon", ar: "سلاح" }, attributes: ["origin", "sure"] },
        { id: "war", kind: "document" },
      ],
      attributes: [
        { id: "origin", values: ["local", "foreign"] },
        { id: "sure", kind: "flag" },
      ],
    },
  }),
};

async function completed(
  ...lines: readonly string[]
): Promise<{ readonly text: string; readonly list: CompletionList }> {
  const { client, open } = await startSession({ capabilities: CAPABLE, files: PROJECT });
  const { text, position } = withCaret(...lines);
  await open(FILE, text, "jsonl");
  const list = await client.sendRequest(CompletionRequest.type, { textDocument: { uri: FILE }, position });
  return { text, list: list as CompletionList };
}

describe("a line of a stand-off file", () => {
  it.each([
    [
      "fields that are not there yet",
      `{"id":"x","kind":"entity",${CARET}}`,
      ["label", "spans", "decision"],
      ["id", "kind"],
    ],
    ["kinds", `{"id":"x","kind":${CARET}}`, ['"figure"', '"ruling"'], []],
    ["verdicts", `{"id":"x","kind":"note","decision":{"verdict":"${CARET}"}}`, ['"accepted"', '"added"'], []],
    ["a figure's attributes", `{"id":"x","kind":"figure","attributes":{"${CARET}"}}`, ["lo", "unit"], ["link"]],
    [
      "a name's attributes",
      `{"id":"x","kind":"entity","attributes":{"${CARET}"}}`,
      ["link", "nested", "origin"],
      ["unit"],
    ],
    [
      "labels of names",
      `{"id":"x","kind":"entity","label":"${CARET}"}`,
      ['"WEAPON"', '"PER"'],
      ['"war"', '"cardinal"'],
    ],
    ["labels of articles", `{"id":"x","kind":"document","label":"${CARET}"}`, ['"war"'], ['"PER"']],
    ["values", `{"id":"x","kind":"entity","attributes":{"origin":${CARET}}}`, ['"local"', '"foreign"'], ["true"]],
    ["yes and no", `{"id":"x","kind":"entity","attributes":{"sure":${CARET}}}`, ["true", "false"], []],
  ])("is offered %s", async (_, line, offered, not) => {
    const { list } = await completed(HEADER, line, '{"id":"y","kind":"note"}');
    const labels = list.items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(offered));
    expect(labels.filter((label) => not.includes(label))).toEqual([]);
  });

  it("stays one line, and gets what is chosen where the caret is", async () => {
    const { text, list } = await completed(HEADER, `{"id":"x","kind":"note",${CARET}}`, HEADER);
    expect(list.items.length).toBeGreaterThan(5);
    for (const { textEdit, label } of list.items) {
      if (textEdit === undefined || !("range" in textEdit)) throw new Error(label);
      const after = TextDocument.applyEdits(TextDocument.create(FILE, "jsonl", 0, text), [textEdit]).split("\r\n");
      expect([after.length, after[0], after[2]]).toEqual([3, HEADER, HEADER]);
      expect(after[1]).toContain(`{"id":"x","kind":"note","${label}"`);
    }
  });

  it("says what a label of the project means", async () => {
    const { client, open } = await startSession({ capabilities: CAPABLE, files: PROJECT });
    const { text, position } = withCaret(HEADER, `{"id":"x","kind":"entity","label":"WEA${CARET}PON"}`);
    await open(FILE, text, "jsonl");
    const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri: FILE }, position });
    expect(JSON.stringify(hover)).toContain("Weapon");
  });

  it("says what a field means", async () => {
    const { client, open } = await startSession({ capabilities: CAPABLE });
    const { text, position } = withCaret(HEADER, `{"id":"x","kind":"entity","occ${CARET}urrence":[1,2]}`);
    await open(FILE, text, "jsonl");
    const hover: Hover | null = await client.sendRequest(HoverRequest.type, { textDocument: { uri: FILE }, position });
    expect(JSON.stringify(hover?.contents)).toContain("Which of the places of these words it is");
    expect(hover?.range?.start.line).toBe(1);
  });

  it("is nothing of ours elsewhere, and for a client that cannot fill places in", async () => {
    const { client, open, initialized } = await startSession();
    await open("file:///corpus/a.txt", '{"id":');
    const at = { textDocument: { uri: "file:///corpus/a.txt" }, position: { line: 0, character: 6 } };
    expect(await client.sendRequest(CompletionRequest.type, at)).toBeNull();
    expect(initialized.capabilities.completionProvider).toBeUndefined();
  });
});
