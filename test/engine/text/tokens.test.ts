import { describe, expect, it } from "vitest";
import { sourceSpan, tokenize } from "../../../server/engine/text/tokens";

const shown = (text: string): string =>
  tokenize(text)
    .map(({ kind, norm }) => `${kind}:${norm}`)
    .join(" ");

describe("tokens", () => {
  it.each<[expected: string, ...ways: string[]]>([
    ["word:مقاتلا", "مقاتلًا", "مقاتلاً", "مُقَاتِلًا", "مقـــاتلا"],
    ["word:ميه", "مئة", "مِئة", "ميه"],
    ["word:و number:653", "و653", "و 653", "و٦٥٣"],
    ["number:12,500", "12,500", "١٢,٥٠٠"],
    ["number:3٫5", "٣٫٥"],
    ["number:12 word:الف", "12ألف", "12 ألف", "١٢ الف"],
    ["number:20 punctuation:%", "20%", "20 %"],
    ["word:داعش", "د١عش", "د1عش", "داعش"],
    ["word:و number:16 word:جريحا", "و16جريحا"],
    ["number:13 punctuation:/ number:08 punctuation:/ number:2015", "13/08/2015", "13 /08 /2015"],
    ['punctuation:" word:نعم punctuation:"', '"نعم"', "&quot;نعم&quot;"],
    ["hashtag:#سوريا_اليوم", "#سوريا_اليوم"],
    ["handle:@mustafa5g4", "@Mustafa5g4"],
    ["url:pic.twitter.com/i7asx0525c", "pic.twitter.com/i7asX0525C"],
    ["url:https://a.example/x?y=1 punctuation:.", "https://a.example/x?y=1."],
    ["email:[email protected]", "[email protected]"],
    ["email:a.b@c.org", "a.b@c.org"],
    ["latin:isn't", "isn't"],
    ["symbol:😀", "😀"],
    ["word:لا", "ﻻ"],
    ["", "", "  ", "\u00A0\u200F"],
  ])("%s", (expected, ...ways) => {
    for (const way of ways) expect(shown(way)).toBe(expected);
  });

  it("finds the stored letters of a stem behind its clitics, marks included", () => {
    const text = "وَالمُقاتِلونَ";
    const [token] = tokenize(text);
    expect(token?.norm).toBe("والمقاتلون");
    const stem = sourceSpan(text, token!, 3);
    expect(text.slice(stem.start, stem.end)).toBe("مُقاتِلونَ");
  });
});
