import { isFields, jsonLine, parseJson, type Json, type JsonFields } from "../annotations/json";
import { textOfFile, type ExchangeReader, type ReadArticle, type ReadContext, type ReadProblem } from "./format";
import { DERIVED, type GraphEdge, type GraphNode } from "./graph";
import type { Complain } from "./jsonLines";
import { fieldsOf, idOf, textsOf } from "./jsonLdValues";
import { stringIn } from "./jsonValues";
import { withSpan } from "./parts";
import { ascribed } from "./record";
import { positionUnit, selectedIn, spanOfSelectors, type PositionUnit, type Selected } from "./selectors";
import { readArticle } from "./side";
import { articleNames, isStretch, RECORD, saidIn, targetsIn, type Said, type Target } from "./webAnnotation";

/**
 * Reads Web Annotations: ours, and those that Hypothesis, Recogito and others export, as single objects, lists, pages,
 * collections or one a line. The article is the one that the file is named after, or the one that the targets' source
 * names. Files of claims alone are passed by.
 */
export const readJsonld: ExchangeReader = (files, context) => {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const complain: Complain = (code, detail = "") => {
      problems.push({ file: file.name, line: null, code, detail });
    };
    const { values, badLines } = jsonIn(textOfFile(file) ?? "");
    for (const line of badLines) problems.push({ file: file.name, line, code: "bad-line", detail: "" });
    const items = values.flatMap((value) => itemsIn(value, 0));
    if (items.length === 0 && !values.some(isPage)) {
      if (values.length === 0 || !values.every(isClaims)) complain("not-this-format");
      return [];
    }
    return articlesIn(items.map(itemOf), file.name.replace(/\.[^./]*$/u, ""), context, complain);
  });
  return { articles, problems };
};

/** The JSON of a file: one value, or objects one a line, of which some may be none. */
function jsonIn(content: string): { readonly values: readonly Json[]; readonly badLines: readonly number[] } {
  const text = content.replace(/^\uFEFF/u, "");
  const whole = parseJson(text);
  if (whole !== undefined) return { values: [whole], badLines: [] };
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1, value: parseJson(line) }));
  const values = lines.map(({ value }) => value).filter(isFields);
  const bad = lines.filter(({ line, value }) => line.trim() !== "" && !isFields(value));
  return { values, badLines: values.length === 0 ? [] : bad.map(({ number }) => number) };
}

/** Where collections, pages and the lists of several tools hold their annotations. */
const HOLDERS = ["items", "first", "rows", "annotations", "@graph"] as const;
const DEEPEST = 4;

function itemsIn(value: Json | undefined, depth: number): readonly JsonFields[] {
  return fieldsOf(value).flatMap((one) => {
    if (one["target"] !== undefined || one["body"] !== undefined) return [one];
    return depth > DEEPEST ? [] : HOLDERS.flatMap((holder) => itemsIn(one[holder], depth + 1));
  });
}

const isPage = (value: Json): boolean =>
  fieldsOf(value).some((one) => HOLDERS.some((holder) => Array.isArray(one[holder])) && !isClaims(one)) ||
  (Array.isArray(value) && value.length === 0);

const isClaims = (value: Json): boolean =>
  fieldsOf(value).some((one) => textsOf(one["@context"]).some((context) => /^https?:\/\/schema\.org/u.test(context)));

/** An annotation of a file with what is asked of it more than once. */
interface Item {
  readonly json: JsonFields;
  readonly iri: string | undefined;
  readonly targets: readonly Target[];
  readonly record: string | undefined;
}

const itemOf = (json: JsonFields): Item => ({
  json,
  iri: idOf(json),
  targets: targetsIn(json),
  record: stringIn(json, RECORD),
});

/** The articles that the annotations of a file are about, each by the source of its targets. */
function articlesIn(
  items: readonly Item[],
  fileName: string,
  context: ReadContext,
  complain: Complain,
): readonly ReadArticle[] {
  const iris = new Set(items.map(({ iri }) => iri));
  const sources = new Map<string, Item[]>();
  const sourceOf = ({ targets }: Item): string | undefined =>
    targets.map(({ source }) => source).find((source) => source !== undefined && !iris.has(source));
  for (const item of items) {
    const source = sourceOf(item);
    const own = source === undefined ? undefined : sources.get(source);
    if (own) own.push(item);
    else if (source !== undefined) sources.set(source, [item]);
  }
  const replies = items.filter((item) => sourceOf(item) === undefined);
  const groups = sources.size > 1 ? [...sources] : [[[...sources.keys()][0], items] as const];
  return groups.flatMap(([source, own]) => {
    const named = source === undefined ? [] : articleNames(source);
    const candidates = sources.size > 1 ? named : [fileName, ...named];
    const name = candidates.find((one) => context.textOf(one) !== undefined);
    const text = name === undefined ? undefined : context.textOf(name);
    if (name === undefined || text === undefined) {
      complain("no-text", candidates[0] ?? "");
      return [];
    }
    const ownIris = new Set(own.map(({ iri }) => iri));
    const about = ({ targets }: Item): boolean => targets.some(({ source: target }) => ownIris.has(target));
    const all = sources.size > 1 ? [...own, ...replies.filter(about)] : own;
    return [articleOf(name, text, all, context, complain)];
  });
}

function articleOf(
  name: string,
  text: string,
  items: readonly Item[],
  context: ReadContext,
  complain: Complain,
): ReadArticle {
  const selected = selectedIn(text);
  const unit = positionUnit(
    selected,
    items.flatMap(({ targets }) => targets.map(({ selectors }) => selectors)),
  );
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const beside: string[] = [];
  /** What the annotations are called here, by their IRIs; the first of several with one IRI has it. */
  const names = new Map<string, string>();
  for (const [index, { iri }] of items.entries())
    if (iri !== undefined && !names.has(iri)) names.set(iri, `w${index + 1}`);
  for (const [index, item] of items.entries()) {
    if (item.record === DERIVED) continue;
    const id = `w${index + 1}`;
    const said = saidIn(item.json, context);
    const ends = endsOf(item, said, names);
    const [from, to] = ends;
    if (from !== undefined && to !== undefined) {
      edges.push({ id, label: said.label ?? "linking", from, to, record: item.record ?? madeBy(said, "relation") });
      continue;
    }
    const marked = item.targets.filter(({ selectors }) => selectors.length > 0);
    if (marked.length === 0) {
      beside.push(item.record ?? remark(said, idIn(items, from)));
      continue;
    }
    const spans = spansOf(selected, marked, unit, (code) => complain(code, item.iri ?? id));
    if (spans.length === 0) continue;
    nodes.push({ id, spans, ...marking(said, item.record) });
    if (said.label !== undefined && said.remark !== undefined && item.record === undefined)
      beside.push(remark(said, id));
  }
  return readArticle(name, text, { nodes, edges, beside }, context, complain);
}

/** What an annotation joins: annotations that it targets or has as bodies. */
function endsOf({ targets }: Item, said: Said, names: ReadonlyMap<string, string>): readonly string[] {
  const targeted = targets.flatMap((target) => (isStretch(target) ? [] : (names.get(target.source ?? "") ?? [])));
  const embodied = said.links.flatMap((iri) => names.get(iri) ?? []);
  return [...targeted, ...embodied];
}

/** What the annotation with a name here is called in its record, if it has one. */
function idIn(items: readonly Item[], name: string | undefined): string | undefined {
  const record = name === undefined ? undefined : items[Number(name.slice(1)) - 1]?.record;
  const json = record === undefined ? undefined : parseJson(record);
  return isFields(json) ? (stringIn(json, "id") ?? name) : name;
}

function spansOf(
  selected: Selected,
  targets: readonly Target[],
  unit: PositionUnit,
  complain: (code: ReadProblem["code"]) => void,
): GraphNode["spans"] {
  let spans: GraphNode["spans"] = [];
  for (const { selectors } of targets) {
    const found = spanOfSelectors(selected, selectors, unit);
    if (typeof found === "string") complain(found);
    else spans = withSpan(spans, found);
  }
  return spans;
}

/** The label, record and attributes of a marked stretch: of one without any type, its remark is what it is. */
function marking(said: Said, record: string | undefined): Pick<GraphNode, "label" | "record" | "attributes"> {
  if (record !== undefined) {
    const json = parseJson(record);
    const isNote = isFields(json) && json["kind"] === "note";
    const label = said.label ?? (isFields(json) ? stringIn(json, "label") : undefined) ?? "";
    const text = isNote && said.remark !== undefined ? { text: said.remark } : {};
    return { label, record, attributes: { ...text, ...(said.link !== undefined && { link: said.link }) } };
  }
  if (said.label === undefined && said.remark !== undefined) {
    return { label: "note", record: madeBy(said, "note"), attributes: { text: said.remark } };
  }
  const label = said.label ?? said.motivation ?? "";
  const attributes = {
    ...(said.link !== undefined && { link: said.link }),
    ...(said.tags.length > 0 && { tags: said.tags }),
  };
  return { label, record: ascribed(label, said.origin, said.decision), attributes };
}

const madeBy = ({ origin, decision }: Said, kind: "note" | "relation" | "document", more: JsonFields = {}): string =>
  jsonLine({ kind, origin: { ...origin }, ...(decision && { decision: { ...decision } }), ...more });

/** What stands beside the text: a remark on an annotation or the article, or the article's own label. */
function remark(said: Said, target: string | undefined): string {
  if (said.label !== undefined && target === undefined) {
    return madeBy(said, "document", { label: said.label, attributes: { value: said.remark ?? null } });
  }
  const attributes = { text: said.remark ?? said.label ?? "", ...(target !== undefined && { target }) };
  return madeBy(said, "note", { label: "note", attributes });
}
