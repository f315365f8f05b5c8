/** What the reader says of differences between annotators. Names and words of the article stand between isolates. */
export interface AdjudicationMessages {
  /** The list's name. */
  readonly list: string;
  readonly progress: (decided: number, all: number) => string;
  readonly progressName: string;
  readonly agreed: (count: number) => string;
  /** Which difference of how many, from one. */
  readonly difference: (at: number, all: number) => string;
  readonly standing: Readonly<Record<"open" | "decided", string>>;
  readonly outcomes: Readonly<Record<"open" | "taken" | "left", string>>;
  /** A version in which nothing is marked. */
  readonly nothing: string;
  readonly noSource: string;
  /** The names of facts by their names in the file; others are shown as they are. */
  readonly facts: Readonly<Record<string, string>>;
  /** Names of annotators one after the other. */
  readonly names: (names: readonly string[]) => string;
  /** Who says what, to be read aloud. */
  readonly says: (names: string, what: string) => string;
  readonly taken: (names: string) => string;
  readonly takenNobody: string;
  readonly decidedBy: (name: string, day: string) => string;
  /** What keys of annotating do while adjudicating, in the key sheet; by the first command of their row. */
  readonly commands: Readonly<Record<string, string>>;
  readonly noTwo: string;
  readonly allAgree: string;
}
