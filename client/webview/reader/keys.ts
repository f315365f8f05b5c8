/** The reader's commands with their keys: the one table that the manifest, the key sheet and the README agree with. */

export type KeyGroup = "walk" | "decide" | "adjudicate" | "change" | "add" | "see";

/** The reader's modes. Every key of annotating holds in adjudicating too, unless it says otherwise. */
type KeyMode = "annotate" | "edit" | "adjudicate";

export interface KeyRow {
  readonly group: KeyGroup;
  /** As VS Code writes keys; several where each works. Number keys hand their number over. */
  readonly keys: readonly string[];
  /** Where the keys hold; the command itself can be given a key of its own anywhere in the reader. */
  readonly modes?: readonly KeyMode[];
  /** The command for the other way round: both stand in one row of the key sheet. */
  readonly and?: string;
}

const table = <Command extends string>(rows: Readonly<Record<Command, KeyRow>>): typeof rows => rows;

const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

export const READER_KEYS = table({
  next: { group: "walk", keys: ["j"], and: "previous" },
  previous: { group: "walk", keys: ["k"] },
  nextMark: { group: "walk", keys: ["shift+j"], and: "previousMark" },
  previousMark: { group: "walk", keys: ["shift+k"] },
  nextArticle: { group: "walk", keys: ["]"], and: "previousArticle" },
  previousArticle: { group: "walk", keys: ["["] },
  accept: { group: "decide", keys: ["a"] },
  reject: { group: "decide", keys: ["x"] },
  acceptAll: { group: "decide", keys: ["shift+a"], modes: ["annotate"] },
  rule: { group: "decide", keys: ["o"] },
  withdraw: { group: "decide", keys: ["backspace"] },
  undo: { group: "decide", keys: ["u"], and: "redo" },
  redo: { group: "decide", keys: ["shift+u"] },
  takeVersion: { group: "adjudicate", keys: NUMBERS, modes: ["adjudicate"] },
  takeLeft: { group: "adjudicate", keys: [","], modes: ["adjudicate"], and: "takeRight" },
  takeRight: { group: "adjudicate", keys: ["."], modes: ["adjudicate"] },
  takeBoth: { group: "adjudicate", keys: ["b"], modes: ["adjudicate"] },
  takeNeither: { group: "adjudicate", keys: ["0"], modes: ["adjudicate"] },
  editVersion: { group: "adjudicate", keys: ["e"], modes: ["adjudicate"] },
  takeAgreed: { group: "adjudicate", keys: ["g"], modes: ["adjudicate"] },
  label: { group: "change", keys: NUMBERS, modes: ["annotate"] },
  chooseLabel: { group: "change", keys: ["enter", "r"] },
  endLeft: { group: "change", keys: ["shift+left"], and: "endRight" },
  endRight: { group: "change", keys: ["shift+right"] },
  startLeft: { group: "change", keys: ["alt+shift+left"], and: "startRight" },
  startRight: { group: "change", keys: ["alt+shift+right"] },
  endLeftByCharacter: { group: "change", keys: ["ctrl+shift+left"], and: "endRightByCharacter" },
  endRightByCharacter: { group: "change", keys: ["ctrl+shift+right"] },
  startLeftByCharacter: { group: "change", keys: ["ctrl+alt+left"], and: "startRightByCharacter" },
  startRightByCharacter: { group: "change", keys: ["ctrl+alt+right"] },
  split: { group: "change", keys: ["p"] },
  value: { group: "change", keys: ["v"] },
  source: { group: "change", keys: ["s"] },
  link: { group: "change", keys: ["l"] },
  relate: { group: "change", keys: ["c"] },
  relations: { group: "change", keys: ["shift+c"] },
  attributes: { group: "change", keys: ["i"] },
  note: { group: "change", keys: ["n"] },
  labelArticle: { group: "change", keys: ["w"] },
  selectWord: { group: "add", keys: ["m"] },
  find: { group: "see", keys: ["f"] },
  toggleRejected: { group: "see", keys: ["h"] },
  lost: { group: "see", keys: ["shift+l"] },
  adjudicate: { group: "see", keys: ["d"], modes: ["annotate"] },
  editText: { group: "see", keys: ["e"], modes: ["annotate"] },
  annotate: { group: "see", keys: ["escape"], modes: ["edit", "adjudicate"] },
  openText: { group: "see", keys: ["t"] },
  showKeys: { group: "see", keys: ["shift+/"] },
});

export type ReaderCommand = keyof typeof READER_KEYS;

export function isReaderCommand(name: string): name is ReaderCommand {
  return name in READER_KEYS;
}
