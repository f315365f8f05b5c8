import { html, nothing, type TemplateResult } from "lit-html";
import { chooserTemplate, keyInChooser, matching, type ChooserState, type Option } from "./chooser";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

export interface Choosing {
  readonly title: string;
  /** Asked again whenever what is typed changes. */
  readonly options: (typed: string) => readonly Option[];
  /** A field to type into, or keys alone. */
  readonly typed: boolean;
  /** The option that is present at first. */
  readonly at?: number;
  /** Keys that do something else with the present option; true when the key is used up. */
  readonly otherKey?: (event: KeyboardEvent, present: Option | undefined) => boolean;
  /** What stands below the list. */
  readonly below?: TemplateResult;
  /** As of {@link PanelContent}. */
  readonly back?: () => void;
}

/** A panel that is a list to choose from. */
export function choosing(context: PanelContext, choice: Choosing): PanelContent {
  const { title, options, typed, at = 0, otherKey, below, back } = choice;
  let state: ChooserState = { options: options(""), at: Math.max(0, at), filter: typed ? "" : null };
  const become = (next: Partial<ChooserState>): void => {
    state = { ...state, ...next };
    context.redraw();
  };
  return {
    title,
    ...(back && { back }),
    key: (event) => {
      const led = keyInChooser(state, event);
      if (led === undefined) return otherKey?.(event, matching(state)[state.at]) ?? false;
      if ("choose" in led) led.choose();
      else become(led);
      return true;
    },
    body: () =>
      typed
        ? html`<input
              data-first
              type="text"
              dir="auto"
              role="combobox"
              aria-expanded="true"
              aria-controls="options"
              aria-activedescendant="option-${state.at}"
              aria-label=${context.text.filter}
              placeholder=${context.text.filter}
              @input=${(event: Event) => {
                const { value } = event.target as HTMLInputElement;
                become({ filter: value, at: 0, options: options(value) });
              }}
            />
            ${chooserTemplate(state, context.text.examples)}`
        : html`<div
              data-first
              class="keyed"
              tabindex="0"
              role="group"
              aria-activedescendant="option-${state.at}"
              aria-label=${matching(state)[state.at]?.name ?? title}
            >
              ${chooserTemplate(state, context.text.examples)}
            </div>
            ${below ?? nothing}`,
  };
}
