import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { SearchHit } from "../../../../server/protocol/annotations";
import { CONCORDANCE_VERDICTS, type ConcordanceVerdict } from "../messages";
import { focusAfter, isOpenTo, keyOf } from "../model/selection";
import { lineTemplate, type LineStyle } from "./line";

/** The lines of the concordance, walked by key. */
export interface Lines {
  readonly template: () => TemplateResult;
  readonly show: (hits: readonly SearchHit[]) => void;
  /** Gives the focus to the line that had it last. */
  readonly focus: () => void;
  readonly selected: () => number;
  /** Those that a verdict is about when it is asked for all: the selected ones, or all that are shown. */
  readonly all: (verdict: ConcordanceVerdict) => readonly SearchHit[];
}

interface LinesOptions {
  readonly page: HTMLElement;
  readonly style: () => LineStyle;
  readonly redraw: () => void;
  readonly open: (hit: SearchHit, look: boolean) => void;
  readonly decide: (verdict: ConcordanceVerdict, hits: readonly SearchHit[]) => void;
  readonly decideAll: (verdict: ConcordanceVerdict) => void;
  readonly undo: () => void;
  readonly search: () => void;
}

/** Keys by their place on the keyboard too, so that they work in an Arabic layout. */
const VERDICT_KEYS: Readonly<Record<string, ConcordanceVerdict>> = {
  KeyA: "accept",
  KeyX: "reject",
  Backspace: "withdraw",
  Delete: "withdraw",
};

export function createLines(options: LinesOptions): Lines {
  const { page, redraw } = options;
  let hits: readonly SearchHit[] = [];
  let at = 0;
  let selection: ReadonlySet<string> = new Set();

  const node = (index: number): HTMLElement | null => {
    const hit = hits[index];
    return hit === undefined ? null : page.querySelector(`[data-key=${CSS.escape(keyOf(hit))}]`);
  };
  const go = (index: number): void => {
    at = Math.max(0, Math.min(hits.length - 1, index));
    redraw();
    node(at)?.focus();
    node(at)?.scrollIntoView({ block: "nearest" });
  };
  const toggle = (hit: SearchHit): void => {
    const next = new Set(selection);
    if (!next.delete(keyOf(hit))) next.add(keyOf(hit));
    selection = next;
  };
  const chosen = (): readonly SearchHit[] => hits.filter((hit) => selection.has(keyOf(hit)));
  const decide = (verdict: ConcordanceVerdict): void => {
    const focused = hits[at];
    const wanted = selection.size > 0 ? chosen() : focused ? [focused] : [];
    const open = wanted.filter((hit) => isOpenTo(verdict, hit));
    options.decide(verdict, open);
    if (selection.size === 0 && verdict !== "withdraw") go(at + 1);
  };
  const press = ({ code, key, shiftKey }: KeyboardEvent): boolean => {
    const hit = hits[at];
    const verdict = VERDICT_KEYS[code];
    if (verdict !== undefined && CONCORDANCE_VERDICTS.includes(verdict)) {
      if (shiftKey && verdict !== "withdraw") options.decideAll(verdict);
      else decide(verdict);
      return true;
    }
    if (key === "ArrowDown" || code === "KeyJ") go(at + 1);
    else if (key === "ArrowUp" || code === "KeyK") go(at - 1);
    else if (key === "PageDown") go(at + 10);
    else if (key === "PageUp") go(at - 10);
    else if (key === "Home") go(0);
    else if (key === "End") go(hits.length - 1);
    else if (code === "KeyU") options.undo();
    else if (code === "Slash") options.search();
    else if (key === "Escape" && selection.size > 0) {
      selection = new Set();
      redraw();
    } else if (key === "Enter" && hit) options.open(hit, false);
    else if (key === " " && hit) {
      toggle(hit);
      go(at + 1);
    } else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey && event.code === "KeyA") {
      selection = new Set(hits.map(keyOf));
      redraw();
      event.preventDefault();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && press(event)) event.preventDefault();
  };
  const onClick = ({ target, ctrlKey, metaKey }: MouseEvent): void => {
    const line = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
    const index = hits.findIndex((hit) => keyOf(hit) === line?.dataset["key"]);
    const hit = hits[index];
    if (!hit) return;
    if (ctrlKey || metaKey) toggle(hit);
    else if (index === at) options.open(hit, true);
    go(index);
  };
  return {
    template: () =>
      html`<div
        class="lines"
        role="listbox"
        aria-multiselectable="true"
        aria-label=${options.style().texts.lines}
        @keydown=${onKey}
        @click=${onClick}
      >
        ${repeat(hits, keyOf, (hit, index) =>
          lineTemplate(
            hit,
            keyOf(hit),
            { selected: selection.has(keyOf(hit)), focused: index === at },
            options.style(),
          ),
        )}
      </div>`,
    show: (next) => {
      const hadFocus = page.querySelector(".lines")?.contains(document.activeElement) === true;
      const focused = hits[at];
      at = Math.max(0, focusAfter(next, focused ? keyOf(focused) : null, at));
      hits = next;
      const there = new Set(next.map(keyOf));
      selection = new Set([...selection].filter((key) => there.has(key)));
      redraw();
      if (hadFocus) node(at)?.focus();
    },
    focus: () => go(at),
    selected: () => selection.size,
    all: (verdict) => (selection.size > 0 ? chosen() : hits).filter((hit) => isOpenTo(verdict, hit)),
  };
}
