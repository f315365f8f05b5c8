import { html, type TemplateResult } from "lit-html";

const ISOLATE = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/u;
const CONTROLS = /[\u2066-\u2069]/gu;

/** A stretch of a message, and whether it has a direction of its own. */
export interface Stretch {
  readonly text: string;
  readonly isIsolated: boolean;
}

/** A message taken apart at its bidi isolates. Isolates around isolates are taken off; nothing but the controls is lost. */
export function stretchesOf(message: string): readonly Stretch[] {
  return message
    .split(new RegExp(ISOLATE, "gu"))
    .map((part, index) => ({ text: bare(part), isIsolated: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/**
 * A message for a page: what it holds in bidi isolates stands in `<bdi>`, which does in a page what isolates do in plain text,
 * and leaves no control characters to whoever copies the words.
 */
export function isolated(message: string): readonly (string | TemplateResult)[] {
  return stretchesOf(message).map(({ text, isIsolated }) => (isIsolated ? html`<bdi>${text}</bdi>` : text));
}

/** A message without its isolates, to be measured or said. */
export function bare(message: string): string {
  return message.replace(CONTROLS, "");
}
