import type { JsonFields } from "../annotations/json";
import {
  textOfFile,
  type ExchangeFile,
  type ReadArticle,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
} from "./format";
import type { GraphEdge, GraphNode } from "./graph";
import { readArticle } from "./side";
import { spanInside } from "./spanIn";
import { readSheet, type Layer, type Row, type Sheet } from "./webannoTsvSheet";
import { labelFor, NAMED_ENTITY_LAYER, readCell, splitAt } from "./webannoTsvValues";

/** Layers of DKPro that tell the grammar of every token, which are nobody's annotations of what a text says. */
const GRAMMAR = /^de\.tudarmstadt\.ukp\.dkpro\.core\.api\.(?:lexmorph|morph|segmentation|syntax|transform)\./u;

/**
 * Reads WebAnno TSV 3: span layers, their slots, relations and chains. The text is put together from its sentences, as
 * INCEpTION does; where the article's own text has the same tokens at the same places, that is taken.
 */
export function readWebannoTsv(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const sheet = readSheet(textOfFile(file) ?? "", file.name, problems);
    if (!sheet) {
      problems.push({ file: file.name, line: null, code: "not-this-format", detail: "" });
      return [];
    }
    return [articleIn(sheet, file.name, context, problems)];
  });
  return { articles, problems };
}

/** An annotation of a layer as its rows give it. */
interface Found {
  readonly node: string;
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly features: ReadonlyMap<string, string>;
}

/** A reference that waits until everything has been read. */
interface Link {
  readonly line: number;
  readonly label: string;
  readonly from: string | Reference;
  readonly to: string | Reference;
}

/** A row, the type of what is meant in it, and its disambiguation id where that is not all. */
interface Reference {
  readonly row: string;
  readonly type: string;
  readonly id: number;
}

/** Everything that has been read so far. */
interface Reading {
  readonly found: Map<string, Found>;
  /** Nodes by disambiguation ids. */
  readonly byId: Map<number, string>;
  /** The first node of each layer in a row. */
  readonly byRow: Map<string, ReadonlyMap<string, string>>;
  readonly links: Link[];
  /** The links of chains, by the chain's number, in their order. */
  readonly chains: Map<
    string,
    { readonly at: number; readonly node: string; readonly label: string; readonly line: number }[]
  >;
}

function articleIn(sheet: Sheet, file: string, context: ReadContext, problems: ReadProblem[]): ReadArticle {
  const name = file.replace(/\.[^./]*$/u, "");
  const text = textFor(sheet, context.textOf(name));
  const reading = readingOf(sheet);
  const complain = (line: number | null, code: ReadProblem["code"], detail: string): void => {
    problems.push({ file, line, code, detail });
  };
  const nodes = [...reading.found.values()].flatMap((found): GraphNode[] => {
    const span = spanInside(text.length, found.start, found.end);
    if (span)
      return [{ id: found.node, label: labelOf(found), spans: [span], record: undefined, ...attributesOf(found) }];
    complain(null, "bad-span", `${found.layer.name} ${found.start}-${found.end}`);
    return [];
  });
  const nodeAt = (end: string | Reference): string | undefined => {
    if (typeof end === "string") return end;
    const inRow = reading.byRow.get(end.row);
    return end.id > 0 ? reading.byId.get(end.id) : (inRow?.get(end.type) ?? inRow?.values().next().value);
  };
  const edges = [...reading.links, ...chainLinks(reading)].flatMap(({ label, from, to, line }, index): GraphEdge[] => {
    const [first, second] = [nodeAt(from), nodeAt(to)];
    if (first !== undefined && second !== undefined) {
      return [{ id: `r${index + 1}`, label, from: first, to: second, record: undefined }];
    }
    complain(line, "unknown-reference", label);
    return [];
  });
  return readArticle(name, text, { nodes, edges, beside: [] }, context, (code, detail = "") => {
    complain(null, code, detail);
  });
}

/** The article's own text where it has every token of the file at its place; else what the file's sentences make. */
function textFor({ text, rows }: Sheet, known: string | undefined): string {
  if (known === undefined) return text;
  const isThere = rows.every(
    ({ start, end }) => end <= known.length && known.slice(start, end) === text.slice(start, end),
  );
  return isThere ? known : text;
}

function readingOf({ layers, rows }: Sheet): Reading {
  const reading: Reading = { found: new Map(), byId: new Map(), byRow: new Map(), links: [], chains: new Map() };
  for (const row of rows) {
    let at = 0;
    const inRow = new Map<string, string>();
    reading.byRow.set(row.id, inRow);
    for (const layer of layers) {
      const cells = row.cells.slice(at, at + layer.columns.length);
      at += layer.columns.length;
      if (GRAMMAR.test(layer.name)) continue;
      const depth = Math.max(...cells.map(({ length }) => length));
      for (let index = 0; index < depth; index++) {
        const values = cells.map((stack) => stack[index] ?? "*");
        if (layer.type === "relation") addRelation(reading, layer, row, values);
        else if (layer.type === "chain") addChainLink(reading, layer, row, values, index);
        else {
          const node = addSpan(reading, layer, row, values, index);
          if (!inRow.has(layer.name)) inRow.set(layer.name, node);
        }
      }
    }
  }
  return reading;
}

/** A span's row: its first makes it, others of the same disambiguation id say where it ends. */
function addSpan(reading: Reading, layer: Layer, row: Row, values: readonly string[], index: number): string {
  const cells = values.map((value, at) => (layer.columns[at]?.kind === "target" ? undefined : readCell(value)));
  const id = Number(cells.map((cell) => cell?.suffix).find((suffix) => suffix !== undefined && /^\d+$/u.test(suffix)));
  const known = id > 0 ? reading.byId.get(id) : undefined;
  const before = known === undefined ? undefined : reading.found.get(known);
  if (known !== undefined && before) {
    reading.found.set(known, { ...before, end: row.end });
    return known;
  }
  const node = `${layer.name} ${row.id} ${index}`;
  const features = new Map<string, string>();
  for (const [at, column] of layer.columns.entries()) {
    const value = cells[at]?.value;
    if (column.kind === "feature" && value !== undefined) features.set(column.name, value);
    if (column.kind === "target")
      addSlots(
        reading,
        node,
        row,
        values[at - 1] ?? "",
        values[at] ?? "",
        layer.columns[at - 1]?.name ?? "",
        column.type,
      );
  }
  reading.found.set(node, { node, layer, start: row.start, end: row.end, features });
  if (id > 0) reading.byId.set(id, node);
  return node;
}

/** The arrows that a slot holds: roles in one column, where they point in the next. */
function addSlots(
  reading: Reading,
  node: string,
  { line }: Row,
  roles: string,
  targets: string,
  feature: string,
  type: string,
): void {
  const named = splitAt(roles.replace(/(?<!\\)\[\d+\]$/u, ""), ";").map((role) => readCell(role).value);
  for (const [index, target] of splitAt(targets, ";").entries()) {
    const { value, suffix } = readCell(target);
    if (value === undefined || value === "") continue;
    const to: Reference = { row: value, type, id: Number(suffix ?? 0) || 0 };
    reading.links.push({ line, label: named[index] ?? feature, from: node, to });
  }
}

/** A relation stands in the row of its target and names the row that it comes from. */
function addRelation(reading: Reading, layer: Layer, row: Row, values: readonly string[]): void {
  const at = layer.columns.findIndex(({ kind }) => kind === "reference");
  const type = layer.columns[at]?.type ?? "";
  const { value = "", suffix = "" } = readCell(values[at] ?? "");
  const [source = 0, target = 0] = suffix.split("_").map((id) => Number(id) || 0);
  const label = values.flatMap((cell, index) => (index === at ? [] : (readCell(cell).value ?? [])))[0] ?? "";
  reading.links.push({
    line: row.line,
    label: labelFor(label, layer.name),
    from: { row: value, type, id: source },
    to: { row: row.id, type, id: target },
  });
}

/** A link of a chain: `type[chain]` in one column, `relation->chain-place` in the other, whichever comes first. */
function addChainLink(reading: Reading, layer: Layer, row: Row, values: readonly string[], index: number): void {
  const valueOf = (feature: string): string => values[layer.columns.findIndex(({ name }) => name === feature)] ?? "*";
  const [type, relation] = [valueOf("referenceType"), valueOf("referenceRelation")];
  const [, label = "", chain = "", place = ""] = /^(.*)(?<!\\)->(\d+)-(\d+)$/su.exec(relation) ?? [];
  const node = chain === "" ? `${layer.name} ${row.id} ${index}` : `${layer.name} ${chain}-${place}`;
  const before = reading.found.get(node);
  if (before) {
    reading.found.set(node, { ...before, end: row.end });
    return;
  }
  const features = new Map(Object.entries({ value: readCell(type).value ?? "" }));
  reading.found.set(node, { node, layer, start: row.start, end: row.end, features });
  if (chain === "") return;
  const key = `${layer.name} ${chain}`;
  const links = reading.chains.get(key) ?? [];
  reading.chains.set(key, links);
  links.push({ at: Number(place), node, label: labelFor(readCell(label).value ?? "", "coref"), line: row.line });
}

/** An arrow from each link of a chain to the next. */
const chainLinks = ({ chains }: Reading): readonly Link[] =>
  [...chains.values()].flatMap((links) => {
    const ordered = links.toSorted((a, b) => a.at - b.at);
    return ordered.slice(1).flatMap(({ node, line }, index): Link[] => {
      const before = ordered[index];
      return before ? [{ line, label: before.label, from: before.node, to: node }] : [];
    });
  });

/** The features that name what an annotation is: of named entities, and of INCEpTION's own span layer. */
const LABEL_FEATURES = ["value", "label"];
const labelOf = ({ layer, features }: Found): string =>
  labelFor(LABEL_FEATURES.map((name) => features.get(name) ?? "").find((label) => label !== "") ?? "", layer.name);

/** The features of an annotation: a named entity's identifier is its link, others keep their names. */
function attributesOf({ layer, features }: Found): { readonly attributes?: JsonFields } {
  const others = [...features].filter(([name]) => !LABEL_FEATURES.includes(name));
  if (others.length === 0) return {};
  const nameOf = (name: string): string => (layer.name === NAMED_ENTITY_LAYER && name === "identifier" ? "link" : name);
  return { attributes: Object.fromEntries(others.map(([name, value]) => [nameOf(name), value])) };
}
