import * as vscode from "vscode";
import { ARTICLE_LANGUAGE } from "../../server/protocol/messages";
import type { Marks } from "../decorations/marks";
import { toRange } from "../ranges";
import { texts } from "../settings";
import type { ReportPlace } from "../webview/board/messages";

const COMMAND = "isnad.showBoard";

/**
 * Adds a link to the board below the hover of a figure that conflicts. The server makes that hover for every editor; a link
 * that runs a command of ours belongs to this one alone.
 */
export function linkToBoard(marks: Marks): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: ARTICLE_LANGUAGE },
    {
      provideHover: (document, position) => {
        const mark = marks
          .of(document)
          .find(({ kind, range }) => kind === "claim-conflicting" && toRange(range).contains(position));
        if (mark === undefined) return undefined;
        const place: ReportPlace = { uri: document.uri.toString(), range: mark.range };
        const link = new vscode.MarkdownString(
          `[$(graph-scatter) ${texts().showOnBoard}](command:${COMMAND}?${encodeURIComponent(JSON.stringify([place]))})`,
          true,
        );
        link.isTrusted = { enabledCommands: [COMMAND] };
        return new vscode.Hover(link, toRange(mark.range));
      },
    },
  );
}
