import { jsonLine, type Json, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { inRows } from "./columns";
import { bracketLabel, BRACKETED, bracketsAt, escapeMisc, type Bracket, type Bracketed } from "./conlluMisc";
import { readConllu } from "./conlluRead";
import { formOf, isBlank, surfaceSentences, type SurfaceToken } from "./conlluTokens";
import type { AnnotatedArticle } from "./corpus";
import type { Loss, ReadableExchangeFormat } from "./format";
import { DERIVED, graphs, type WrittenGraph, type WrittenNode } from "./graph";
import { iriPart, wellFormed } from "./wellFormed";
import { wholeCharacters } from "./wholeCharacters";

/**
 * CoNLL-U, one file for each article. A token in which a span begins or ends is a multiword token, so that a clitic is a
 * word of its own. Names stand in `Entity` of MISC in brackets, figures and other marks likewise in `Figure` and `Mark`;
 * the pieces of a discontinuous one are numbered as in CorefUD (`ORG-1[1/2]`). `TokenRange` counts code points of the
 * article; `SpacesBefore`, `SpacesAfter` and `Raw` (where composing changed a token) give its text back. Part of speech
 * and syntax are unknown (`X`, `dep`). What UD has no place for is in a comment, `# isnad`.
 * Sources: UD's "CoNLL-U Format" and its validator's levels 1 and 2; UDPipe's manual; CorefUD 1.0.
 */
export const conllu: ReadableExchangeFormat = {
  about: {
    title: "CoNLL-U",
    files: "`.conllu`",
    offsets: "code points",
    carries: "everything: clitics as words, names nested, crossing and in pieces; valid at level 2 of UD's validator",
    loses: "what covers no token; all of an article without a word",
    losses: ["holds-no-token", "lost-end", "no-words"],
  },
  write: (corpus) => {
    const graphOf = graphs(corpus);
    const sheets = corpus.articles.map((article) => ({ name: article.name, ...sheetOf(article, graphOf(article)) }));
    return {
      files: sheets.map(({ name, content }) => ({ name: `${name}.conllu`, content })),
      losses: sheets.flatMap(({ losses }) => losses),
    };
  },
  read: readConllu,
};

/** A node with the words that it covers. */
interface Placed {
  readonly node: WrittenNode;
  /** From 1; the number in its brackets. */
  readonly number: number;
  readonly stretches: readonly Span[];
}

interface Sheet {
  readonly content: string;
  readonly losses: readonly Loss[];
}

function sheetOf(article: AnnotatedArticle, graph: WrittenGraph): Sheet {
  const { text } = article.article;
  const points = codePointMap(text);
  const spansOf = ({ spans }: WrittenNode): readonly Span[] =>
    spans.map((span) => wholeCharacters(points, span)).filter(({ start, end }) => start < end);
  const sentences = surfaceSentences(article.article, graph.nodes.flatMap(spansOf));
  const words = sentences.flatMap((tokens) => tokens.flatMap((token) => token.words));
  const placed = graph.nodes.map((node, index): Placed => ({
    node,
    number: index + 1,
    stretches: spansOf(node).flatMap((span) => inRows(words, span) ?? []),
  }));
  const kept = placed.filter(({ stretches }) => stretches.length > 0);
  if (words.length === 0) return { content: "", losses: allLost(article) };
  const comments = [
    `# newdoc id = ${idOf(article.name)}`,
    "# global.Entity = etype-eid",
    `# isnad = ${composed(jsonLine(sideOf(article.name, graph, kept)))}`,
  ];
  const content = sentencesOf(article, sentences, kept)
    .map((lines, index) => [...(index === 0 ? comments : []), ...lines, "", ""].join("\n"))
    .join("");
  return { content, losses: lossesOf(article, graph, kept) };
}

/** Where there is no word there is no sentence, and no line that anything could stand in. */
const allLost = ({ path, annotations }: AnnotatedArticle): readonly Loss[] =>
  annotations.map(({ id }) => ({ path, what: id, why: "no-words" }));

function lossesOf(
  { path }: AnnotatedArticle,
  { nodes, edges }: WrittenGraph,
  kept: readonly Placed[],
): readonly Loss[] {
  const ids = new Set(kept.map(({ node }) => node.id));
  return [
    ...nodes.flatMap(({ id, of }): Loss[] => (of && !ids.has(id) ? [{ path, what: id, why: "holds-no-token" }] : [])),
    ...edges.flatMap(({ id, from, to, record }): Loss[] =>
      record !== DERIVED && !(ids.has(from) && ids.has(to)) ? [{ path, what: id, why: "lost-end" }] : [],
    ),
  ];
}

/** What brackets leave out: the exact spans, the label, the record of each number; arrows; what stands beside the text. */
function sideOf(name: string, { edges, beside }: WrittenGraph, kept: readonly Placed[]): JsonFields {
  const numbers = new Map(kept.map(({ node, number }) => [node.id, number]));
  return {
    name,
    nodes: kept.map(({ node: { label, spans, record = "" }, number }): JsonFields => ({
      number,
      label,
      spans: spans.map(({ start, end }): Json => [start, end]),
      record,
    })),
    edges: edges.flatMap(({ label, from, to, record = "" }): JsonFields[] => {
      const [first, second] = [numbers.get(from), numbers.get(to)];
      return first === undefined || second === undefined ? [] : [{ label, from: first, to: second, record }];
    }),
    beside,
  };
}

/** A line of JSON that composing does not change, as UD demands of every line. */
const composed = (json: string): string =>
  json.normalize("NFC") === json
    ? json
    : json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** An article's name as the beginning of ids, which have no white space and no slash, and are composed. */
function idOf(name: string): string {
  const plain = wellFormed(name);
  return plain.normalize("NFC") === plain ? plain.replace(/[%/\s\p{C}]/gu, (unit) => iriPart(unit)) : iriPart(name);
}

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** The lines of each sentence: comments, then a row for each token and word. */
function sentencesOf(
  { name, article: { text } }: AnnotatedArticle,
  sentences: readonly (readonly SurfaceToken[])[],
  kept: readonly Placed[],
): readonly (readonly string[])[] {
  const points = codePointMap(text);
  const rangeOf = (span: Span): string => {
    const { start, end } = codePointSpan(points, span);
    return `TokenRange=${start}:${end}`;
  };
  const marks = marksOf(kept);
  const tokens = sentences.flat();
  let nth = 0;
  return sentences.map((sentence, index) => {
    const gapBefore = text.slice(tokens[nth - 1]?.end ?? 0, tokens[nth]?.start ?? 0);
    const rows: string[] = [];
    let forms = "";
    let id = 0;
    for (const [place, token] of sentence.entries()) {
      const next = tokens[++nth];
      const gap = text.slice(token.end, next?.start ?? text.length);
      const raw = text.slice(token.start, token.end);
      const form = formOf(raw);
      const isLast = place === sentence.length - 1;
      forms += form + (isBlank(gap) && !isLast ? " " : "");
      const plainGap = next ? " " : "";
      const own = [
        ...(form === raw ? [] : [`Raw=${escapeMisc(raw)}`]),
        ...(isBlank(gap) || !next ? [] : ["SpaceAfter=No"]),
        ...(gap === plainGap || (gap === "" && next) ? [] : [`SpacesAfter=${escapeMisc(gap)}`]),
        ...(nth === 1 && token.start > 0 ? [`SpacesBefore=${escapeMisc(text.slice(0, token.start))}`] : []),
      ];
      const isMultiword = token.words.length > 1;
      if (isMultiword) rows.push(multiwordRow(id + 1, id + token.words.length, form, [...own, rangeOf(token)]));
      for (const word of token.words) {
        const misc = [...marks(word), ...(isMultiword ? [] : own), rangeOf(word)];
        rows.push(wordRow(++id, isMultiword ? formOf(text.slice(word.start, word.end)) : form, misc));
      }
    }
    const isParagraph = index === 0 || LINE_BREAK.test(gapBefore);
    return [
      ...(isParagraph ? ["# newpar"] : []),
      `# sent_id = ${idOf(name)}-s${index + 1}`,
      `# text = ${forms}`,
      ...rows,
    ];
  });
}

const multiwordRow = (from: number, to: number, form: string, misc: readonly string[]): string =>
  [`${from}-${to}`, form, "_", "_", "_", "_", "_", "_", "_", misc.join("|")].join("\t");

/** A word of unknown part of speech that hangs on the first of its sentence. */
const wordRow = (id: number, form: string, misc: readonly string[]): string =>
  [id, form, "_", "X", "_", "_", ...(id === 1 ? ["0", "root"] : ["1", "dep"]), "_", misc.join("|")].join("\t");

/** The attributes of a word that hold brackets. */
function marksOf(kept: readonly Placed[]): (word: Span) => readonly string[] {
  const opening = new Map<Bracketed, Map<number, Bracket[]>>();
  const closing = new Map<Bracketed, Map<number, Bracket[]>>();
  for (const { node, number, stretches } of kept) {
    const attribute = attributeOf(node);
    for (const [index, { start, end }] of stretches.entries()) {
      const part = stretches.length > 1 ? `[${index + 1}/${stretches.length}]` : "";
      const bracket = { start, end, name: `${bracketLabel(node.label)}-${number}${part}`, rank: number };
      put(opening, attribute, start, bracket);
      put(closing, attribute, end, bracket);
    }
  }
  return (word) =>
    BRACKETED.flatMap((attribute) => {
      const opens = opening.get(attribute)?.get(word.start);
      const closes = closing.get(attribute)?.get(word.end);
      return opens || closes ? [`${attribute}=${bracketsAt(opens ?? [], closes ?? [], word)}`] : [];
    });
}

const attributeOf = ({ of }: WrittenNode): Bracketed =>
  of?.kind === "entity" ? "Entity" : of?.kind === "figure" ? "Figure" : "Mark";

function put<Key, Value>(maps: Map<Key, Map<number, Value[]>>, key: Key, at: number, value: Value): void {
  const map = maps.get(key) ?? new Map<number, Value[]>();
  maps.set(key, map);
  const others = map.get(at);
  if (others) others.push(value);
  else map.set(at, [value]);
}
