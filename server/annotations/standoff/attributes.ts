import type { Span, TextSpan } from "../../engine/text/span";
import {
  RULING_VERDICTS,
  type Annotation,
  type AnnotationKind,
  type AnnotationOf,
  type AttributionAttributes,
  type CountedSpan,
  type DocumentAttributes,
  type EntityAttributes,
  type FigureAttributes,
  type NoteAttributes,
  type OtherFigure,
  type RelationAttributes,
  type RulingAttributes,
  type SourceSpan,
} from "../annotation";
import type { Json, JsonFields } from "../json";
import {
  field,
  optional,
  readBoolean,
  readFields,
  readNumber,
  readObject,
  readOneOf,
  readString,
  writeFields,
  type Fields,
  type ReadFields,
} from "./fields";

/** An offset or length in UTF-16 code units. */
const readOffset = (value: Json): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

const SPAN = { start: readOffset, end: readOffset };
const readTextSpan = readObject<TextSpan>({ ...SPAN, text: readString });
const readSpanObject = readObject<Span>(SPAN);

const readContent = (value: Json): readonly Span[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const spans = (value as readonly Json[]).map(readSpanObject).filter((span) => span !== undefined);
  return spans.length === value.length ? spans : undefined;
};

/** A source, whose finer sort may be missing. */
const readSource = (value: Json): SourceSpan | undefined => {
  const source = readObject<Omit<SourceSpan, "sort">>({ ...SPAN, text: readString, kind: readString })(value);
  return source && { ...source, ...readObject<Required<Pick<SourceSpan, "sort">>>({ sort: readString })(value) };
};

const nowhere = { start: 0, end: 0, text: "" };

/** What a file holds of a figure: all but its claim frame, which the engine makes. */
const FIGURE: Fields<Omit<FigureAttributes, "claim">> = {
  lo: optional(readNumber),
  hi: optional(readNumber),
  qualifier: field(readString, "exact"),
  unit: optional(readString),
  iso: optional(readString),
  number: optional(readTextSpan),
  counted: optional(readObject<CountedSpan>({ ...SPAN, text: readString, lemma: readString })),
  role: field(readString, ""),
  status: field(readString, "affirmed"),
  source: optional(readSource),
  attribution: optional(readString),
  quantity: optional(readString),
};
const ENTITY: Fields<EntityAttributes> = {
  link: optional(readString),
  nested: field(readBoolean, false),
  score: optional(readNumber),
};
const ATTRIBUTION: Fields<AttributionAttributes> = {
  cue: field<TextSpan>(readTextSpan, nowhere),
  source: field<SourceSpan>(readSource, { ...nowhere, kind: "named" }),
  content: field(readContent, []),
  status: field(readString, "affirmed"),
};
const RELATION: Fields<RelationAttributes> = { from: field(readString, ""), to: field(readString, "") };
const NOTE: Fields<NoteAttributes> = { text: field(readString, ""), target: optional(readString) };
const DOCUMENT: Fields<DocumentAttributes> = { value: field<Json>((value) => value, null) };
const RULING: Fields<RulingAttributes> = {
  verdict: field(readOneOf(RULING_VERDICTS), "accepted"),
  other: optional(
    readObject<OtherFigure>({
      article: readString,
      ...SPAN,
      quote: readString,
      prefix: readString,
      suffix: readString,
    }),
  ),
};

type Attributed = {
  readonly [Kind in AnnotationKind]: Pick<AnnotationOf<Kind>, "kind" | "attributes">;
}[AnnotationKind];

/** The attributes of an annotation of any kind, and what was odd about them. */
export type ReadAttributes = Attributed & Pick<ReadFields<unknown>, "other" | "bad">;

/** Reads the attributes that a kind has. Names that it does not know, and values that are wrong, are kept as `other`. */
export function readAttributes(kind: AnnotationKind, json: JsonFields): ReadAttributes {
  const read = <Values>(fields: Fields<Values>) => {
    const { values, ...rest } = readFields(fields, json);
    return { attributes: values, ...rest };
  };
  switch (kind) {
    case "figure": {
      const { attributes, ...rest } = read(FIGURE);
      return { kind, attributes: { ...attributes, claim: null }, ...rest };
    }
    case "entity":
      return { kind, ...read(ENTITY) };
    case "attribution":
      return { kind, ...read(ATTRIBUTION) };
    case "relation":
      return { kind, ...read(RELATION) };
    case "note":
      return { kind, ...read(NOTE) };
    case "document":
      return { kind, ...read(DOCUMENT) };
    case "ruling":
      return { kind, ...read(RULING) };
  }
}

/** An annotation's attributes by their names in the file, those of the tagset included; what is absent is left out. */
export function writeAttributes(annotation: Annotation): JsonFields {
  const { otherAttributes: other } = annotation;
  switch (annotation.kind) {
    case "figure":
      return writeFields(FIGURE, annotation.attributes, other);
    case "entity":
      return writeFields(ENTITY, annotation.attributes, other);
    case "attribution":
      return writeFields(ATTRIBUTION, annotation.attributes, other);
    case "relation":
      return writeFields(RELATION, annotation.attributes, other);
    case "note":
      return writeFields(NOTE, annotation.attributes, other);
    case "document":
      return writeFields(DOCUMENT, annotation.attributes, other);
    case "ruling":
      return writeFields(RULING, annotation.attributes, other);
  }
}

/** The annotation with the attributes that some JSON gives, its kind's absent values where it gives none. */
export function withAttributes(annotation: Annotation, json: JsonFields): Annotation {
  const { kind, attributes, other } = readAttributes(annotation.kind, json);
  return { ...annotation, kind, attributes, otherAttributes: other } as Annotation;
}
