import { Text } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import {
  wordAt,
  wordEndAfter,
  wordEndBefore,
  wordStartAfter,
  wordStartBefore,
} from "../../../client/webview/reader/text/words";
import { isolatesOf } from "../../../client/webview/reader/text/isolates";
import { marked } from "./scenes";

/** The stretch grows or shrinks by the word that the second text says. */
const cases: readonly (readonly [
  what: string,
  before: string,
  move: "end+" | "end-" | "start+" | "start-",
  after: string,
])[] = [
  ["takes in the next word", "قتلت [[قوات]] سوريا", "end+", "قتلت [[قوات سوريا]]"],
  ["gives up the last word", "قتلت [[قوات سوريا]]", "end-", "قتلت [[قوات]] سوريا"],
  ["takes in the word before", "قتلت [[قوات]] سوريا", "start-", "[[قتلت قوات]] سوريا"],
  ["gives up the first word", "[[قتلت قوات]] سوريا", "start+", "قتلت [[قوات]] سوريا"],
  ["stays at the end of the line", "قتلت [[قوات]]\nسوريا", "end+", "قتلت [[قوات]]\nسوريا"],
  ["stays at the start of the line", "قتلت\n[[قوات]] سوريا", "start-", "قتلت\n[[قوات]] سوريا"],
  ["a quotation mark is a step of its own", 'تنظيم [[الدولة]]" من', "end+", 'تنظيم [[الدولة"]] من'],
  ["a number keeps its separators", "نحو [[12,500]] شخص", "end-", "نحو [[12,500]] شخص"],
  ["Arabic digits and separators too", "[[نحو]] ١٢٬٥٠٠٫٥ شخص", "end+", "[[نحو ١٢٬٥٠٠٫٥]] شخص"],
  ["vowel marks belong to their word", "[[كَتَبَ]] مُحَمَّدٌ", "end+", "[[كَتَبَ مُحَمَّدٌ]]"],
  ["marks of direction are passed over", "[[قال]] \u200fمحمد", "end+", "[[قال \u200fمحمد]]"],
];

describe("boundaries by words", () => {
  it.each(cases)("%s: %s %s", (_, before, move, after) => {
    const { text, spans } = marked(before);
    const doc = Text.of(text.split("\n"));
    const { from, to } = spans[0]!;
    const moved = {
      "end+": () => ({ from, to: wordEndAfter(doc, to) }),
      "end-": () => ({ from, to: Math.max(wordEndBefore(doc, to), from) }),
      "start+": () => ({ from: wordStartAfter(doc, from), to }),
      "start-": () => ({ from: wordStartBefore(doc, from), to }),
    }[move]();
    const expected = marked(after).spans[0]!;
    const kept = moved.from < moved.to ? moved : { from, to };
    expect(text.slice(kept.from, kept.to)).toBe(text.slice(expected.from, expected.to));
  });

  it.each([
    ["قتلت [[قوات]] سوريا", 6],
    ["قتلت [[قوات]] سوريا", 4], // between two words: the next
    ["قتلت قوات [[سوريا]] ", 16], // after the last: the last
  ])("the word at a place: %s", (expected, at) => {
    const { text, spans } = marked(expected);
    expect(wordAt(Text.of([text]), at)).toEqual(spans[0]);
  });

  it("a line without words has none", () => expect(wordAt(Text.of(["  "]), 1)).toBeUndefined());
});

describe("what reads from left to right as a whole", () => {
  it.each([
    "قال [[@user5]] في تغريدة",
    "وسم [[#Isis]] اليوم",
    "انظر [[https://example.org/a?b=1]].",
    "راسلنا [[a.b@example.org]]، شكرا",
    "وسم #سوريا ورقم 23 وكلمة Reuters",
    "نص بلا شيء",
    "على [[www.example.org]]!",
  ])("%s", (line) => {
    const { text, spans } = marked(line);
    expect(isolatesOf(text)).toEqual(spans);
  });
});
