import { NAME, walk } from "../model/walk";

/** A row, and in it a report by its index in the quantity, or null for the row's name. */
export interface Focus {
  readonly row: string;
  readonly report: number | null;
}

const NAME_CELL = "[role=rowheader]";
const REPORT_CELL = "[role=gridcell]";

export function rowNodes(grid: Element): readonly HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>("[data-row]")];
}

export function reportCells(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(REPORT_CELL)];
}

/** The cell that an event happened in. */
export function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`${NAME_CELL}, ${REPORT_CELL}`) : null;
}

export function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
}

/** What a cell stands for. */
export function focusOf(cell: Element): Focus | null {
  const row = rowOf(cell)?.dataset["row"];
  const report = cell.getAttribute("data-report");
  return row === undefined ? null : { row, report: report === null ? null : Number(report) };
}

/** The cell of a report in a row, or of the row's name where there is no such report. */
export function findCell(row: Element | undefined, report: number | null): HTMLElement | null {
  const cell = report === null ? null : row?.querySelector<HTMLElement>(`[data-report="${report}"]`);
  return cell ?? row?.querySelector<HTMLElement>(NAME_CELL) ?? null;
}

/** The cell that a key leads to from another one, or null for keys that lead nowhere. */
export function stepFrom(
  cell: HTMLElement,
  key: string,
  rows: readonly HTMLElement[],
  direction: "ltr" | "rtl",
): HTMLElement | null {
  const cells = rows.map(reportCells);
  const row = rows.findIndex((one) => one.contains(cell));
  const at = cells[row]?.indexOf(cell) ?? NAME;
  const reports = cells.map(({ length }) => length);
  const to = walk({ row, cell: at }, key, reports, direction);
  if (to === null) return null;
  return to.cell === NAME ? findCell(rows[to.row], null) : (cells[to.row]?.[to.cell] ?? null);
}

/** The one cell at which the Tab key stops. */
export function makeStop(grid: Element, cell: HTMLElement): void {
  for (const other of grid.querySelectorAll("[tabindex='0']")) other.setAttribute("tabindex", "-1");
  cell.setAttribute("tabindex", "0");
}
