import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { ReaderMessages } from "../../../messages/reader";

/** Finding in the article, in the words of the language. */
export function finding(text: ReaderMessages): Extension {
  return [search({ top: true }), keymap.of(searchKeymap), EditorState.phrases.of(text.find)];
}

export { openSearchPanel as openFinding };
