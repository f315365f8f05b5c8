// Whatever splits an Arabic line into spans scrambles its reading order.
import { describe, expect, it } from "vitest";
import { readJson, sources } from "./files";

interface Grammar {
  readonly patterns: readonly Readonly<Record<string, unknown>>[];
  readonly injections?: unknown;
  readonly repository?: unknown;
}

describe("nothing splits an Arabic line", () => {
  const grammar = readJson("syntaxes/isnad-article.tmLanguage.json") as Grammar;

  it.each(grammar.patterns.map((rule) => [String(rule["name"]), rule]))("%s covers whole lines", (_, rule) => {
    expect(Object.keys(rule).sort()).toEqual(["comment", "match", "name"]); // no captures, no begin and end, no rules inside
    const match = String(rule["match"]);
    expect(match).toMatch(/^(?:\^|\\A).*\$$/s);
    expect(hasTopLevelAlternatives(match)).toBe(false); // ^a|b$ would cover a part
  });

  it("the grammar of articles has no other rules", () => {
    expect(Object.keys(grammar).sort()).toEqual(["$schema", "comment", "name", "patterns", "scopeName"]);
  });

  it("decorations change backgrounds and borders only", () => {
    const forbidden =
      /^\s*(?:color|fontWeight|fontStyle|letterSpacing|opacity|cursor|before|after|isWholeLine|outline\w*)\s*[:,]/m;
    expect(
      sources("client").filter((text) => text.includes("TextEditorDecorationType") && forbidden.test(text)),
    ).toEqual([]);
  });

  it("the client registers no provider that puts text or tokens into a line", () => {
    const forbidden =
      /register(?:InlayHints|DocumentSemanticTokens|DocumentRangeSemanticTokens|InlineCompletionItem|Color)Provider/;
    expect(sources("client").filter((text) => forbidden.test(text))).toEqual([]);
  });
});

/** Whether a `|` stands outside all brackets of a regular expression. */
function hasTopLevelAlternatives(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) return true;
  }
  return false;
}
