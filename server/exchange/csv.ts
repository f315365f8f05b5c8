import { writeDelimited } from "./delimited";
import { readFigureTables } from "./figureTableRead";
import type { ReadableExchangeFormat } from "./format";

/** Figures and conflicts as comma-separated values: CRLF, UTF-8 with a byte order mark, as Excel needs it for Arabic. */
export const csv: ReadableExchangeFormat = {
  about: {
    title: "CSV of figures",
    files: "`figures.csv`, `conflicts.csv`",
    offsets: "both",
    carries:
      "for spreadsheets: every figure with value, unit, source, status and decision, and every conflict; UTF-8 with BOM, formulas guarded",
    loses: "names, sources as such, the places of number and counted noun",
    losses: ["figures-only", "figure-row", "span-widened", "formula-guard"],
  },
  write: writeDelimited({ extension: "csv", delimiter: ",", lines: "windows", bom: true }),
  read: readFigureTables,
};
