// What a decision answers: the words decided on are `[[…]]` in the first text, what the engine suggests then in the second.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteOf } from "../../../server/annotations/anchoring/quotation";
import type { Annotation } from "../../../server/annotations/annotation";
import { operate } from "../../../server/annotations/review/operate";
import { reviewOf } from "../../../server/annotations/review/review";
import { suggestionsOf } from "../../../server/annotations/review/suggestions";
import { newStandOff } from "../../../server/annotations/standoff/file";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { marked } from "../../support/marked";
import { seeds } from "../../support/seeds";
import { AT } from "./desk";

const entity = (source: string, id: string, label = "ORG"): readonly Annotation[] => {
  const { text, spans } = marked(source);
  return spans.map((span, index) => ({
    id: `${id}${index}`,
    kind: "entity",
    label,
    spans: [span],
    ...quoteOf(text, [span]),
    origin: { kind: "machine", name: "isnad" },
    decision: null,
    suggested: null,
    attributes: { link: null, nested: false, score: null },
    otherAttributes: {},
    otherFields: {},
  }));
};

interface Options {
  readonly op?: "accept" | "reject";
  readonly label?: string;
  readonly laterLabel?: string;
}

/** How many of the suggestions are still asked about once the first are decided on. */
function asked(
  before: string,
  later: string,
  {
    op = "accept",
    label = "ORG",
    laterLabel = "ORG",
  }: { op?: "accept" | "reject"; label?: string; laterLabel?: string } = {},
): number {
  const file = newStandOff("a.txt", null);
  const first = reviewOf(marked(before).text, file, entity(before, "e", label));
  const ids = first.items.map(({ annotation }) => annotation.id);
  let made = 0;
  const { file: decided } = operate(first, [{ op, ids }], { by: "س", at: AT, newId: () => `x${++made}` });
  const { items } = reviewOf(marked(later).text, decided, entity(later, "n", laterLabel));
  return items.filter(({ state }) => state === "suggestion").length;
}

describe("a decision", () => {
  it.each<readonly [asked: number, before: string, later: string, options: Options]>([
    [0, "هاجموا [[سجن غويران]] أمس", "هاجموا [[سجن غويران]] أمس", {}],
    [0, "هاجموا [[سجن غويران]] أمس", "هاجموا سجن [[غويران]] أمس", {}],
    [0, "هاجموا [[سجن غويران]] أمس", "[[هاجموا سجن غويران]] أمس", {}],
    [0, "هاجموا [[سجن غويران]] أمس", "عاجل: هاجموا [[سجن غويران]] أمس", {}],
    [0, "هاجموا [[سجن غويران]] أمس", "هاجموا [[سجن غويران]] أمس", { op: "reject" }],
    [0, "هاجموا [[سجن غويران]] أمس", "هاجموا سجن [[غويران]] أمس", { op: "reject" }],
    [0, "هاجموا [[سجن غويران]] أمس", "هاجموا [[سجن غويران]] أمس", { laterLabel: "FAC" }],
    [0, "هاجموا [[سجن غويران]] أمس", "هاجموا [[سجن غويران]] أمس", { op: "reject", laterLabel: "FAC" }],
  ])("is remembered (%i asked): %s → %s", (expected, before, later, options) =>
    expect(asked(before, later, options)).toBe(expected),
  );

  it.each<readonly [asked: number, before: string, later: string, options: Options]>([
    // Another place, another thing inside it, another name around it, other words.
    [1, "هاجموا [[سجن غويران]] أمس ثم سجن غويران", "هاجموا سجن غويران أمس ثم [[سجن غويران]]", {}],
    [1, "هاجموا [[قوات سوريا الديمقراطية]] أمس", "هاجموا قوات [[سوريا]] الديمقراطية أمس", {}],
    [1, "هاجموا [[غويران]] أمس", "هاجموا [[سجن غويران الكبير]] أمس", {}],
    [1, "هاجموا [[سجن غويران]] أمس", "هاجموا [[مبنى قديما]] أمس", {}],
    // A rejected type says nothing of another type for a little more of the words.
    [1, "هاجموا [[غويران]] أمس", "هاجموا [[سجن غويران]] أمس", { op: "reject", laterLabel: "FAC" }],
  ])("is about no other thing (%i asked): %s → %s", (expected, before, later, options) =>
    expect(asked(before, later, options)).toBe(expected),
  );

  it("on a name leaves the name inside it open, also when both were suggested", () => {
    const text = "هاجموا قوات سوريا الديمقراطية أمس";
    const outer = entity("هاجموا [[قوات سوريا الديمقراطية]] أمس", "o");
    const both = [...outer, ...entity("هاجموا قوات [[سوريا]] الديمقراطية أمس", "i", "GPE")];
    const first = reviewOf(text, newStandOff("a.txt", null), both);
    const { file } = operate(first, [{ op: "accept", ids: ["o0"] }], { by: "س", at: AT, newId: () => "x" });
    const open = reviewOf(text, file, both).items.filter(({ state }) => state === "suggestion");
    expect(open.map(({ annotation: { quote } }) => quote)).toEqual(["سوريا"]);
  });
});

/** The suggestions as another version of the engine might make them: other ids, values, bounds a little off. */
const asAnotherEngine = (
  text: string,
  suggestions: readonly Annotation[],
  shifts: readonly number[],
): readonly Annotation[] =>
  suggestions.map((one, index): Annotation => {
    const [span] = one.spans;
    const by = shifts[index % shifts.length] ?? 0;
    if (!span || one.kind === "attribution") return { ...one, id: `${one.id}9` };
    const reach = Math.floor((span.end - span.start) / 4);
    const moved = { start: Math.max(0, span.start - Math.min(by, reach)), end: span.end };
    const spans = [index % 2 === 0 ? moved : { start: span.start + Math.min(by, reach), end: span.end }];
    const named = { ...one, id: `${one.id}9`, spans, ...quoteOf(text, spans) };
    return named.kind === "figure" ? { ...named, attributes: { ...named.attributes, lo: 1, hi: 1 } } : named;
  });

describe("a decided article", () => {
  it("is not asked about again by another version of the engine", () => {
    const articles = seeds.map(({ text }) => {
      const suggestions = suggestionsOf(analyseArticle(text));
      const first = reviewOf(text, newStandOff("a.txt", null), suggestions);
      const ids = first.items.map(({ annotation }) => annotation.id);
      let made = 0;
      const { file } = operate(first, [{ op: "accept", ids }], { by: "س", at: AT, newId: () => `x${++made}` });
      return { text, suggestions, file };
    });
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.array(fc.nat({ max: 2 }), { minLength: 1 }), (article, shifts) => {
        const { text, suggestions, file } = article;
        const { items } = reviewOf(text, file, asAnotherEngine(text, suggestions, shifts));
        expect(items.filter(({ state }) => state === "suggestion").map(({ annotation: { quote } }) => quote)).toEqual(
          [],
        );
        expect(items).toHaveLength(file.annotations.length);
      }),
      { numRuns: 30 },
    );
  });
});
