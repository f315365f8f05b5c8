import { html } from "lit-html";
import { backTo } from "../actions/relate";
import { keyCap } from "../chrome/keyCap";
import type { Operation } from "../messages";
import { relationName, relationsOf, type Related } from "../review/relations";
import { focused, isOpen } from "../review/review";
import { chooserTemplate, keyInChooser, type ChooserState } from "./chooser";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** The relations of the focused mark: Enter goes to the other end, the keys of deciding decide on the present one. */
export function relationsPanel(context: PanelContext): PanelContent | undefined {
  const { review } = context.scene();
  const item = focused(review);
  if (item === undefined) return undefined;
  const all = relationsOf(review, item.id);
  const { text } = context;
  const goTo =
    ({ other }: Related) =>
    (): void => {
      if (other !== undefined) context.finish(backTo(context.scene().review, other));
    };
  let state: ChooserState = {
    options: all.map((one, index) => ({
      id: one.relation.id,
      name: text.relation.fact(
        relationName(review, one.relation),
        one.isOutgoing,
        one.other?.quote ?? text.relation.gone,
      ),
      key: index < 9 ? String(index + 1) : undefined,
      detail: text.states[one.relation.state],
      choose: goTo(one),
    })),
    at: 0,
    filter: null,
  };
  const decide = (operation: Operation | undefined): void => {
    if (operation !== undefined) context.finish({ operations: [operation] });
  };
  return {
    title: text.relation.listTitle(item.quote),
    key: (event) => {
      const relation = all[state.at]?.relation;
      const deciding = decisionOf(event);
      if (deciding !== undefined && relation !== undefined) {
        decide(operationOn(relation, deciding));
        return true;
      }
      const led = keyInChooser(state, event);
      if (led === undefined) return false;
      if ("choose" in led) led.choose();
      else {
        state = { ...state, ...led };
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
          aria-activedescendant="option-${state.at}"
          aria-label=${state.options[state.at]?.name ?? ""}
        >
          ${chooserTemplate(state, text.examples)}
        </div>
        <p class="dim actions">
          <span>${keyCap("enter")} ${text.relation.goTo}</span>
          <span>${keyCap("a")} ${text.short["accept"]}</span>
          <span>${keyCap("x")} ${text.relation.remove}</span>
          <span>${keyCap("backspace")} ${text.relation.withdraw}</span>
        </p>`,
  };
}

type Deciding = "accept" | "reject" | "withdraw";

/** The reader's own keys of deciding; by their place, since an Arabic keyboard writes Arabic letters. */
function decisionOf({ code, key, ctrlKey, metaKey, altKey }: KeyboardEvent): Deciding | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (code === "KeyA" || key === "a") return "accept";
  if (code === "KeyX" || key === "x" || key === "Delete") return "reject";
  return key === "Backspace" ? "withdraw" : undefined;
}

/** What a decision does to a relation: a person's own goes when it is rejected. Undefined where it does nothing. */
export function operationOn(relation: Related["relation"], deciding: Deciding): Operation | undefined {
  const ids = [relation.id];
  const isOwn = relation.state === "added";
  if (deciding === "reject") return { op: isOwn ? "withdraw" : "reject", ids };
  if (deciding === "withdraw") return isOpen(relation) ? undefined : { op: "withdraw", ids };
  return isOpen(relation) || relation.state === "rejected" ? { op: "accept", ids } : undefined;
}
