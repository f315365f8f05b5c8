import { describe, expect, it } from "vitest";
import { readParagraph } from "../../../server/engine/text/readParagraph";

const shown = (text: string): readonly string[] =>
  readParagraph(text).quotations.map(
    ({ mark, inner, closed, depth }) =>
      `${mark}${closed ? "" : " unclosed"} ${depth}: ${text.slice(inner.start, inner.end)}`,
  );

describe("quotations", () => {
  it.each<[text: string, expected: readonly string[]]>([
    ["قال «نعم» وذهب", ["guillemets 0: نعم"]],
    ["قال »نعم« وذهب", ["guillemets 0: نعم"]],
    ['تنظيم "الدولة" و"قسد"', ["straight 0: الدولة", "straight 0: قسد"]],
    ["تنظيم “الدولة الإسلامية”", ["curly 0: الدولة الإسلامية"]],
    ['قالت «إن "قسد" (قوات) هنا»', ['guillemets 0: إن "قسد" (قوات) هنا', "straight 1: قسد", "brackets 1: قوات"]],
    ["قال «نعم ولم يغلق", ["guillemets unclosed 0: نعم ولم يغلق"]],
    ["نعم) لا", []],
    ["قال «إن (الأمر» انتهى", ["guillemets 0: إن (الأمر"]],
    ["بلا اقتباس", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
