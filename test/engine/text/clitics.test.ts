import { describe, expect, it } from "vitest";
import { cliticReadings, withoutEnclitic } from "../../../server/engine/text/clitics";

const readings = (norm: string): readonly string[] =>
  cliticReadings(norm).map(({ proclitics, stem }) => [...proclitics, stem].join("+"));

describe("clitics", () => {
  it.each<[word: string, expected: readonly string[]]>([
    ["سجن", ["سجن"]],
    ["وزاره", ["وزاره", "و+زاره"]],
    ["والسجن", ["والسجن", "و+السجن", "و+ال+سجن"]],
    ["للسجن", ["للسجن", "ل+لسجن", "لل+سجن"]],
    ["وبالسجن", ["وبالسجن", "و+بالسجن", "و+ب+السجن", "و+ب+ال+سجن"]],
    ["و", []],
    ["", []],
  ])("%s", (word, expected) => {
    expect(readings(word)).toEqual(expected);
  });

  it("says which readings carry the article", () => {
    expect(cliticReadings("للسجن").map(({ definite }) => definite)).toEqual([false, false, true]);
  });

  it("takes pronouns off, the longest first", () => {
    expect(withoutEnclitic("عناصرهم")).toEqual(["عناصر"]);
    expect(withoutEnclitic("قواتنا")).toEqual(["قوات"]);
    expect(withoutEnclitic("له")).toEqual([]);
  });
});
