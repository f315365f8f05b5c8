import * as vscode from "vscode";
import type { Marks } from "../decorations/marks";
import { neighbour, type Direction } from "../decorations/neighbour";
import { toRange } from "../ranges";
import { texts } from "../settings";

/** Selects the next or previous figure of the active article, so that it is seen and read out. */
export function goToFigure(marks: Marks, direction: Direction): void {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.start;
  const figure = neighbour(marks.of(editor.document), { line, character }, direction);
  if (figure === undefined) {
    void vscode.window.setStatusBarMessage(texts().noFigureHere, 4000);
    return;
  }
  const range = toRange(figure);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
