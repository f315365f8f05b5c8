import { defaultKeymap } from "@codemirror/commands";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { Mode } from "../messages";
import { proposals } from "../text/sync";
import { annotating } from "./annotating";
import { readingOrder } from "./direction";
import { markDecorations, type Describe } from "./markDecorations";
import { reviewField } from "./reviewField";

export interface SurfaceOptions {
  readonly text: string;
  readonly version: number;
  readonly writable: boolean;
  readonly nonce: string;
  /** The name of the text for screen readers. */
  readonly name: string;
  readonly describe: Describe;
  readonly extensions: Extension;
}

export interface Surface {
  readonly view: EditorView;
  readonly setMode: (mode: Mode) => void;
}

/** The article as it is read, annotated and edited: CodeMirror with the marks over it. */
export function createSurface(parent: HTMLElement, options: SurfaceOptions): Surface {
  const mode = new Compartment();
  const inMode = (wanted: Mode): Extension =>
    wanted !== "edit" ? annotating() : [EditorState.readOnly.of(!options.writable), keymap.of(defaultKeymap)];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        options.extensions,
        mode.of(inMode("annotate")),
        reviewField,
        proposals(options.version),
        readingOrder(),
        markDecorations(options.describe),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(options.nonce),
        EditorView.contentAttributes.of({ "aria-label": options.name, spellcheck: "false", class: "naskh" }),
      ],
    }),
  });
  return { view, setMode: (wanted) => view.dispatch({ effects: mode.reconfigure(inMode(wanted)) }) };
}
