import type { SearchOrder } from "../../../server/protocol/annotations";
import type { ReviewItemKind, ReviewItemState } from "../../../server/protocol/review";

/** Every text of the concordance. Numbers and what stands in articles come out isolated. */
export interface ConcordanceMessages {
  readonly title: string;
  readonly search: string;
  /** What a query may say, in a line. */
  readonly hint: string;
  readonly states: Readonly<Record<ReviewItemState, string>>;
  readonly kinds: Readonly<Record<ReviewItemKind, string>>;
  readonly stateFilters: string;
  /** A filter and how many there are. */
  readonly filter: (state: string, count: number) => string;
  readonly order: string;
  readonly orders: Readonly<Record<SearchOrder, string>>;
  readonly found: (count: number) => string;
  readonly selected: (count: number) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly reading: (done: number, all: number) => string;
  readonly stopped: string;
  readonly lines: string;
  /** One line, to be read out. */
  readonly line: (key: string, facts: readonly string[]) => string;
  readonly acceptAll: (count: number) => string;
  readonly rejectAll: (count: number) => string;
  readonly askAll: (verdict: "accept" | "reject", count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly accepted: (count: number) => string;
  readonly rejected: (count: number) => string;
  readonly withdrawn: (count: number) => string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly by: (annotator: string) => string;
  readonly keys: string;
}
