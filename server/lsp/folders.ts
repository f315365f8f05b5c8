import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type DidChangeWatchedFilesParams,
  type InitializeParams,
} from "vscode-languageserver";
import { PROJECT_FILE } from "../annotations/project";
import { isStandOffName } from "../annotations/standoff/names";
import type { Attempt } from "./attempt";
import type { Context } from "./context";
import { followProjects, isProjectFile } from "./projects";
import type { Progress } from "./progress";
import { tellOfReviews } from "./settleSheet";
import { canonicalUri } from "./uris";

/** The folders that the client opened with; an older client names one root, or a path. */
export function firstFolders({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? [rootOf(older)].filter((uri) => uri !== undefined);
  return uris.map(canonicalUri);
}

/** The one root of clients from before there were workspace folders. */
function rootOf(older: object): string | undefined {
  if ("rootUri" in older && typeof older.rootUri === "string") return older.rootUri;
  if ("rootPath" in older && typeof older.rootPath === "string") return `file://${older.rootPath}`;
  return undefined;
}

/** Asks the client to tell of files: articles in every way, anything else when it comes or goes, for it may be a folder. */
async function watchFiles({ connection, abilities }: Context): Promise<void> {
  if (!abilities.watchesFiles) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: "**/*.{txt,TXT}" },
      { globPattern: `**/${PROJECT_FILE}` },
      { globPattern: "**/*.isnad.jsonl" },
      { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}

/** Takes the client's news of files over into the workspace. */
async function onFilesChanged(context: Context, { changes }: DidChangeWatchedFilesParams): Promise<void> {
  const { workspace } = context;
  const urisOf = (...types: readonly FileChangeType[]): readonly string[] => [
    ...new Set(changes.filter(({ type }) => types.includes(type)).map(({ uri }) => canonicalUri(uri))),
  ];
  const there = urisOf(FileChangeType.Created, FileChangeType.Changed);
  const gone = urisOf(FileChangeType.Deleted);
  await followProjects(context, [...there, ...gone].filter(isProjectFile));
  await tellOfReviews(context, changes.map(({ uri }) => canonicalUri(uri)).filter(isStandOffName));
  workspace.vanished(gone);
  workspace.altered(there);
  await workspace.appeared(there);
}

/** Keeps the corpus in step with the client's folders, from `first` on. Reading goes on in the background. */
export function followFolders(context: Context, progress: Progress, attempt: Attempt, first: readonly string[]): void {
  const { connection, abilities, workspace } = context;
  const add = async (folders: readonly string[]): Promise<void> => {
    if (folders.length === 0) return;
    attempt("progress", progress.begin);
    await Promise.all(folders.map(workspace.addFolder));
  };
  connection.onDidChangeWatchedFiles((params) => attempt("files", () => onFilesChanged(context, params)));
  if (abilities.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      attempt("folders", () => {
        removed.forEach(({ uri }) => workspace.removeFolder(canonicalUri(uri)));
        return add(added.map(({ uri }) => canonicalUri(uri)));
      });
    });
  }
  attempt("watch", () => watchFiles(context));
  attempt("folders", () => add(first));
}
