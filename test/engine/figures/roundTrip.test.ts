import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf } from "./reading";
import { spell, spellRank, type Style } from "./spell";

const STYLES: readonly Style[] = [true, false].flatMap((feminine) =>
  [true, false].flatMap((nominative) => [true, false].map((alif) => ({ feminine, nominative, alif }))),
);

/** A noun before the words keeps واحد from being a pronoun. */
const valueOf = (words: string): unknown => {
  const figures = figuresOf(`عدد ${words}`);
  return figures.length === 1 && figures[0]?.number.end === words.length + 4 ? figures[0].lo : figures;
};

describe("number words read back", () => {
  it("every number to 10,000, in both genders, both cases and both spellings of a hundred", () => {
    const wrong: string[] = [];
    for (const style of STYLES) {
      for (let n = 2; n <= 10_000; n++) {
        const words = spell(n, style);
        if (valueOf(words) !== n) wrong.push(`${n} ${words}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("any number below 10¹⁵", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999 }),
        fc.nat({ max: 999_999 }),
        fc.constantFrom(...STYLES),
        (low, high, style) => {
          const n = high * 1_000_000_000 + low;
          fc.pre(n > 1 && n < 1e15);
          expect(valueOf(spell(n, style))).toBe(n);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("every ordinal to 99 that is not the tens alone", () => {
    const wrong: string[] = [];
    for (const style of STYLES) {
      for (let n = 1; n < 100; n++) {
        const words = spellRank(n, style);
        const figure = figuresOf(`المرة ${words}`).at(0);
        const isTens = n > 10 && n % 10 === 0;
        if (figure?.lo !== n || (!isTens && figure.kind !== "ordinal")) wrong.push(`${n} ${words}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
