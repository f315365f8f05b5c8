import type { BoardResult, ProtocolSpan } from "../../../server/protocol/messages";

/** A place of an article by which a report is found. */
export interface ReportPlace {
  readonly uri: string;
  readonly range: ProtocolSpan;
}

/** Whether the analysis still reads articles, or has stopped. */
export interface BoardProgress {
  readonly articles: number;
  readonly waiting: number;
  readonly stopped: boolean;
}

/** What the extension tells the conflict board. */
export type ToBoard =
  /** A null board: there is no answer for now, and what is shown stays. */
  | { readonly type: "board"; readonly board: BoardResult | null; readonly progress: BoardProgress }
  /** Brings a report of the board into view and gives it the focus, as soon as it is there. */
  | { readonly type: "reveal"; readonly place: ReportPlace };

/** What the conflict board asks of the extension. */
export type FromBoard =
  | { readonly type: "ready" }
  /** Shows a report in its article; `look` leaves the focus on the board. */
  | { readonly type: "open"; readonly place: ReportPlace; readonly look: boolean };
