import fc from "fast-check";
import { expand, type ContextDefinition, type JsonLdDocument, type NodeObject } from "jsonld";
import { describe, expect, it } from "vitest";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { jsonld } from "../../server/exchange/jsonld";
import { anyText } from "../support/arbitraries";
import { hardCorpus, scatteredArticle, seedCorpus } from "./corpora";
import { contentOf } from "./readBrat";
import { annotatedArticle, corpusOf } from "./support/annotatedArticles";
import { neverThrows, readsBack } from "./support/readsBack";

const OA = "http://www.w3.org/ns/oa#";
const SCHEMA = "http://schema.org/";
const RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

const iri = (id: string) => ({ "@id": id, "@type": "@id" });
const vocabulary = (id: string) => ({ "@id": id, "@type": "@vocab" });
const integer = (id: string) => ({ "@id": id, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" });

/** The terms of the two contexts that the exports use, so that no network is needed. Source: W3C anno.jsonld; schema.org. */
const CONTEXTS: Readonly<Record<string, ContextDefinition>> = {
  "http://www.w3.org/ns/anno.jsonld": {
    id: iri("@id"),
    type: { "@type": "@id", "@id": "@type" },
    oa: OA,
    schema: SCHEMA,
    Annotation: `${OA}Annotation`,
    AnnotationPage: "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    Software: "http://www.w3.org/ns/activitystreams#Application",
    Person: "http://xmlns.com/foaf/0.1/Person",
    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    motivation: vocabulary(`${OA}motivatedBy`),
    purpose: vocabulary(`${OA}hasPurpose`),
    classifying: `${OA}classifying`,
    identifying: `${OA}identifying`,
    linking: `${OA}linking`,
    commenting: `${OA}commenting`,
    describing: `${OA}describing`,
    assessing: `${OA}assessing`,
    items: { "@id": "http://www.w3.org/ns/activitystreams#items", "@type": "@id", "@container": "@list" },
    startIndex: integer("http://www.w3.org/ns/activitystreams#startIndex"),
    start: integer(`${OA}start`),
    end: integer(`${OA}end`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    value: RDF_VALUE,
    format: "http://purl.org/dc/elements/1.1/format",
    language: "http://purl.org/dc/elements/1.1/language",
    textDirection: vocabulary(`${OA}textDirection`),
    rtl: `${OA}rtlDirection`,
    creator: iri("http://purl.org/dc/terms/creator"),
    created: { "@id": "http://purl.org/dc/terms/created", "@type": "http://www.w3.org/2001/XMLSchema#dateTime" },
    generator: iri("http://www.w3.org/ns/activitystreams#generator"),
    name: "http://xmlns.com/foaf/0.1/name",
  },
  "https://schema.org": { "@vocab": SCHEMA },
};

function documentLoader(url: string): Promise<{ documentUrl: string; document: NodeObject }> {
  const context = CONTEXTS[url];
  if (!context) return Promise.reject(new Error(`asked the network for ${url}`));
  return Promise.resolve({ documentUrl: url, document: { "@context": context } });
}

/** Safe mode refuses whatever expansion would drop: unknown terms, relative IRIs. The types do not know it yet. */
const OPTIONS = { documentLoader, safe: true };

const expanded = (content: string): Promise<NodeObject[]> => expand(JSON.parse(content) as JsonLdDocument, OPTIONS);

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
interface Item {
  readonly id: string;
  readonly target: { readonly source: string; readonly selector: readonly Selector[] } | string;
}

type Body = string | Readonly<Record<string, unknown>>;

/** What the position selectors of a page point at, in code points, beside what its quotation selectors say. */
function placesOf(corpus: AnnotatedCorpus): readonly (readonly [pointed: string, quoted: string])[] {
  const { files } = jsonld.write(corpus);
  return corpus.articles.flatMap(({ name, article }) => {
    const points = Array.from(article.text.replace(/\p{Surrogate}/gu, "\uFFFD"));
    const { items } = JSON.parse(contentOf(files, `${name}.jsonld`)) as { readonly items: readonly Item[] };
    return items.flatMap(({ target }) => {
      if (typeof target === "string") return [];
      const [position, quotation] = target.selector;
      return [[points.slice(position?.start, position?.end).join(""), quotation?.exact ?? "missing"] as const];
    });
  });
}

describe("W3C Web Annotation", () => {
  it("expands without loss, one annotation for each finding and each source of the seeds, and one for each link", async () => {
    const { files } = jsonld.write(seedCorpus);
    for (const { name, annotations } of seedCorpus.articles) {
      const [page] = await expanded(contentOf(files, `${name}.jsonld`));
      const [list] = page?.["http://www.w3.org/ns/activitystreams#items"] as { "@list": NodeObject[] }[];
      const told = annotations.flatMap((one) => (one.kind === "figure" ? (one.attributes.source ?? []) : []));
      const sources = new Set(told.map(({ start, end }) => `${start}-${end}`));
      const conflicts = (list?.["@list"] ?? []).filter((item) => JSON.stringify(item).includes("ConflictsWith"));
      expect(list?.["@list"]).toHaveLength(annotations.length + told.length + sources.size + conflicts.length);
      for (const item of list?.["@list"] ?? []) {
        expect(item["@type"]).toEqual([`${OA}Annotation`]);
        expect(item["@id"]).toMatch(/^urn:isnad:annotation:/u);
        expect(item[`${OA}hasTarget`]).toHaveLength(1);
      }
    }
  });

  it("points at what it quotes, in code points", () => {
    expect(placesOf(hardCorpus)).toHaveLength(10);
    for (const corpus of [hardCorpus, seedCorpus]) {
      for (const [pointed, quoted] of placesOf(corpus)) expect(pointed).toBe(quoted);
    }
  });

  it("law: positions and quotations agree for any text and spans", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 9 }), (text, cuts) => {
        const corpus = { articles: [scatteredArticle("a.txt", text, cuts)], disagreements: [] };
        for (const [pointed, quoted] of placesOf(corpus)) expect(pointed).toBe(quoted);
      }),
    );
  });
});

describe("W3C Web Annotation, read", () => {
  it("is read back as it was written", () => readsBack(jsonld, { ids: "kept" }));
  it("never throws", () => neverThrows(jsonld));

  it("law: every body is text, a part of something, or has an IRI (W3C's assertion 3.2-bodyObjectsRecognized)", () => {
    fc.assert(
      fc.property(annotatedArticle, (article) => {
        const { items } = JSON.parse(contentOf(jsonld.write(corpusOf(article)).files, "folder/a.jsonld")) as {
          readonly items: readonly { readonly body: Body | readonly Body[] }[];
        };
        const bodies = items.flatMap(({ body }) => body);
        const isKnown = (body: Body): boolean =>
          typeof body === "string" ||
          typeof body["value"] === "string" ||
          typeof body["id"] === "string" ||
          (typeof body["source"] === "string" && typeof body["purpose"] === "string");
        expect(bodies.filter((body) => !isKnown(body))).toEqual([]);
      }),
    );
  });

  it("law: any annotated article expands without loss", async () => {
    await fc.assert(
      fc.asyncProperty(annotatedArticle, async (article) => {
        const content = contentOf(jsonld.write(corpusOf(article)).files, "folder/a.jsonld");
        const [page] = await expanded(content);
        const [list] = page?.["http://www.w3.org/ns/activitystreams#items"] as { "@list": NodeObject[] }[];
        const { items } = JSON.parse(content) as { readonly items: readonly object[] };
        expect(list?.["@list"]).toHaveLength(items.length);
      }),
    );
  });
});

describe("schema.org claims", () => {
  it("expand without loss, one for each claim, with its article and no verdict", async () => {
    const { files } = jsonld.write(seedCorpus);
    for (const { name, annotations } of seedCorpus.articles) {
      const claims = await expanded(contentOf(files, `${name}.claims.jsonld`));
      expect(claims.map((claim) => claim["@type"])).toEqual(
        annotations
          .filter((one) => one.kind === "figure" && one.attributes.role === "claim")
          .map(() => [`${SCHEMA}Claim`]),
      );
      for (const claim of claims) expect(claim[`${SCHEMA}appearance`]).toHaveLength(1);
    }
  });

  it("carry bounds, unit and participants", () => {
    const { files } = jsonld.write(hardCorpus);
    const { "@graph": claims } = JSON.parse(contentOf(files, "folder/hard.claims.jsonld")) as { "@graph": object[] };
    expect(claims[0]).toMatchObject({
      "@id": "urn:isnad:annotation:folder/hard.txt:f1",
      name: "killed",
      about: [
        { "@type": "QuantitativeValue", minValue: 7, maxValue: 7, unitText: "عنصر" },
        { "@type": "Thing", name: "قسد" },
      ],
      contentLocation: [{ "@type": "Place", name: "سوريا" }],
    });
  });
});
