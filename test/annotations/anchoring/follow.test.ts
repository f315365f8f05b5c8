// Where an annotation is after edits in an editor: `[[…]]` before, the edit, `[[…]]` after. Without marks it is lost.
import { describe, expect, it } from "vitest";
import { anchorAll } from "../../../server/annotations/anchoring/anchorAll";
import type { TextEdit } from "../../../server/annotations/anchoring/edits";
import { editBetween, edited, trimmed } from "../../../server/annotations/anchoring/edits";
import { followEdits, type Live } from "../../../server/annotations/anchoring/follow";
import { marked } from "../../support/marked";
import { noteOn } from "../../support/notes";

/** Puts `by` in the place of the first `words`; without words, at the beginning or, with `^`, after them. */
const replace =
  (words: string, by: string) =>
  (text: string): TextEdit => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: by };
  };
const insertAfter =
  (words: string, put: string) =>
  (text: string): TextEdit => {
    const start = text.indexOf(words) + words.length;
    return { start, end: start, text: put };
  };

type Edit = (text: string) => TextEdit;

describe("an annotation follows edits", () => {
  it.each<readonly [what: string, before: string, after: string, edits: readonly Edit[]]>([
    ["typing before it", "قال [[مصدر]] إن", "وقال [[مصدر]] إن", [insertAfter("", "و")]],
    ["typing after it", "قال [[مصدر]] إن", "قال [[مصدر]] إنه", [insertAfter("إن", "ه")]],
    ["typing at its start stays outside", "قال [[مصدر]] إن", "قال ال[[مصدر]] إن", [insertAfter("قال ", "ال")]],
    ["typing at its end stays outside", "قال [[مصدر]] إن", "قال [[مصدر]]ا إن", [insertAfter("مصدر", "ا")]],
    ["but marks on its last letter", "قال [[مصدر]] إن", "قال [[مصدرٌ]] إن", [insertAfter("مصدر", "ٌ")]],
    ["its last word is taken away", "قال [[مصدر أمني]] إن", "قال [[مصدر]]  إن", [replace("أمني", "")]],
    ["its first word is taken away", "قال [[مصدر أمني]] إن", "قال  [[أمني]] إن", [replace("مصدر", "")]],
    ["typing inside it is part of it", "قال [[مصدر]] إن", "قال [[مصا در]] إن", [insertAfter("مص", "ا ")]],
    ["its beginning is taken away", "قال [[مصدر أمني]] إن", "[[أمني]] إن", [replace("قال مصدر ", "")]],
    ["all of it is taken away", "قال [[مصدر]] إن", "قال إن", [replace("مصدر ", "")]],
    ["other words take its place", "قال [[مصدر]] إن", "قال شاهد إن", [replace("مصدر", "شاهد")]],
    ["its first letter in another spelling", "قال [[أحمد]] إن", "قال [[احمد]] إن", [replace("أ", "ا")]],
    ["all of it in another spelling", "قال [[٧]] إن", "قال [[7]] إن", [replace("٧", "7")]],
    [
      "half of it cut and put back",
      "قال [[مصدر أمني]] إن",
      "قال [[مصدر أمني]] إن",
      [replace(" أمني", ""), insertAfter("مصدر", " أمني")],
    ],
    [
      "all of it cut and put back",
      "قال [[مصدر أمني]] إن",
      "قال [[مصدر أمني]] إن",
      [replace("مصدر أمني", ""), insertAfter("قال ", "مصدر أمني")],
    ],
    [
      "its line moved down",
      "قال [[مصدر]]\nثم\n",
      "ثم\nقال [[مصدر]]\n",
      [replace("قال مصدر\n", ""), insertAfter("ثم\n", "قال مصدر\n")],
    ],
    [
      "the line with its beginning cut and put back",
      "ثم\nقال [[مصدر\nأمني]] إن",
      "ثم\nقال [[مصدر\n\nأمني]] إن",
      [replace("قال مصدر\n", ""), insertAfter("ثم", "\nقال مصدر\n")],
    ],
    [
      "the same words in a line put in between",
      "قال [[مصدر\nأمني]] إن",
      "قال [[مصدر\nهذا مصدر أمني\nأمني]] إن",
      [insertAfter("مصدر\n", "هذا مصدر أمني\n")],
    ],
    [
      "all of the document put in again",
      "قال [[مصدر]] إن",
      "قال  [[مصدر]] إن",
      [(text) => ({ start: 0, end: text.length, text: text.replace(" ", "  ") })],
    ],
    ["one of its parts taken away", "[[بين]] 5 [[و7]]", "[[بين]] 5 ", [replace("و7", "")]],
  ])("%s", (_, before, after, edits) => {
    const { text, spans } = marked(before);
    const expected = marked(after);
    const first = { text, ...anchorAll(text, [noteOn(text, spans)]) };
    const live = edits.reduce((state, edit) => followEdits(state, [edit(state.text)]), first);
    expect(live.text).toBe(expected.text);
    expect(live.placed.flatMap(({ now }) => now.spans)).toEqual(expected.spans);
    expect(live.placed.length + live.lost.length).toBe(1);
  });
});

describe("of several annotations none gets the words of another", () => {
  it.each<readonly [what: string, before: string, after: string, lost: readonly string[], edits: readonly Edit[]]>([
    [
      "one of two equal lines is taken away",
      "قال [[مصدر]] إن\nقال [[مصدر]] إن\n",
      "قال [[مصدر]] إن\n",
      ["x0"],
      [replace("قال مصدر إن\n", "")],
    ],
    [
      "one of two equal lines is cut and put back",
      "قال [[مصدر]] إن\nقال [[مصدر]] إن\n",
      "ثم\nقال [[مصدر]] إن\nقال [[مصدر]] إن\n",
      [],
      [replace("قال مصدر إن\n", ""), insertAfter("", "ثم\nقال مصدر إن\n")],
    ],
    ["halves of two equal words come together", "[[شاهد]] ثم [[شاهد]]", "[[شا]][[هد]]", [], [replace("هد ثم شا", "")]],
    [
      "a word whose place another took stands in what is pasted",
      "ذهب [[مع]] أخيه ثم عاد إلى البيت وحده",
      "كان مع أبيه. ذهب دون أخيه ثم عاد إلى البيت وحده",
      ["x0"],
      [replace("مع", "دون"), insertAfter("", "كان مع أبيه. ")],
    ],
  ])("%s", (_, before, after, lost, edits) => {
    const { text, spans } = marked(before);
    const expected = marked(after);
    const notes = spans.map((span, index) => noteOn(text, [span], `x${index}`));
    const live = edits.reduce<Live>((state, edit) => followEdits(state, [edit(state.text)]), {
      text,
      ...anchorAll(text, notes),
    });
    expect(live.text).toBe(expected.text);
    const places = live.placed.flatMap(({ now }) => now.spans);
    expect([...places].sort((a, b) => a.start - b.start)).toEqual(expected.spans);
    expect(live.lost.map(({ stored }) => stored.id)).toEqual(lost);
  });
});

describe("edits", () => {
  it("are reduced to what they change, and cut no surrogate pair", () => {
    expect(trimmed("قال مصدر", { start: 0, end: 8, text: "قال شاهد" })).toEqual({ start: 4, end: 8, text: "شاهد" });
    expect(editBetween("a😀b", "a😁b")).toEqual({ start: 1, end: 3, text: "😁" });
    expect(editBetween("aa", "aaa")).toEqual({ start: 2, end: 2, text: "a" });
    expect(editBetween("a", "a")).toBeUndefined();
    expect(edited("abc", { start: 1, end: 2, text: "X" })).toBe("aXc");
  });
});
