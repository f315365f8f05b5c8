/** What work answers when it was given up: the text it was for changed, or nobody waits for it any more. */
export const CANCELLED: unique symbol = Symbol("cancelled");
export type Cancelled = typeof CANCELLED;

/** Whether somebody still wants the answer; asked at every pause. The protocol's cancellation token is one. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** For work that is always wanted. */
export const WANTED: Cancellation = { isCancellationRequested: false };
