import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut, type Wish } from "../../../client/webview/reader/cards/layout";

const tops = (wishes: readonly (readonly [top: number, height: number])[], chosen: number | null): readonly number[] =>
  layOut(
    wishes.map(([top, height], index) => ({ id: String(index), top, height })),
    chosen === null ? null : String(chosen),
    10,
  ).map(({ top }) => top);

describe("cards in the margin", () => {
  it.each([
    [
      "each beside its line",
      [
        [0, 50],
        [100, 50],
      ],
      null,
      [0, 100],
    ],
    [
      "below the one before where there is no room",
      [
        [0, 50],
        [20, 50],
      ],
      null,
      [0, 60],
    ],
    [
      "the chosen one stands at its line, the one before goes up",
      [
        [100, 50],
        [110, 50],
      ],
      1,
      [50, 110],
    ],
    [
      "at the top there is no room to go up",
      [
        [0, 50],
        [10, 50],
      ],
      1,
      [0, 60],
    ],
    [
      "those after the chosen one go down",
      [
        [0, 50],
        [100, 50],
        [120, 50],
      ],
      1,
      [0, 100, 160],
    ],
  ] as const)("%s", (_, wishes, chosen, expected) => {
    expect(tops(wishes, chosen)).toEqual(expected);
  });

  it("law: in order, apart, on the page, and the chosen one as near to its line as the cards before it let it", () => {
    const wishes = fc
      .array(fc.record({ top: fc.nat(500), height: fc.integer({ min: 1, max: 120 }) }), { maxLength: 12 })
      .map((list) => list.sort((a, b) => a.top - b.top).map((wish, index): Wish => ({ id: String(index), ...wish })));
    fc.assert(
      fc.property(wishes, fc.option(fc.nat(11)), (list, chosen) => {
        const placed = layOut(list, chosen === null ? null : String(chosen), 8);
        expect(placed.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
        placed.forEach(({ top }, index) => {
          const before = placed[index - 1];
          expect(top).toBeGreaterThanOrEqual(before === undefined ? 0 : before.top + list[index - 1]!.height + 8);
        });
        const wish = chosen === null ? undefined : list[chosen];
        if (wish === undefined) return;
        const above = list.slice(0, chosen!).reduce((sum, { height }) => sum + height + 8, 0);
        expect(placed[chosen!]!.top).toBe(Math.max(wish.top, above));
      }),
    );
  });
});
