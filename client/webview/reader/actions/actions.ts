import type { Action } from "./action";
import {
  decideMark,
  editVersion,
  takeAgreed,
  takeBoth,
  takeNeither,
  takeSide,
  takeVersion,
  walkDifferences,
} from "./adjudicate";
import { editAttributes } from "./attributes";
import { moveEdge, selectWord } from "./bounds";
import { chooseLabel, editLink, editValue, labelByNumber, nameSource, split, writeNote } from "./change";
import { accept, acceptAll, reject, withdraw } from "./decide";
import type { ReaderCommand } from "../keys";
import { labelArticle } from "./labelArticle";
import { relate, showRelations } from "./relate";
import { rule } from "./rule";
import { walkMarks, walkSuggestions } from "./walk";

/** Another action while differences between annotators are decided on. */
const adjudicating =
  (then: Action, otherwise: Action): Action =>
  (scene, argument) =>
    (scene.mode === "adjudicate" ? then : otherwise)(scene, argument);

/** What each command does. */
export const ACTIONS: Readonly<Record<ReaderCommand, Action>> = {
  next: adjudicating(walkDifferences(1, "open"), walkSuggestions(1)),
  previous: adjudicating(walkDifferences(-1, "open"), walkSuggestions(-1)),
  nextMark: adjudicating(walkDifferences(1, "all"), walkMarks(1)),
  previousMark: adjudicating(walkDifferences(-1, "all"), walkMarks(-1)),
  nextArticle: () => ({ host: "nextArticle" }),
  previousArticle: () => ({ host: "previousArticle" }),
  accept: adjudicating(decideMark("accept"), accept),
  reject: adjudicating(decideMark("reject"), reject),
  acceptAll,
  withdraw,
  undo: () => ({ host: "undo" }),
  redo: () => ({ host: "redo" }),
  takeVersion,
  takeLeft: takeSide("left"),
  takeRight: takeSide("right"),
  takeBoth,
  takeNeither,
  editVersion,
  takeAgreed,
  label: labelByNumber,
  // Enter means what is asked for: the other mark of a relation, while one is being led.
  chooseLabel: (scene, argument) => (scene.review.picking?.what === "relation" ? relate : chooseLabel)(scene, argument),
  endLeft: moveEdge("end", "left", "word"),
  endRight: moveEdge("end", "right", "word"),
  startLeft: moveEdge("start", "left", "word"),
  startRight: moveEdge("start", "right", "word"),
  endLeftByCharacter: moveEdge("end", "left", "character"),
  endRightByCharacter: moveEdge("end", "right", "character"),
  startLeftByCharacter: moveEdge("start", "left", "character"),
  startRightByCharacter: moveEdge("start", "right", "character"),
  selectWord,
  split,
  value: editValue,
  source: nameSource,
  link: editLink,
  relate,
  relations: showRelations,
  attributes: editAttributes,
  note: writeNote,
  rule,
  labelArticle,
  find: () => ({ panel: "find" }),
  toggleRejected: ({ review }) => ({
    rejectedShown: !review.rejectedShown,
    say: review.rejectedShown ? "rejectedHidden" : "rejectedShown",
  }),
  lost: () => ({ panel: "lost" }),
  showKeys: () => ({ panel: "keys" }),
  adjudicate: () => ({ mode: "adjudicate" }),
  editText: () => ({ mode: "edit" }),
  annotate: ({ review }) => (review.picking === null ? { mode: "annotate" } : { picking: null }),
  openText: () => ({ host: "toText" }),
};
