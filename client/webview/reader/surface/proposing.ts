import { Transaction, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { EditMessage, EditOutcome, TextUpdate } from "../messages";
import { proposalOf, received } from "../text/sync";

export interface Proposing {
  readonly extension: Extension;
  readonly receive: (updates: readonly TextUpdate[]) => void;
  readonly answered: (outcome: EditOutcome) => void;
  /** Proposes at once what is typed, and runs the function when the document has confirmed all of it. */
  readonly settled: (run: () => void) => void;
}

/**
 * A pause after which what was typed becomes one edit of the document, and so one step of its undo. Milliseconds: longer than
 * between two letters of one word.
 */
const PAUSE = 400;

/** Sends what is typed to the document: in bursts, one after the other. */
export function proposing(view: () => EditorView, send: (edit: EditMessage) => void): Proposing {
  let timer: number | undefined;
  let underway = false;
  let waiting: (() => void)[] = [];

  const propose = (): void => {
    window.clearTimeout(timer);
    if (underway) return;
    const proposal = proposalOf(view().state);
    if (proposal !== undefined) {
      underway = true;
      send(proposal);
      return;
    }
    const run = waiting;
    waiting = [];
    for (const settled of run) settled();
  };
  const proposeSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(propose, PAUSE);
  };
  return {
    extension: [
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.every(isRemote)) proposeSoon();
      }),
      EditorView.domEventHandlers({ blur: propose }),
    ],
    receive: (updates) => view().dispatch(received(view().state, updates)),
    answered: (outcome) => {
      underway = false;
      if (outcome === "refused") return; // the whole text follows, and with it a new start
      if (outcome === "stale" || waiting.length > 0) propose();
      else proposeSoon(); // more may have been typed meanwhile
    },
    settled: (run) => {
      waiting.push(run);
      propose();
    },
  };
}

function isRemote(transaction: Transaction): boolean {
  return transaction.annotation(Transaction.remote) === true;
}
