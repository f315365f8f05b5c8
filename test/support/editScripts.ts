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

/** Another spelling: each code unit comes from the one it stands for. */
const respelt = ({ from }: Descended, start: number, end: number, text: string): Change => ({
  start,
  end,
  text,
  from: text.split("").map((_, index) => from[Math.min(start + index, end - 1)] ?? -1),
});

function changed({ text, from }: Descended, change: Change): Descended {
  return {
    text: text.slice(0, change.start) + change.text + text.slice(change.end),
    from: [...from.slice(0, change.start), ...change.from, ...from.slice(change.end)],
  };
}

/** All places of a pattern respelt, from the last to the first so that places stay. */
const everywhere = (doc: Descended, pattern: RegExp, spell: (match: string) => string): readonly Change[] =>
  [...doc.text.matchAll(pattern)]
    .reverse()
    .filter(([match]) => spell(match) !== match)
    .map((match) => respelt(doc, match.index, match.index + match[0].length, spell(match[0])));

const PLAIN: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا" };
const lineSpans = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[^\n]*\n|[^\n]+$/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function changesOf(doc: Descended, { kind, a, b, c }: Draw): readonly Change[] {
  const { text, from } = doc;
  const place = a % (text.length + 1);
  const words = text.match(/\S+/gu) ?? ["كلمة"];
  const word = words[b % words.length] ?? "كلمة";
  switch (kind) {
    case "type":
      return [typed(place, place, ["ا", " ", `${word} `, ` ${word}`, "7", "\n", "كلام جديد ", word][c % 8] ?? "")];
    case "paste": {
      const start = b % (text.length + 1);
      const end = Math.min(text.length, start + (c % 200));
      const copied = from.slice(start, end).map((one) => (one < 0 ? one : (one % COPY) + COPY));
      return [{ start: place, end: place, text: text.slice(start, end), from: copied }];
    }
    case "delete":
      return [typed(place, Math.min(text.length, place + (c % ([3, 12, 60, 200][b % 4] ?? 3))), "")];
    case "moveParagraph": {
      const lines = lineSpans(text);
      const line = lines[a % Math.max(1, lines.length)];
      if (!line || lines.length < 2) return [];
      const left = changed(doc, typed(line.start, line.end, ""));
      const targets = [...lineSpans(left.text).map(({ start }) => start), left.text.length];
      const target = targets[b % targets.length] ?? 0;
      const moved = { text: text.slice(line.start, line.end), from: from.slice(line.start, line.end) };
      return [typed(line.start, line.end, ""), { start: target, end: target, ...moved }];
    }
    case "reflow": {
      const wide = 20 + (c % 60);
      let column = 0;
      return everywhere(doc, / +/gu, (blank) => ((column += 7) % wide < 7 ? "\n" : blank));
    }
    case "replaceAll": {
      const other = [words[c % words.length] ?? "", `${word}X`, "كلمة أخرى", ""][a % 4] ?? "";
      const places = [...text.matchAll(/\S+/gu)].filter(([match]) => match === word);
      return places.reverse().map((match) => replaced(doc, match.index, match.index + word.length, other));
    }
    case "hamza":
      return everywhere(doc, /[أإآ]/gu, (letter) => PLAIN[letter] ?? letter);
    case "digits":
      return c % 2 === 0
        ? everywhere(doc, /[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit)))
        : everywhere(doc, /[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
    case "marks":
      return c % 2 === 0
        ? everywhere(doc, /\p{Script=Arabic}[\u064B-\u0652\u0640]+/gu, (letter) => letter.charAt(0))
        : everywhere(doc, /ة/gu, (letter) => `${letter}\u064F`);
  }
}

/** What a script makes of a text, and the edits that do it. */
export function run(
  first: Descended,
  draws: readonly Draw[],
): { readonly last: Descended; readonly edits: readonly TextEdit[] } {
  let doc = first;
  const edits: TextEdit[] = [];
  for (const draw of draws) {
    for (const change of changesOf(doc, draw)) {
      doc = changed(doc, change);
      edits.push({ start: change.start, end: change.end, text: change.text });
    }
  }
  return { last: doc, edits };
}
