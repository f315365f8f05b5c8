/** What the reader says of relations between marks. Words of the article stand between isolates. */
export interface RelationMessages {
  /** For screen readers, between a relation's name and its other end. */
  readonly to: string;
  readonly from: string;
  /** The other end is no longer in the file. */
  readonly gone: string;
  /** A relation as one of its ends has it: its name, and the words at the other end. */
  readonly fact: (name: string, isOutgoing: boolean, other: string) => string;
  /** A relation with the words at both its ends. */
  readonly sentence: (name: string, from: string, to: string) => string;
  readonly title: (from: string, to: string) => string;
  readonly listTitle: (quote: string) => string;
  readonly picking: string;
  readonly goTo: string;
  readonly remove: string;
  readonly withdraw: string;
}

/** What the reader says of rulings: what annotators decide about findings. */
export interface RulingMessages {
  readonly title: (quote: string) => string;
  /** What is found, by the code of the finding. */
  readonly findings: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<"accepted" | "update" | "other-quantity", string>>;
  /** To be chosen: accepting a finding; saying why another report is no conflict; taking a ruling back. */
  readonly accept: (finding: string) => string;
  readonly markUpdate: (other: string) => string;
  readonly markOtherQuantity: (other: string) => string;
  readonly takeBack: (ruling: string) => string;
  /** Decided. The other report's words may be empty. */
  readonly isAccepted: (finding: string) => string;
  readonly isUpdate: (other: string) => string;
  readonly isOtherQuantity: (other: string) => string;
  readonly reasonTitle: string;
  readonly reasonHint: string;
}
