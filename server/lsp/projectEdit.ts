import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { PROJECT_FILE } from "../annotations/project";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import { changeBetween } from "../exchange/project/editing";
import { isBeneath } from "../workspace/places";
import type { Context } from "./context";

interface ProjectPlace {
  readonly clientUri: string;
  /** Null: the file is to be made. */
  readonly text: string | null;
  /** The version that the editor holds, or null. */
  readonly version: number | null;
}

/** Why a project file cannot be edited. */
export type ProjectEditProblem = "not-json" | "missing";

/** Where the project file is that holds for an article, or is to be: in the workspace folder, else beside the article. */
async function projectOf({ environment, workspace, documents }: Context, uri: string): Promise<ProjectPlace> {
  const stored = await environment.projectFileOf(uri);
  const folder = workspace.folders().find((each) => isBeneath(uri, each)) ?? uri.slice(0, uri.lastIndexOf("/"));
  const file = stored?.uri ?? `${folder}/${PROJECT_FILE}`;
  const open = documents.open(file);
  return {
    clientUri: open?.clientUri ?? file,
    text: open?.text ?? stored?.text ?? null,
    version: open?.version ?? null,
  };
}

/**
 * The edit of the project file that holds for an article; the file is made where there is none. `change` makes the text
 * after of the text before, null where there is none; undefined means that the text cannot be changed safely.
 */
export async function projectEdit(
  context: Context,
  articleUri: string,
  change: (text: string | null) => string | undefined,
): Promise<WorkspaceEdit | ProjectEditProblem> {
  const { clientUri, text, version } = await projectOf(context, articleUri);
  const after = change(text);
  if (after === undefined) return "not-json";
  const before = text ?? "";
  const changed = changeBetween(before, after);
  const edits = [{ range: rangeOf(lineStartsOf(before), changed), newText: changed.text }];
  if (!context.abilities.documentChanges) return text === null ? "missing" : { changes: { [clientUri]: edits } };
  const edit: TextDocumentEdit = { textDocument: { uri: clientUri, version }, edits };
  if (text !== null) return { documentChanges: [edit] };
  if (!context.abilities.createsFiles) return "missing";
  return { documentChanges: [{ kind: "create", uri: clientUri, options: { ignoreIfExists: true } }, edit] };
}
