import type { Text } from "@codemirror/state";
import type { Mode, Operation, Span } from "../messages";
import type { Picking, Review } from "../review/review";

/** What an action sees. */
export interface Scene {
  readonly text: Text;
  readonly review: Review;
  /** The caret, or the words that are selected. */
  readonly selection: Span & { readonly head: number };
  readonly mode: Mode;
  /** Whether the page around the text reads from right to left: there, what is first stands at the right. */
  readonly isPageRightToLeft: boolean;
  /** Whether the line at a place reads from right to left: there, left is on. */
  readonly rightToLeft: (at: number) => boolean;
}

/** The panels that ask for something. */
export type Panel =
  | "label"
  | "value"
  | "source"
  | "link"
  | "relate"
  | "relations"
  | "attributes"
  | "note"
  | "rule"
  | "article"
  | "keys"
  | "find"
  | "lost";

/** What happens. Everything left out stays as it is. */
export interface Step {
  readonly operations?: readonly Operation[];
  readonly focus?: string | null;
  /** The difference between annotators that keys act on. */
  readonly difference?: string | null;
  /** What was decided on a difference: whose version was taken, or nobody's. */
  readonly taken?: readonly string[];
  /** The caret or selection, `anchor` first. */
  readonly selection?: { readonly anchor: number; readonly head: number };
  readonly panel?: Panel;
  readonly picking?: Picking | null;
  readonly rejectedShown?: boolean;
  readonly mode?: Mode;
  /** What the host is asked for. */
  readonly host?: "undo" | "redo" | "save" | "nextArticle" | "previousArticle" | "toText" | "changeKeys";
  /** Why nothing happened, or what did: the name of a message. */
  readonly say?: Saying;
}

export type Saying =
  | "nothingChosen"
  | "noMoreSuggestions"
  | "noMarks"
  | "noSuchLabel"
  | "onlyFigures"
  | "onlyNames"
  | "noAttributes"
  | "cannotSplit"
  | "cannotMove"
  | "selectWords"
  | "pickSource"
  | "pickOther"
  | "cannotBeRelated"
  | "noRelations"
  | "noRelationFits"
  | "noRelationHere"
  | "noArticleLabels"
  | "nothingToRule"
  | "acceptedAll"
  | "noDifferences"
  | "noMoreDifferences"
  | "noSuchVersion"
  | "nothingAgreed"
  | "agreedTaken"
  | "editHint"
  | "rejectedShown"
  | "rejectedHidden";

export type Action = (scene: Scene, argument: unknown) => Step;

/** The selected words, or undefined where there is only a caret. */
export function draft({ selection: { from, to } }: Scene): Span | undefined {
  return to > from ? { from, to } : undefined;
}
