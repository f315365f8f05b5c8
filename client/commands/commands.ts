import * as vscode from "vscode";
import type { Board } from "../board/board";
import { placeOf } from "../board/placeOf";
import type { Marks } from "../decorations/marks";
import type { Server } from "../server";
import type { EntitiesView } from "../views/entities/entitiesView";
import type { FiguresView } from "../views/figuresView";
import { exportArticle } from "./exportArticle";
import { exportFolder } from "./exportFolder";
import { goToFigure } from "./goToFigure";

/** Gives every command of the manifest its function. */
export function registerCommands(
  server: Server,
  marks: Marks,
  view: FiguresView,
  board: Board,
  names: EntitiesView,
): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    "isnad.exportArticle": (argument) => exportArticle(server, argument),
    "isnad.exportFolder": (argument) => exportFolder(server, argument),
    "isnad.showConflicts": () => view.showConflicts(),
    "isnad.showBoard": (argument) => board.show(placeOf(argument)),
    "isnad.showAll": () => view.filter("all"),
    "isnad.showAttentionOnly": () => view.filter("attention"),
    "isnad.chooseEntityTypes": () => names.chooseTypes(),
    "isnad.nextFigure": () => goToFigure(marks, "next"),
    "isnad.previousFigure": () => goToFigure(marks, "previous"),
    "isnad.restartServer": () => server.restart(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}
