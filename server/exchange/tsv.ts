import { writeDelimited } from "./delimited";
import { readFigureTables } from "./figureTableRead";
import type { ReadableExchangeFormat } from "./format";

/** Figures and conflicts as tab-separated values for programs: LF, UTF-8 without a byte order mark, quoted as CSV is. */
export const tsv: ReadableExchangeFormat = {
  about: {
    title: "TSV of figures",
    files: "`figures.tsv`, `conflicts.tsv`",
    offsets: "both",
    carries: "as CSV, for programs",
    loses: "names, sources as such, the places of number and counted noun",
    losses: ["figures-only", "figure-row", "span-widened", "formula-guard"],
  },
  write: writeDelimited({ extension: "tsv", delimiter: "\t", lines: "unix", bom: false }),
  read: readFigureTables,
};
