import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../server/exchange/formats";
import { FORMATS_PAGE, formatsPage, README, readmeWithFormats } from "./formatPages";

describe("the table and the page on formats", () => {
  it("are up to date: npm run docs:formats", () => {
    expect(readFileSync(FORMATS_PAGE, "utf8")).toBe(formatsPage());
    expect(readFileSync(README, "utf8")).toBe(readmeWithFormats());
  });

  it.each(Object.entries(FORMATS))("say that %s loses something where its loss report may", (_, { about }) => {
    expect(about.loses === "").toBe(about.losses.length === 0);
  });
});
