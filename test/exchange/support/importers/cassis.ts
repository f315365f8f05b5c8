// What dkpro-cassis objects to in JSON CAS and in XMI with its type system, after its `CasJsonDeserializer`,
// `CasXmiDeserializer`, `TypeSystem` and `Utf16CodepointOffsetConverter`. Offsets are UTF-16 code units.
import { childrenOf, readXml, type XmlElement } from "../../../../server/exchange/xml";

type Types = ReadonlyMap<string, { readonly parent: string; readonly features: ReadonlyMap<string, string> }>;

/** What UIMA has without being told, as far as it is used. */
const BUILT_IN: Types = new Map([
  ["uima.cas.TOP", { parent: "", features: new Map<string, string>() }],
  ["uima.cas.AnnotationBase", { parent: "uima.cas.TOP", features: new Map([["sofa", "uima.cas.Sofa"]]) }],
  [
    "uima.tcas.Annotation",
    {
      parent: "uima.cas.AnnotationBase",
      features: new Map([
        ["begin", "uima.cas.Integer"],
        ["end", "uima.cas.Integer"],
      ]),
    },
  ],
  [
    "uima.tcas.DocumentAnnotation",
    { parent: "uima.tcas.Annotation", features: new Map([["language", "uima.cas.String"]]) },
  ],
]);

/** The ranges of a type's features, its parents' among them; undefined where it is no type. */
function featuresOf(types: Types, name: string): ReadonlyMap<string, string> | undefined {
  const type = types.get(name);
  if (!type) return undefined;
  const above = type.parent === "" ? [] : (featuresOf(types, type.parent) ?? []);
  return new Map([...above, ...type.features]);
}

/** Types on top of the built-in ones; a type whose parent comes later or never is complained of. */
function withTypes(own: readonly (readonly [name: string, type: NonNullable<ReturnType<Types["get"]>>])[]) {
  const types = new Map(BUILT_IN);
  const complaints = own.flatMap(([name, type]) => {
    const isKnown = types.has(type.parent) && !types.has(name);
    types.set(name, type);
    return isKnown ? [] : [`type ${name}: its parent is unknown, or it is there twice`];
  });
  return { types, complaints };
}

interface Structure {
  readonly id: number;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the converter from UTF-16 knows of a text: the offsets between its characters. */
function offsetsOf(text: string): ReadonlySet<unknown> {
  let at = 0;
  return new Set([0, ...Array.from(text, (point) => (at += point.length))]);
}

function structureComplaints(types: Types, structures: readonly Structure[], offsets: ReadonlySet<unknown>) {
  const ids = new Set<unknown>(structures.map(({ id }) => id));
  return structures.flatMap(({ id, type, values }) => {
    const features = featuresOf(types, type);
    if (!features) return [`${id}: no type ${type}`];
    return Object.entries(values).flatMap(([name, value]) => {
      const range = features.get(name);
      if (range === undefined) return [`${id}: ${type} has no feature ${name}`];
      if (name === "begin" || name === "end") return offsets.has(value) ? [] : [`${id}: ${name} ${String(value)}`];
      if (range === "uima.cas.String") return typeof value === "string" ? [] : [`${id}: ${name} is no string`];
      if (range === "uima.cas.Integer") return Number.isInteger(value) ? [] : [`${id}: ${name} is no integer`];
      return name === "sofa" || ids.has(value) ? [] : [`${id}: ${name} refers to ${String(value)}`];
    });
  });
}

interface JsonCas {
  readonly "%TYPES": Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "%FEATURE_STRUCTURES": readonly Readonly<Record<string, unknown>>[];
  readonly "%VIEWS": Readonly<Record<string, { readonly "%SOFA": number; readonly "%MEMBERS": readonly number[] }>>;
}

/** What is wrong with a JSON CAS; empty where cassis loads it. */
export function jsonCasComplaints(content: string): readonly string[] {
  const cas = JSON.parse(content) as JsonCas;
  const order = Object.keys(cas).filter((key) => key !== "%HEADER");
  if (order.join() !== "%TYPES,%FEATURE_STRUCTURES,%VIEWS") return [`order: ${order.join()}`];
  const { types, complaints } = withTypes(
    Object.entries(cas["%TYPES"]).map(([name, type]) => [
      name,
      {
        parent: String(type["%SUPER_TYPE"]),
        features: new Map(
          Object.entries(type).flatMap(([feature, described]) =>
            feature.startsWith("%") ? [] : [[feature, (described as Readonly<Record<"%RANGE", string>>)["%RANGE"]]],
          ),
        ),
      },
    ]),
  );
  const [sofa, ...others] = cas["%FEATURE_STRUCTURES"];
  if (sofa?.["%TYPE"] !== "uima.cas.Sofa" || typeof sofa["sofaString"] !== "string") return ["the sofa is not first"];
  const structures = others.map((one): Structure => ({
    id: Number(one["%ID"]),
    type: String(one["%TYPE"]),
    values: Object.fromEntries(
      Object.entries(one).flatMap(([name, value]) => (name.startsWith("%") ? [] : [[name.replace(/^@/u, ""), value]])),
    ),
  }));
  const firstKeys = cas["%FEATURE_STRUCTURES"].filter((one) => Object.keys(one)[0] !== "%ID");
  return [
    ...complaints,
    ...firstKeys.map(() => "%ID is not first"),
    ...structureComplaints(types, structures, offsetsOf(sofa["sofaString"])),
    ...memberComplaints(structures, cas["%VIEWS"]["_InitialView"]?.["%MEMBERS"] ?? []),
  ];
}

function memberComplaints(structures: readonly Structure[], members: readonly number[]): readonly string[] {
  const ids = new Set(structures.map(({ id }) => id));
  if (ids.size !== structures.length || new Set(members).size !== members.length) return ["an id twice"];
  return members.filter((id) => !ids.has(id)).map((id) => `no member ${id}`);
}

const textOf = (element: XmlElement, name: string): string => {
  const [text] = childrenOf(element).find((child) => child.local === name)?.content ?? [];
  return typeof text === "string" ? text : "";
};
const listIn = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => (child.local === name ? childrenOf(child) : []));

/** What is wrong with XMI and the type system beside it; empty where cassis loads it without leniency. */
export function xmiComplaints(content: string, typeSystem: string): readonly string[] {
  const [root, described] = [readXml(content), readXml(typeSystem)];
  if (!root || !described) return ["not well-formed"];
  const { types, complaints } = withTypes(
    listIn(described, "types").map((type) => [
      textOf(type, "name"),
      {
        parent: textOf(type, "supertypeName"),
        features: new Map(listIn(type, "features").map((one) => [textOf(one, "name"), textOf(one, "rangeTypeName")])),
      },
    ]),
  );
  const elements = childrenOf(root);
  const sofa = elements.find(({ local }) => local === "Sofa")?.attributes["sofaString"];
  if (sofa === undefined) return ["no sofa"];
  const structures = elements
    .filter(({ local }) => !["NULL", "Sofa", "View"].includes(local))
    .map(({ uri, local, attributes: { "xmi:id": id, ...values } }): Structure => {
      const type = `${uri.replace("http:///", "").replace(".ecore", "").replaceAll("/", ".")}.${local}`;
      const ranges = featuresOf(types, type);
      const typed = Object.entries(values).map(([name, value]) => {
        return [name, ranges?.get(name) === "uima.cas.String" ? value : Number(value)];
      });
      return { id: Number(id), type, values: Object.fromEntries(typed) as Structure["values"] };
    });
  const members = elements.find(({ local }) => local === "View")?.attributes["members"] ?? "";
  // The converter of a sofa without text has no offsets at all.
  return [
    ...complaints,
    ...structureComplaints(types, structures, sofa === "" ? new Set() : offsetsOf(sofa)),
    ...memberComplaints(structures, members.split(" ").map(Number)),
  ];
}
