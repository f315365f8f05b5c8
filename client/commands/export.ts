import * as vscode from "vscode";
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from "../../server/protocol/messages";
import { NO_SCHEME, type Scheme } from "../messages/scheme";
import { schemeOf } from "../reader/review/scheme";
import { reasonOf } from "../reasonOf";
import type { Server } from "../server";
import { texts } from "../settings";
import { askForExport } from "./askForExport";
import type { What } from "./askForWhat";
import { EXPORT_FOLDER, unknownFormats, type ExportArguments } from "./exportFormats";
import { FORMATS } from "../messages/formats";
import { tellExported } from "./tellExported";

/** What is exported, and the folder it lies in. */
export interface ExportTarget {
  readonly uri: vscode.Uri;
  readonly folder: vscode.Uri;
}

/**
 * Asks for what the arguments leave open, exports, and tells how it went. Returns what was written, for scripts; undefined when
 * the user turned back or the export failed.
 */
export async function exportTarget(
  server: Server,
  target: ExportTarget,
  given: ExportArguments,
): Promise<ExportResult | undefined> {
  if (given.formats !== undefined && unknownFormats(given.formats).length > 0) {
    void vscode.window.showErrorMessage(texts().wrongFormat(FORMATS.join(", ")));
    return undefined;
  }
  const suggested =
    given.out === undefined ? vscode.Uri.joinPath(target.folder, EXPORT_FOLDER) : toUri(given.out, target.folder);
  const choice =
    given.formats === undefined
      ? await askForExport(suggested, () => schemeAt(server, target))
      : { formats: given.formats, out: suggested, what: {} };
  return choice && write(server, target, choice);
}

/** Which formats, and what into which folder. What nobody has said of it is up to the server. */
interface Wanted {
  readonly formats: readonly string[];
  readonly out: vscode.Uri;
  readonly what: Partial<What>;
}

/** The labels of the project that the target lies in. The server looks for it above an article, so for a folder above one that could lie in it. */
async function schemeAt(server: Server, { uri, folder }: ExportTarget): Promise<Scheme> {
  const article = uri.toString() === folder.toString() ? vscode.Uri.joinPath(folder, ".txt") : uri;
  return (await schemeOf(server, article.toString())) ?? NO_SCHEME;
}

async function write(
  server: Server,
  target: ExportTarget,
  { formats, out, what }: Wanted,
): Promise<ExportResult | undefined> {
  const params: ExportParams = { uris: [target.uri.toString()], formats, outUri: out.toString(), ...what };
  try {
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: texts().exporting, cancellable: true },
      (_, token) => server.ask<ExportResult>(EXPORT_REQUEST, params, token),
    );
    void tellExported(server, result, out);
    return result;
  } catch (error) {
    if (!(error instanceof vscode.CancellationError))
      void vscode.window.showErrorMessage(texts().exportFailed(reasonOf(error)));
    return undefined;
  }
}

/** A URI, an absolute path, or a path below the folder. */
export function toUri(text: string, folder: vscode.Uri): vscode.Uri {
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return vscode.Uri.parse(text);
  return text.startsWith("/") || /^[a-z]:[\\/]/i.test(text) ? vscode.Uri.file(text) : vscode.Uri.joinPath(folder, text);
}
