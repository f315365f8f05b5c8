import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../server/engine/attributions/attribution";
import type { Conflict } from "../../../server/engine/conflicts/conflict";
import { diagnose } from "../../../server/engine/diagnostics/diagnose";
import type { DiagnosedArticle } from "../../../server/engine/diagnostics/diagnosedArticle";
import { withSeverities } from "../../../server/engine/diagnostics/severities";
import { claimsOf, marked } from "../claims/marked";

const said = (text: string, kind: "named" | "anonymous"): Attribution => ({
  cue: { start: 0, end: 0, text: "قال", class: "say" },
  source: { start: 0, end: text.length, text, kind, sort: kind },
  content: [],
  status: "affirmed",
});

function articleOf(path: string, source: string, teller: Attribution | null): DiagnosedArticle {
  const { article, figures } = marked(source);
  return {
    path,
    article,
    figures,
    figureAttributions: figures.map(() => ({ attribution: teller ? 0 : null, status: "affirmed" })),
    attributions: teller ? [teller] : [],
    claims: claimsOf(source),
  };
}

const CONFLICT: Conflict = {
  label: "killed · person · كابول",
  verdict: "conflict",
  figures: [
    { path: "a.txt", figure: 0 },
    { path: "b.txt", figure: 0 },
  ],
  pairs: [[0, 1]],
};
const none = (): undefined => undefined;
const codes = (article: DiagnosedArticle) => diagnose(article, [], none).map(({ code }) => code);

describe("a claim's source", () => {
  it("is missing", () => {
    const found = diagnose(articleOf("a.txt", "قتل [[20 شخصا]]", null), [], none);
    expect(found.map(({ code, args }) => [code, args["figure"]])).toEqual([["unsourced-figure", "20 شخصا"]]);
  });
  it("has no name", () => {
    const found = diagnose(articleOf("a.txt", "قتل [[20 شخصا]]", said("مصدر عسكري", "anonymous")), [], none);
    expect(found.map(({ code, args }) => [code, args["source"]])).toEqual([["anonymous-source", "مصدر عسكري"]]);
  });
  it("is named: nothing to say", () => {
    expect(codes(articleOf("a.txt", "قتل [[20 شخصا]]", said("وزارة الداخلية", "named")))).toEqual([]);
  });
  it("is asked only of claims", () => {
    const article = articleOf("a.txt", "قتل [[20 شخصا]]", null);
    const background = article.figures.map((figure) => ({ ...figure, role: "background" as const }));
    expect(codes({ ...article, figures: background })).toEqual([]);
  });
});

describe("a conflict", () => {
  const a = articleOf("a.txt", "قتل [[20 شخصا]]", said("الشرطة", "named"));
  const b = articleOf("b.txt", "سقوط [[26 قتيلا]]", said("مصدر", "anonymous"));
  const at = (path: string) => [a, b].find((article) => article.path === path);

  it("shows each side the other one, with its place and teller", () => {
    const [found] = diagnose(a, [CONFLICT], at);
    expect(found?.code).toBe("conflicting-figures");
    expect(found?.args).toEqual({ figure: "20 شخصا", quantity: "killed · person · كابول", verdict: "conflict" });
    expect(found?.related).toEqual([
      { reference: { path: "b.txt", figure: 0 }, span: { start: 5, end: 13 }, text: "26 قتيلا", source: "مصدر" },
    ]);
    expect(diagnose(b, [CONFLICT], at).find(({ code }) => code === "conflicting-figures")?.related).toHaveLength(1);
  });

  it("is not shown where the other article is gone", () => {
    expect(diagnose(a, [CONFLICT], none)).toEqual([]);
  });

  it("shows only the figures that exclude this one", () => {
    const third: Conflict = {
      ...CONFLICT,
      figures: [...CONFLICT.figures, { path: "b.txt", figure: 9 }],
      pairs: [[1, 2]],
    };
    expect(diagnose(a, [third], at)).toEqual([]);
  });
});

it("findings come in reading order", () => {
  const article = articleOf("a.txt", "قتل [[20 شخصا]] وجرح [[30 شخصا]] وفقد [[2 شخصا]]", null);
  const starts = diagnose(article, [], none).map(({ start }) => start);
  expect(starts).toHaveLength(3);
  expect(starts).toEqual([...starts].sort((x, y) => x - y));
});

describe("what an article says against itself", () => {
  const police = said("الشرطة", "named");
  const found = (text: string) =>
    diagnose(articleOf("a.txt", text, police), [], none).map(({ code, related }) => [
      code,
      related.map((one) => one.text),
    ]);

  it("a part that is more than its whole", () => {
    expect(found("قتل [[20 شخصا]] بينهم [[25 طفلا]] في {{GPE عدن}}")).toEqual([["arithmetic", ["20 شخصا"]]]);
    expect(found("قتل [[أكثر من 20 شخصا]] بينهم [[25 طفلا]] في {{GPE عدن}}")).toEqual([]);
    expect(found("قتل [[20 شخصا]] بينهم [[5 أطفال]] في {{GPE عدن}}")).toEqual([]);
    expect(found("أصيب [[20 شخصا]] وسقط [[13 قتيلا]] وأصيب [[23 آخرين]] في {{GPE عدن}}")).toEqual([]);
  });

  const BODY = "أفادت وكالات الأنباء بما جرى في المدينة وقالت إن هجوما على سوق مكتظة في {{GPE عدن}} أدى إلى مقتل";
  it("a headline that the body tells otherwise", () => {
    expect(found(`مقتل [[30 شخصا]] في هجوم على سوق في {{GPE عدن}}\n\n${BODY} [[20 شخصا]].`)).toEqual([
      ["headline-differs", ["20 شخصا"]],
    ]);
    expect(found(`مقتل [[20 شخصا]] في هجوم على سوق في {{GPE عدن}}\n\n${BODY} [[20 شخصا]].`)).toEqual([]);
  });

  it("a figure that its source denies", () => {
    const article = articleOf("a.txt", "نفت الشرطة مقتل [[20 شخصا]]", police);
    const denied = article.figureAttributions.map((one) => ({ ...one, status: "denied" as const }));
    expect(codes({ ...article, figureAttributions: denied })).toEqual(["denied-figure"]);
  });
});

it("severities are as somebody wants them", () => {
  const all = diagnose(articleOf("a.txt", "قتل [[20 شخصا]]", null), [], none);
  expect(withSeverities(all, new Map([["unsourced-figure", "hint"]])).map(({ severity }) => severity)).toEqual([
    "hint",
  ]);
  expect(withSeverities(all, new Map([["unsourced-figure", "off"]]))).toEqual([]);
  expect(withSeverities(all, new Map())).toEqual(all);
});
