/** Where the keyboard is: a row, and in it a report by its place in the order of values, or -1 for the row's name. */
export interface Place {
  readonly row: number;
  readonly cell: number;
}

export const NAME = -1;
const PAGE = 5;

/**
 * The place that a key leads to, or null for keys that lead nowhere. `reports` says how many reports each row has. Values run
 * from left to right in both directions of reading; the name stands left of them, or right of them where one reads so.
 */
export function walk(from: Place, key: string, reports: readonly number[], direction: "ltr" | "rtl"): Place | null {
  if (reports.length === 0) return null;
  const inRow = (row: number, cell: number): Place => {
    const at = Math.max(0, Math.min(reports.length - 1, row));
    return { row: at, cell: Math.max(NAME, Math.min((reports[at] ?? 0) - 1, cell)) };
  };
  const last = (reports[from.row] ?? 0) - 1;
  switch (key) {
    case "ArrowDown":
      return inRow(from.row + 1, from.cell);
    case "ArrowUp":
      return inRow(from.row - 1, from.cell);
    case "PageDown":
      return inRow(from.row + PAGE, from.cell);
    case "PageUp":
      return inRow(from.row - PAGE, from.cell);
    case "Home":
      return inRow(0, NAME);
    case "End":
      return inRow(reports.length - 1, NAME);
    case "ArrowRight":
      if (direction === "rtl")
        return inRow(from.row, from.cell === last ? NAME : from.cell === NAME ? NAME : from.cell + 1);
      return inRow(from.row, from.cell + 1);
    case "ArrowLeft":
      if (direction === "rtl") return inRow(from.row, from.cell === NAME ? last : Math.max(0, from.cell - 1));
      return inRow(from.row, from.cell - 1);
    default:
      return null;
  }
}
