import type { Annotation } from "../annotations/annotation";
import { isFields, jsonLine, parseJson } from "../annotations/json";
import { codePointMap } from "../engine/text/codePoints";
import { characterLosses } from "./characterLosses";
import type { AnnotatedArticle } from "./corpus";
import type { ReadableExchangeFormat } from "./format";
import { graphs, type WrittenGraph } from "./graph";
import { partsOf, type Part, type Parts } from "./parts";
import { sideOf } from "./side";
import { stringIn } from "./jsonValues";
import { certaintyOf, wordOf } from "./teiElements";
import { readTei } from "./teiRead";
import { anchorId, marksOf, teiText, type Mark } from "./teiText";
import { wholeCharacters } from "./wholeCharacters";
import { XML_DECLARATION, xmlElement, xmlEmpty, xmlText } from "./xml";

const TEI = "http://www.tei-c.org/ns/1.0";
const MACHINE = "isnad";

/**
 * TEI P5, one file for each article. Names, figures, cues and sources are elements around their words where they nest
 * (`persName`, `num`, `date` and their like, with what they stand for and their values), what a source vouches for is
 * `said` with `who`. What crosses another element or the end of a paragraph, remarks and rulings are spans in `standOff`
 * between points in the text, relations a `listRelation`. The body's white space is the article's own. What TEI has no
 * place for stands in the header's `xenoData`. Source: TEI P5 Guidelines, chapters 3, 13, 16 and 17.
 */
export const tei: ReadableExchangeFormat = {
  about: {
    title: "TEI P5",
    files: "`.tei.xml`",
    offsets: "inline",
    carries:
      "everything: `persName`, `num`, `date`, `said` and their like in the text, the rest in `standOff`; reads others' mark-up too",
    loses: "characters that XML cannot hold",
    losses: ["beyond-xml"],
  },
  write: (corpus) => {
    const graphOf = graphs(corpus);
    return {
      files: corpus.articles.map((article) => ({
        name: `${article.name}.tei.xml`,
        content: documentOf(article, graphOf(article)),
      })),
      losses: corpus.articles.flatMap(characterLosses),
    };
  },
  read: readTei,
};

const idOf = (part: number): string => `a${part}`;
const pointer = (id: string): string => `#${id}`;

function documentOf(annotated: AnnotatedArticle, graph: WrittenGraph): string {
  const { text } = annotated.article;
  const points = codePointMap(text);
  const whole = partsOf(graph);
  const parts = { ...whole, parts: whole.parts.map((part) => ({ ...part, span: wholeCharacters(points, part.span) })) };
  const people = responsible(graph);
  const common = commonAttributes(parts, people);
  const { marks, others } = marksOf(parts.parts);
  const named = marks.map((mark): Mark => {
    const attributes = { ...(mark.part && common(mark.part)), ...mark.element.attributes };
    return { ...mark, element: { ...mark.element, attributes } };
  });
  const { markup, apart } = teiText(text, [...spoken(graph, parts), ...named], others);
  const standOff = [...spanGroups(apart, common), ...relations(graph, parts)];
  const root = { xmlns: TEI, "xml:lang": "ar" };
  const lines = [
    header(annotated, graph, parts, people),
    xmlElement("text", {}, xmlElement("body", { "xml:space": "preserve" }, markup)),
    ...(standOff.length === 0 ? [] : [xmlElement("standOff", {}, `\n${standOff.join("\n")}\n`)]),
  ];
  return `${XML_DECLARATION}\n${xmlElement("TEI", root, `\n${lines.join("\n")}\n`)}\n`;
}

const makerOf = (annotation: Annotation | null): string =>
  annotation?.decision?.by ?? annotation?.origin.name ?? MACHINE;

/** The ids of all who made or decided on annotations. */
const responsible = ({ nodes }: WrittenGraph): ReadonlyMap<string, string> =>
  new Map([...new Set(nodes.map(({ of }) => makerOf(of)))].map((name, index) => [name, `r${index + 1}`]));

/** What every marked stretch has: its number, who is responsible, and its neighbours where it is one of several. */
const commonAttributes =
  ({ numbersOf }: Parts, people: ReadonlyMap<string, string>) =>
  ({ id, node }: Part): Readonly<Record<string, string>> => {
    const numbers = numbersOf(node.id);
    const [before, after] = [numbers[numbers.indexOf(id) - 1], numbers[numbers.indexOf(id) + 1]];
    const person = people.get(makerOf(node.of));
    return {
      "xml:id": idOf(id),
      ...(person !== undefined && { resp: pointer(person) }),
      ...certaintyOf(node.of),
      ...(before !== undefined && { prev: pointer(idOf(before)) }),
      ...(after !== undefined && { next: pointer(idOf(after)) }),
    };
  };

/** What sources vouch for, with who says it: the words that name the source, else the cue. */
function spoken(graph: WrittenGraph, { firstOf }: Parts): readonly Mark[] {
  return graph.nodes.flatMap(({ id, of }): readonly Mark[] => {
    if (of?.kind !== "attribution") return [];
    const { source, content } = of.attributes;
    const who = pointer(idOf(firstOf(`source.${source.start}.${source.end}`) || firstOf(id)));
    const element = { name: "said", attributes: { who, direct: "unknown" } };
    return content.filter(({ start, end }) => start < end).map((span) => ({ span, element, part: undefined }));
  });
}

/** Spans between points, in a group for each kind of annotation. */
function spanGroups(
  apart: readonly Part[],
  common: (part: Part) => Readonly<Record<string, string>>,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const part of apart) {
    const { of, label } = part.node;
    const group = of?.decision?.verdict === "rejected" ? "rejected" : (of?.kind ?? "source");
    const from = pointer(anchorId(part.span.start));
    const attributes = { ...common(part), type: wordOf(label), from, to: pointer(anchorId(part.span.end)) };
    const span = xmlElement("span", attributes, of?.kind === "note" ? xmlText(of.attributes.text) : "");
    const others = groups.get(group);
    if (others) others.push(span);
    else groups.set(group, [span]);
  }
  return [...groups].map(([type, spans]) => xmlElement("spanGrp", { type }, `\n${spans.join("\n")}\n`));
}

function relations({ edges }: WrittenGraph, { firstOf }: Parts): readonly string[] {
  const written = edges.map(({ label, from, to }) => {
    const [active, passive] = [pointer(idOf(firstOf(from))), pointer(idOf(firstOf(to)))];
    return xmlEmpty("relation", { name: wordOf(label), active, passive });
  });
  return written.length === 0 ? [] : [xmlElement("listRelation", {}, `\n${written.join("\n")}\n`)];
}

function header(
  { name, path }: AnnotatedArticle,
  graph: WrittenGraph,
  parts: Parts,
  people: ReadonlyMap<string, string>,
): string {
  const leaf = (element: string, content: string): string => xmlElement(element, {}, xmlText(content));
  const statements = [...people].map(([person, id]) =>
    xmlElement("respStmt", { "xml:id": id }, leaf("resp", "annotation") + leaf("name", person)),
  );
  const fileDesc = [
    xmlElement("titleStmt", {}, [leaf("title", name), ...statements].join("\n")),
    xmlElement("publicationStmt", {}, leaf("p", "Exported by Isnad.")),
    xmlElement("sourceDesc", {}, leaf("p", path)),
  ];
  const terms = graph.beside.flatMap(termOf);
  const profile = terms.length === 0 ? [] : [xmlElement("profileDesc", {}, textClass(terms))];
  // Two characters that JSON writes as they are and XML cannot hold.
  const side = jsonLine(sideOf(name, graph, parts)).replace(/[\uFFFE\uFFFF]/gu, (one) =>
    one === "\uFFFE" ? "\\ufffe" : "\\uffff",
  );
  const lines = [
    xmlElement("fileDesc", {}, fileDesc.join("\n")),
    ...profile,
    xmlElement("xenoData", { type: MACHINE, "xml:space": "preserve" }, xmlText(side)),
  ];
  return xmlElement("teiHeader", {}, `\n${lines.join("\n")}\n`);
}

const textClass = (terms: readonly string[]): string =>
  xmlElement("textClass", {}, xmlElement("keywords", { scheme: "urn:isnad:tagset" }, terms.join("")));

/** A label of the whole article as a keyword. */
function termOf(record: string): readonly string[] {
  const json = parseJson(record);
  if (!isFields(json) || json["kind"] !== "document") return [];
  const label = stringIn(json, "label") ?? "";
  const attributes = json["attributes"];
  const value = isFields(attributes) ? attributes["value"] : undefined;
  return [xmlElement("term", { type: wordOf(label) }, xmlText(typeof value === "string" ? value : label))];
}
