import { html, nothing } from "lit-html";
import { keyCap } from "../chrome/keyCap";
import type { Item } from "../messages";
import { focused } from "../review/review";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";
import { readValue, writeValue } from "./valueInput";

/** Kinds of figures that count things: a bound steps by one there. */
const COUNTS: ReadonlySet<string> = new Set(["cardinal", "dual", "vague", "age"]);

/** A figure's value and unit, in one field each. */
export function valuePanel(context: PanelContext): PanelContent | undefined {
  const item = focused(context.scene().review);
  if (item === undefined) return undefined;
  const { text } = context;
  const counts = COUNTS.has(item.label);
  let typed = writeValue(valueOf(item), counts);
  let unit = typeof item.attributes["unit"] === "string" ? item.attributes["unit"] : "";
  const value = (): ReturnType<typeof readValue> =>
    typed.trim() === "" ? { lo: null, hi: null, qualifier: "exact" } : readValue(typed, counts);
  const save = (): void => {
    const read = value();
    if (read === undefined) return;
    context.finish({
      operations: [{ op: "edit", id: item.id, attributes: { ...read, unit: unit.trim() === "" ? null : unit.trim() } }],
    });
  };
  const field = (set: (input: string) => void) => (event: Event) => {
    set((event.target as HTMLInputElement).value);
    context.redraw();
  };
  return {
    title: text.valueTitle(item.quote),
    key: (event) => {
      if (event.key === "Enter") save();
      return event.key === "Enter";
    },
    body: () =>
      html`<label
          >${text.value}
          <input
            data-first
            type="text"
            dir="auto"
            .value=${typed}
            aria-describedby="value-hint"
            @focus=${selectAll}
            @input=${field((input) => (typed = input))}
        /></label>
        <label
          >${text.unit} <input type="text" dir="ltr" .value=${unit} @input=${field((input) => (unit = input))}
        /></label>
        <p id="value-hint" class=${value() === undefined ? "warning" : "dim"} aria-live="polite">
          ${value() === undefined ? text.valueWrong : text.valueHint}
        </p>
        <p>
          ${keyCap("enter")}
          <button class="link" ?disabled=${value() === undefined} @click=${save}>${text.save}</button>${nothing}
        </p>`,
  };
}

function valueOf({ attributes }: Item): { lo: number | null; hi: number | null; qualifier: string } {
  const { lo, hi, qualifier } = attributes;
  return {
    lo: typeof lo === "number" ? lo : null,
    hi: typeof hi === "number" ? hi : null,
    qualifier: typeof qualifier === "string" ? qualifier : "exact",
  };
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}
