import { Prec, type Extension } from "@codemirror/state";
import { keymap, type Command } from "@codemirror/view";

export interface Chords {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/**
 * Undo, redo and save wait until the document holds all that was typed; so they come from the page, and VS Code must not act on
 * the keys itself before that.
 */
export function chords({ undo, redo, save }: Chords): Extension {
  const binding = (key: string, act: () => void): { key: string; run: Command; stopPropagation: true } => ({
    key,
    stopPropagation: true,
    run: () => {
      act();
      return true;
    },
  });
  return Prec.high(
    keymap.of([binding("Mod-z", undo), binding("Mod-Shift-z", redo), binding("Mod-y", redo), binding("Mod-s", save)]),
  );
}
