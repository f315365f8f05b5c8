import { describe, expect, it } from "vitest";
import { pageHtml } from "../../../client/views/pageHtml";

const parts = {
  title: `"Isnad" <&>`,
  language: "ar",
  script: "https://page/board.js?a&b",
  style: "https://page/board.css",
  source: "https://page",
  nonce: "0123",
} as const;

/** The policy of a page, directive by directive. */
const policyOf = (html: string): readonly string[] =>
  (/Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? "").split("; ");

describe("the page of a webview", () => {
  it("runs only the script with the nonce, and reaches nothing but its own files", () => {
    expect(policyOf(pageHtml(parts))).toEqual([
      "default-src 'none'",
      "script-src 'nonce-0123'",
      "style-src https://page 'nonce-0123'",
      "font-src https://page",
    ]);
  });

  it.each([
    ["ar", `<html lang="ar" dir="rtl">`],
    ["en", `<html lang="en" dir="ltr">`],
  ] as const)("says its language and direction: %s", (language, tag) => {
    expect(pageHtml({ ...parts, language })).toContain(tag);
  });

  it("lets no text act as markup", () => {
    const html = pageHtml(parts);
    expect(html).toContain("<title>&quot;Isnad&quot; &lt;&amp;&gt;</title>");
    expect(html).toContain(`src="https://page/board.js?a&amp;b"`);
  });
});
