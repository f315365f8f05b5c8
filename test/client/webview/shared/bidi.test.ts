import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolate, rightToLeft } from "../../../../client/messages/isolate";
import { bare, stretchesOf } from "../../../../client/webview/shared/bidi";

/** Isolated stretches in brackets. */
const shown = (message: string): string =>
  stretchesOf(message)
    .map(({ text, isIsolated }) => (isIsolated ? `[${text}]` : text))
    .join("");

describe("messages taken apart", () => {
  it.each([
    ["[20] of [30]", `${isolate(20)} of ${isolate(30)}`],
    ["عرض [٣] كميات", rightToLeft(`عرض ${isolate("٣")} كميات`)],
    ["plain", "plain"],
    ["", isolate("")],
    ["left open", "\u2068left open"],
    ["closed twice", "closed\u2069 twice\u2069"],
  ])("%s", (expected, message) => expect(shown(message)).toBe(expected));

  it("lose nothing but the isolates, whatever they hold", () => {
    const texts = fc.string({ unit: fc.constantFrom("\u2066", "\u2067", "\u2068", "\u2069", "a", "ب", " ") });
    fc.assert(
      fc.property(texts, (message) => {
        expect(
          stretchesOf(message)
            .map(({ text }) => text)
            .join(""),
        ).toBe(bare(message));
      }),
    );
  });
});
