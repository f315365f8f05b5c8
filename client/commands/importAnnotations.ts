import * as vscode from "vscode";
import { IMPORT_REQUEST, type ImportParams, type ImportResult } from "../../server/protocol/messages";
import { READABLE_FORMATS, type Format } from "../messages/formats";
import { reasonOf } from "../reasonOf";
import type { Server } from "../server";
import { texts } from "../settings";
import { chooseFolder } from "./chooseFolder";
import { readExportArguments } from "./exportFormats";

/** What an import is to be told. */
type Wish = Pick<ImportParams, "uris" | "format" | "intoUri" | "annotator">;

/**
 * Makes annotation files of what other tools annotated, beside the articles of a folder. First nothing is written: what
 * would be replaced is asked about. Scripts may pass `{ uri, formats: [format], out: folder, annotator }`, and are not asked.
 */
export async function importAnnotations(server: Server, argument: unknown): Promise<ImportResult | undefined> {
  const wish = wishOf(argument) ?? (await askForImport());
  if (wish === undefined) return undefined;
  try {
    const trial = await request(server, { ...wish, dryRun: true, overwrite: false });
    if (trial.articles.length === 0) {
      void vscode.window.showWarningMessage(texts().exchange.noneToImport);
      if (trial.problems.length > 0) server.log(trial.problems);
      return trial;
    }
    const overwrite = await mayReplace(trial);
    if (overwrite === undefined) return undefined;
    const result = await request(server, { ...wish, dryRun: false, overwrite });
    void tellImported(server, result);
    return result;
  } catch (error) {
    const reason = reasonOf(error);
    void vscode.window.showErrorMessage(texts().exchange.importFailed(reason));
    return undefined;
  }
}

/** All that an import needs, where a script hands it over. */
function wishOf(argument: unknown): Wish | undefined {
  const { uri, formats, out } = readExportArguments(argument);
  const annotator = (argument as { readonly annotator?: unknown } | null)?.annotator;
  const [format] = formats ?? [];
  if (uri === undefined || format === undefined || out === undefined || typeof annotator !== "string") return undefined;
  return { uris: [uri], format, intoUri: vscode.Uri.parse(out).toString(), annotator };
}

async function askForImport(): Promise<Wish | undefined> {
  const { importFormat, importFiles, importHere, importAs, importAsHint } = texts().exchange;
  const folder = await chooseFolder();
  if (folder === undefined) return undefined;
  const items = READABLE_FORMATS.map((format: Format) => ({ format, ...texts().formats[format] }));
  const picked = await vscode.window.showQuickPick(items, { title: importFormat, matchOnDetail: true });
  if (picked === undefined) return undefined;
  const files = await vscode.window.showOpenDialog({
    title: importFiles,
    canSelectFiles: true,
    canSelectFolders: true,
    canSelectMany: true,
    defaultUri: folder,
    openLabel: importHere,
  });
  if (files === undefined || files.length === 0) return undefined;
  const annotator = await vscode.window.showInputBox({
    title: importAs,
    prompt: importAsHint,
    value: picked.format,
    validateInput: (name) => (name.trim() === "" ? importAsHint : undefined),
  });
  if (annotator === undefined) return undefined;
  const uris = files.map((file) => file.toString());
  return { uris, format: picked.format, intoUri: folder.toString(), annotator: annotator.trim() };
}

const request = (server: Server, params: ImportParams): Promise<ImportResult> =>
  Promise.resolve(
    vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: texts().exchange.importing },
      () => server.ask<ImportResult>(IMPORT_REQUEST, params),
    ),
  );

/** Whether annotation files that are there may be replaced; undefined when the user turns back. */
async function mayReplace({ articles }: ImportResult): Promise<boolean | undefined> {
  const { alreadyThere, replace, leave } = texts().exchange;
  const there = articles.filter(({ outcome }) => outcome === "there").length;
  if (there === 0) return false;
  const choice = await vscode.window.showWarningMessage(alreadyThere(there), { modal: true }, replace, leave);
  return choice === undefined ? undefined : choice === replace;
}

async function tellImported(server: Server, { articles, problems }: ImportResult): Promise<void> {
  const { exchange, together, details } = texts();
  const written = articles.filter(({ outcome }) => outcome === "written");
  const lost = written.reduce((sum, article) => sum + article.lost, 0);
  const annotations = written.reduce((sum, article) => sum + article.annotations, 0);
  const sentences = [
    exchange.imported(annotations, written.length),
    ...(lost > 0 ? [exchange.lost(lost)] : []),
    ...(problems.length > 0 ? [exchange.importProblems(problems.length)] : []),
  ];
  const tell = problems.length === 0 ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const choice = await tell(together(sentences), ...(problems.length > 0 ? [details] : []));
  if (choice === details) server.log(problems);
}
