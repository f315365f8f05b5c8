import { html, nothing, type TemplateResult } from "lit-html";
import { classMap } from "lit-html/directives/class-map.js";
import type { ReaderMessages } from "../../../messages/reader";
import { READER_KEYS, type ReaderCommand } from "../keys";
import type { Label } from "../../../messages/scheme";
import type { Mode } from "../messages";
import type { Picking } from "../review/review";
import { keyCap } from "./keyCap";

export interface FooterState {
  readonly mode: Mode;
  readonly picking: Picking["what"] | null;
  /** The labels that the number keys give now, in their order. */
  readonly labels: readonly Label[];
  /** The label of the focused item. */
  readonly present: string | null;
  readonly labelClass: (label: Label) => string;
}

/** The commands of the foot line, in the order of an annotator's hand. */
const SHOWN: readonly (readonly ReaderCommand[])[] = [
  ["next", "previous"],
  ["accept"],
  ["reject"],
  ["chooseLabel"],
  ["endLeft"],
  ["selectWord"],
  ["source"],
  ["value"],
  ["undo"],
  ["editText"],
  ["showKeys"],
];

/** The same while differences between annotators are decided on. */
const ADJUDICATING: typeof SHOWN = [
  ["next", "previous"],
  ["takeVersion"],
  ["takeLeft", "takeRight"],
  ["takeBoth"],
  ["takeNeither"],
  ["editVersion"],
  ["chooseLabel"],
  ["endLeft"],
  ["undo"],
  ["annotate"],
  ["showKeys"],
];

/** The keys that can be pressed now. */
export function footerTemplate(
  state: FooterState,
  text: ReaderMessages,
  run: (command: ReaderCommand, argument?: unknown) => void,
): TemplateResult {
  return html`${
      state.labels.length > 0 && state.mode === "annotate"
        ? html`<div class="labels">
            ${state.labels
              .slice(0, 9)
              .map(
                (label, index) =>
                  html`<button
                    class=${classMap({ chip: true, [state.labelClass(label)]: true, present: label.id === state.present })}
                    title=${label.description}
                    @click=${() => run("label", index + 1)}
                  >
                    ${keyCap(String(index + 1))} <bdi>${label.name}</bdi>
                  </button>`,
              )}
          </div>`
        : nothing
    }
    <div class="hints">
      ${
        state.mode === "edit"
          ? html`<span>${keyCap("escape")} ${text.commands["annotate"]}</span>`
          : state.picking !== null
            ? html`<strong>${state.picking === "source" ? text.picking : text.relation.picking}</strong>`
            : (state.mode === "adjudicate" ? ADJUDICATING : SHOWN).map(
                (commands) =>
                  html`<button class="hint" @click=${() => run(commands[0] ?? "next")}>
                    ${commands.map((command) => keyCap(READER_KEYS[command].keys[0] ?? ""))}
                    ${text.short[commands[0] ?? "next"] ?? text.commands[commands[0] ?? "next"]}
                  </button>`,
              )
      }
    </div>`;
}
