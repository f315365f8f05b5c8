import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DIAGNOSTIC_CODES } from "../../server/engine/diagnostics/diagnostic";
import { documentationOf } from "../../server/lsp/documentation";

const ROOT = join(import.meta.dirname, "../..");

/** The anchors of a page's headings, as GitHub makes them. Source: github.com/gjtorikian/html-pipeline, toc filter. */
const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ +(.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );

it.each(DIAGNOSTIC_CODES)("the page that explains %s is there, with a heading for it", (code) => {
  const { pathname, hash } = new URL(documentationOf(code));
  const [, file] = /\/blob\/main\/(.+)$/u.exec(pathname) ?? [];
  expect(anchorsOf(readFileSync(join(ROOT, file ?? ""), "utf8"))).toContain(hash.slice(1));
});

it("the page explains nothing that is not reported", () => {
  const headings = anchorsOf(readFileSync(join(ROOT, "docs/diagnostics.md"), "utf8"));
  expect(headings.slice(1)).toEqual(DIAGNOSTIC_CODES);
});
