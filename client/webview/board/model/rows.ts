import {
  BOARD_VERDICTS,
  type BoardQuantity,
  type BoardReport,
  type BoardVerdict,
} from "../../../../server/protocol/messages";
import { matches } from "./search";

/** A quantity with a name by which it is known again after a refresh. */
export interface Row {
  readonly id: string;
  readonly quantity: BoardQuantity;
}

/** Which rows are asked for. */
export interface Wanted {
  readonly verdicts: readonly BoardVerdict[];
  readonly query: string;
}

/** Reports that cannot all be true are what the board is for; the others are shown when asked for. */
export const WANTED_AT_FIRST: Wanted = { verdicts: ["denied", "conflict", "update"], query: "" };

/** Gravest verdicts first; within a verdict in the order of the corpus, so that rows stay where they are. */
export function rowsOf(quantities: readonly BoardQuantity[]): readonly Row[] {
  const seen = new Map<string, number>();
  const rows = quantities.map((quantity) => {
    const name = `${quantity.label}|${quantity.reports[0]?.uri ?? ""}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { id: nth === 0 ? name : `${name}|${nth}`, quantity };
  });
  const gravity = ({ quantity }: Row): number => ORDER.indexOf(quantity.verdict);
  return rows.sort((a, b) => gravity(a) - gravity(b));
}

/** Conflicts are what people come for; denials are few and follow. */
const ORDER: readonly BoardVerdict[] = ["conflict", "denied", "update", "compatible", "part-of"];

/** The rows that are asked for; `nameOf` is the short name of an article. */
export function wantedRows(
  rows: readonly Row[],
  { verdicts, query }: Wanted,
  nameOf: (uri: string) => string,
): readonly Row[] {
  return rows.filter(({ quantity }) => verdicts.includes(quantity.verdict) && matches(quantity, query, nameOf));
}

/** How many quantities have each verdict. */
export function countVerdicts(quantities: readonly BoardQuantity[]): Readonly<Record<BoardVerdict, number>> {
  const count = (verdict: BoardVerdict): number => quantities.filter((quantity) => quantity.verdict === verdict).length;
  return Object.fromEntries(BOARD_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<BoardVerdict, number>;
}

/** The row in which a report stands, and its index there; undefined where the place is in no row. */
export function findReport(
  rows: readonly Row[],
  place: Pick<BoardReport, "uri" | "range">,
): { readonly row: Row; readonly report: number } | undefined {
  const { line, character } = place.range.start;
  for (const row of rows) {
    const report = row.quantity.reports.findIndex(
      ({ uri, range: { start } }) => uri === place.uri && start.line === line && start.character === character,
    );
    if (report >= 0) return { row, report };
  }
  return undefined;
}
