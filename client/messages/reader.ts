import type { AdjudicationMessages } from "./adjudication";
import type { AttributeMessages } from "./attributes";
import type { RelationMessages, RulingMessages } from "./deciding";
import type { ReviewConflict, ReviewItemKind, ReviewItemState } from "../../server/protocol/review";

/** What the reader says. Sentences about words of the article put them between isolates. */
export interface ReaderMessages {
  /** The text's name for screen readers. */
  readonly text: string;
  readonly claims: string;
  readonly analysing: string;
  readonly progressName: string;
  readonly progress: (reviewed: number, all: number) => string;
  readonly unsourced: (count: number) => string;
  readonly conflicting: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly annotator: (name: string) => string;
  readonly readOnly: (reason: string) => string;
  readonly modeName: string;
  readonly modes: Readonly<Record<"annotate" | "edit" | "adjudicate", string>>;

  readonly kinds: Readonly<Record<ReviewItemKind, string>>;
  readonly states: Readonly<Record<ReviewItemState, string>>;
  /** How a claim stands. */
  readonly standings: Readonly<Record<"sourced" | "anonymous" | "unsourced" | "conflicting" | "settled", string>>;
  /** Values of a figure's `status`. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<ReviewConflict["verdict"], string>>;
  /** The ways in which sources say something, by the class of the cue. */
  readonly cues: Readonly<Record<string, string>>;
  /** A mark as a screen reader says it. */
  readonly mark: (facts: readonly string[], quote: string) => string;
  readonly source: string;
  readonly noSource: string;
  readonly anonymous: string;
  readonly nameSource: string;
  readonly by: (name: string) => string;

  readonly keys: string;
  readonly keysHint: string;
  readonly changeKeys: string;
  readonly groups: Readonly<Record<"walk" | "decide" | "adjudicate" | "change" | "add" | "see", string>>;
  /** What each command does, in the key sheet. */
  readonly commands: Readonly<Record<string, string>>;
  /** What a command and its opposite do, where both stand in one row; by the first of them. */
  readonly pairs: Readonly<Record<string, string>>;
  /** The same in a word, at the foot of the page, where there is less room. */
  readonly short: Readonly<Record<string, string>>;
  readonly adjudication: AdjudicationMessages;
  readonly relation: RelationMessages;
  readonly ruling: RulingMessages;
  readonly attribute: AttributeMessages;
  readonly fixedKeys: { readonly move: string; readonly byCharacter: string };

  readonly labelTitle: (quote: string) => string;
  readonly examples: string;
  readonly valueTitle: (quote: string) => string;
  readonly value: string;
  readonly valueHint: string;
  readonly valueWrong: string;
  readonly unit: string;
  readonly sourceTitle: (quote: string) => string;
  readonly pickInText: string;
  readonly picking: string;
  readonly linkTitle: (quote: string) => string;
  readonly newLink: (name: string) => string;
  readonly noteTitle: string;
  readonly articleTitle: string;
  readonly chooseSeveral: string;
  readonly lostTitle: string;
  readonly lostPlace: string;
  readonly filter: string;
  readonly save: string;
  readonly close: string;
  readonly find: {
    readonly field: string;
    readonly next: string;
    readonly previous: string;
    readonly none: string;
    /** Which match is selected, from one (0: none), and how many there are. */
    readonly count: (at: number, all: number) => string;
  };

  /** What was done to which words, or to how many items. */
  readonly done: (operation: string, about: string) => string;
  /** Why nothing happened, and what to do. */
  readonly says: Readonly<Record<string, string>>;
  /** The annotations could not be changed. */
  readonly failed: (reason: string) => string;
  readonly textChanged: string;
  readonly notEditable: string;
  readonly nothingToUndo: string;
  readonly notSaved: string;
  readonly unknownArticle: string;
}
