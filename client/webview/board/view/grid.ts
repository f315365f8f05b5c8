import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { BoardReport } from "../../../../server/protocol/messages";
import { isolated } from "../../shared/bidi";
import type { Words } from "../model/labels";
import type { Row } from "../model/rows";
import { createCard } from "./card";
import { cellOf, findCell, focusOf, makeStop, reportCells, rowNodes, rowOf, stepFrom, type Focus } from "./cells";
import { measureIn } from "./measure";
import { rowTemplate } from "./row";

/** The rows of the board, walked with the arrow keys. */
export interface Grid {
  readonly template: (rows: readonly Row[], words: Words) => TemplateResult;
  /** Draws the page, and leaves the focus and the stop of the Tab key where they were. */
  readonly keepFocus: (draw: () => void) => void;
  /** Gives the focus to a place, or, for null, to the one that had it last. */
  readonly focus: (place: Focus | null) => void;
  /** Draws again whenever the rows become wider or narrower, once they have been drawn. */
  readonly watchWidth: () => void;
}

interface GridOptions {
  readonly page: HTMLElement;
  readonly label: string;
  readonly direction: "ltr" | "rtl";
  /** Where the Tab key enters the rows the first time. */
  readonly start: Focus | null;
  readonly redraw: () => void;
  readonly open: (report: BoardReport, look: boolean) => void;
  readonly focused: (focus: Focus) => void;
  readonly search: () => void;
}

/** How many rows are drawn before more are asked for: drawing hundreds would be felt, and few are read. */
const FIRST_ROWS = 40;
/** Pixels. */
const LEAST_PLOT = 120;

export function createGrid(options: GridOptions): Grid {
  const { page, direction, redraw, open } = options;
  const card = createCard();
  const wholeRows = new Set<string>();
  let rows: readonly Row[] = [];
  let words: Words | undefined;
  let shown = FIRST_ROWS;
  let last = options.start;

  const grid = (): Element => page.querySelector("[role=grid]") ?? page;
  // A row that is never seen has the same plot as all others.
  const probe = (): Element | null => page.querySelector(".probe .plot");
  const plotWidth = (): number => Math.max(LEAST_PLOT, probe()?.clientWidth ?? 0);
  const cellAt = (focus: Focus | null): HTMLElement | null => {
    const nodes = rowNodes(grid());
    const row = nodes.find(({ dataset }) => dataset["row"] === focus?.row);
    return row ? findCell(row, focus?.report ?? null) : findCell(nodes[0], null);
  };
  const rowIn = (cell: Element): Row | undefined => rows.find(({ id }) => id === focusOf(cell)?.row);
  const reportIn = (cell: Element): BoardReport | undefined => {
    const report = focusOf(cell)?.report;
    return report == null ? undefined : rowIn(cell)?.quantity.reports[report];
  };
  const goTo = (cell: HTMLElement | null, block: ScrollLogicalPosition = "nearest"): boolean => {
    cell?.focus();
    cell?.scrollIntoView({ block });
    return cell !== null;
  };
  const showCard = (target: EventTarget | null): void => {
    const cell = cellOf(target);
    const row = cell && rowIn(cell);
    const report = cell && focusOf(cell)?.report;
    if (cell && row && report != null && words) card.show(row.quantity, report, cell, words);
    else card.hide();
  };
  const showMore = (): void => {
    shown += FIRST_ROWS;
    redraw();
  };

  const showWhole = (row: HTMLElement): void => {
    wholeRows.add(row.dataset["row"] ?? "");
    redraw();
  };
  /** What a click or Enter does in a cell. */
  const enter = (cell: HTMLElement, look: boolean): boolean => {
    const row = rowOf(cell);
    const report = reportIn(cell);
    if (report) open(report, look);
    else if (row && cell.matches(".more-reports")) showWhole(row);
    else return false;
    return true;
  };

  const press = (cell: HTMLElement, { key, code }: KeyboardEvent): boolean => {
    const row = rowOf(cell) ?? undefined;
    // The key of / writes ظ on an Arabic keyboard.
    if (key === "/" || code === "Slash") {
      options.search();
      return true;
    }
    switch (key) {
      case "Enter":
      case " ":
        return enter(cell, key === " ") || (row !== undefined && goTo(reportCells(row)[0] ?? null));
      case "Escape":
        if (card.isOpen()) card.hide();
        else goTo(findCell(row, null));
        return true;
      default:
        if (key === "ArrowDown" && row === rowNodes(grid()).at(-1) && rows.length > shown) showMore();
        return goTo(stepFrom(cell, key, rowNodes(grid()), direction));
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (cell && isOurs && press(cell, event)) event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const cell = cellOf(target);
    const focus = cell && focusOf(cell);
    if (!cell || !focus) return;
    last = focus;
    makeStop(grid(), cell);
    showCard(cell);
    options.focused(focus);
  };
  const onClick = ({ target, ctrlKey, metaKey }: MouseEvent): void => {
    const cell = cellOf(target);
    if (cell) enter(cell, ctrlKey || metaKey);
  };
  window.addEventListener("scroll", () => card.hide(), { passive: true });

  return {
    template: (next, withWords) => {
      rows = next;
      words = withWords;
      const style = { words: withWords, measure: measureIn(page), direction, width: plotWidth() };
      return html`<main>
        <div class="quantity probe" aria-hidden="true">
          <div></div>
          <div class="plot"></div>
        </div>
        <div
          class="grid"
          role="grid"
          aria-label=${options.label}
          aria-rowcount=${rows.length}
          @keydown=${onKey}
          @focusin=${onFocus}
          @focusout=${() => card.hide()}
          @click=${onClick}
          @mouseover=${({ target }: MouseEvent) => showCard(target)}
          @mouseleave=${() => card.hide()}
        >
          ${repeat(
            rows.slice(0, shown),
            ({ id }) => id,
            (row, index) => {
              const isWhole = wholeRows.has(row.id);
              return guard([row.quantity, index, isWhole, withWords, style.width], () =>
                rowTemplate(row, index, isWhole, style),
              );
            },
          )}
        </div>
        ${
          rows.length > shown
            ? html`<button type="button" class="more" @click=${showMore}>
                ${isolated(withWords.texts.more(rows.length - shown))}
              </button>`
            : nothing
        }
      </main>`;
    },
    keepFocus: (draw) => {
      const hadFocus = grid().contains(document.activeElement);
      draw();
      const cell = cellAt(last);
      if (cell) makeStop(grid(), cell);
      if (hadFocus && !grid().contains(document.activeElement)) cell?.focus({ preventScroll: true });
    },
    focus: (place) => {
      const at = rows.findIndex(({ id }) => id === place?.row);
      if (at >= shown) shown = at + FIRST_ROWS;
      if (place !== null && place.report !== null) wholeRows.add(place.row);
      redraw();
      goTo(cellAt(place ?? last), "center");
    },
    watchWidth: () => {
      const plot = probe();
      if (plot) new ResizeObserver(redraw).observe(plot);
    },
  };
}
