import { html } from "lit-html";
import { keyCap } from "../chrome/keyCap";
import { articleLabels, labelsForArticle, relabelling } from "../review/articleLabels";
import { isOpen } from "../review/review";
import { chooserTemplate, keyInChooser, type ChooserState, type Option } from "./chooser";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** The labels of the article as a whole: any number of them. All is written at once, so that one undo takes it back. */
export function articlePanel(context: PanelContext): PanelContent {
  const { review } = context.scene();
  const labels = labelsForArticle(review);
  const suggested = new Set(
    articleLabels(review)
      .filter(isOpen)
      .map(({ label }) => label),
  );
  // Those that are suggested too: saving accepts what is left chosen.
  let chosen: ReadonlySet<string> = new Set(articleLabels(review).map(({ label }) => label));
  let at = 0;
  const toggle = (id: string) => (): void => {
    chosen = new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
    context.redraw();
  };
  const option = (label: (typeof labels)[number], index: number): Option => ({
    id: label.id,
    name: label.name,
    key: label.key ?? (index < 9 ? String(index + 1) : undefined),
    className: context.labelClass({ kind: "document", id: label.id }),
    description: label.description,
    examples: label.examples,
    detail: suggested.has(label.id) ? context.text.states.suggestion : label.id,
    isChosen: chosen.has(label.id),
    choose: toggle(label.id),
  });
  const stateNow = (): ChooserState => ({ options: labels.map(option), at, filter: null });
  const save = (): void => {
    const operations = relabelling(context.scene().review, chosen);
    context.finish(operations.length === 0 ? {} : { operations });
  };
  return {
    title: context.text.articleTitle,
    key: (event) => {
      if (event.key === "Enter") {
        save();
        return true;
      }
      const state = stateNow();
      const led = event.key === " " ? state.options[at] : keyInChooser(state, event);
      if (led === undefined) return false;
      if ("choose" in led) {
        at = state.options.indexOf(led);
        led.choose();
      } else {
        ({ at } = led);
        context.redraw();
      }
      return true;
    },
    body: () =>
      html`<div
          data-first
          class="keyed"
          tabindex="0"
          role="group"
          aria-activedescendant="option-${at}"
          aria-label=${labels[at]?.name ?? ""}
        >
          ${chooserTemplate(stateNow(), context.text.examples)}
        </div>
        <p class="dim actions">
          <span>${keyCap("space")} ${context.text.chooseSeveral}</span>
          <span>${keyCap("enter")} <button class="link" @click=${save}>${context.text.save}</button></span>
        </p>`,
  };
}
