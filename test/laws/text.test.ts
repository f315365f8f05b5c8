import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codePointMap } from "../../server/engine/text/codePoints";
import { splitLines } from "../../server/engine/text/lines";
import { fold, normalize } from "../../server/engine/text/normalize";
import { lineStartsOf, offsetAt, positionAt } from "../../server/engine/text/positions";
import { readParagraph } from "../../server/engine/text/readParagraph";
import { sourceSpan, tokenize } from "../../server/engine/text/tokens";
import { anyText } from "../support/arbitraries";

const RUNS = { numRuns: 500 };

describe("laws of the text layer, for arbitrary UTF-16", () => {
  it("tokens ascend, do not overlap, hold no white space at their ends, and cover every letter and digit", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        let between = "";
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(text.slice(token.start, token.end).trim());
          between += text.slice(at, token.start);
          at = token.end;
        }
        between += text.slice(at);
        expect(between).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
      RUNS,
    );
  });

  it("sentences hold every token once, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = readParagraph(text);
        expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens);
      }),
      RUNS,
    );
  });

  it("quotations lie inside the text, and are disjoint or nested", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations } = readParagraph(text);
        for (const a of quotations) {
          expect(0 <= a.start && a.start < a.inner.start && a.inner.end <= a.end && a.end <= text.length).toBe(true);
          for (const b of quotations) {
            const apart = a.end <= b.start || b.end <= a.start;
            const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
            expect(apart || nested).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("normalizing and mapping back gives the characters that were normalised", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const normalized = normalize(text);
        const start = Math.min(a, b) % (normalized.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (normalized.text.length + 1));
        const source = normalized.toSource({ start, end });
        expect(0 <= source.start && source.start <= source.end && source.end <= text.length).toBe(true);
        const again = normalize(text.slice(source.start, source.end)).text;
        expect(again).toContain(normalized.text.slice(start, end));
      }),
      RUNS,
    );
  });

  it("folding twice is folding once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      RUNS,
    );
  });

  it("a token's whole norm stands for the whole token", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokenize(text)) {
          expect(sourceSpan(text, token, 0)).toEqual({ start: token.start, end: token.end });
          const tail = sourceSpan(text, token, Math.min(1, token.norm.length));
          expect(token.start <= tail.start && tail.start <= tail.end && tail.end <= token.end).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("LSP positions agree with the protocol's own library, both ways", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const document = TextDocument.create("file:///a.txt", "plaintext", 1, text);
        const starts = lineStartsOf(text);
        const offset = seed % (text.length + 1);
        const position = positionAt(starts, offset);
        const insideLineEnd = text[offset - 1] === "\r" && text[offset] === "\n";
        if (!insideLineEnd) expect(position).toEqual(document.positionAt(offset));
        expect(offsetAt(text, starts, position)).toBe(document.offsetAt(position));
        const beyond = { line: position.line, character: 1_000_000 };
        expect(offsetAt(text, starts, beyond)).toBe(document.offsetAt(beyond));
      }),
      RUNS,
    );
  });

  it("code points count as the iterator of strings does, both ways", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const map = codePointMap(text);
        const points = Array.from(text);
        const count = seed % (points.length + 1);
        const offset = points.slice(0, count).join("").length;
        expect(map.fromUtf16(offset)).toBe(count);
        expect(map.toUtf16(count)).toBe(offset);
      }),
      RUNS,
    );
  });

  it("lines are not blank and leave only terminators and blanks out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = "";
        let at = 0;
        for (const { start, end } of splitLines(text)) {
          expect(text.slice(start, end)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/u);
          rest += text.slice(at, start);
          at = end;
        }
        expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      RUNS,
    );
  });
});
