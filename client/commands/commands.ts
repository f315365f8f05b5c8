import * as vscode from "vscode";
import type { AgreementView } from "../agreement/agreementView";
import type { Board } from "../board/board";
import { placeOf } from "../board/placeOf";
import type { Concordance } from "../concordance/concordance";
import type { Marks } from "../decorations/marks";
import type { Server } from "../server";
import type { EntitiesView } from "../views/entities/entitiesView";
import type { FiguresView } from "../views/figuresView";
import { decideAtCursor, labelAtCursor } from "./decideAtCursor";
import { exportArticle } from "./exportArticle";
import { exportFolder } from "./exportFolder";
import { openSample } from "./openSample";
import { importAnnotations } from "./importAnnotations";
import { goToFigure } from "./goToFigure";

/** What commands bring up. */
interface Views {
  readonly view: FiguresView;
  readonly board: Board;
  readonly names: EntitiesView;
  readonly concordance: Concordance;
  readonly agreement: AgreementView;
}

/** A query that a command was given: by a row of the tree of progress, or by a key of the user's. */
const queryIn = (argument: unknown): string | undefined =>
  typeof argument === "object" && argument !== null && "query" in argument && typeof argument.query === "string"
    ? argument.query
    : undefined;

/** Gives every command of the manifest its function. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  marks: Marks,
  { view, board, names, concordance, agreement }: Views,
): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    "isnad.exportArticle": (argument) => exportArticle(server, argument),
    "isnad.exportFolder": (argument) => exportFolder(server, argument),
    "isnad.importAnnotations": (argument) => importAnnotations(server, argument),
    "isnad.showConflicts": () => view.showConflicts(),
    "isnad.showBoard": (argument) => board.show(placeOf(argument)),
    "isnad.searchAnnotations": (argument) => concordance.show(queryIn(argument)),
    "isnad.showAgreement": () => agreement.show(),
    "isnad.showAll": () => view.filter("all"),
    "isnad.showAttentionOnly": () => view.filter("attention"),
    "isnad.chooseEntityTypes": () => names.chooseTypes(),
    "isnad.openSample": () => openSample(context),
    "isnad.nextFigure": () => goToFigure(marks, "next"),
    "isnad.previousFigure": () => goToFigure(marks, "previous"),
    "isnad.acceptAtCursor": () => decideAtCursor(server, "accept"),
    "isnad.rejectAtCursor": () => decideAtCursor(server, "reject"),
    "isnad.withdrawAtCursor": () => decideAtCursor(server, "withdraw"),
    "isnad.labelAtCursor": () => labelAtCursor(server),
    "isnad.restartServer": () => server.restart(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}
