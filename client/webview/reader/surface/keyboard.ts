import { Prec, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Mode } from "../messages";
import { learnKeys, type Deed } from "./learnKeys";

export interface Keyboard {
  readonly extension: Extension;
  /** A command has come from VS Code. */
  readonly told: (deed: Deed) => void;
  /** VS Code hands the keys of this mode on from now; null: the focus is elsewhere. */
  readonly handedOn: (mode: Mode | null) => void;
  /** The focus leaves the page. */
  readonly left: () => void;
}

/** Keys that move the caret: unless they are held with others, they are the page's own. */
const MOVES = /^(Arrow|Home$|End$|Page|Tab$)/;
const MODIFIER = /^(Control|Shift|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/;

const extendsSelection = ({ key, shiftKey }: KeyboardEvent): boolean => shiftKey && /^Arrow(Left|Right)$/.test(key);

const nameOf = ({ code, key, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): string =>
  [code, key, ctrlKey, altKey, shiftKey, metaKey].join(" ");

/**
 * The keys of the text outside edit mode. What one does is VS Code's to say, where it can be bound anew; the browser must not act
 * on it. What VS Code has said once is done without asking again, and a key that is pressed before VS Code hands the keys of a
 * new mode on waits for that.
 */
export function keyboard(mode: () => Mode, run: (deed: Deed) => void): Keyboard {
  const keys = learnKeys();
  let ready: Mode | null = null;
  let held: readonly KeyboardEvent[] = [];

  const keydown = (event: KeyboardEvent): boolean => {
    const isChord = event.ctrlKey || event.metaKey;
    const isMove = MOVES.test(event.key) && !extendsSelection(event);
    if (mode() === "edit" || MODIFIER.test(event.key) || (isMove && !isChord && !event.altKey)) return false;
    if (!isMove && !isChord && !/^(F\d|Escape$)/.test(event.key)) event.preventDefault();
    const name = `${mode()} ${nameOf(event)}`;
    const deed = keys.deedOf(name, event.timeStamp);
    if (deed === undefined && ready === mode()) {
      keys.asked(name, event.timeStamp);
      return extendsSelection(event);
    }
    if (deed !== undefined) run(deed);
    else held = [...held, event];
    event.stopPropagation(); // VS Code must not do it, too
    return true;
  };
  return {
    extension: Prec.highest(EditorView.domEventHandlers({ keydown })),
    told: (deed) => keys.told(deed, performance.now()),
    handedOn: (handed) => {
      ready = handed;
      const waiting = held;
      held = [];
      if (handed !== null)
        for (const event of waiting) event.target?.dispatchEvent(new KeyboardEvent(event.type, event));
    },
    left: () => {
      keys.forget();
      held = [];
    },
  };
}
