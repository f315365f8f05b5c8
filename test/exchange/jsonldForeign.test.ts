// Web Annotations as other tools write them, by hand after their documents.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../server/annotations/annotation";
import type { Json } from "../../server/annotations/json";
import type { ReadResult } from "../../server/exchange/format";
import { readJsonld } from "../../server/exchange/jsonldRead";
import { READER } from "./support/afterLosses";

/** An astral emoji before the words, and a word that stands twice. */
const TEXT = "😀 قال مصدر في الحسكة إن قوات قسد دخلت.\r\nوفي الحسكة   أيضًا هدوء.";

const read = (value: Json | string, name = "news.jsonld"): ReadResult =>
  readJsonld([{ name, content: typeof value === "string" ? value : JSON.stringify(value) }], {
    ...READER,
    textOf: (of) => (of === "news" ? TEXT : undefined),
  });

const annotationsOf = ({ articles }: ReadResult): readonly Annotation[] => articles.flatMap((one) => one.annotations);
const shown = (result: ReadResult): readonly unknown[] =>
  annotationsOf(result).map(({ kind, label, quote }) => [kind, label, quote]);

const classifying = (value: string): Json => ({ type: "TextualBody", purpose: "classifying", value });
const quote = (exact: string, prefix = "", suffix = ""): Json => ({ type: "TextQuoteSelector", exact, prefix, suffix });
const position = (start: number, end: number): Json => ({ type: "TextPositionSelector", start, end });
const inText = (words: string): Json => position(TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const at = (selector: Json): Json => ({ source: "https://example.org/news.html", selector });

/** What an annotation marks, and the targets that mean it. */
const TARGETS: Readonly<Record<string, readonly Json[]>> = {
  "قوات قسد": [
    at(position(24, 32)),
    at([position(24, 32), quote("قوات قسد")]),
    at(quote("قوات قسد")),
    at([inText("قوات قسد"), quote("قوات قسد")]),
    at([position(0, 3), quote("قوات قسد")]),
    at({ type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc5147", value: "char=24,32" }),
    at({ type: "Choice", items: [position(24, 32), quote("قوات قسد")] }),
    at({ ...(quote("إن قوات قسد دخلت") as object), refinedBy: quote("قوات قسد") }),
    at({ ...(position(22, 38) as object), refinedBy: position(2, 10) }),
    "https://example.org/news.html#char=24,32",
    { type: "Choice", items: [at(quote("قوات قسد")), at(quote("مصدر"))] },
  ],
  الحسكة: [at(quote("الحسكة", "وفي ", "")), at([quote("الحسكة", "", "   أيضًا")]), at(quote("الحسكة", "في ", " أيضًا"))],
  "الحسكة   أيضًا": [at(quote("الحسكة أيضًا"))],
  "مصدر قسد": [
    [at(quote("مصدر")), at(quote("قسد"))],
    { type: "List", items: [at(quote("مصدر")), at(quote("قسد"))] },
    [at([position(6, 10), quote("مصدر")]), at([position(30, 33), quote("قسد")])],
  ],
};

describe("targets of Web Annotations", () => {
  const cases = Object.entries(TARGETS).flatMap(([words, targets]) =>
    targets.map((target) => [words, target] as const),
  );
  it.each(cases)("%s by %j", (words, target) => {
    const result = read({ type: "Annotation", body: classifying("ORG"), target });
    expect(result.problems).toEqual([]);
    expect(shown(result)).toEqual([["entity", "ORG", words]]);
  });

  it("count UTF-16 code units where the quotations of the file say so", () => {
    const bare = { body: classifying("ORG"), target: at(inText("قوات قسد")) };
    const quoted = { body: classifying("GPE"), target: at([inText("مصدر"), quote("مصدر")]) };
    expect(shown(read([bare, quoted]))).toContainEqual(["entity", "ORG", "قوات قسد"]);
    expect(shown(read([bare]))).toEqual([["entity", "ORG", "وات قسد "]]);
  });

  it("are never guessed: what stands twice, nowhere or outside is a problem", () => {
    const wrong = [
      at(quote("الحسكة")),
      at(quote("دمشق")),
      at(position(5, 900)),
      at({ type: "XPathSelector", value: "/p" }),
    ];
    const { articles, problems } = read(wrong.map((target) => ({ body: classifying("GPE"), target })));
    expect(articles).toMatchObject([{ name: "news", annotations: [] }]);
    expect(problems.map(({ code }) => code)).toEqual(["text-differs", "text-differs", "bad-span", "bad-span"]);
  });
});

const target = at(quote("قوات قسد"));

describe("bodies of Web Annotations", () => {
  it.each<readonly [kind: string, label: string, annotation: Json]>([
    ["entity", "ORG", { body: classifying("ORG"), target }],
    ["entity", "ORG", { body: [{ type: "TextualBody", purpose: "tagging", value: "ORG" }], target }],
    ["entity", "ORG", { motivation: "oa:classifying", body: { type: "TextualBody", value: "ORG" }, target }],
    ["entity", "Militia", { motivation: "classifying", body: "https://example.org/types/Militia", target }],
    [
      "entity",
      "Militia",
      { body: { purpose: "classifying", source: { id: "https://x.org/a/b", label: "Militia" } }, target },
    ],
    [
      "entity",
      "ORG",
      { body: { "@type": "oa:TextualBody", purpose: ["classifying"], value: [{ "@value": "ORG" }] }, target },
    ],
    ["entity", "ORG", { body: { type: "Choice", items: [classifying("ORG")] }, target }],
    ["entity", "highlighting", { motivation: "highlighting", target }],
    ["figure", "percent", { body: classifying("percent"), target }],
    ["note", "note", { bodyValue: "لماذا؟", target }],
    ["note", "note", { motivation: "commenting", body: { type: "TextualBody", value: "لماذا؟" }, target }],
  ])("%s %s: %j", (kind, label, annotation) => {
    const result = read([annotation]);
    expect(result.problems).toEqual([]);
    expect(shown(result)).toEqual([[kind, label, "قوات قسد"]]);
  });

  it("name what the words stand for", () => {
    const identifying: Json = { type: "TextualBody", purpose: "identifying", value: "قسد" };
    const linking: Json = {
      type: "SpecificResource",
      purpose: "linking",
      source: "https://www.wikidata.org/wiki/Q21155704",
    };
    const links = [[identifying], [linking], [linking, identifying]].map(
      (more) => annotationsOf(read({ body: [classifying("ORG"), ...more], target }))[0]?.attributes,
    );
    expect(links).toMatchObject([
      { link: "قسد" },
      { link: "https://www.wikidata.org/wiki/Q21155704" },
      { link: "قسد" },
    ]);
  });
});

describe("exports of other tools", () => {
  it("Hypothesis: rows with tags, text, user and a reply", () => {
    const row = {
      id: "abc",
      created: "2026-01-02T03:04:05.123456+00:00",
      user: "acct:huda@hypothes.is",
      uri: "https://example.org/news.html",
      text: "تحقق منها",
      tags: ["ORG", "unsure"],
      target: [
        {
          source: "https://example.org/news.html",
          selector: [
            { type: "RangeSelector", startContainer: "/p[1]", endContainer: "/p[1]", startOffset: 1, endOffset: 2 },
            inText("قوات قسد"),
            quote("قوات قسد", "في الحسكة إن ", " دخلت."),
          ],
        },
      ],
    };
    const result = read({ total: 1, rows: [row] }, "export.json");
    expect(result.problems).toEqual([]);
    const [entity, note] = annotationsOf(result);
    expect(entity).toMatchObject({
      kind: "entity",
      label: "ORG",
      quote: "قوات قسد",
      otherAttributes: { tags: ["unsure"] },
      origin: { kind: "human", name: "huda" },
      decision: { verdict: "added", by: "huda", at: "2026-01-02T03:04:05.123456+00:00" },
    });
    expect(note).toMatchObject({ kind: "note", attributes: { text: "تحقق منها", target: entity?.id } });
  });

  it("Recogito: a list with classifications, a comment and a relation", () => {
    const base = { "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation" };
    const result = read([
      {
        ...base,
        id: "#a",
        body: [classifying("GPE")],
        target: { selector: [quote("الحسكة", "وفي "), inText("أيضًا")] },
      },
      { ...base, id: "#b", body: classifying("ORG"), target: { selector: [quote("قسد"), inText("قسد")] } },
      {
        ...base,
        id: "#r",
        motivation: "linking",
        body: [{ type: "TextualBody", purpose: "tagging", value: "locatedIn" }],
        target: [{ id: "#b" }, { id: "#a" }],
      },
    ]);
    expect(result.problems).toEqual([]);
    const [place, group, relation] = annotationsOf(result);
    expect([place?.quote, group?.quote]).toEqual(["الحسكة", "قسد"]);
    expect(relation).toMatchObject({
      kind: "relation",
      label: "locatedIn",
      attributes: { from: group?.id, to: place?.id },
    });
  });

  it("a collection with its first page, one annotation a line, a byte order mark", () => {
    const annotation = { body: classifying("ORG"), target };
    const expected = [["entity", "ORG", "قوات قسد"]];
    expect(shown(read({ type: "AnnotationCollection", first: { items: [annotation] } }))).toEqual(expected);
    expect(shown(read(`${JSON.stringify(annotation)}\n${JSON.stringify(annotation)}\n`))).toHaveLength(2);
    expect(shown(read(`\uFEFF${JSON.stringify(annotation)}`))).toEqual(expected);
    const torn = read(`${JSON.stringify(annotation)}\n{"body":\n\n${JSON.stringify(annotation)}`);
    expect([shown(torn).length, torn.problems]).toMatchObject([2, [{ line: 2, code: "bad-line" }]]);
  });

  it("programs' annotations are suggestions", () => {
    const creator = { type: "Software", name: "tagger" };
    expect(annotationsOf(read({ creator, body: classifying("ORG"), target }))).toMatchObject([
      { origin: { kind: "machine", name: "tagger" }, decision: null },
    ]);
  });

  it("what is said of the whole article stands beside it", () => {
    expect(shown(read({ body: classifying("topic"), target: "https://example.org/news.html" }))).toEqual([
      ["document", "topic", ""],
    ]);
    expect(shown(read({ bodyValue: "جيد", target: "https://example.org/news.html" }))).toEqual([["note", "note", ""]]);
  });

  it("several articles in one file are told apart by their source; those without a text are a problem", () => {
    const other = {
      body: classifying("ORG"),
      target: { source: "https://example.org/gone.html", selector: quote("قسد") },
    };
    const { articles, problems } = read([{ body: classifying("ORG"), target }, other], "export.json");
    expect(articles.map(({ name, annotations }) => [name, annotations.length])).toEqual([["news", 1]]);
    expect(problems).toMatchObject([{ code: "no-text", detail: "example.org/gone" }]);
  });

  it("claims alone are passed by, other files are no Web Annotations", () => {
    expect(read({ "@context": "https://schema.org", "@graph": [] })).toEqual({ articles: [], problems: [] });
    expect(read({ text: "x" }).problems).toMatchObject([{ code: "not-this-format" }]);
    expect(read("no json").problems).toMatchObject([{ code: "not-this-format" }]);
  });
});

it("law: any JSON in the places of the model is read without a throw", () => {
  const loose = fc.letrec<{ readonly value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(...Object.values(TARGETS).flat(), "news", "#a", 3, null, true, "classifying", quote("قسد")),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          ...["id", "@id", "type", "body", "target", "source", "selector", "items", "start", "end", "exact", "prefix"],
          ...[
            "value",
            "purpose",
            "motivation",
            "creator",
            "created",
            "refinedBy",
            "name",
            "isnad:record",
            "first",
            "rows",
          ],
        ),
        tie("value"),
        { maxKeys: 5 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(fc.array(fc.record({ target: loose, body: loose, id: loose, creator: loose })), (items) => {
      const { articles } = read(items as Json);
      for (const { spans } of articles.flatMap(({ annotations }) => annotations)) {
        expect(spans.every(({ start, end }) => start < end && end <= TEXT.length)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
