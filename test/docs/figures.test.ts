import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./figureExamples";
import { FORMS } from "./figureForms";
import { FIGURES_PAGE, figuresPage, sourceOf } from "./figuresPage";
import { readingsOf } from "./reading";

describe("the page on figures", () => {
  it.each(Object.entries(EXAMPLES))("reads its examples: %s", (_, examples) => {
    expect(examples.map(([text]) => [text, ...readingsOf(text)])).toEqual(examples);
  });

  it("names the source of every table", () => {
    const tables = Object.values(FORMS).flat();
    expect(tables.filter(({ table }) => (sourceOf(table) ?? "").length < 5).map(({ table }) => table)).toEqual([]);
  });

  it("has a section of examples for every group of tables", () => {
    expect(Object.keys(FORMS).filter((title) => EXAMPLES[title] === undefined)).toEqual([]);
  });

  it("is up to date: npm run docs:figures", () => {
    expect(readFileSync(FIGURES_PAGE, "utf8")).toBe(figuresPage());
  });
});
