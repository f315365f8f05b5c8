import { describe, expect, it } from "vitest";
import { entitiesOf } from "./marked";

const linksOf = (text: string): readonly string[] => [
  ...new Set(
    entitiesOf(text)
      .filter((e) => !e.nested)
      .map((e) => e.link),
  ),
];

/** The links that a text should have, each once, in reading order. */
const CASES: readonly (readonly [readonly string[], string])[] = [
  [["داعش"], 'داعش، تنظيم الدولة، تنظيم "الدولة الإسلامية"، تنظيم “الدولة”، د١عش'],
  [["داعش"], "IS and ISIS and Daesh"],
  [["قسد"], "قوات سوريا الديمقراطية وقوات سورية الديمقراطية وقسد"],
  [["سوريا"], "سوريا وسورية"],
  [["السوريون"], "السوريين والسورية وسوريون"],
  [["رويترز"], 'وكالة "رويترز" ورويترز'],
  [["صلاح الدين المرزوقي"], "قال صلاح الدين المرزوقي ذلك. وأضاف المرزوقي أن"],
];

describe("links", () => {
  it.each(CASES)("%j: %s", (links, text) => {
    expect(linksOf(text)).toEqual(links);
  });

  it("learns a surname across paragraphs", () => {
    const text = "قال المحلل فيصل المرزوقي إن الوضع صعب.\nوأضاف المرزوقي أن الأمر معقد.";
    expect(
      entitiesOf(text)
        .filter((e) => e.type === "PER")
        .map((e) => [text.slice(e.start, e.end), e.link]),
    ).toEqual([
      ["فيصل المرزوقي", "فيصل المرزوقي"],
      ["المرزوقي", "فيصل المرزوقي"],
    ]);
  });

  it("gives a name that is repeated whole one mention, not two", () => {
    const text = "أعرب المدرب روي هودجسون عن ثقته.\nوعاد روي هودجسون إلى بلاده.";
    expect(
      entitiesOf(text)
        .filter((e) => e.type === "PER")
        .map((e) => text.slice(e.start, e.end)),
    ).toEqual(["روي هودجسون", "روي هودجسون"]);
  });

  it("learns an acronym in brackets", () => {
    const text = "أعلنت جمعية رعاية الأيتام (جرا) ذلك.\nوقالت جرا إن";
    expect(
      new Set(
        entitiesOf(text)
          .filter((e) => e.type === "ORG")
          .map((e) => e.link),
      ).size,
    ).toBe(1);
  });
});
