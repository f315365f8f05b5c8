import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Review } from "../annotations/review/review";
import type { StandOffFile } from "../annotations/standoff/file";
import { replacedIn, type Replacement } from "../annotations/standoff/replacement";
import { standOffEdits, type StandOffEdit } from "../annotations/standoff/write";
import type { StandOffFileProblemCode } from "../files/standOffFile";
import type { Context } from "./context";
import type { Sheet } from "./sheets";

/** The edits that make a sheet's file what it is to be; with a review, new lines go where annotations stand now. */
export function editsOf(file: StandOffFile, review?: Review): readonly StandOffEdit[] {
  const now = new Map(review?.items.flatMap(({ stored, annotation }) => (stored ? [[stored, annotation]] : [])));
  return standOffEdits(file, (stored) => now.get(stored) ?? stored);
}

/** Edits of a stand-off file as an edit of the client's workspace; the file is made where there is none. */
export function workspaceEditOf(
  { documents }: Context,
  sheet: Sheet,
  edits: readonly StandOffEdit[],
): WorkspaceEdit | null {
  if (edits.length === 0) return null;
  const uri = documents.clientUriOf(sheet.uri);
  const document = TextDocument.create(uri, "jsonl", 0, sheet.text ?? "");
  const change: TextDocumentEdit = {
    textDocument: { uri, version: sheet.version },
    edits: edits.map(({ start, end, text }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: text,
    })),
  };
  const create = { kind: "create", uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: sheet.text === null ? [create, change] : [change] };
}

/**
 * Carries a change of a stand-off file out. One that an editor holds is changed there, by the edit for the client; any
 * other on the disk, and never over what somebody else has written meanwhile.
 */
export async function changeSheet(
  context: Context,
  sheet: Sheet,
  change: Replacement,
): Promise<{ readonly edit: WorkspaceEdit | null } | { readonly problem: StandOffFileProblemCode }> {
  const { at, removed, inserted } = change;
  const text = replacedIn(sheet.text ?? "", change);
  if (text === undefined) return { problem: "changed-meanwhile" };
  if (sheet.readOnly) return { problem: sheet.readOnly === "newer-version" ? "unwritable" : sheet.readOnly };
  if (!sheet.stored)
    return { edit: workspaceEditOf(context, sheet, [{ start: at, end: at + removed.length, text: inserted }]) };
  const byteOrderMark = sheet.stored.text?.startsWith("\uFEFF") === true ? "\uFEFF" : "";
  const outcome = await context.environment.standOffs.write(sheet.uri, byteOrderMark + text, sheet.stored);
  return typeof outcome === "string" ? { edit: null } : { problem: outcome.problem.code };
}
