import { ChangeSet, type Text } from "@codemirror/state";
import type { EditMessage, EditOutcome, TextUpdate } from "../../webview/reader/messages";
import { toChangeSet, toDocumentChanges, toText, type DocumentChange } from "./changes";

/**
 * Keeps a reader's text and VS Code's document the same. The document is the truth: what the reader types is a proposal that
 * becomes an edit of the document, and comes back to the reader as confirmed when the document tells of it. Whatever else the
 * document tells of (another editor, undo, git) goes to the reader as a change of someone else's, over which it rebases its
 * own unconfirmed ones, and proposes them again.
 */
export interface Authority {
  readonly text: () => Text;
  /** How many updates the reader has been sent. */
  readonly version: () => number;
  /** The document tells of its changes. */
  readonly changed: (changes: readonly DocumentChange[]) => void;
  /** The reader proposes changes. `stale`: it has not seen the document's last change yet, and shall try again. */
  readonly propose: (edit: EditMessage) => Promise<EditOutcome>;
}

interface Proposal {
  readonly parts: readonly ChangeSet[];
  readonly whole: ChangeSet;
}

/**
 * @param apply edits the document, which tells of it by `changed` before the promise is kept; false when it cannot.
 * @param send hands updates to the reader, in order.
 */
export function createAuthority(
  document: string,
  apply: (edits: readonly DocumentChange[]) => PromiseLike<boolean>,
  send: (updates: readonly TextUpdate[]) => void,
): Authority {
  let text = toText(document);
  let version = 0;
  /** How often the document has told of a change, also of one that the reader does not see: of line endings. */
  let told = 0;
  let proposal: Proposal | undefined;

  const advance = (whole: ChangeSet, parts: readonly ChangeSet[], own: boolean): void => {
    text = whole.apply(text);
    version += parts.length;
    send(parts.map((part) => ({ own, changes: part.toJSON() as unknown })));
  };
  const confirm = ({ whole, parts }: Proposal): void => {
    proposal = undefined;
    advance(whole, parts, true);
  };

  return {
    text: () => text,
    version: () => version,
    changed: (changes) => {
      told++;
      const change = toChangeSet(text, changes);
      if (change.empty) return;
      if (proposal !== undefined && haveSameResult(text, change, proposal.whole)) {
        confirm(proposal);
        return;
      }
      proposal = proposal && rebase(proposal, change);
      advance(change, [change], false);
    },
    propose: async ({ base, updates }) => {
      if (base !== version || proposal !== undefined) return "stale";
      const parts = readChanges(updates, text.length);
      if (parts === undefined) return "refused";
      const whole = joined(parts, text.length);
      proposal = { parts, whole };
      if (whole.empty) {
        confirm(proposal);
        return "done";
      }
      const toldBefore = told;
      const applied = await apply(toDocumentChanges(text, whole));
      // Read afresh: the document has told of the edit meanwhile, or of another that came before it.
      const open = proposal as Proposal | undefined;
      proposal = undefined;
      if (open === undefined) return "done";
      if (applied && open.whole.apply(text).eq(text)) {
        confirm(open); // a replacement by the same characters is nothing that a document tells of
        return "done";
      }
      return applied || told === toldBefore ? "refused" : "stale";
    },
  };
}

function haveSameResult(text: Text, a: ChangeSet, b: ChangeSet): boolean {
  return a.newLength === b.newLength && a.apply(text).eq(b.apply(text));
}

function rebase({ parts, whole }: Proposal, change: ChangeSet): Proposal {
  let over = change;
  const moved = parts.map((part) => {
    const mapped = part.map(over);
    over = over.map(part, true);
    return mapped;
  });
  return { parts: moved, whole: whole.map(change) };
}

/** What came over the wire, or undefined when it does not fit the text. */
function readChanges(updates: readonly unknown[], length: number): readonly ChangeSet[] | undefined {
  try {
    const parts = updates.map((update) => ChangeSet.fromJSON(update));
    let expected = length;
    for (const part of parts) {
      if (part.length !== expected) return undefined;
      expected = part.newLength;
    }
    return parts;
  } catch {
    return undefined; // not a change set
  }
}

function joined(parts: readonly ChangeSet[], length: number): ChangeSet {
  return parts.reduce((all, part) => all.compose(part), ChangeSet.empty(length));
}
