import fc from "fast-check";
import { toCardinal, toOrdinal } from "n2words/ar-SA";
import { describe, expect, it } from "vitest";
import { figuresOf } from "./reading";
import { spell, spellRank, type Style } from "./spell";

const STYLES: readonly Style[] = [true, false].flatMap((feminine) =>
  [true, false].flatMap((nominative) => [true, false].map((alif) => ({ feminine, nominative, alif }))),
);
const GENDERS = ["masculine", "feminine"] as const;

/** Every way to write a number: our own speller in its styles, and n2words in both genders. */
const WRITERS: readonly ((n: number) => string)[] = [
  ...STYLES.map((style) => (n: number) => spell(n, style)),
  ...GENDERS.map((gender) => (n: number) => toCardinal(n, { gender })),
];

/** The value of a text that is one figure from behind its noun to its end, or what was read instead. */
function valueBehind(noun: string, words: string): unknown {
  const figures = figuresOf(`${noun} ${words}`);
  const [figure] = figures;
  const isWhole = figures.length === 1 && figure?.number.end === noun.length + 1 + words.length;
  return isWhole ? figure.lo : figures;
}

/** The numbers that one of the writers does not get back, with their words. */
const misread = (numbers: Iterable<number>, writers: readonly ((n: number) => string)[]): readonly string[] =>
  [...numbers].flatMap((n, index) =>
    writers
      .map((write) => write(n))
      .filter((words) => valueBehind("عدد", words) !== n)
      .map((words) => `${index}: ${n} ${words}`),
  );

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, n) => n);

describe("number words read back", () => {
  it.each(WRITERS.map((write, index) => [index, write] as const))("every number to 10,000, writer %i", (_, write) => {
    expect(misread(upTo(10_000), [write])).toEqual([]);
  });

  it("100,000 numbers below 10¹⁵", () => {
    const numbers = fc.sample(fc.integer({ min: 0, max: 999_999_999_999_999 }), { numRuns: 100_000, seed: 15 });
    const wrong = numbers.flatMap((n, index) => misread([n], WRITERS.slice(index % WRITERS.length).slice(0, 1)));
    expect(wrong).toEqual([]);
  });

  it("every ordinal to 1,000 is an ordinal", () => {
    const wrong: string[] = [];
    for (const style of STYLES.flatMap((each) => [true, false].map((after) => ({ ...each, after })))) {
      for (let n = 1; n <= 1000; n++) {
        const words = spellRank(n, style);
        const [figure, other] = figuresOf(`المرة ${words}`);
        const isWhole = figure?.number.end === words.length + "المرة ".length && other === undefined;
        if (!isWhole || figure.lo !== n || figure.kind !== "ordinal") wrong.push(`${n} ${words}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("n2words' ordinals to 1,000, which from eleven on are definite numbers", () => {
    const wrong = GENDERS.flatMap((gender) =>
      upTo(1000)
        .slice(1)
        .map((n) => [n, toOrdinal(n, { gender })] as const)
        .filter(([n, words]) => valueBehind("المرة", words) !== n),
    );
    expect(wrong).toEqual([]);
  });
});
