import type { Action } from "./action";
import { moveEdge, selectWord } from "./bounds";
import { chooseLabel, editLink, editValue, labelByNumber, nameSource, split, writeNote } from "./change";
import { accept, acceptAll, reject, withdraw } from "./decide";
import type { ReaderCommand } from "../keys";
import { walkMarks, walkSuggestions } from "./walk";

/** What each command does. */
export const ACTIONS: Readonly<Record<ReaderCommand, Action>> = {
  next: walkSuggestions(1),
  previous: walkSuggestions(-1),
  nextMark: walkMarks(1),
  previousMark: walkMarks(-1),
  nextArticle: () => ({ host: "nextArticle" }),
  previousArticle: () => ({ host: "previousArticle" }),
  accept,
  reject,
  acceptAll,
  withdraw,
  undo: () => ({ host: "undo" }),
  redo: () => ({ host: "redo" }),
  label: labelByNumber,
  chooseLabel,
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
  note: writeNote,
  find: () => ({ panel: "find" }),
  toggleRejected: ({ review }) => ({
    rejectedShown: !review.rejectedShown,
    say: review.rejectedShown ? "rejectedHidden" : "rejectedShown",
  }),
  lost: () => ({ panel: "lost" }),
  showKeys: () => ({ panel: "keys" }),
  editText: () => ({ mode: "edit" }),
  annotate: () => ({ mode: "annotate" }),
  openText: () => ({ host: "toText" }),
};
