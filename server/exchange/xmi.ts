import { articleOfCas, CAS_TYPES, casOf, type Cas, type FeatureStructure, type FeatureValue } from "./cas";
import { characterLosses } from "./characterLosses";
import { readEachFile } from "./eachFile";
import type { ExchangeFile, ReadableExchangeFormat, ReadContext, ReadResult } from "./format";
import { graphs } from "./graph";
import { childrenOf, readXml, XML_DECLARATION, xmlElement, xmlEmpty, type XmlElement } from "./xml";

const SOFA_ID = 1;
const DOCUMENT_ID = 2;
const ECORE = /^http:\/\/\/(.*)\.ecore$/u;

/**
 * UIMA's XMI, one file for each article and one type system for all; UTF-16 offsets. Members of the view are all its
 * structures, so that every one is indexed. Source: Apache UIMA's "XMI CAS Serialization Reference".
 */
export const xmi: ReadableExchangeFormat = {
  about: {
    title: "UIMA XMI",
    files: "`.xmi`, `TypeSystem.xml`",
    offsets: "UTF-16",
    carries: "everything, with DKPro's types for names",
    loses: "characters that XML cannot hold",
    losses: ["beyond-xml"],
  },
  write: (corpus) => {
    const graphOf = graphs(corpus);
    const files = corpus.articles.map((article) => ({
      name: `${article.name}.xmi`,
      content: xmiOf(casOf(article, graphOf(article))),
    }));
    return {
      files: [...files, { name: "TypeSystem.xml", content: typeSystem() }],
      losses: corpus.articles.flatMap(characterLosses),
    };
  },
  read,
};

/** The prefix of a type's package. */
const prefixes = (): ReadonlyMap<string, string> =>
  new Map([...new Set(CAS_TYPES.map(({ name }) => packageOf(name)))].map((space, index) => [space, `t${index}`]));

const packageOf = (type: string): string => type.slice(0, type.lastIndexOf("."));
const shortName = (type: string): string => type.slice(type.lastIndexOf(".") + 1);
const ecore = (space: string): string => `http:///${space.replaceAll(".", "/")}.ecore`;

function xmiOf({ text, structures }: Cas): string {
  const prefixOf = prefixes();
  const spaces = Object.fromEntries([...prefixOf].map(([space, prefix]) => [`xmlns:${prefix}`, ecore(space)]));
  const place = { sofa: SOFA_ID, begin: 0, end: text.length };
  // cassis knows no offset of an empty text, not even 0, so that nothing may stand in it.
  const hasDocument = text !== "";
  const members = [...(hasDocument ? [DOCUMENT_ID] : []), ...structures.map(({ id }) => id)];
  const lines = [
    xmlEmpty("cas:NULL", { "xmi:id": 0 }),
    ...(hasDocument ? [xmlEmpty("tcas:DocumentAnnotation", { "xmi:id": DOCUMENT_ID, ...place, language: "ar" })] : []),
    ...structures.map(({ id, type, span, features }) =>
      xmlEmpty(`${prefixOf.get(packageOf(type)) ?? "cas"}:${shortName(type)}`, {
        "xmi:id": id,
        ...(span && { sofa: SOFA_ID, begin: span.start, end: span.end }),
        ...Object.fromEntries(
          Object.entries(features).map(([name, value]) => [name, typeof value === "object" ? value.id : value]),
        ),
      }),
    ),
    xmlEmpty("cas:Sofa", { "xmi:id": SOFA_ID, sofaNum: 1, sofaID: "_InitialView", mimeType: "text", sofaString: text }),
    xmlEmpty("cas:View", { sofa: SOFA_ID, members: members.join(" ") }),
  ];
  const root = {
    "xmlns:xmi": "http://www.omg.org/XMI",
    "xmlns:cas": "http:///uima/cas.ecore",
    "xmlns:tcas": "http:///uima/tcas.ecore",
    ...spaces,
    "xmi:version": "2.0",
  };
  return `${XML_DECLARATION}\n${xmlElement("xmi:XMI", root, `\n${lines.join("\n")}\n`)}\n`;
}

/** The type system, as UIMA's descriptors have it. */
function typeSystem(): string {
  const leaf = (name: string, text: string): string => xmlElement(name, {}, text);
  const types = CAS_TYPES.map(({ name, parent, features }) => {
    const described = Object.entries(features).map(([feature, range]) =>
      leaf("featureDescription", leaf("name", feature) + leaf("description", "") + leaf("rangeTypeName", range)),
    );
    const inside = [leaf("name", name), leaf("description", ""), leaf("supertypeName", parent)];
    return leaf("typeDescription", [...inside, leaf("features", described.join("\n"))].join("\n"));
  });
  const root = { xmlns: "http://uima.apache.org/resourceSpecifier" };
  const content = `\n${leaf("name", "isnad")}\n${leaf("types", `\n${types.join("\n")}\n`)}\n`;
  return `${XML_DECLARATION}\n${xmlElement("typeSystemDescription", root, content)}\n`;
}

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  return readEachFile(files, ({ name, content, complain }) => {
    const root = readXml(content);
    if (root?.local === "typeSystemDescription") return [];
    const cas = root?.local === "XMI" ? casIn(root) : undefined;
    if (cas) return [articleOfCas(cas, name.replace(/\.xmi$/u, ""), context, complain)];
    complain("not-this-format");
    return [];
  });
}

function casIn(root: XmlElement): Cas | undefined {
  const elements = childrenOf(root);
  const text = elements.find(({ local }) => local === "Sofa")?.attributes["sofaString"];
  if (text === undefined) return undefined;
  return { text, structures: elements.filter(({ local }) => local !== "Sofa" && local !== "View").map(structureIn) };
}

/** Features that hold a reference, which XMI writes as a bare id. */
const REFERENCES: ReadonlySet<string> = new Set(
  CAS_TYPES.flatMap(({ features }) =>
    Object.entries(features).flatMap(([name, range]) => (range === "uima.tcas.Annotation" ? [name] : [])),
  ),
);

function structureIn({ uri, local, attributes }: XmlElement): FeatureStructure {
  const [start, end] = [Number(attributes["begin"] ?? Number.NaN), Number(attributes["end"] ?? Number.NaN)];
  const space = ECORE.exec(uri)?.[1]?.replaceAll("/", ".");
  const features = Object.fromEntries(
    Object.entries(attributes).map(([name, value]): [string, FeatureValue] => [
      name,
      REFERENCES.has(name) ? { id: Number(value) } : value,
    ]),
  );
  return {
    id: Number(attributes["xmi:id"] ?? 0),
    type: space === undefined ? local : `${space}.${local}`,
    span: Number.isNaN(start) || Number.isNaN(end) ? null : { start, end },
    features,
  };
}
