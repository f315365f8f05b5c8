import { StateEffect, StateField } from "@codemirror/state";

/** The mouse has come to an item, or left it. */
export const pointAt = StateEffect.define<string | null>();

/**
 * The id of the item that the mouse is on. It stands beside the review: only what is joined with the item is drawn anew for it, and
 * the text that scrolls below a mouse that rests stays smooth.
 */
export const pointedAt = StateField.define<string | null>({
  create: () => null,
  update: (before, { effects }) =>
    effects.reduce((present, effect) => (effect.is(pointAt) ? effect.value : present), before),
});
