import { join } from "node:path";
import { expand } from "jsonld";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import ts from "typescript";
import type { Annotation, Decision } from "../../server/annotations/annotation";
import { claimsOf } from "../../server/exchange/claims";
import { articleOf, at, entityAt, figureAt, hardCorpus, seedCorpus } from "./corpora";
import { annotatedArticle } from "./support/annotatedArticles";
import type { Claims } from "./support/schemaOrg";

interface Item {
  readonly "@type": string;
  readonly "@id": string;
  readonly [name: string]: unknown;
}
const itemsOf = (article: Parameters<typeof claimsOf>[0]): readonly Item[] =>
  (claimsOf(article) as { readonly "@graph": readonly Item[] })["@graph"];

/** What the compiler says to files of claims as values of schema-dts' types, which allow no property that is not there. */
function typeErrors(graphs: readonly object[]): readonly string[] {
  const file = join(import.meta.dirname, "claims.checked.ts");
  const source = [
    'import type { Claims } from "./support/schemaOrg";',
    `export const claims: Claims[] = ${JSON.stringify(graphs)};`,
  ].join("\n");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...more) =>
    name === file ? ts.createSourceFile(name, source, language) : onDisk(name, language, ...more);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const TEXT = "قال فرهاد شامي إن 7 عناصر قُتلوا.";
const DECISION: Decision = { verdict: "accepted", by: "هدى", at: "2026-01-01T10:00:00+03:00", reason: "حصيلة أحدث" };

/** An article with one claim, and an annotator's ruling on it. */
function ruled(changes: {
  readonly ruling?: Decision | null;
  readonly figure?: Decision | null;
  readonly source?: string;
}) {
  const source = changes.source ?? "فرهاد شامي";
  const span = at(TEXT, "7 عناصر");
  const figure = {
    ...figureAt(TEXT, "f1", span, { source: { ...at(TEXT, source), text: source, kind: "named" } }),
    decision: changes.figure ?? null,
  };
  const ruling = {
    ...figure,
    id: "u1",
    kind: "ruling",
    label: "conflicting-figures",
    attributes: { verdict: "update", other: null },
    origin: { kind: "human", name: "هدى" },
    decision: changes.ruling === undefined ? DECISION : changes.ruling,
  } as unknown as Annotation;
  return articleOf("a.txt", TEXT, [figure, ruling, entityAt(TEXT, "e1", at(TEXT, "فرهاد شامي"), "PER")]);
}

describe("schema.org", () => {
  it("has a type for all that is written", () => {
    const articles = [
      ...seedCorpus.articles,
      ...hardCorpus.articles,
      ruled({}),
      ...fc.sample(annotatedArticle, { numRuns: 100, seed: 3 }),
    ];
    expect(typeErrors(articles.map(claimsOf))).toEqual([]);
    const right: Claims = { "@context": "https://schema.org", "@graph": [{ "@type": "Claim", text: "x" }] };
    const wrong = { ...right, "@graph": [{ "@type": "Claim", verdict: "x" }] };
    expect([right, wrong].map((claims) => typeErrors([claims]).length)).toEqual([0, 1]);
  });

  it("law: claims of any article expand as they are", async () => {
    const documentLoader = () =>
      Promise.resolve({ documentUrl: "", document: { "@context": { "@vocab": "http://schema.org/" } } });
    await fc.assert(
      fc.asyncProperty(annotatedArticle, async (article) => {
        const expanded = await expand(claimsOf(article), { documentLoader, safe: true } as object);
        expect(expanded).toHaveLength(itemsOf(article).length);
      }),
    );
  });
});

describe("ClaimReview", () => {
  it("is what an annotator ruled about a claim", () => {
    const [claim, review, ...more] = itemsOf(ruled({}));
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ "@type": "Claim", author: { "@type": "Person", name: "فرهاد شامي" } });
    expect(review).toMatchObject({
      "@type": "ClaimReview",
      itemReviewed: { "@id": claim?.["@id"] },
      author: { "@type": "Person", name: "هدى" },
      datePublished: DECISION.at,
      reviewAspect: "conflicting-figures",
      reviewRating: { alternateName: "update" },
      reviewBody: "حصيلة أحدث",
      claimReviewed: TEXT,
    });
  });

  it.each([
    ["a machine's findings", [...seedCorpus.articles, ...hardCorpus.articles]],
    ["an accepted annotation", [ruled({ ruling: null, figure: DECISION })]],
    [
      "a ruling that nobody decided or that was rejected",
      [ruled({ ruling: null }), ruled({ ruling: { ...DECISION, verdict: "rejected" } })],
    ],
  ])("is nothing else: %s", (_, articles) => {
    const items = articles.flatMap(itemsOf);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => item["@type"] !== "Claim")).toEqual([]);
  });

  it("is not of what an annotator rejected: that is no claim at all", () => {
    expect(itemsOf(ruled({ figure: { ...DECISION, verdict: "rejected" } }))).toEqual([]);
  });

  it("names an organisation where no person is named", () => {
    expect(itemsOf(ruled({ source: "قال" }))[0]).toMatchObject({ author: { "@type": "Organization", name: "قال" } });
  });
});
