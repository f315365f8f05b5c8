import type { DirectiveResult } from "lit-html/directive.js";
import { ref } from "lit-html/directives/ref.js";

/**
 * Puts an element somewhere, in pixels: `<div ${at({ left: 4, top: 8 })}>`. Set on the element's style, since the policy of our
 * pages allows no style attributes.
 */
export function at(box: Readonly<Partial<Record<"left" | "top" | "width" | "height", number>>>): DirectiveResult {
  return ref((node) => {
    if (!(node instanceof HTMLElement)) return;
    for (const [side, pixels] of Object.entries(box)) node.style.setProperty(side, `${pixels}px`);
  });
}
