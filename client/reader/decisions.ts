import * as vscode from "vscode";
import {
  OPERATE_REQUEST,
  REPLACE_REQUEST,
  type FileChange,
  type OperateParams,
  type OperateResult,
  type ReplaceParams,
  type ReplaceResult,
  type ReviewLayer,
  type ReviewOperation,
} from "../../server/protocol/review";
import { reasonOf } from "../reasonOf";
import type { Server } from "../server";
import { texts } from "../settings";

/** Writes decisions into the stand-off file of an article. */
export interface Decisions {
  /** Carries operations out. Fails with words for the annotator; then nothing was changed. */
  readonly carryOut: (operations: readonly ReviewOperation[], layer: ReviewLayer) => Promise<Carried>;
  /** Replaces a part of the stand-off file, as undo and redo do. */
  readonly replace: (change: FileChange, layer: ReviewLayer) => Promise<void>;
}

/** The article that decisions are about; without a version where no editor holds it. */
export interface DecidedArticle {
  readonly uri: vscode.Uri;
  readonly version: number | null;
}

export interface Carried {
  /** What changed in the file, or null: nothing. */
  readonly change: FileChange | null;
  readonly made: readonly string[];
  /** Suggestions that became lines of the file, by their old ids. */
  readonly taken: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** Carries operations out for the annotator. Fails with what could not be done. */
export async function carryOutAll(
  server: Server,
  article: DecidedArticle,
  operations: readonly ReviewOperation[],
): Promise<void> {
  const { problems } = await createDecisions(server, article).carryOut(operations, "annotator");
  if (problems.length > 0) throw new Error(problems.join(" "));
}

/** Decides, and says as a warning what could not be done. */
export async function orWarn(decide: () => Promise<void>): Promise<void> {
  try {
    await decide();
  } catch (error) {
    void vscode.window.showWarningMessage(reasonOf(error));
  }
}

/**
 * The server writes the file, so that no decision waits in a file that nobody sees, and none opens in front of the reader.
 * Where an editor holds the file, it is changed there and saved at once.
 */
export function createDecisions(server: Server, article: DecidedArticle): Decisions {
  const uri = article.uri.toString();

  /** What is left for the editor to do. */
  const apply = async ({ edit, fileUri }: Pick<OperateResult, "edit" | "fileUri">): Promise<void> => {
    if (edit === null) return;
    if (!(await vscode.workspace.applyEdit(await server.toWorkspaceEdit(edit))))
      throw new Error(texts().reader.textChanged);
    const file = await vscode.workspace.openTextDocument(vscode.Uri.parse(fileUri));
    if (file.isDirty && !(await file.save())) throw new Error(texts().reader.notSaved);
  };
  return {
    carryOut: async (operations, layer) => {
      const params: OperateParams = { uri, version: article.version, operations, layer, saves: true };
      const result = await server.ask<OperateResult | null>(OPERATE_REQUEST, params);
      if (result === null) throw new Error(texts().reader.unknownArticle);
      await apply(result);
      const { change, made, renamed, problems } = result;
      return { change, made, taken: new Map(Object.entries(renamed as Readonly<Record<string, string>>)), problems };
    },
    replace: async (change, layer) => {
      const params: ReplaceParams = { uri, change, layer };
      const result = await server.ask<ReplaceResult | null>(REPLACE_REQUEST, params);
      if (result === null) throw new Error(texts().reader.unknownArticle);
      if (result.problems.length > 0) throw new Error(result.problems.join(" "));
      await apply(result);
    },
  };
}
