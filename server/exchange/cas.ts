import type { Annotation } from "../annotations/annotation";
import { isFields, jsonLine, parseJson, type JsonFields } from "../annotations/json";
import { decimal } from "./decimal";
import type { AnnotatedArticle } from "./corpus";
import type { ReadArticle, ReadContext } from "./format";
import type { GraphEdge, WrittenGraph } from "./graph";
import type { Complain } from "./jsonLines";
import { byNumber, nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { readArticle, readSide, sideOf, withRecords } from "./side";
import { spanInside } from "./spanIn";
import { sentencesOf } from "./sentences";

/** The types of DKPro Core that INCEpTION shows without a layer of the user's. */
const NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
const SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
const TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
/** Our own: figures with their values, other marks, arrows in the manner of WebAnno's relation layers. */
const FIGURE = "isnad.Figure";
const MARK = "isnad.Mark";
const ARROW = "isnad.Arrow";
/** What the other types have no place for; `Part` tells which stretch has which number, whatever ids a tool gives. */
const PART = "isnad.Part";
const SIDE = "isnad.Side";

/** The ranges of features that are used here. */
export type Range = "uima.cas.String" | "uima.cas.Integer" | "uima.tcas.Annotation";

export interface CasType {
  readonly name: string;
  readonly parent: "uima.tcas.Annotation" | "uima.cas.TOP";
  readonly features: Readonly<Record<string, Range>>;
}

const STRING = "uima.cas.String";

/** The type system of what is written. */
export const CAS_TYPES: readonly CasType[] = [
  { name: SENTENCE, parent: "uima.tcas.Annotation", features: {} },
  { name: TOKEN, parent: "uima.tcas.Annotation", features: {} },
  { name: NAMED_ENTITY, parent: "uima.tcas.Annotation", features: { value: STRING, identifier: STRING } },
  {
    name: FIGURE,
    parent: "uima.tcas.Annotation",
    features: {
      value: STRING,
      lo: STRING,
      hi: STRING,
      qualifier: STRING,
      unit: STRING,
      iso: STRING,
      counted: STRING,
      role: STRING,
      status: STRING,
      source: STRING,
    },
  },
  { name: MARK, parent: "uima.tcas.Annotation", features: { value: STRING } },
  {
    name: ARROW,
    parent: "uima.tcas.Annotation",
    features: { value: STRING, Governor: "uima.tcas.Annotation", Dependent: "uima.tcas.Annotation" },
  },
  {
    name: PART,
    parent: "uima.tcas.Annotation",
    features: { number: "uima.cas.Integer", of: "uima.tcas.Annotation" },
  },
  { name: SIDE, parent: "uima.cas.TOP", features: { json: STRING } },
];

/** A reference from one feature structure to another, by its id. */
export interface Reference {
  readonly id: number;
}

export type FeatureValue = string | number | Reference;

/** A feature structure. `span` (UTF-16 code units) is null for what is no annotation. */
export interface FeatureStructure {
  readonly id: number;
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly features: Readonly<Record<string, FeatureValue>>;
}

/** A CAS with one view. */
export interface Cas {
  readonly text: string;
  readonly structures: readonly FeatureStructure[];
}

/** Ids below this are the sofa's and the document annotation's. */
const FIRST_ID = 3;

/** An article as a CAS: sentences and tokens, names, figures, other marks, arrows, and what they leave out. */
export function casOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): Cas {
  const parts = partsOf(graph);
  const structures: FeatureStructure[] = [];
  const add = (type: string, span: FeatureStructure["span"], features: FeatureStructure["features"] = {}): number => {
    const id = structures.length + FIRST_ID;
    structures.push({ id, type, span, features });
    return id;
  };
  for (const sentence of sentencesOf(article)) add(SENTENCE, sentence);
  for (const { start, paragraph } of article.paragraphs) {
    for (const token of paragraph.tokens) add(TOKEN, { start: start + token.start, end: start + token.end });
  }
  const ids = new Map<number, number>();
  for (const part of parts.parts) ids.set(part.id, add(typeOf(part), part.span, featuresOf(part)));
  for (const { id, span } of parts.parts) add(PART, span, { number: id, of: { id: ids.get(id) ?? 0 } });
  const partOf = new Map(parts.parts.map((part) => [part.id, part]));
  for (const { label, from, to } of graph.edges) {
    const [start, end] = [parts.firstOf(from), parts.firstOf(to)];
    const span = partOf.get(end)?.span ?? null;
    const reference = (part: number): Reference => ({ id: ids.get(part) ?? 0 });
    add(ARROW, span, { value: label, Governor: reference(start), Dependent: reference(end) });
  }
  add(SIDE, null, { json: jsonLine({ isnad: sideOf(name, graph, parts) }) });
  return { text: article.text, structures };
}

const typeOf = ({ node: { of } }: Part): string =>
  of?.kind === "entity" ? NAMED_ENTITY : of?.kind === "figure" ? FIGURE : MARK;

function featuresOf({ node: { label, of } }: Part): Readonly<Record<string, string>> {
  if (of?.kind === "entity") return { value: label, ...given({ identifier: of.attributes.link }) };
  if (of?.kind === "figure") return { value: label, ...figureFeatures(of.attributes) };
  return { value: label };
}

function figureFeatures(
  figure: Extract<Annotation, { kind: "figure" }>["attributes"],
): Readonly<Record<string, string>> {
  const { lo, hi, qualifier, unit, iso, counted, role, status, source } = figure;
  return given({
    lo: lo === null ? null : decimal(lo),
    hi: hi === null ? null : decimal(hi),
    qualifier,
    unit,
    iso,
    counted: counted?.text ?? null,
    role,
    status,
    source: source?.text ?? null,
  });
}

/** The features that have a value. */
const given = (values: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

const textFeature = ({ features }: FeatureStructure, name: string): string | undefined => {
  const value = features[name];
  return typeof value === "string" ? value : undefined;
};

const referenceIn = ({ features }: FeatureStructure, name: string): number => {
  const value = features[name];
  return typeof value === "object" ? value.id : Number.NaN;
};

/** Types whose structures are no annotations of anybody. */
const PASSED = new Set([SENTENCE, TOKEN, PART, SIDE, "uima.tcas.DocumentAnnotation", "uima.cas.Sofa"]);

/** The article that a CAS annotates. Annotation types of other tools become annotations with the type's last word as label. */
export function articleOfCas(cas: Cas, fallbackName: string, context: ReadContext, complain: Complain): ReadArticle {
  const { text, structures } = cas;
  const json = structures.flatMap((one) => (one.type === SIDE ? (textFeature(one, "json") ?? []) : []))[0];
  const parsed = json === undefined ? undefined : parseJson(json);
  const side = readSide(isFields(parsed) ? parsed : undefined);
  const numbers = new Map(
    structures.flatMap((one) =>
      one.type === PART ? [[referenceIn(one, "of"), Number(one.features["number"])]] : [],
    ) as readonly (readonly [number, number])[],
  );
  const isArrow = (one: FeatureStructure): boolean =>
    one.features["Governor"] !== undefined && one.features["Dependent"] !== undefined;
  const idOf = (structure: number): string | number => {
    const number = numbers.get(structure);
    return number !== undefined && side.ownerOf(number).node !== undefined ? number : `x${structure}`;
  };
  const parts = structures.flatMap((one): ReadPart[] => {
    if (one.span === null || PASSED.has(one.type) || isArrow(one)) return [];
    const span = spanInside(text.length, one.span.start, one.span.end);
    if (!span) {
      complain("bad-span", `${one.type} ${one.id}`);
      return [];
    }
    const id = idOf(one.id);
    const owner = side.ownerOf(typeof id === "number" ? id : undefined);
    return [{ id, label: labelOf(one), span, ...owner, ...linkIn(one) }];
  });
  const { nodes, nodeOf } = nodesFrom(parts.toSorted(byNumber));
  const edges = structures.filter(isArrow).map((one): GraphEdge => ({
    id: `r${one.id}`,
    label: labelOf(one),
    from: nodeOf(idOf(referenceIn(one, "Governor"))),
    to: nodeOf(idOf(referenceIn(one, "Dependent"))),
    record: undefined,
  }));
  const graph = { nodes, edges: withRecords(edges, side.edges(nodeOf)), beside: side.beside };
  return readArticle(side.name ?? fallbackName, text, graph, context, complain);
}

/** What a structure is called: by the feature of DKPro's types, by that of INCEpTION's own layers, or by its type. */
const labelOf = (one: FeatureStructure): string =>
  textFeature(one, "value") ?? textFeature(one, "label") ?? lastWord(one.type);
const lastWord = (type: string): string => type.slice(type.lastIndexOf(".") + 1);

/** The link that a named entity's identifier gives. */
function linkIn(one: FeatureStructure): { readonly attributes?: JsonFields } {
  const identifier = one.type === NAMED_ENTITY ? textFeature(one, "identifier") : undefined;
  return identifier === undefined ? {} : { attributes: { link: identifier } };
}
