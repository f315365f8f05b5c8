import { collab, getClientID, getSyncedVersion, receiveUpdates, sendableUpdates } from "@codemirror/collab";
import { ChangeSet, type EditorState, type Extension, type Transaction } from "@codemirror/state";
import type { EditMessage, TextUpdate } from "../messages";

/** The reader's side of the document's synchronisation: what it types stays a proposal until the document confirms it. */
export function proposals(version: number): Extension {
  return collab({ startVersion: version, clientID: "reader" });
}

/** What is to be proposed now, or undefined when the document has confirmed all. */
export function proposalOf(state: EditorState): EditMessage | undefined {
  const updates = sendableUpdates(state);
  return updates.length === 0
    ? undefined
    : { base: getSyncedVersion(state), updates: updates.map(({ changes }) => changes.toJSON() as unknown) };
}

/** The transaction that brings the state to what the document tells. Own unconfirmed changes are rebased over it. */
export function received(state: EditorState, updates: readonly TextUpdate[]): Transaction {
  return receiveUpdates(
    state,
    updates.map(({ own, changes }) => ({
      changes: ChangeSet.fromJSON(changes),
      clientID: own ? getClientID(state) : "document",
    })),
  );
}

/** The changes that the document has not confirmed yet, as one: they lead from its text to the reader's. */
export function unconfirmed(state: EditorState): ChangeSet | undefined {
  const [first, ...rest] = sendableUpdates(state);
  return first && rest.reduce((all, { changes }) => all.compose(changes), first.changes);
}

/** How many updates of the document the state has taken in. */
export function syncedVersion(state: EditorState): number {
  return getSyncedVersion(state);
}
