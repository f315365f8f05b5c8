import { closeSearchPanel, findNext, findPrevious, SearchQuery, setSearchQuery } from "@codemirror/search";
import type { EditorView, Panel } from "@codemirror/view";
import { html, render } from "lit-html";
import type { ReaderMessages } from "../../../messages/reader";
import { patternOf } from "./pattern";

/** More matches than this are not counted. */
const MOST = 999;

/** The line that asks what to find. Keys typed into it stay in it. */
export function findPanel(view: EditorView, text: ReaderMessages): Panel {
  const dom = document.createElement("div");
  dom.className = "find";
  dom.setAttribute("role", "search");
  let typed = "";

  const input = (): HTMLInputElement | null => dom.querySelector("input");
  const seek = (value: string): void => {
    typed = value;
    const search = patternOf(value);
    view.dispatch({ effects: setSearchQuery.of(new SearchQuery({ search, regexp: true })) });
    if (search !== "") findNext(view);
    input()?.focus();
    draw();
  };
  const close = (): void => {
    closeSearchPanel(view);
    view.focus();
  };
  const draw = (): void => {
    render(
      html`<input
          type="text"
          dir="auto"
          main-field="true"
          aria-label=${text.find.field}
          placeholder=${text.find.field}
          .value=${typed}
          @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
        />
        <span class="dim" role="status">${countText(view, typed, text)}</span>
        <button @click=${() => findPrevious(view)} aria-label=${text.find.previous} title=${text.find.previous}>
          ↑
        </button>
        <button @click=${() => findNext(view)} aria-label=${text.find.next} title=${text.find.next}>↓</button>
        <button @click=${close} aria-label=${text.close} title=${text.close}>×</button>`,
      dom,
    );
  };
  dom.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter") (event.shiftKey ? findPrevious : findNext)(view);
    else if (event.ctrlKey || event.metaKey || /^F\d/.test(event.key)) return;
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (dom.isConnected) input()?.focus();
    draw();
  });
  draw();
  return { dom, top: true, mount: () => input()?.select(), update: ({ docChanged }) => docChanged && draw() };
}

function countText(view: EditorView, typed: string, { find }: ReaderMessages): string {
  const pattern = patternOf(typed);
  if (pattern === "") return "";
  const matches = [...view.state.sliceDoc().matchAll(new RegExp(pattern, "giu"))].slice(0, MOST);
  const at = matches.findIndex(({ index }) => index === view.state.selection.main.from);
  return matches.length === 0 ? find.none : find.count(at + 1, matches.length);
}
