import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { BUILT_IN_TAGSET } from "../../../server/annotations/builtInTagset";
import { labelOf, type Tagset } from "../../../server/annotations/tagset";
import { ENTITY_TYPES } from "../../../server/engine/entities/entity";
import { FIGURE_KINDS } from "../../../server/engine/figures/figure";
import { readProject } from "../../../server/exchange/project/readProject";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schemas/isnad.schema.json"), "utf8"),
) as object;
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

const read = (
  tagset: object,
): { readonly tagset: Tagset; readonly problems: readonly string[]; readonly isValid: boolean } => {
  const { settings, problems } = readProject(JSON.stringify({ tagset }));
  return {
    tagset: settings.tagset,
    problems: problems.map(({ code, path, detail }) => `${code} ${path} ${detail}`),
    isValid: validate({ tagset }),
  };
};

describe("the built-in tagset", () => {
  it("has the types and kinds of the engine", () => {
    const idsOf = (kind: string): readonly string[] =>
      BUILT_IN_TAGSET.labels.filter((label) => label.kind === kind).map(({ id }) => id);
    expect(idsOf("entity")).toEqual(ENTITY_TYPES);
    expect(idsOf("figure")).toEqual(FIGURE_KINDS);
  });

  it("has one key for each label of a kind, and marks the place in every example", () => {
    const keys = BUILT_IN_TAGSET.labels.map(({ kind, key }) => `${kind} ${key ?? ""}`);
    expect(new Set(keys).size).toBe(keys.length);
    const examples = BUILT_IN_TAGSET.labels.flatMap((label) => label.examples);
    expect(examples.filter((example) => !/\[\[.+\]\]/u.test(example))).toEqual([]);
  });

  it("reads its own entries back as they are", () => {
    const labels = BUILT_IN_TAGSET.labels.map((label) => ({ ...label, key: label.key, color: label.color }));
    const attributes = BUILT_IN_TAGSET.attributes.map(({ fallback, ...rest }) => ({ ...rest, default: fallback }));
    const described = labels.map(({ description, ...rest }) =>
      description.en === "" ? rest : { ...rest, description },
    );
    const { tagset, problems, isValid } = read({
      extends: "none",
      labels: described,
      attributes,
      relations: BUILT_IN_TAGSET.relations,
    });
    expect(problems).toEqual([]);
    expect(isValid, JSON.stringify(validate.errors)).toBe(true);
    expect(tagset).toEqual(BUILT_IN_TAGSET);
  });
});

describe("a tagset of the user's", () => {
  it("changes of a known label only what it says", () => {
    const { tagset, problems, isValid } = read({ labels: [{ id: "PER", color: "#ff0000" }] });
    expect(problems).toEqual([]);
    expect(isValid).toBe(true);
    expect(tagset.labels).toHaveLength(BUILT_IN_TAGSET.labels.length);
    expect(labelOf(tagset, "entity", "PER")).toEqual({
      ...labelOf(BUILT_IN_TAGSET, "entity", "PER"),
      color: { light: "#ff0000", dark: "#ff0000" },
    });
  });

  it("adds labels, and gives what they leave open", () => {
    const { tagset, problems } = read({
      nesting: false,
      labels: [{ id: "WEAPON" }, { id: "TOPIC", kind: "document" }],
    });
    expect(problems).toEqual([]);
    expect(labelOf(tagset, "entity", "WEAPON")).toMatchObject({
      name: { en: "WEAPON", ar: "WEAPON" },
      key: null,
      nesting: false,
      attributes: [],
    });
    expect(labelOf(tagset, "document", "TOPIC")?.kind).toBe("document");
    expect(labelOf(tagset, "entity", "TOPIC")).toBeUndefined();
  });

  it("stands alone where it says so", () => {
    const { tagset, problems, isValid } = read({
      extends: "none",
      guidelines: "GUIDELINES.md",
      labels: [
        { id: "سلاح", name: { ar: "سلاح", en: "Weapon" }, key: "س", attributes: ["sure"], examples: ["[[بندقية]]"] },
        { id: "QTY", kind: "figure", name: "كمية" },
      ],
      attributes: [
        { id: "sure", kind: "flag" },
        { id: "size", values: ["small", { id: "big", name: "كبير" }] },
      ],
      relations: [{ id: "has", from: ["سلاح"], to: ["QTY"] }],
    });
    expect(problems).toEqual([]);
    expect(isValid, JSON.stringify(validate.errors)).toBe(true);
    expect(tagset.labels.map(({ id, kind, key }) => [id, kind, key])).toEqual([
      ["سلاح", "entity", "س"],
      ["QTY", "figure", null],
    ]);
    expect(tagset.attributes.map(({ id, kind }) => [id, kind])).toEqual([
      ["sure", "flag"],
      ["size", "choice"],
    ]);
    expect(tagset.relations).toMatchObject([{ id: "has", from: ["سلاح"], to: ["QTY"], key: null }]);
    expect(tagset.guidelines).toBe("GUIDELINES.md");
  });

  it("takes a key from the label that it adds to, not from one of its own", () => {
    const { tagset, problems } = read({
      labels: [
        { id: "PLANE", key: "p" },
        { id: "SHIP", key: "p" },
      ],
    });
    expect(problems).toEqual(["twice /tagset/labels/1 p"]);
    expect(["PER", "PLANE", "SHIP"].map((id) => labelOf(tagset, "entity", id)?.key)).toEqual([null, "p", null]);
  });

  /** Problems, and whether the schema sees them too. */
  it.each<readonly [readonly string[], boolean, object]>([
    [["empty /tagset/labels/0 id"], true, { labels: [{ name: "x" }] }],
    [["not-allowed /tagset/labels/0/id A-Z a-z 0-9 _ . -"], true, { labels: [{ id: "a b" }] }],
    [["not-allowed /tagset/labels/0/color #rrggbb"], true, { labels: [{ id: "A", color: "red" }] }],
    [["not-allowed /tagset/labels/0/key a"], true, { labels: [{ id: "A", key: "ab" }] }],
    [["wrong-type /tagset/labels/0/nesting boolean"], true, { labels: [{ id: "A", nesting: "no" }] }],
    [["not-allowed /tagset/labels/0/kind entity figure document"], true, { labels: [{ id: "A", kind: "verb" }] }],
    [["unknown-field /tagset/labels/0/colour colour"], true, { labels: [{ id: "A", colour: "#000000" }] }],
    [["twice /tagset/labels/1 entity A"], false, { labels: [{ id: "A" }, { id: "A" }] }],
    [["not-defined /tagset/labels/0 sure"], false, { labels: [{ id: "A", attributes: ["sure"] }] }],
    [["not-defined /tagset/relations/0 B"], false, { relations: [{ id: "r", to: ["PER", "B"] }] }],
  ])("leaves out what is wrong: %j", (expected, isSeen, tagset) => {
    const reading = read(tagset);
    expect(reading.problems).toEqual(expected);
    expect(reading.isValid).toBe(!isSeen);
  });
});
