import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nominalAlpha } from "../../../server/annotations/agreement/alpha";
import { cohenKappa, fleissKappa } from "../../../server/annotations/agreement/kappa";
import { hasFromDebian } from "../../support/debian";
import { nltk, PYTHON } from "../../support/python";

type Measured = Readonly<Record<"cohen" | "fleiss" | "alpha", number | null>>;

const byNltk = (items: readonly (readonly string[])[]): Measured =>
  JSON.parse(
    execFileSync(PYTHON, [join(import.meta.dirname, "measure.py")], {
      input: JSON.stringify({ items }),
      encoding: "utf8",
    }),
  ) as Measured;

const studies = (annotators: number): readonly (readonly (readonly string[])[])[] =>
  fc.sample(
    fc.array(fc.array(fc.constantFrom("O", "PER", "ORG", "GPE"), { minLength: annotators, maxLength: annotators }), {
      minLength: 2,
      maxLength: 60,
    }),
    { numRuns: 8, seed: 7 },
  );

const isThere = await hasFromDebian("nltk", nltk);

describe.skipIf(!isThere)("agreement is what NLTK measures", () => {
  it.each(studies(2).map((items) => [items.length, items] as const))("two annotators, %d items", (_, items) => {
    const measured = byNltk(items);
    const first = items.map(([label]) => label ?? "");
    const second = items.map(([, label]) => label ?? "");
    expect(cohenKappa(first, second).value).toBeCloseTo(measured.cohen ?? Number.NaN, 9);
    expect(nominalAlpha(items).value).toBeCloseTo(measured.alpha ?? Number.NaN, 9);
  });

  it.each(studies(4).map((items) => [items.length, items] as const))("four annotators, %d items", (_, items) => {
    const measured = byNltk(items);
    expect(fleissKappa(items).value).toBeCloseTo(measured.fleiss ?? Number.NaN, 9);
    expect(nominalAlpha(items).value).toBeCloseTo(measured.alpha ?? Number.NaN, 9);
  });
});
