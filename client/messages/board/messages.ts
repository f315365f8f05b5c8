import type { BoardSourceKind, BoardVerdict } from "../../../server/protocol/messages";

/** Every text of the conflict board. Numbers and what stands in articles come out isolated. */
export interface BoardMessages {
  readonly title: string;
  /** What the board holds: how many articles and quantities, and how many of these conflict. */
  readonly summary: (articles: number, quantities: number, conflicts: number) => string;
  readonly hint: string;
  readonly verdicts: Readonly<Record<BoardVerdict, string>>;
  /** The same, to be read out of a filter: how many there are. */
  readonly filter: (verdict: string, count: number) => string;
  readonly filters: string;
  readonly search: string;
  readonly legend: string;
  readonly sources: Readonly<Record<BoardSourceKind, string>>;
  readonly statuses: Readonly<Record<"affirmed" | "denied" | "unverified", string>>;
  readonly part: string;
  readonly reports: (count: number) => string;
  /** How many quantities are shown after a filter or a search. */
  readonly shown: (count: number) => string;
  readonly more: (count: number) => string;
  readonly allReports: (count: number) => string;
  /** The names of facts on the card of a report. */
  readonly facts: Readonly<Record<"value" | "source" | "status" | "article" | "day", string>>;
  /** Another report, by its value and teller. */
  readonly report: (value: string, source: string) => string;
  /** Other reports that stand alike to this one. */
  readonly against: (verdict: string, reports: readonly string[]) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly noMatch: string;
  readonly showAll: string;
  readonly reading: (done: number, all: number) => string;
  readonly stopped: string;
  readonly keys: string;
}
