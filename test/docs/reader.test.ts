import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { READER_PAGE, withKeys } from "./readerPage";

it("the reader's page has all its keys as they are; `npm run docs:reader` writes them", () => {
  const page = readFileSync(READER_PAGE, "utf8");
  expect(withKeys(page)).toBe(page);
});
