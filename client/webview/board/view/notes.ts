import type { BoardMessages } from "../../../messages/board/messages";
import { element } from "../../shared/element";
import type { BoardProgress } from "../messages";

/** What the board says where there are no rows, or not all of them yet. */
export function notesFor(
  texts: BoardMessages,
  board: {
    readonly progress: BoardProgress | undefined;
    /** How many rows there are, and how many of them are shown. */
    readonly rows: number;
    readonly shown: number;
    readonly showAll: () => void;
  },
): readonly HTMLElement[] {
  const { articles = 0, waiting = 0, stopped = false } = board.progress ?? {};
  const notes: HTMLElement[] = [];
  if (stopped) notes.push(element("p", { class: "warning" }, texts.stopped));
  if (waiting > 0) notes.push(element("p", {}, texts.reading(articles - waiting, articles)));
  else if (board.rows === 0) notes.push(element("h2", {}, texts.nothing), element("p", {}, texts.nothingHint));
  if (board.rows > 0 && board.shown === 0) {
    const button = element("button", { type: "button", class: "show-all" }, texts.showAll);
    button.addEventListener("click", board.showAll);
    notes.push(element("h2", {}, texts.noMatch), button);
  }
  return notes;
}
