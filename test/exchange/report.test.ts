import Ajv from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { DIAGNOSTIC_CODES } from "../../server/engine/diagnostics/diagnostic";
import { FIGURE_KINDS } from "../../server/engine/figures/figure";
import { ENTITY_TYPES } from "../../server/engine/entities/entity";
import { writeReport } from "../../server/exchange/report";
import { seedAnalysis } from "./corpora";

const number = { type: ["number", "null"] };
const text = { type: "string" };
const maybe = { type: ["string", "null"] };
const offset = { type: "integer", minimum: 0 };
const list = (items: object) => ({ type: "array", items });
const object = (properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});
const words = { start: offset, end: offset, text };

/** The contract with everything outside: what scripts and the scorer rely on. More may stand beside it. */
const CONTRACT = object({
  version: { enum: [1] },
  tool: object({ name: { enum: ["isnad"] }, version: text }),
  documents: list(
    object({
      path: text,
      length: offset,
      figures: list(
        object({
          id: { type: "string", pattern: "^f[0-9]+$" },
          ...words,
          number: object({ start: offset, end: offset }),
          kind: { enum: [...FIGURE_KINDS] },
          lo: number,
          hi: number,
          qualifier: { enum: ["exact", "about", "moreThan", "atLeast", "lessThan", "atMost", "between", "vague"] },
          unit: maybe,
          iso: maybe,
          counted: { oneOf: [{ type: "null" }, object({ ...words, lemma: text })] },
          role: { enum: ["claim", "background", "time", "reference"] },
          status: { enum: ["affirmed", "denied", "unverified"] },
          attribution: { oneOf: [{ type: "null" }, { type: "string", pattern: "^a[0-9]+$" }] },
        }),
      ),
      entities: list(
        object({
          id: { type: "string", pattern: "^e[0-9]+$" },
          ...words,
          type: { enum: [...ENTITY_TYPES] },
          link: text,
          nested: { type: "boolean" },
          score: { type: "number", minimum: 0, maximum: 1 },
        }),
      ),
      attributions: list(
        object({
          id: { type: "string", pattern: "^a[0-9]+$" },
          cue: object(words),
          source: object({ ...words, kind: { enum: ["named", "anonymous"] } }),
          content: list(object({ start: offset, end: offset })),
        }),
      ),
      diagnostics: list(
        object({
          code: { enum: [...DIAGNOSTIC_CODES] },
          severity: { enum: ["error", "warning", "information", "hint"] },
          start: offset,
          end: offset,
          message: text,
          figures: list({ type: "string", pattern: "^f[0-9]+$" }),
        }),
      ),
    }),
  ),
  conflicts: list(
    object({
      label: text,
      verdict: { enum: ["conflict", "update", "denied"] },
      figures: list(object({ path: text, id: text })),
      pairs: { ...list(list(offset)), minItems: 1 },
    }),
  ),
  problems: list(object({ path: text, code: text, message: text })),
});

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly figures: readonly { readonly id: string; readonly attribution: string | null }[];
    readonly attributions: readonly { readonly id: string }[];
  }[];
  readonly conflicts: readonly { readonly figures: readonly { readonly path: string; readonly id: string }[] }[];
}

const problems = [{ path: "x.txt", code: "not-text", message: "this is not a text file" }];
const written = (corpus = seedAnalysis): string =>
  [...writeReport({ tool: { name: "isnad", version: "1.0.0" }, corpus, problems, language: "en" })].join("");

describe("the report", () => {
  it("keeps the contract", () => {
    const validate = new Ajv({ strict: false }).compile(CONTRACT);
    expect(validate(JSON.parse(written())), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(written(analyseCorpus([]))))).toBe(true);
  });

  it("refers only to what it holds", () => {
    const { documents, conflicts } = JSON.parse(written()) as Report;
    const figures = new Set(documents.flatMap(({ path, figures }) => figures.map(({ id }) => `${path} ${id}`)));
    for (const { path, id } of conflicts.flatMap((conflict) => conflict.figures))
      expect(figures).toContain(`${path} ${id}`);
    for (const document of documents) {
      const attributions = document.attributions.map(({ id }) => id);
      for (const { attribution } of document.figures)
        if (attribution !== null) expect(attributions).toContain(attribution);
    }
  });

  it("gives one article a line", () => {
    expect(
      written()
        .split("\n")
        .filter((line) => line.startsWith('{"path":"seeds/')),
    ).toHaveLength(5);
  });
});
