import type { JSONSchema } from "vscode-json-languageservice";
import { LABEL_KINDS, type Attribute, type Bilingual, type LabelKind, type Tagset } from "../annotations/tagset";
import type { Language } from "../engine/messages/language";

/** The schema of a line with what a tagset adds: labels and attributes by kind, with their names. Other ones stay allowed. */
export function withTagset(line: JSONSchema, tagset: Tagset, language: Language): JSONSchema {
  const annotation = line.definitions?.["annotation"];
  if (typeof annotation !== "object") return line;
  const allOf = [...(annotation.allOf ?? []), ...LABEL_KINDS.map((kind) => ofKind(tagset, kind, language))];
  return { ...line, definitions: { ...line.definitions, annotation: { ...annotation, allOf } } };
}

function ofKind({ labels, attributes }: Tagset, kind: LabelKind, language: Language): JSONSchema {
  const own = labels.filter((label) => label.kind === kind);
  const ids = new Set(own.flatMap((label) => label.attributes));
  const known = attributes.filter(({ id }) => ids.has(id));
  return {
    if: { properties: { kind: { const: kind } } },
    then: {
      properties: {
        ...(own.length > 0 && { label: oneOrOther(own, language) }),
        attributes: {
          properties: Object.fromEntries(known.map((one) => [one.id, valueOf(one, language)])),
        },
      },
    },
  };
}

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** One of these, or any other text: files keep what the tagset has not. */
const oneOrOther = (named: readonly Named[], language: Language): JSONSchema => ({
  anyOf: [
    { enum: named.map(({ id }) => id), enumDescriptions: named.map(({ name }) => name[language]) },
    { type: "string" },
  ],
});

function valueOf({ kind, name, values }: Attribute, language: Language): JSONSchema {
  const description = name[language];
  if (kind === "flag") return { description, type: "boolean" };
  if (kind === "number") return { description, type: "number" };
  return values.length > 0 ? { description, ...oneOrOther(values, language) } : { description, type: "string" };
}
