import { openSearchPanel, search } from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { ReaderMessages } from "../../../messages/reader";
import { findPanel } from "./findPanel";

/** Finding in the article, in any spelling of the letters. */
export function finding(text: ReaderMessages): Extension {
  return [
    search({ top: true, createPanel: (view) => findPanel(view, text) }),
    keymap.of([{ key: "Mod-f", run: openSearchPanel, preventDefault: true }]),
  ];
}

export { openSearchPanel as openFinding };
