import type { BoardReport } from "../../../../server/protocol/messages";
import { element, setText } from "../../shared/element";
import type { Words } from "../model/labels";
import type { Row } from "../model/rows";
import type { Card } from "./card";
import { cellOf, findCell, focusOf, reportCells, stepFrom, type Focus } from "./cells";
import { measureIn } from "./measure";
import { drawRow } from "./row";

/** The rows of the board, walked with the arrow keys. */
export interface Grid {
  readonly node: HTMLElement;
  /** Draws rows; `focus` is where the Tab key enters them the first time. */
  readonly show: (rows: readonly Row[], words: Words, focus: Focus | null) => void;
  /** Gives the focus to a place, or, for null, to the one that had it last. */
  readonly focus: (place: Focus | null) => void;
}

interface GridOptions {
  readonly label: string;
  readonly direction: "ltr" | "rtl";
  readonly card: Card;
  readonly open: (report: BoardReport, look: boolean) => void;
  readonly focused: (focus: Focus) => void;
  readonly search: () => void;
}

/** How many rows are drawn before more are asked for: drawing hundreds would be felt, and few are read. */
const FIRST_ROWS = 40;
/** Pixels. */
const LEAST_PLOT = 120;

export function createGrid({ label, direction, card, open, focused, search }: GridOptions): Grid {
  const body = element("div", { role: "grid", "aria-label": label, class: "grid" });
  const more = element("button", { type: "button", class: "more" });
  const plot = element("div", { class: "plot" });
  // A row that is never seen: its plot has the width of all plots.
  const probe = element("div", { class: "quantity probe", "aria-hidden": "true" }, element("div"), plot);
  const wholeRows = new Set<string>();
  let rows: readonly Row[] = [];
  let words: Words | undefined;
  let shown = FIRST_ROWS;
  let drawn: ReadonlyMap<string, { readonly node: HTMLElement; readonly from: string }> = new Map();
  let last: Focus | null = null;

  const nodes = (): readonly HTMLElement[] => [...drawn.values()].map(({ node }) => node);
  const cellAt = (focus: Focus | null): HTMLElement | null =>
    (focus && findCell(drawn.get(focus.row)?.node, focus.report)) ?? findCell(nodes()[0], null);
  const reportIn = (cell: Element): BoardReport | undefined => {
    const focus = focusOf(cell);
    const row = rows.find(({ id }) => id === focus?.row);
    return focus?.report == null ? undefined : row?.quantity.reports[focus.report];
  };

  /** Draws what changed. Rows that stay the same stay the same nodes, with the focus and the mouse on them. */
  const draw = (): void => {
    if (words === undefined) return;
    const { texts, nameOf } = words;
    const style = { words, measure: measureIn(body), direction, width: Math.max(LEAST_PLOT, plot.clientWidth) };
    const next = rows.slice(0, shown).map((row, index) => {
      const isWhole = wholeRows.has(row.id);
      const names = row.quantity.reports.map(({ uri }) => nameOf(uri));
      const from = JSON.stringify([row.quantity, names, style.width, isWhole]);
      const known = drawn.get(row.id);
      const node = known?.from === from ? known.node : drawRow(row, isWhole, style);
      node.setAttribute("aria-rowindex", String(index + 1));
      return [row.id, { node, from }] as const;
    });
    const hadFocus = body.contains(document.activeElement);
    drawn = new Map(next);
    const isSame = body.children.length === next.length && next.every(([, { node }], at) => body.children[at] === node);
    if (!isSame) body.replaceChildren(...nodes());
    body.setAttribute("aria-rowcount", String(rows.length));
    more.hidden = rows.length <= shown;
    setText(more, texts.more(rows.length - next.length));
    const cell = cellAt(last);
    if (cell) makeStop(cell);
    if (hadFocus && !body.contains(document.activeElement)) cell?.focus({ preventScroll: true });
  };
  /** The one cell at which the Tab key stops. */
  const makeStop = (cell: HTMLElement): void => {
    for (const other of body.querySelectorAll("[tabindex='0']")) other.setAttribute("tabindex", "-1");
    cell.setAttribute("tabindex", "0");
  };
  const showMore = (): void => {
    shown += FIRST_ROWS;
    draw();
  };
  const goTo = (cell: HTMLElement | null, block: ScrollLogicalPosition = "nearest"): boolean => {
    cell?.focus();
    cell?.scrollIntoView({ block });
    return cell !== null;
  };
  const showCard = (target: EventTarget | null): void => {
    const cell = cellOf(target);
    const focus = cell && focusOf(cell);
    const row = rows.find(({ id }) => id === focus?.row);
    if (cell && focus?.report != null && row && words) card.show(row.quantity, focus.report, cell, words);
    else card.hide();
  };
  const press = (cell: HTMLElement, key: string): boolean => {
    const row = cell.closest("[data-row]") ?? undefined;
    const report = reportIn(cell);
    switch (key) {
      case "/":
        search();
        return true;
      case "Enter":
      case " ":
        if (report === undefined) return row !== undefined && goTo(reportCells(row)[0] ?? null);
        open(report, key === " ");
        return true;
      case "Escape":
        if (card.isOpen()) card.hide();
        else goTo(findCell(row, null));
        return true;
      default:
        if (key === "ArrowDown" && row === nodes().at(-1) && !more.hidden) showMore();
        return goTo(stepFrom(cell, key, nodes(), direction));
    }
  };

  body.addEventListener("keydown", (event) => {
    const cell = cellOf(event.target);
    const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (cell && isOurs && press(cell, event.key)) event.preventDefault();
  });
  body.addEventListener("focusin", ({ target }) => {
    const cell = cellOf(target);
    if (cell === null) return;
    makeStop(cell);
    showCard(cell);
    last = focusOf(cell);
    if (last) focused(last);
  });
  body.addEventListener("click", ({ target, ctrlKey, metaKey }) => {
    const row = target instanceof Element && target.closest(".more-reports")?.closest<HTMLElement>("[data-row]");
    if (row) {
      wholeRows.add(row.dataset["row"] ?? "");
      draw();
    }
    const cell = cellOf(target);
    const report = cell ? reportIn(cell) : undefined;
    if (report) open(report, ctrlKey || metaKey);
  });
  body.addEventListener("mouseover", ({ target }) => showCard(target));
  body.addEventListener("mouseleave", () => card.hide());
  body.addEventListener("focusout", () => card.hide());
  window.addEventListener("scroll", () => card.hide(), { passive: true });
  more.addEventListener("click", showMore);
  new ResizeObserver(draw).observe(plot);

  return {
    node: element("main", {}, probe, body, more),
    show: (next, withWords, focus) => {
      rows = next;
      words = withWords;
      last ??= focus;
      draw();
    },
    focus: (place) => {
      const at = rows.findIndex(({ id }) => id === place?.row);
      if (at >= shown) shown = at + FIRST_ROWS;
      if (place !== null && place.report !== null) wholeRows.add(place.row);
      draw();
      goTo(cellAt(place ?? last), "center");
    },
  };
}
