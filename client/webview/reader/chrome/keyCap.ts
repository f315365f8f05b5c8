import { html, type TemplateResult } from "lit-html";
import { capsOf } from "./keyNames";

/** A key as it looks on the keyboard; from left to right in every language. */
export function keyCap(key: string): TemplateResult {
  return html`<span class="chord" dir="ltr">${capsOf(key).map((cap) => html`<kbd>${cap}</kbd>`)}</span>`;
}
