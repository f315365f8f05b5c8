import { ChangeSet, Text } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAt, marksIn } from "../../../client/webview/reader/review/marks";
import { progressOf } from "../../../client/webview/reader/review/progress";
import { EMPTY_REVIEW, spansOf, type Review } from "../../../client/webview/reader/review/review";
import { item } from "./scenes";

const review = (more: Partial<Review>): Review => ({ ...EMPTY_REVIEW, ...more });
const whole = { from: 0, to: 1000 };

describe("marks", () => {
  it("one around another goes below it, and comes first", () => {
    const items = [
      item("inner", [{ from: 5, to: 10 }]),
      item("outer", [{ from: 5, to: 22 }]),
      item("far", [{ from: 30, to: 40 }]),
    ];
    expect(marksIn(review({ items }), whole).map(({ item: { id }, height }) => [id, height])).toEqual([
      ["outer", 1],
      ["inner", 0],
      ["far", 0],
    ]);
  });

  it("three deep go three ways; a discontinuous one is several marks", () => {
    const items = [
      item("a", [
        { from: 0, to: 30 },
        { from: 40, to: 50 },
      ]),
      item("b", [{ from: 5, to: 20 }]),
      item("c", [{ from: 6, to: 9 }]),
    ];
    expect(marksIn(review({ items }), whole).map(({ item: { id }, from, height }) => [id, from, height])).toEqual([
      ["a", 0, 2],
      ["b", 5, 1],
      ["c", 6, 0],
      ["a", 40, 0],
    ]);
  });

  it("rejected ones show only when they are asked for; rulings and lost ones never", () => {
    const items = [
      item("x", [{ from: 0, to: 5 }], { state: "rejected" }),
      item("ruling", [{ from: 0, to: 5 }], { kind: "ruling" }),
      item("lost", [], { state: "lost" }),
    ];
    expect(marksIn(review({ items }), whole)).toEqual([]);
    expect(marksIn(review({ items, rejectedShown: true }), whole).map((mark) => mark.item.id)).toEqual(["x"]);
  });

  it("the innermost is meant at a place, its edges included", () => {
    const items = [item("outer", [{ from: 0, to: 22 }]), item("inner", [{ from: 5, to: 10 }])];
    const at = (place: number): string | undefined => markAt(review({ items }), place)?.item.id;
    expect([0, 5, 10, 11, 22, 23].map(at)).toEqual(["outer", "inner", "inner", "outer", "outer", undefined]);
  });

  it("marks move with the text; what is typed at their edges stays outside; deleted ones are gone", () => {
    const text = Text.of(["قتل 7 عناصر أمس"]);
    const items = [item("f", [{ from: 4, to: 11 }])];
    const after = (changes: Parameters<typeof ChangeSet.of>[0]): string | undefined => {
      const change = ChangeSet.of(changes, text.length);
      const moved = review({ items, moved: change.desc });
      const [span] = spansOf(moved, items[0]!);
      return span && change.apply(text).sliceString(span.from, span.to);
    };
    expect(after({ from: 0, insert: "أمس " })).toBe("7 عناصر");
    expect(after({ from: 4, insert: "نحو " })).toBe("7 عناصر");
    expect(after({ from: 11, insert: " آخرين" })).toBe("7 عناصر");
    expect(after({ from: 5, insert: "0" })).toBe("70 عناصر");
    expect(after({ from: 3, to: 12 })).toBeUndefined();
  });

  it("law: in any part of a changed text the marks are those of the whole that touch it", () => {
    const spans = fc
      .array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 40 })), { maxLength: 20 })
      .map((list) =>
        list.map(([from, length], index) => item(`i${index}`, [{ from, to: Math.min(200, from + length) }])),
      );
    const edit = fc.record({ from: fc.nat(200), length: fc.nat(30), insert: fc.nat(30) });
    fc.assert(
      fc.property(spans, edit, fc.nat(230), fc.nat(80), (items, { from, length, insert }, start, size) => {
        const change = ChangeSet.of({ from, to: Math.min(200, from + length), insert: "x".repeat(insert) }, 200);
        const present = review({ items, moved: change.desc });
        const part = { from: Math.min(start, change.newLength), to: Math.min(start + size, change.newLength) };
        const names = (list: ReturnType<typeof marksIn>): readonly string[] => list.map((mark) => mark.item.id).sort();
        const all = marksIn(present, { from: 0, to: change.newLength });
        expect(names(marksIn(present, part))).toEqual(
          names(all.filter((mark) => mark.to >= part.from && mark.from <= part.to)),
        );
      }),
    );
  });
});

describe("progress", () => {
  it("counts the machine's suggestions, those decided about, and what asks for attention", () => {
    const span = [{ from: 0, to: 1 }];
    const items = [
      item("a", span),
      item("b", span, { state: "accepted" }),
      item("c", span, { state: "rejected", kind: "figure", figureState: "unsourced" }),
      item("d", span, { state: "corrected", kind: "figure", figureState: "conflicting" }),
      item("e", span, { state: "added" }),
      item("f", [], { state: "lost" }),
      item("g", span, { kind: "note", state: "added" }),
      item("h", span, { kind: "figure", figureState: "unsourced" }),
    ];
    expect(progressOf(review({ items }))).toEqual({ suggested: 5, reviewed: 3, unsourced: 1, conflicting: 1, lost: 1 });
  });
});
