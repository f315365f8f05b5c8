import { html } from "lit-html";
import type { JsonValue, JsonValues } from "../../../../server/protocol/review";
import type { Attribute } from "../../../messages/scheme";
import { attributesFor, valueName } from "../../../messages/schemeNames";
import { keyCap } from "../chrome/keyCap";
import { focused } from "../review/review";
import type { Option } from "./chooser";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";
import { readNumber } from "./valueInput";
import { valuePanel } from "./valuePanel";

/** What has attributes: a mark, or a label of the article that may not be written yet. */
export interface Bearer {
  readonly title: string;
  readonly attributes: readonly Attribute[];
  /** What is said by now. */
  readonly given: () => JsonValues;
  /** Null takes one away. */
  readonly set: (id: string, value: JsonValue) => void;
  /** Where it goes when all is said. */
  readonly leave: () => void;
  /** Another panel for an attribute that is part of something else. */
  readonly instead?: (attribute: Attribute) => PanelContent | undefined;
}

const number = (index: number): string | undefined => (index < 9 ? String(index + 1) : undefined);

/** The attributes of the focused mark. Each choice is written at once, so that each can be undone. */
export function attributesPanel(context: PanelContext): PanelContent | undefined {
  const { review } = context.scene();
  const item = focused(review);
  if (item === undefined) return undefined;
  const now = (): typeof item => focused(context.scene().review) ?? item;
  const bearer: Bearer = {
    title: context.text.attribute.title(item.quote),
    attributes: attributesFor(review, item),
    given: () => now().attributes,
    set: (id, value) => context.carryOut({ operations: [{ op: "edit", id: now().id, attributes: { [id]: value } }] }),
    leave: () => context.finish({}),
    // A bound without its number would say something else than the words.
    instead: ({ id }) => (item.kind === "figure" && id === "qualifier" ? valuePanel(context) : undefined),
  };
  return attributesOf(context, bearer);
}

/** The attributes of something: the only one is asked for at once, several are listed. */
export function attributesOf(context: PanelContext, bearer: Bearer): PanelContent {
  const [only, ...others] = bearer.attributes;
  return only !== undefined && others.length === 0
    ? (bearer.instead?.(only) ?? valueOf(context, bearer, only, bearer.leave))
    : attributeList(context, bearer);
}

/** Each with what it says. */
function attributeList(context: PanelContext, bearer: Bearer, at = 0): PanelContent {
  const { attribute: text } = context.text;
  const { attributes } = bearer;
  const open = (index: number): void => {
    const one = attributes[index];
    const content = one && (bearer.instead?.(one) ?? valueOf(context, bearer, one, () => back(index)));
    if (content !== undefined) context.show(content);
  };
  const back = (index: number): void => context.show(attributeList(context, bearer, index));
  return choosing(context, {
    title: bearer.title,
    options: () =>
      attributes.map((one, index): Option => ({
        id: one.id,
        name: one.name,
        key: number(index),
        detail: said(context, one, bearer.given()[one.id] ?? null),
        choose: () => open(index),
      })),
    typed: false,
    at,
    back: bearer.leave,
    otherKey: (event, present) => {
      if (!isClearing(event)) return false;
      const index = attributes.findIndex(({ id }) => id === present?.id);
      if (present !== undefined && bearer.given()[present.id] != null) bearer.set(present.id, null);
      back(Math.max(0, index));
      return true;
    },
    below: html`<p class="dim actions">
      <span>${keyCap("enter")} ${text.change}</span>
      <span>${keyCap("backspace")} ${text.clear}</span>
      <span>${keyCap("escape")} ${text.done}</span>
    </p>`,
  });
}

const isClearing = ({ key }: KeyboardEvent): boolean => key === "Backspace" || key === "Delete";

/** What an attribute says, or what holds as long as it says nothing. */
function said({ text }: PanelContext, attribute: Attribute, value: JsonValue): string {
  if (value !== null) return valueName(attribute, value, text);
  return attribute.fallback === null ? "" : text.attribute.usual(valueName(attribute, plain(attribute), text));
}

/** The usual value as the file would have it. */
const plain = ({ kind, fallback }: Attribute): JsonValue => (kind === "flag" ? fallback === "true" : fallback);

function valueOf(context: PanelContext, bearer: Bearer, attribute: Attribute, back: () => void): PanelContent {
  return attribute.kind === "choice" || attribute.kind === "flag"
    ? valueChoice(context, bearer, attribute, back)
    : valueField(context, bearer, attribute, back);
}

function valueChoice(context: PanelContext, bearer: Bearer, attribute: Attribute, back: () => void): PanelContent {
  const values: readonly (string | boolean)[] =
    attribute.kind === "flag" ? [true, false] : attribute.values.map(({ id }) => id);
  const present = bearer.given()[attribute.id] ?? plain(attribute);
  const set = (value: JsonValue): void => {
    bearer.set(attribute.id, value);
    back();
  };
  return choosing(context, {
    title: `${attribute.name} · ${bearer.title}`,
    options: () =>
      values.map((value, index): Option => ({
        id: String(value),
        name: valueName(attribute, value, context.text),
        key: number(index),
        detail: typeof value === "string" ? value : "",
        choose: () => set(value),
      })),
    typed: false,
    at: values.findIndex((value) => value === present),
    back,
    otherKey: (event) => {
      if (isClearing(event)) set(null);
      return isClearing(event);
    },
    below: html`<p class="dim actions"><span>${keyCap("backspace")} ${context.text.attribute.clear}</span></p>`,
  });
}

function valueField(context: PanelContext, bearer: Bearer, attribute: Attribute, back: () => void): PanelContent {
  const { text } = context;
  const present = bearer.given()[attribute.id] ?? "";
  let typed = typeof present === "string" ? present : JSON.stringify(present);
  /** Undefined: what is typed is no value. */
  const value = (): JsonValue | undefined =>
    typed.trim() === "" ? null : attribute.kind === "number" ? readNumber(typed) : typed.trim();
  const save = (): void => {
    const read = value();
    if (read === undefined) return;
    bearer.set(attribute.id, read);
    back();
  };
  return {
    title: `${attribute.name} · ${bearer.title}`,
    back,
    key: ({ key }) => {
      if (key === "Enter") save();
      return key === "Enter";
    },
    body: () =>
      html`<input
          data-first
          type="text"
          dir="auto"
          inputmode=${attribute.kind === "number" ? "decimal" : "text"}
          aria-label=${attribute.name}
          .value=${typed}
          @input=${({ target }: Event) => {
            typed = (target as HTMLInputElement).value;
            context.redraw();
          }}
        />
        <p class="warning" aria-live="polite" ?hidden=${value() !== undefined}>${text.attribute.notANumber}</p>
        <p>${keyCap("enter")} <button class="link" @click=${save}>${text.save}</button></p>`,
  };
}
