import type { EditorView } from "@codemirror/view";

export interface FocusWatch {
  /** Whether the page has the keyboard, so that VS Code hands our keys on. */
  readonly inPage: () => boolean;
  /** Whether a command that comes from a key may act: only while the text has the focus, not a field or button beside it. */
  readonly inText: () => boolean;
}

/** Tells when the focus comes to the page and when it leaves. */
export function watchFocus(view: EditorView, changed: () => void): FocusWatch {
  for (const event of ["focus", "blur", "focusin", "focusout"]) window.addEventListener(event, changed);
  return {
    inPage: () => document.hasFocus(),
    inText: () => document.activeElement === document.body || view.contentDOM.contains(document.activeElement),
  };
}
