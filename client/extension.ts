import type * as vscode from "vscode";
import { prepareAgreementView } from "./agreement/agreementView";
import { recogniseArticles } from "./articles/recognise";
import { prepareBoard } from "./board/board";
import { linkToBoard } from "./board/linkToBoard";
import { registerCommands } from "./commands/commands";
import { prepareDecisions } from "./commands/decide";
import { introduceSample } from "./commands/openSample";
import { prepareConcordance } from "./concordance/concordance";
import { paintMarks } from "./decorations/marks";
import { mendRightToLeftLines } from "./decorations/rightToLeft";
import { prepareReader } from "./reader/reader";
import { createServer } from "./server";
import { startWhenNeeded } from "./startWhenNeeded";
import { openEntitiesView } from "./views/entities/entitiesView";
import { openFiguresView } from "./views/figuresView";
import { openProgressView } from "./views/progress/progressView";
import { openReviewViews } from "./views/review/reviewViews";
import { showLanguageStatus } from "./views/languageStatus";
import { showStatusBar } from "./views/statusBar";

/** Wires the parts together; each looks after itself from here on. */
export function activate(context: vscode.ExtensionContext): void {
  const server = createServer(context);
  const marks = paintMarks(server);
  const view = openFiguresView(server);
  const names = openEntitiesView(server);
  const board = prepareBoard(server, context.extensionUri);
  const concordance = prepareConcordance(server, context.extensionUri);
  const agreement = prepareAgreementView(server, context.extensionUri);
  context.subscriptions.push(
    server,
    marks,
    view,
    names,
    board,
    concordance,
    openReviewViews(server),
    openProgressView(server),
    agreement,
    linkToBoard(marks),
    showStatusBar(server),
    showLanguageStatus(server),
    mendRightToLeftLines(),
    prepareReader(server, context.extensionUri),
    registerCommands(context, server, marks, { view, board, names, concordance, agreement }),
    prepareDecisions(server),
    startWhenNeeded(server),
    recogniseArticles(),
  );
  void introduceSample(context);
}
