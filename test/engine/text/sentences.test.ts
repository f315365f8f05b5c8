import { describe, expect, it } from "vitest";
import { readParagraph } from "../../../server/engine/text/readParagraph";

const sentences = (text: string): readonly string[] =>
  readParagraph(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each<[text: string, expected: readonly string[]]>([
    ["قتل سبعة. وجرح عشرة.", ["قتل سبعة.", "وجرح عشرة."]],
    ["قتل سبعة.وجرح عشرة", ["قتل سبعة.", "وجرح عشرة"]],
    ["من قتل؟ لا نعرف!", ["من قتل؟", "لا نعرف!"]],
    ["قال «قتل سبعة.» وانصرف", ["قال «قتل سبعة.»", "وانصرف"]],
    ["قال د. أحمد إن 3.5 مليون نزحوا", ["قال د. أحمد إن 3.5 مليون نزحوا"]],
    ["انتهى... ثم بدأ", ["انتهى...", "ثم بدأ"]],
    ["بلا نقطة", ["بلا نقطة"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
