import { html } from "lit-html";
import { draft } from "../actions/action";
import { keyCap } from "../chrome/keyCap";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** A remark on the selected words, or on the focused item. */
export function notePanel(context: PanelContext): PanelContent {
  const scene = context.scene();
  const selected = draft(scene);
  const target = selected === undefined ? scene.review.focus : null;
  let written = "";
  const save = (): void => {
    if (written.trim() === "") return;
    context.finish({
      operations: [{ op: "note", text: written.trim(), target, spans: selected === undefined ? [] : [selected] }],
    });
  };
  return {
    title: context.text.noteTitle,
    key: (event) => {
      const saves = event.key === "Enter" && !event.shiftKey;
      if (saves) save();
      return saves;
    },
    body: () =>
      html`<textarea
          data-first
          dir="auto"
          rows="3"
          aria-label=${context.text.noteTitle}
          @input=${(event: Event) => (written = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p>${keyCap("enter")} <button class="link" @click=${save}>${context.text.save}</button></p>`,
  };
}
