import type { Annotation } from "../annotations/annotation";
import { jsonLine, type Json, type JsonFields } from "../annotations/json";
import { bratConfiguration } from "./bratConfiguration";
import { bratValues } from "./bratFigure";
import { readBratFiles } from "./bratRead";
import {
  ascii,
  attribute,
  FOREIGN,
  nextId,
  note,
  NOWHERE,
  oneWord,
  sheetFor,
  SIDE_NOTE,
  textBound,
  type Sheet,
} from "./bratSheet";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import { memberKey, oppositionsByMember, type Opposition } from "./disagreements";
import type { ExchangeFile, ReadableExchangeFormat, Loss, Written } from "./format";
import { DERIVED, graphs, type WrittenGraph, type WrittenNode } from "./graph";
import { stringsOf } from "./jsonValues";
import { wellFormed } from "./wellFormed";

/** How many figures of other articles a note names. */
const MOST_NOTED = 5;
/**
 * brat stand-off: a `.ann` beside the `.txt` of each article, and the configuration that lets brat show them. Offsets
 * are code points into the text as stored; a span that meets a line end is written in fragments. An attribution is an
 * event: the cue triggers it, the source and the figures that it vouches for take part. Lines that reading did not
 * understand are given back as they were. Source: brat's "Standoff format", and its `annotation.py`.
 */
export const brat: ReadableExchangeFormat = {
  about: {
    title: "brat stand-off",
    files: "`.ann` beside `.txt`, four `.conf`",
    offsets: "code points",
    carries: "everything, with configuration for right-to-left display",
    loses: "conflicts with other articles are notes",
    losses: ["empty-span", "conflict-elsewhere"],
  },
  write,
  read: readBratFiles,
};

function write(corpus: AnnotatedCorpus): Written {
  const graphOf = graphs(corpus);
  const oppositions = oppositionsByMember(corpus);
  const losses: Loss[] = [];
  const sheets = corpus.articles.map((article) => ({
    article,
    sheet: sheetOf(
      article,
      graphOf(article),
      (id) => oppositions.get(memberKey({ path: article.path, annotation: id })) ?? [],
      losses,
    ),
  }));
  const files = sheets.flatMap(({ article, sheet }): ExchangeFile[] => [
    { name: `${article.name}.ann`, content: sheet.lines.map((line) => `${line}\n`).join("") },
    { name: `${article.name}.txt`, content: wellFormed(article.article.text) },
  ]);
  return { files: [...bratConfiguration(sheets.flatMap(({ sheet }) => sheet.lines)), ...files], losses };
}

/** The type of a node's line. */
function typeOf({ label, of }: WrittenNode): string {
  if (of?.kind === "figure") return "Figure";
  if (of?.kind === "attribution") return "Attribution";
  if (of?.kind === "note") return "Note";
  if (of?.kind === "ruling") return "Ruling";
  return ascii(label);
}

/** The lines that came with the article and no annotation stands for. */
const givenLines = ({ foreign }: AnnotatedArticle): readonly string[] => {
  return stringsOf(foreign, FOREIGN);
};

const OWN_ID = /^[TR]\d+$/u;

function sheetOf(
  article: AnnotatedArticle,
  graph: WrittenGraph,
  opposed: (id: string) => readonly Opposition[],
  losses: Loss[],
): Sheet {
  const given = givenLines(article);
  const ownIds = article.annotations.map(({ id }) => id).filter((id) => OWN_ID.test(id));
  const sheet = sheetFor(article.article.text, [...ownIds, ...given.map((line) => line.split("\t")[0] ?? "")]);
  const targets = new Map<string, string>();
  for (const node of graph.nodes) {
    const target = textBound(sheet, typeOf(node), node.spans, OWN_ID.test(node.id) ? node.id : undefined);
    if (target === undefined) {
      if (node.of) losses.push({ path: article.path, what: node.id, why: "empty-span" });
      continue;
    }
    targets.set(node.id, target);
    if (node.of?.kind === "figure")
      for (const [name, value] of bratValues(node.of)) attribute(sheet, name, target, value);
    if (node.of?.kind === "figure" && opposed(node.id).some(({ other }) => other.path !== article.path)) {
      losses.push({ path: article.path, what: node.id, why: "conflict-elsewhere" });
    }
    const words = node.of ? wordsOn(node.of, article.path, opposed(node.id)) : [];
    if (words.length > 0) note(sheet, "AnnotatorNotes", target, words.join(" | "));
  }
  writeSources(sheet, article.annotations, targets);
  writeEvents(sheet, article.annotations, targets);
  const arrows = writeArrows(sheet, graph, article, targets, losses);
  for (const one of article.annotations) {
    const target = one.kind === "note" && one.spans.length === 0 ? targets.get(one.attributes.target ?? "") : undefined;
    if (target !== undefined && one.kind === "note") note(sheet, "AnnotatorNotes", target, one.attributes.text);
  }
  const own = sheet.lines.map((line) => line.split("\t")[0] ?? "").filter((id) => /^[AE#]/u.test(id));
  const side = sideOf(article.name, graph, targets, arrows, own);
  sheet.lines.push(...given);
  sheet.lines.push(`${nextId(sheet, "#")}\t${SIDE_NOTE} ${NOWHERE}\t${jsonLine(side)}`);
  return sheet;
}

/** What a person reads in brat of an annotation, beside its attributes. */
function wordsOn(annotation: Annotation, path: string, oppositions: readonly Opposition[]): readonly string[] {
  if (annotation.kind === "entity")
    return annotation.attributes.link === null ? [] : [`link: ${annotation.attributes.link}`];
  if (annotation.kind === "note") return [annotation.attributes.text];
  if (annotation.kind !== "figure") return [];
  const { counted, claim, quantity } = annotation.attributes;
  const elsewhere = oppositions.filter(({ other }) => other.path !== path);
  return [
    ...(counted ? [`counted: ${counted.lemma}`] : []),
    ...((quantity ?? claim) ? [`quantity: ${quantity ?? claim?.label ?? ""}`] : []),
    ...elsewhere.slice(0, MOST_NOTED).map(({ verdict, other }) => `${verdict}: ${other.path} ${other.annotation}`),
    ...(elsewhere.length > MOST_NOTED ? [`conflicts in all: ${elsewhere.length}`] : []),
  ];
}

const sourceNode = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `source.${start}.${end}`;

/** The words that name the sources of attributions, where no figure has them marked yet, and what kind they are of. */
function writeSources(sheet: Sheet, annotations: readonly Annotation[], targets: Map<string, string>): void {
  const described = new Set<string>();
  for (const one of annotations) {
    if (one.kind !== "attribution") continue;
    const { source } = one.attributes;
    const key = sourceNode(source);
    const target = targets.get(key) ?? textBound(sheet, "Source", [source]);
    if (target === undefined) continue;
    targets.set(key, target);
    if (described.has(key)) continue;
    described.add(key);
    attribute(sheet, "SourceKind", target, oneWord(source.kind));
    if (source.sort !== undefined) attribute(sheet, "SourceSort", target, oneWord(source.sort));
  }
}

/** The figures that each attribution vouches for, as brat's lines. */
function toldBy(
  annotations: readonly Annotation[],
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  for (const one of annotations) {
    const attribution = one.kind === "figure" ? one.attributes.attribution : null;
    const target = targets.get(one.id);
    if (attribution === null || target === undefined) continue;
    const others = told.get(attribution);
    if (others) others.push(target);
    else told.set(attribution, [target]);
  }
  return told;
}

function writeEvents(sheet: Sheet, annotations: readonly Annotation[], targets: ReadonlyMap<string, string>): void {
  const told = toldBy(annotations, targets);
  for (const one of annotations) {
    const trigger = targets.get(one.id);
    if (one.kind !== "attribution" || trigger === undefined) continue;
    const source = targets.get(sourceNode(one.attributes.source));
    const figures = (told.get(one.id) ?? []).map((figure, index) => ` Figure${index === 0 ? "" : index + 1}:${figure}`);
    const event = nextId(sheet, "E");
    sheet.lines.push(
      `${event}\tAttribution:${trigger}${source === undefined ? "" : ` Source:${source}`}${figures.join("")}`,
    );
    attribute(sheet, "Cue", event, oneWord(one.label));
  }
}

/** The roles of our own relations; others have brat's plain ones. */
const ROLES: Readonly<Record<string, readonly [string, string]>> = { SaidBy: ["Said", "Sayer"] };

/** Relations; the lines that stand for annotations, by their ids. An event tells already who said its figures. */
function writeArrows(
  sheet: Sheet,
  { edges }: WrittenGraph,
  { path, annotations }: AnnotatedArticle,
  targets: ReadonlyMap<string, string>,
  losses: Loss[],
): ReadonlyMap<string, string> {
  const relations = new Set(annotations.flatMap(({ id, kind }) => (kind === "relation" ? [id] : [])));
  const told = new Set(
    annotations.flatMap((one) =>
      one.kind === "figure" && targets.has(one.attributes.attribution ?? "") ? [`${one.id}.said`] : [],
    ),
  );
  const lines = new Map<string, string>();
  for (const { id, label, from, to } of edges) {
    if (told.has(id)) continue;
    const [first, second] = [targets.get(from), targets.get(to)];
    if (first === undefined || second === undefined || first === second) {
      if (relations.has(id)) losses.push({ path, what: id, why: "empty-span" });
      continue;
    }
    const line = OWN_ID.test(id) ? id : nextId(sheet, "R");
    const [one, other] = relations.has(id) ? ["Arg1", "Arg2"] : (ROLES[label] ?? ["Arg1", "Arg2"]);
    sheet.lines.push(`${line}\t${ascii(label)} ${one}:${first} ${other}:${second}`);
    lines.set(id, line);
  }
  return lines;
}

/** What reading needs and brat has no place for: records by line, the lines that are made anew, what stands beside the text. */
function sideOf(
  name: string,
  { nodes, edges, beside }: WrittenGraph,
  targets: ReadonlyMap<string, string>,
  arrows: ReadonlyMap<string, string>,
  own: readonly string[],
): JsonFields {
  const written = new Map(nodes.map((node) => [node.id, node]));
  return {
    name,
    nodes: [...targets].map(([id, line]): JsonFields => {
      const node = written.get(id);
      if (!node?.of) return { id: line, record: DERIVED };
      const spans = node.spans.map(({ start, end }): Json => [start, end]);
      return {
        id: line,
        type: typeOf(node),
        label: node.label,
        spans,
        record: node.record ?? "",
      };
    }),
    edges: edges.flatMap(({ id, label, record = "" }): JsonFields[] => {
      const line = arrows.get(id);
      return line === undefined ? [] : [{ id: line, type: ascii(label), label, record }];
    }),
    own,
    beside,
  };
}
