import { isFields, jsonLine, parseJson, type JsonFields } from "../annotations/json";
import { withText, type Span } from "../engine/text/span";
import { readEachFile } from "./eachFile";
import type { ExchangeReader, ReadArticle, ReadContext } from "./format";
import type { GraphEdge, GraphNode } from "./graph";
import type { Complain } from "./jsonLines";
import { stringIn } from "./jsonValues";
import { byNumber, nodesFrom, type ReadPart } from "./parts";
import { ascribed } from "./record";
import { readArticle, readSide, type Side } from "./side";
import { isLabel, labelOf, linkIn, valuesIn, wordOf } from "./teiElements";
import { pointed, walkText, type Walked } from "./teiWalk";
import { childrenOf, isDeep, readXml, xmlSafe, type XmlElement } from "./xml";

/**
 * Reads TEI P5: ours, and what others mark up as names, numbers, measures, dates and referring strings, with spans and
 * relations beside the text. Each `TEI` of a corpus is an article; its text is the file's own.
 */
export const readTei: ExchangeReader = (files, context) =>
  readEachFile(files, ({ name: file, content, complain }) => {
    const root = readXml(content);
    const documents = root === undefined || isDeep(root) ? [] : elementsIn(root, new Set(["TEI", "TEI.2"]));
    if (documents.length === 0) complain("not-this-format");
    const name = file.replace(/(?:\.tei)?\.xml$|\.tei$/u, "");
    return documents.flatMap((document, index) => {
      const body = childrenOf(document).find(({ local }) => local === "text");
      if (body) return [articleOf(document, body, index === 0 ? name : `${name}-${index + 1}`, context, complain)];
      complain("no-text");
      return [];
    });
  });

/** All elements of some names, outermost, in document order. Goes by a list, so that no nesting is too deep. */
function elementsIn(root: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (names.has(element.local)) found.push(element);
    else open.push(...childrenOf(element).toReversed());
  }
  return found;
}

/** What elements become: the parts that they are, by the ids that relations know them by. */
interface Collected {
  readonly parts: readonly ReadPart[];
  readonly byId: ReadonlyMap<string, string | number>;
}

function articleOf(
  document: XmlElement,
  body: XmlElement,
  fallbackName: string,
  context: ReadContext,
  complain: Complain,
): ReadArticle {
  const walked = walkText(body);
  const side = sideIn(document);
  const { parts, byId } = partsIn(document, walked, side, context, complain);
  const { nodes, nodeOf } = nodesFrom(parts.toSorted(byNumber));
  const edges = relationsIn(document).map(({ label, from, to }, index): GraphEdge => ({
    id: `r${index + 1}`,
    label,
    from: nodeOf(byId.get(from)),
    to: nodeOf(byId.get(to)),
    record: undefined,
  }));
  const speeches = side.name === undefined ? speechesIn(walked, context) : [];
  const graph = { nodes: [...nodes, ...speeches], edges: restored(edges, side.edges(nodeOf)), beside: side.beside };
  return readArticle(side.name ?? fallbackName, walked.text, graph, context, complain);
}

/** Marks in the text, and spans beside it. */
function partsIn(
  document: XmlElement,
  walked: Walked,
  side: Side,
  context: ReadContext,
  complain: Complain,
): Collected {
  const people = peopleIn(document);
  const spans = spansIn(document);
  const chains = chainsOf([...walked.marks.map(({ element }) => element), ...spans]);
  const parts: ReadPart[] = [];
  const byId = new Map<string, string | number>();
  const add = (element: XmlElement, span: Span, label: string, attributes: JsonFields): void => {
    const own = element.attributes["xml:id"] ?? "";
    const number = /^a\d+$/u.test(own) ? Number(own.slice(1)) : undefined;
    const owner = side.ownerOf(number);
    const id = number !== undefined && owner.node !== undefined ? number : `x${parts.length + 1}`;
    if (own !== "" && !byId.has(own)) byId.set(own, id);
    if (owner.node !== undefined) parts.push({ id, span, ...owner, ...kept(owner.record, label, attributes) });
    else {
      const record = madeBy(element, label, people, context);
      parts.push({ id, label, span, node: chains.get(element), record, attributes });
    }
  };
  for (const { element, span } of walked.marks) {
    const link = linkIn(element);
    const attributes = { ...valuesIn(element), ...(link !== undefined && { link }) };
    if (span.start < span.end) add(element, span, labelOf(element), attributes);
  }
  for (const span of spans) {
    const places = placesOf(walked, span);
    const { type, from, target } = span.attributes;
    if (places.length === 0) complain("unknown-reference", from ?? target ?? "");
    const text = wordsOf(span);
    for (const place of places) add(span, place, type ?? "span", text === "" ? {} : { text });
  }
  return { parts, byId };
}

/** Of what we wrote, label and link as the record has them, unless another tool has changed them. */
function kept(record: string | undefined, label: string, { link }: JsonFields): Pick<ReadPart, "label" | "attributes"> {
  const json = record === undefined ? undefined : parseJson(record);
  const fields = isFields(json) ? json : {};
  const known = stringIn(fields, "label");
  const attributes = isFields(fields["attributes"]) ? fields["attributes"] : {};
  const isSame = typeof link !== "string" || xmlSafe(stringIn(attributes, "link") ?? "") === link;
  return {
    label: known !== undefined && isLabel(known, label) ? known : label,
    ...(!isSame && { attributes: { link } }),
  };
}

/** A name for each element's annotation: the same for those that follow one another by `prev`. */
function chainsOf(elements: readonly XmlElement[]): ReadonlyMap<XmlElement, string> {
  const previous = new Map<string, string>();
  for (const { attributes } of elements) {
    const { "xml:id": id, prev } = attributes;
    if (id !== undefined && prev !== undefined && prev !== `#${id}`) previous.set(id, prev.slice(1));
  }
  const names = new Map<string, string>();
  return new Map(
    elements.map((element, index) => {
      const name = `t${index + 1}`;
      let first = element.attributes["xml:id"];
      if (first === undefined) return [element, name];
      const seen = new Set<string>();
      for (let before = previous.get(first); before !== undefined && !seen.has(before); before = previous.get(first)) {
        seen.add(before);
        first = before;
      }
      if (!names.has(first)) names.set(first, name);
      return [element, names.get(first) ?? name];
    }),
  );
}

/** Everything of ours that TEI has no place for. */
function sideIn(document: XmlElement): Side {
  const [data] = elementsIn(document, new Set(["xenoData"])).filter(({ attributes }) => attributes["type"] === "isnad");
  const json = data && parseJson(wordsOf(data));
  return readSide(isFields(json) ? { isnad: json } : undefined);
}

/** All text inside an element. */
const wordsOf = (element: XmlElement): string =>
  element.content.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");

/** Who is responsible, by the ids that `resp` points at. */
function peopleIn(document: XmlElement): ReadonlyMap<string, string> {
  const statements = elementsIn(document, new Set(["respStmt", "person"]));
  return new Map(
    statements.flatMap((statement) => {
      const id = statement.attributes["xml:id"];
      const name = childrenOf(statement).find(({ local }) => local.endsWith("ame"));
      return id === undefined || !name ? [] : [[id, wordsOf(name).trim()]];
    }),
  );
}

/** Who we say is responsible for what nobody has decided on. */
const MACHINE = "isnad";

/** A record for an element that names who is responsible; without one it is the reader's annotator's. */
function madeBy(
  { attributes: { resp } }: XmlElement,
  label: string,
  people: ReadonlyMap<string, string>,
  { at }: ReadContext,
): string | undefined {
  const by = resp === undefined ? undefined : people.get(resp.replace(/^#/u, ""));
  if (by === undefined) return undefined;
  if (by === MACHINE) return ascribed(label, { kind: "machine", name: by }, null);
  return ascribed(label, { kind: "human", name: by }, { verdict: "added", by, at, reason: null });
}

/** Spans of the whole document; one without a type has that of its group. */
const spansIn = (document: XmlElement): readonly XmlElement[] =>
  elementsIn(document, new Set(["spanGrp", "span"])).flatMap((element) => {
    if (element.local === "span") return [element];
    const { type } = element.attributes;
    const spans = childrenOf(element).filter(({ local }) => local === "span");
    return type === undefined ? spans : spans.map((span) => ({ ...span, attributes: { type, ...span.attributes } }));
  });

const pointersIn = (value: string | undefined): readonly string[] =>
  (value ?? "").split(/\s+(?=#|\w+:)/u).filter((pointer) => pointer !== "");

/** Where a span stands: from one place to another, or at each of its targets. */
function placesOf(walked: Walked, { attributes: { from, to, target } }: XmlElement): readonly Span[] {
  if (from === undefined)
    return pointersIn(target)
      .flatMap((pointer) => pointed(walked, pointer) ?? [])
      .filter(isLong);
  const [first, last] = [pointed(walked, from), pointed(walked, to ?? from)];
  return first && last ? [{ start: first.start, end: last.end }].filter(isLong) : [];
}
const isLong = ({ start, end }: Span): boolean => start < end;

/** Arrows between ids: relations, each active to each passive participant, and links with two ends or more. */
function relationsIn(document: XmlElement): readonly Pick<GraphEdge, "label" | "from" | "to">[] {
  const ids = (value: string | undefined): readonly string[] => pointersIn(value).map((one) => one.replace(/^#/u, ""));
  return elementsIn(document, new Set(["relation", "link"])).flatMap(({ local, attributes }) => {
    const { name, type, active, passive, mutual, target } = attributes;
    const label = name ?? type ?? local;
    const [first, ...others] = ids(local === "link" ? target : mutual);
    if (first !== undefined) return others.map((to) => ({ label, from: first, to }));
    return ids(active).flatMap((from) => ids(passive).map((to) => ({ label, from, to })));
  });
}

/** Arrows of ours with the label and record that they had. */
function restored(edges: readonly GraphEdge[], ours: readonly GraphEdge[]): readonly GraphEdge[] {
  const keyOf = ({ label, from, to }: GraphEdge): string => JSON.stringify([wordOf(label), from, to]);
  const known = new Map<string, GraphEdge[]>();
  for (const edge of ours) {
    const same = known.get(keyOf(edge));
    if (same) same.push(edge);
    else known.set(keyOf(edge), [edge]);
  }
  return edges.map((edge) => known.get(keyOf(edge))?.shift() ?? edge);
}

/** Speech of others whose speaker is named in the text: the name is the source of what is said. */
function speechesIn({ text, places, speeches }: Walked, { annotator, at }: ReadContext): readonly GraphNode[] {
  return speeches.flatMap(({ element, span }, index): readonly GraphNode[] => {
    const source = places.get(element.attributes["who"]?.replace(/^#/u, "") ?? "");
    if (!source || !isLong(source) || !isLong(span)) return [];
    const record = jsonLine({
      kind: "attribution",
      origin: { kind: "human", name: annotator },
      decision: { verdict: "added", by: annotator, at },
      attributes: {
        cue: { start: source.end, end: source.end, text: "" },
        source: { ...withText(text, source), kind: "named" },
        content: [{ ...span }],
      },
    });
    return [{ id: `s${index + 1}`, label: "say", spans: [source], record }];
  });
}
