import { html, render, type TemplateResult } from "lit-html";

/** What a panel shows, and how it answers keys. */
export interface PanelContent {
  readonly title: string;
  readonly body: () => TemplateResult;
  /** True when the key is used up. */
  readonly key?: (event: KeyboardEvent) => boolean;
  /** Where Escape leads; left out: out of the panel. */
  readonly back?: () => void;
  readonly wide?: boolean;
}

export interface PanelBox {
  readonly open: (content: PanelContent, beside: DOMRect | null) => void;
  readonly redraw: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/**
 * The one place where panels appear: below the words they are about, or in the middle. It takes the focus, holds it, and gives
 * it back; Escape closes it, or leads back to what it was opened from.
 */
export function createPanelBox(parent: HTMLElement, closeName: string, onClose: () => void): PanelBox {
  const box = document.createElement("div");
  box.className = "panel";
  box.setAttribute("role", "dialog");
  box.hidden = true;
  parent.append(box);
  let content: PanelContent | undefined;

  const close = (): void => {
    if (content === undefined) return;
    content = undefined;
    box.hidden = true;
    render(html``, box);
    onClose();
  };
  const redraw = (): void => {
    if (content === undefined) return;
    box.setAttribute("aria-label", content.title);
    render(
      html`<header>
          <h2><bdi>${content.title}</bdi></h2>
          <button class="close" aria-label=${closeName} title=${closeName} @click=${close}>×</button>
        </header>
        ${content.body()}`,
      box,
    );
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      (content?.back ?? close)();
    } else if (content?.key?.(event) === true) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Tab") keepFocus(box, event);
    // What is typed into a field must not reach VS Code's keys. Its chords with Ctrl and the like may.
    else if (!event.ctrlKey && !event.metaKey && !/^F\d/.test(event.key)) event.stopPropagation();
  });

  return {
    open: (next, beside) => {
      content = next;
      box.hidden = false;
      box.classList.toggle("wide", next.wide === true);
      redraw();
      putBeside(box, beside);
      const first = box.querySelector<HTMLElement>("[data-first]") ?? box.querySelector<HTMLElement>("button");
      // A page is read from its top, wherever its first button is.
      first?.focus({ preventScroll: next.wide === true });
    },
    redraw,
    close,
    isOpen: () => content !== undefined,
  };
}

function putBeside(box: HTMLElement, beside: DOMRect | null): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { innerWidth, innerHeight } = window;
  const clamp = (value: number, most: number): number => Math.max(8, Math.min(value, most - 8));
  const left = beside === null ? (innerWidth - width) / 2 : beside.right - width;
  const below = beside === null ? (innerHeight - height) / 2 : beside.bottom + 10;
  const top = beside !== null && below + height > innerHeight - 8 ? beside.top - height - 10 : below;
  box.style.left = `${clamp(left, innerWidth - width)}px`;
  box.style.top = `${clamp(top, innerHeight - height)}px`;
}

/** Tab goes round inside the panel. */
function keepFocus(box: HTMLElement, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>("button, input, textarea, select, [tabindex='0']")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length];
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}
