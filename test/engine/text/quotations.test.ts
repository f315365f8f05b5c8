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
    [
      'قال "إن المجرة بـ"درب التبانة"، كبيرة" وذهب',
      ['straight 0: إن المجرة بـ"درب التبانة"، كبيرة', "straight 1: درب التبانة"],
    ],
    ['قال "إن حزب "الأمل" كبير" وذهب', ['straight 0: إن حزب "الأمل" كبير', "straight 1: الأمل"]],
    ['قال "نعم لـ"الأمل" ولم يغلق', ['straight unclosed 0: نعم لـ"الأمل" ولم يغلق', "straight 1: الأمل"]],
    ['حزب "الأمل "و"العمل"', ["straight 0: الأمل ", "straight 0: العمل"]],
    ['قال " نعم "ثم ذهب إلى "العمل"', ["straight 0:  نعم ", "straight 0: العمل"]],
    ["نعم) لا", []],
    ["قال «إن (الأمر» انتهى", ["guillemets 0: إن (الأمر"]],
    ["بلا اقتباس", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
