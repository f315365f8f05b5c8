import type { OverviewConflict, ProtocolSpan } from "../../../server/protocol/messages";

/** What the extension tells the conflict board. */
export interface ToBoard {
  readonly type: "quantities";
  readonly quantities: readonly OverviewConflict[];
}

/** What the conflict board asks of the extension. */
export type FromBoard =
  { readonly type: "ready" } | { readonly type: "open"; readonly uri: string; readonly range: ProtocolSpan };
