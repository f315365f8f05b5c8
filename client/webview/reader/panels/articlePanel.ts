import { html, nothing } from "lit-html";
import type { JsonValues } from "../../../../server/protocol/review";
import { attributeFacts, attributesFor } from "../../../messages/schemeNames";
import { keyCap } from "../chrome/keyCap";
import { articleLabels, labelsForArticle, relabelling, type LabelAttributes } from "../review/articleLabels";
import { isOpen } from "../review/review";
import { attributesOf } from "./attributesPanel";
import { chooserTemplate, isKey, keyInChooser, type ChooserState, type Option } from "./chooser";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** The key that asks for the attributes of the present label, as it does of a mark in the text. */
const ATTRIBUTES = "i";

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
  /** What is said of labels in attributes since the panel was opened. */
  let said: LabelAttributes = new Map();
  let at = 0;
  const attributesNow = (id: string): JsonValues => {
    const written = articleLabels(context.scene().review).find(({ label }) => label === id)?.attributes;
    return { ...written, ...said.get(id) };
  };
  const asBearer = (id: string) => ({ kind: "document", label: id, attributes: attributesNow(id) });
  const attributesOfLabel = (id: string): ReturnType<typeof attributesFor> => attributesFor(review, asBearer(id));
  const hasAttributes = labels.some(({ id }) => attributesOfLabel(id).length > 0);
  const toggle = (id: string) => (): void => {
    chosen = new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
    context.redraw();
  };
  const option = (label: (typeof labels)[number], index: number): Option => ({
    id: label.id,
    name: label.name,
    key: (label.key === ATTRIBUTES ? null : label.key) ?? (index < 9 ? String(index + 1) : undefined),
    className: context.labelClass({ kind: "document", id: label.id }),
    description: label.description,
    examples: label.examples,
    detail: [
      ...attributeFacts(review, asBearer(label.id), context.text).map(({ value }) => value),
      suggested.has(label.id) ? context.text.states.suggestion : label.id,
    ].join(" · "),
    isChosen: chosen.has(label.id),
    choose: toggle(label.id),
  });
  const stateNow = (): ChooserState => ({ options: labels.map(option), at, filter: null });
  const askAttributes = (label: (typeof labels)[number] | undefined): void => {
    const attributes = label === undefined ? [] : attributesOfLabel(label.id);
    if (label === undefined || attributes.length === 0) return;
    const panel = attributesOf(context, {
      title: context.text.attribute.title(label.name),
      attributes,
      given: () => attributesNow(label.id),
      set: (id, value) => {
        said = new Map([...said, [label.id, { ...said.get(label.id), [id]: value }]]);
        chosen = new Set([...chosen, label.id]);
      },
      leave: () => context.show(content),
    });
    context.show(panel);
  };
  const save = (): void => {
    const operations = relabelling(context.scene().review, chosen, said);
    context.finish(operations.length === 0 ? {} : { operations });
  };
  const content: PanelContent = {
    title: context.text.articleTitle,
    key: (event) => {
      if (event.key === "Enter") {
        save();
        return true;
      }
      if (hasAttributes && isKey(event, ATTRIBUTES)) {
        askAttributes(labels[at]);
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
          ${hasAttributes ? html`<span>${keyCap(ATTRIBUTES)} ${context.text.attribute.ofLabel}</span>` : nothing}
          <span>${keyCap("enter")} <button class="link" @click=${save}>${context.text.save}</button></span>
        </p>`,
  };
  return content;
}
