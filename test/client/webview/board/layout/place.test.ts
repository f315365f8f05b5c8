import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../../../../client/webview/board/layout/axis";
import {
  extentOf,
  MARK,
  placeReports,
  type Placed,
  type Placement,
  type ToPlace,
} from "../../../../../client/webview/board/layout/place";
import { intervals } from "./intervals";

const WIDTH = 640;

function place(
  reports: readonly (readonly [lo: number | null, hi: number | null, label: number, about?: "about"])[],
  direction: "ltr" | "rtl" = "ltr",
): Placement {
  const toPlace = reports.map(([lo, hi, labelWidth, about]) => ({
    lo,
    hi,
    labelWidth,
    margin: about === "about" ? 0.1 : 0,
  }));
  return placeReports(
    toPlace,
    axisOf(toPlace, WIDTH, () => 30),
    WIDTH,
    direction,
  );
}

/** Where the label stands to its bar. */
const sideOf = ({ label, bar, isOver }: Placed): string =>
  isOver ? "over" : label.from > bar.to ? "right" : label.to < bar.from ? "left" : "across";

describe("labels", () => {
  it.each([
    ["right", "ltr", "beside the mark, where one reads on", 0],
    ["left", "ltr", "before the mark, where there is no room behind it", 2],
    ["right", "rtl", "before the mark, read from the right, where there is no room behind it", 0],
    ["left", "rtl", "beside the mark, where one reads on from the right", 2],
  ] as const)("stand %s in %s: %s", (side, direction, _, index) => {
    const { placed } = place(
      [
        [7, 7, 150],
        [18, 18, 150],
        [260, 260, 150],
      ],
      direction,
    );
    expect(sideOf(placed.find(({ report }) => report === index)!)).toBe(side);
  });

  it("stand over a bar that leaves no room on either side, beginning at its mark", () => {
    const wide = [[20, null, 300] as const, [100, 100, 50] as const];
    const [placed] = place(wide).placed;
    expect(placed).toMatchObject({ isOver: true, label: { from: placed!.mark - MARK } });
    const [mirrored] = place(wide, "rtl").placed;
    expect(mirrored).toMatchObject({ isOver: true, label: { from: 0, to: 300 } });
  });

  it("are cut where they are longer than the plot", () => {
    const [placed] = place([[null, null, 5000]]).placed;
    expect(placed!.label).toEqual({ from: 0, to: WIDTH });
  });
});

describe("bars", () => {
  it.each([
    ["a value is a mark alone", [20, 20, 50], { openFrom: false, openTo: false, at: "from", isLong: false }],
    [
      "a range has its mark on the lower bound",
      [20, 99, 50],
      { openFrom: false, openTo: false, at: "from", isLong: true },
    ],
    ["at least: open to the right", [20, null, 50], { openFrom: false, openTo: true, at: "from", isLong: true }],
    [
      "at most: open to the left, the mark on the upper bound",
      [null, 20, 50],
      { openFrom: true, openTo: false, at: "to", isLong: true },
    ],
    [
      "about: the mark amid its bar",
      [20, 20, 50, "about"],
      { openFrom: false, openTo: false, at: "middle", isLong: true },
    ],
    ["no value: open to both sides", [null, null, 50], { openFrom: true, openTo: true, at: "from", isLong: true }],
  ] as const)("%s", (_, report, { openFrom, openTo, at, isLong }) => {
    const [placed] = place([report, [40, 40, 50]]).placed.filter((one) => one.report === 0);
    const { from, to } = placed!.bar;
    expect(placed).toMatchObject({ openFrom, openTo });
    expect(to > from).toBe(isLong);
    const expected = { from, to, middle: (from + to) / 2 }[at];
    expect(Math.abs(placed!.mark - expected)).toBeLessThanOrEqual(at === "from" && from === 0 ? MARK : 0.01);
  });
});

describe("lanes", () => {
  it("are shared by reports that leave room for each other", () => {
    const { placed } = place([
      [7, 7, 80],
      [260, 260, 80],
    ]);
    expect(new Set(placed.map(({ top }) => top)).size).toBe(1);
  });

  it("are several where reports lie at one place", () => {
    const { placed } = place([
      [20, 20, 80],
      [20, 20, 80],
      [20, 20, 80],
    ]);
    expect(placed.map(({ top }) => top)).toEqual([0, 24, 48]);
  });

  it("hold reports in the order of their values, whatever the order they came in", () => {
    const { placed } = place([
      [35, 35, 80],
      [null, 10, 80],
      [20, 99, 80],
      [20, 20, 80],
    ]);
    expect(placed.map(({ report }) => report)).toEqual([1, 3, 2, 0]);
  });
});

describe("every placement", () => {
  const anyPlacement = fc
    .record({
      reports: intervals(),
      labels: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 25, maxLength: 25 }),
      width: fc.integer({ min: 120, max: 1600 }),
      direction: fc.constantFrom("ltr" as const, "rtl" as const),
    })
    .map(({ reports, labels, width, direction }) => {
      const toPlace: readonly ToPlace[] = reports.map((report, index) => ({ ...report, labelWidth: labels[index]! }));
      return {
        toPlace,
        width,
        ...placeReports(
          toPlace,
          axisOf(toPlace, width, () => 30),
          width,
          direction,
        ),
      };
    });

  const boxOf = (placed: Placed): { from: number; to: number; top: number; bottom: number } => ({
    ...extentOf(placed),
    top: placed.top,
    bottom: placed.top + placed.height,
  });

  it("places every report once, inside its plot", () => {
    fc.assert(
      fc.property(anyPlacement, ({ toPlace, placed, width, height }) => {
        expect(placed.map(({ report }) => report).sort((a, b) => a - b)).toEqual(toPlace.map((_, index) => index));
        for (const { from, to, top, bottom } of placed.map(boxOf)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it("lets nothing of a report cover anything of another", () => {
    fc.assert(
      fc.property(anyPlacement, ({ placed }) => {
        const boxes = placed.map(boxOf);
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const isApart = a.to < b.from || b.to < a.from || a.bottom <= b.top || b.bottom <= a.top;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it("lets no label cover its own bar or mark", () => {
    fc.assert(
      fc.property(anyPlacement, ({ placed }) => {
        for (const { label, bar, mark, isOver } of placed) {
          const [from, to] = [Math.min(bar.from, mark - MARK), Math.max(bar.to, mark + MARK)];
          expect(isOver || label.from > to || label.to < from).toBe(true);
        }
      }),
    );
  });

  it("cuts only labels that are longer than the plot", () => {
    fc.assert(
      fc.property(anyPlacement, ({ toPlace, placed, width }) => {
        for (const { label, report } of placed) {
          expect(label.to - label.from).toBeCloseTo(Math.min(toPlace[report]!.labelWidth, width), 6);
        }
      }),
    );
  });
});
