import * as vscode from "vscode";
import {
  DECIDE_COMMAND,
  type DecideParams,
  type ReviewOperation,
  type ReviewSource,
} from "../../server/protocol/review";
import { carryOutAll, orWarn } from "../reader/decisions";
import type { Server } from "../server";
import { texts } from "../settings";

interface SourceItem extends vscode.QuickPickItem {
  /** Undefined: other words are to be typed. */
  readonly source?: ReviewSource;
}

/** Words of the article that the annotator types, as a source; undefined where the annotator leaves it. */
async function askForWords(document: vscode.TextDocument): Promise<ReviewSource | undefined> {
  const { sourceWords, notInArticle } = texts().fixes;
  const at = (words: string): number => document.getText().indexOf(words.trim());
  const words = await vscode.window.showInputBox({
    title: sourceWords,
    validateInput: (typed) => (typed.trim() !== "" && at(typed) >= 0 ? undefined : notInArticle),
  });
  if (words === undefined) return undefined;
  const text = words.trim();
  const start = at(text);
  // A Range of the editor's own would be sent as a list.
  const range = { start: document.positionAt(start), end: document.positionAt(start + text.length) };
  return { text, kind: "named", range };
}

async function askForSource(
  document: vscode.TextDocument,
  candidates: readonly ReviewSource[],
): Promise<ReviewSource | undefined> {
  const { whoSaysIt, otherWords } = texts().fixes;
  const items: readonly SourceItem[] = [
    ...candidates.map((source) => ({ label: source.text, source })),
    { label: otherWords },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: whoSaysIt });
  return chosen && (chosen.source ?? askForWords(document));
}

/** The operation with what the annotator answers; undefined where the annotator leaves it. */
async function completed(
  document: vscode.TextDocument,
  { operation, asksReason, candidates }: DecideParams,
): Promise<ReviewOperation | undefined> {
  if (operation.op === "source" && operation.source === null) {
    const source = await askForSource(document, candidates);
    return source?.range ? { ...operation, source: { range: source.range, kind: source.kind } } : undefined;
  }
  if (operation.op !== "rule" || !asksReason) return operation;
  const { reasonTitle, reasonHint } = texts().fixes;
  const reason = await vscode.window.showInputBox({ title: reasonTitle, placeHolder: reasonHint });
  return reason === undefined ? undefined : { ...operation, reason: reason.trim() || null };
}

/** Registers the command that quick fixes of the server name: asks, writes the decision and saves it. */
export function prepareDecisions(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(DECIDE_COMMAND, (params: DecideParams) =>
    orWarn(async () => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(params.uri));
      const operation = await completed(document, params);
      if (!operation) return;
      if (params.version !== null && document.version !== params.version) throw new Error(texts().reader.textChanged);
      await carryOutAll(server, document, [operation]);
    }),
  );
}
