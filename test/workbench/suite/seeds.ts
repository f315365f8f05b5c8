// The seeds as the suite sees them: documents of the open workspace.
import assert from "node:assert/strict";
import * as vscode from "vscode";

const patience = 30_000;

/** Opens the seed whose name begins so, in an editor, and returns its document. */
export async function openSeed(beginning: string): Promise<vscode.TextDocument> {
  const [file] = await vscode.workspace.findFiles(`${beginning}*.txt`);
  assert.ok(file, `no seed begins with ${beginning}`);
  const editor = await vscode.window.showTextDocument(file);
  return editor.document;
}

/** The range of the first place where the document says this. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `"${text}" is not in ${document.fileName}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Reads until what is read holds, and returns it. */
export async function until<T>(read: () => T | Thenable<T>, holds: (value: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    assert.ok(Date.now() < end, `waited in vain for ${what}; last seen: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The findings of a code in a document, once there are any. */
export async function findings(document: vscode.TextDocument, code: string): Promise<readonly vscode.Diagnostic[]> {
  const ofCode = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => codeOf(diagnostic) === code);
  return until(ofCode, (found) => found.length > 0, `${code} in ${document.fileName}`);
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}
