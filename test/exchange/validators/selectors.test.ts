import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { jsonld } from "../../../server/exchange/jsonld";
import { wellFormed } from "../../../server/exchange/wellFormed";
import { contentOf } from "../readBrat";
import { everything } from "./exports";

interface Position {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}
interface Quotation {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Item {
  readonly id: string;
  readonly target: Target | readonly Target[];
}
type Target = string | { readonly source: string; readonly selector: readonly [Position, Quotation] };

const { files } = jsonld.write(everything);
const pages = everything.articles.map(({ name, article }) => ({
  text: wellFormed(article.text),
  items: (JSON.parse(contentOf(files, `${name}.jsonld`)) as { readonly items: readonly Item[] }).items,
}));

/** The targets of an annotation that are stretches of an article; links between annotations have none. */
const stretchesOf = ({ target }: Item) => [target].flat().filter((one) => typeof one !== "string");

const { window } = new JSDOM("<!doctype html><body></body>");

/** A text as the one text of a page's body. */
function shown(text: string): HTMLElement {
  window.document.body.replaceChildren(window.document.createTextNode(text));
  return window.document.body;
}

async function allOf<T>(found: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of found) all.push(one);
  return all;
}

// Both libraries look for the browser's objects among the globals.
beforeAll(() => {
  const { document, Node, NodeFilter, Range, Text } = window;
  Object.assign(globalThis, { window, document, Node, NodeFilter, Range, Text });
});

describe("Apache Annotator", () => {
  it("finds by each position the words of the quotation beside it, and by each quotation that place alone", async () => {
    const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } = await import("@apache-annotator/dom");
    let found = 0;
    for (const { text, items } of pages) {
      const body = shown(text);
      for (const {
        selector: [position, quotation],
      } of items.flatMap(stretchesOf)) {
        const [placed] = await allOf(createTextPositionSelectorMatcher(position)(body));
        const quoted = await allOf(createTextQuoteSelectorMatcher(quotation)(body));
        expect(String(placed)).toBe(quotation.exact);
        expect(quoted.map(({ startOffset }) => startOffset)).toEqual([placed?.startOffset]);
        found++;
      }
    }
    expect(found).toBeGreaterThan(2000);
  });
});

describe("Recogito Text Annotator", () => {
  it("takes every annotation of a stretch, with its bodies and as many selectors as stretches", async () => {
    const { parseW3CTextAnnotation } = await import("@recogito/text-annotator");
    type Parsed = Parameters<typeof parseW3CTextAnnotation>[0];
    for (const item of pages.flatMap(({ items }) => items)) {
      const quotes = stretchesOf(item).map(({ selector: [, { exact }] }) => exact);
      if (quotes.length === 0) continue;
      const { parsed, error } = parseW3CTextAnnotation(item as unknown as Parsed);
      expect(error).toBeUndefined();
      expect(parsed?.target.selector.map(({ quote }) => quote)).toEqual(quotes);
      expect(parsed?.bodies.length).toBeGreaterThan(0);
    }
  });

  it("shows the words where no character before them is beyond the basic plane: it counts UTF-16 code units", async () => {
    const { parseW3CTextAnnotation, reviveSelector } = await import("@recogito/text-annotator");
    type Parsed = Parameters<typeof parseW3CTextAnnotation>[0];
    const plain = pages.filter(({ text }) => !/[\u{10000}-\u{10FFFF}]/u.test(text));
    expect(plain.length).toBeGreaterThan(50);
    for (const { text, items } of plain) {
      const body = shown(text);
      for (const item of items.filter((one) => stretchesOf(one).length > 0)) {
        const { parsed } = parseW3CTextAnnotation(item as unknown as Parsed);
        for (const selector of parsed?.target.selector ?? []) {
          expect(String(reviveSelector(selector, body).range)).toBe(selector.quote);
        }
      }
    }
  });
});
