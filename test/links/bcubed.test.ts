import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bCubed, type Judged } from "./bcubed";

/** Chains as in the paper: each word a chain, each letter a mention. */
const judged = (key: string, response: string): readonly Judged[] => {
  const chainOf = (chains: string, mention: string): string | null =>
    chains.split(" ").find((chain) => chain.includes(mention)) ?? null;
  return [...new Set(`${key}${response}`.replaceAll(" ", ""))].map((mention) => ({
    key: chainOf(key, mention),
    response: chainOf(response, mention),
  }));
};

describe("B-cubed", () => {
  /** Precision and recall in percent, the key, the response. The first two: Bagga and Baldwin 1998, the worked example. */
  it.each([
    [76, 100, "12345 67 89ABC", "12345 6789ABC"],
    [58, 100, "12345 67 89ABC", "1234589ABC 67"],
    [100, 100, "12345 67 89ABC", "12345 67 89ABC"],
    [100, 28, "12345 67 89ABC".slice(0, 8), "1 2 3 4 5 6 7"],
    [100, 25, "12", "1"],
    [25, 100, "1", "12"],
    [100, 100, "1", "1"],
    [100, 100, "", ""],
  ])("precision %d, recall %d: %s as %s", (precision, recall, key, response) => {
    const score = bCubed(judged(key, response));
    expect([score.precision, score.recall].map((value) => Math.floor(value * 100))).toEqual([precision, recall]);
  });

  it("is 1 only where key and response agree, and turns precision into recall when they change places", () => {
    const chain = fc.option(fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(fc.array(fc.record({ key: chain, response: chain })), (mentions) => {
        const score = bCubed(mentions);
        const turned = bCubed(mentions.map(({ key, response }) => ({ key: response, response: key })));
        expect(turned).toMatchObject({ precision: score.recall, recall: score.precision });
        for (const value of Object.values(score)) expect(value).toSatisfy((each: number) => each >= 0 && each <= 1);
      }),
    );
  });
});
