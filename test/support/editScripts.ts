// Random edits of an article, as an editor sends them, with the descent of every character: a copy descends from what was
// copied, another spelling of a letter from the letter.
import fc from "fast-check";
import { trimmed, type TextEdit } from "../../server/annotations/anchoring/edits";

/** Added to the descent of what is a copy. */
export const COPY = 1_000_000;

/** A text and, for each code unit, where it comes from in the first text: -1 where it was typed, {@link COPY} more where it is a copy. */
export interface Descended {
  readonly text: string;
  readonly from: readonly number[];
}

export const firstText = (text: string): Descended => ({
  text,
  from: Array.from({ length: text.length }, (_, at) => at),
});

/** Random numbers that an edit is made from. */
export interface Draw {
  readonly kind: EditKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
export const EDIT_KINDS = [
  "type",
  "paste",
  "delete",
  "moveParagraph",
  "reflow",
  "replaceAll",
  "hamza",
  "digits",
  "marks",
  "tatweel",
  "unicode",
  "lineEnds",
  "blanks",
  "punctuation",
  "byteOrderMark",
  "moveSentence",
  "copyParagraph",
  "deleteParagraph",
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

const MAX = 0x3fffffff;
export const script: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...EDIT_KINDS),
    a: fc.integer({ min: 0, max: MAX }),
    b: fc.integer({ min: 0, max: MAX }),
    c: fc.integer({ min: 0, max: MAX }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Text in the place of a stretch, and where it comes from. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: readonly number[];
}

const typed = (start: number, end: number, text: string): Change => ({
  start,
  end,
  text,
  from: text.split("").map(() => -1),
});

/** Words in the place of others; what both begin or end with stays. */
function replaced({ text }: Descended, start: number, end: number, by: string): Change {
  const edit = trimmed(text, { start, end, text: by });
  return typed(edit.start, edit.end, edit.text);
}

/** Another spelling: each code unit comes from the one it stands for, in a longer one the last from the last. */
const respelt = ({ from }: Descended, start: number, end: number, text: string): Change => ({
  start,
  end,
  text,
  from: text.split("").map((_, index) => from[Math.min(start + index, end - 1)] ?? -1),
});

/** What is cut and put in again elsewhere; `target` counts in the text without it. */
function moved(doc: Descended, start: number, end: number, target: number): readonly Change[] {
  const stretch = { text: doc.text.slice(start, end), from: doc.from.slice(start, end) };
  return [typed(start, end, ""), { start: target, end: target, ...stretch }];
}

/** A copy of a stretch, put in at a place. */
function copied({ text, from }: Descended, start: number, end: number, place: number): Change {
  const copy = from.slice(start, end).map((one) => (one < 0 ? one : (one % COPY) + COPY));
  return { start: place, end: place, text: text.slice(start, end), from: copy };
}

function changed({ text, from }: Descended, change: Change): Descended {
  return {
    text: text.slice(0, change.start) + change.text + text.slice(change.end),
    from: [...from.slice(0, change.start), ...change.from, ...from.slice(change.end)],
  };
}

/** All places of a pattern respelt, from the last to the first so that places stay. */
const everywhere = (doc: Descended, pattern: RegExp, spell: (match: string) => string): readonly Change[] =>
  [...doc.text.matchAll(pattern)]
    .map((match) => ({ match, by: spell(match[0]) }))
    .filter(({ match, by }) => by !== match[0])
    .map(({ match, by }) => respelt(doc, match.index, match.index + match[0].length, by))
    .reverse();

const wordsOf = (text: string): readonly string[] => text.match(/\S+/gu) ?? ["كلمة"];

const PLAIN: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا" };
/** What is typed where an edit types: `word` stands in the text already. */
const TYPED: readonly ((word: string) => string)[] = [
  () => "ا",
  () => " ",
  (word) => `${word} `,
  (word) => ` ${word}`,
  () => "7",
  () => "\n",
  () => "كلام جديد ",
  (word) => word,
  () => "😀",
  () => "👨‍👩‍👧",
  () => "\u0301",
  () => "\u064F",
  () => "\u200F",
];

type Stretch = { readonly start: number; readonly end: number };
const stretches = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
const linesOf = (text: string): readonly Stretch[] => stretches(text, /[^\n]*\n|[^\n]+$/gu);
const sentencesOf = (text: string): readonly Stretch[] => stretches(text, /[^.\n]+[.\n]+ */gu);
const startsIn = (text: string, of: (text: string) => readonly Stretch[]): readonly number[] => [
  ...of(text).map(({ start }) => start),
  text.length,
];

/** Moves one of the stretches of a text to the beginning of another. */
function moveOne(doc: Descended, of: (text: string) => readonly Stretch[], { a, b }: Draw): readonly Change[] {
  const all = of(doc.text);
  const one = all[a % Math.max(1, all.length)];
  if (!one || all.length < 2) return [];
  const targets = startsIn(doc.text.slice(0, one.start) + doc.text.slice(one.end), of);
  return moved(doc, one.start, one.end, targets[b % targets.length] ?? 0);
}

const PUNCTUATION: readonly (readonly [RegExp, string])[] = [
  [/,/gu, "،"],
  [/[“«]/gu, '"'],
  [/[”»]/gu, '"'],
  [/"(?=\S)/gu, "«"],
  [/\./gu, ""],
];

/** Every so manieth blank in another way. */
function everySoMany(doc: Descended, every: number, spell: (blank: string) => string): readonly Change[] {
  let count = 0;
  return everywhere(doc, / /gu, (blank) => (count++ % every === 0 ? spell(blank) : blank));
}

/** An offset of a text that no surrogate pair spans: editors put their carets nowhere else. */
function placeIn(text: string, draw: number): number {
  const place = draw % (text.length + 1);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, place - 1), place + 1)) ? place - 1 : place;
}

/** Where a stretch of some length from a place ends. */
const endOf = (text: string, place: number, length: number): number =>
  placeIn(text, Math.min(text.length, place + length));

type Edit = (doc: Descended, draw: Draw) => readonly Change[];

const EDITS: { readonly [Kind in EditKind]: Edit } = {
  type: ({ text }, { a, b, c }) => {
    const words = wordsOf(text);
    const place = placeIn(text, a);
    return [typed(place, place, TYPED[c % TYPED.length]?.(words[b % words.length] ?? "") ?? "")];
  },
  paste: (doc, { a, b, c }) => {
    const start = placeIn(doc.text, b);
    return [copied(doc, start, endOf(doc.text, start, c % 200), placeIn(doc.text, a))];
  },
  delete: ({ text }, { a, b, c }) => {
    const place = placeIn(text, a);
    return [typed(place, endOf(text, place, c % ([3, 12, 60, 200][b % 4] ?? 3)), "")];
  },
  moveParagraph: (doc, draw) => moveOne(doc, linesOf, draw),
  moveSentence: (doc, draw) => moveOne(doc, sentencesOf, draw),
  copyParagraph: (doc, { a, b }) => {
    const lines = linesOf(doc.text);
    const line = lines[a % Math.max(1, lines.length)];
    const targets = startsIn(doc.text, linesOf);
    return line ? [copied(doc, line.start, line.end, targets[b % targets.length] ?? 0)] : [];
  },
  deleteParagraph: ({ text }, { a }) => {
    const lines = linesOf(text);
    const line = lines[a % Math.max(1, lines.length)];
    return line ? [typed(line.start, line.end, "")] : [];
  },
  reflow: (doc, { c }) => {
    const wide = 20 + (c % 60);
    let column = 0;
    return everywhere(doc, / +/gu, (blank) => ((column += 7) % wide < 7 ? "\n" : blank));
  },
  blanks: (doc, { a, c }) => everySoMany(doc, 1 + (c % 9), () => (a % 2 === 0 ? "\u00A0" : "  ")),
  lineEnds: (doc, { c }) =>
    c % 2 === 0 ? everywhere(doc, /\r?\n/gu, () => "\r\n") : everywhere(doc, /\r\n/gu, () => "\n"),
  byteOrderMark: ({ text }) => [text.startsWith("\uFEFF") ? typed(0, 1, "") : typed(0, 0, "\uFEFF")],
  replaceAll: (doc, { a, b, c }) => {
    const words = wordsOf(doc.text);
    const word = words[b % words.length] ?? "";
    const other = [words[c % words.length] ?? "", `${word}X`, "كلمة أخرى", ""][a % 4] ?? "";
    const places = [...doc.text.matchAll(/\S+/gu)].filter(([match]) => match === word);
    return places.reverse().map((match) => replaced(doc, match.index, match.index + word.length, other));
  },
  punctuation: (doc, { c }) => {
    const [pattern, other] = PUNCTUATION[c % PUNCTUATION.length] ?? [/,/gu, "،"];
    return [...doc.text.matchAll(pattern)].reverse().map(({ index }) => typed(index, index + 1, other));
  },
  hamza: (doc) => everywhere(doc, /[أإآ]/gu, (letter) => PLAIN[letter] ?? letter),
  digits: (doc, { c }) =>
    c % 2 === 0
      ? everywhere(doc, /[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit)))
      : everywhere(doc, /[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)),
  marks: (doc, { c }) =>
    c % 2 === 0
      ? everywhere(doc, /\p{Script=Arabic}[\u064B-\u0652\u0640]+/gu, (letter) => letter.charAt(0))
      : everywhere(doc, /ة/gu, (letter) => `${letter}\u064F`),
  tatweel: (doc, { c }) =>
    c % 2 === 0
      ? everywhere(doc, /\u0640/gu, () => "")
      : everywhere(doc, /[سصكق](?=\p{L})/gu, (letter) => `${letter}\u0640\u0640`),
  unicode: (doc, { c }) =>
    everywhere(doc, /\P{M}\p{M}*/gu, (letter) => letter.normalize((["NFC", "NFD", "NFKC"] as const)[c % 3])),
};

/** What a script makes of a text, and the edits that do it. */
export function run(
  first: Descended,
  draws: readonly Draw[],
): { readonly last: Descended; readonly edits: readonly TextEdit[] } {
  let doc = first;
  const edits: TextEdit[] = [];
  for (const draw of draws) {
    for (const change of EDITS[draw.kind](doc, draw)) {
      doc = changed(doc, change);
      edits.push({ start: change.start, end: change.end, text: change.text });
    }
  }
  return { last: doc, edits };
}
