import type { EntityAnnotation } from "../annotations/annotation";
import { byPosition, type Span } from "../engine/text/span";
import { columnSentences, inRows } from "./columns";
import type { AnnotatedArticle } from "./corpus";
import {
  textOfFile,
  type ExchangeFile,
  type ReadableExchangeFormat,
  type Loss,
  type ReadArticle,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
} from "./format";
import type { Complain } from "./jsonLines";
import type { LossReason } from "./losses";
import { placeTokens, type PlacedTokens } from "./placeTokens";
import { annotationFrom } from "./record";
import { wellFormed } from "./wellFormed";

/**
 * CoNLL-2003: one file for each article, four columns (token, part of speech and chunk unknown, name in IOB2), a blank
 * line after each sentence. It holds one layer of names; everything else stands in the loss report. Reading takes IOB1
 * and IOB2, two columns or four, tabs or spaces, and finds the tokens again in the article's text where there is one.
 * Source: Tjong Kim Sang and De Meulder, Introduction to the CoNLL-2003 shared task, 2003.
 */
export const conll: ReadableExchangeFormat = {
  about: {
    title: "CoNLL-2003",
    files: "`.conll`",
    offsets: "rows",
    carries: "names in IOB2, the outermost layer",
    loses: "figures, sources, nested names, links, who decided",
    losses: ["names-only", "nested-name", "holds-no-token", "label-rewritten", "span-widened", "bare-name"],
  },
  write: ({ articles }) => {
    const written = articles.map((article) => ({ name: article.name, ...sheetOf(article) }));
    return {
      files: written.map(({ name, lines }) => ({ name: `${name}.conll`, content: `${lines.join("\n")}\n` })),
      losses: written.flatMap(({ losses }) => losses),
    };
  },
  read,
};

const START = "-DOCSTART- -X- -X- O";

/** A name in its rows. */
interface Name extends Span {
  readonly id: string;
  readonly tag: string;
}

const hullOf = ({ spans }: EntityAnnotation): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** The entities that a column can hold: none inside or across another; of two that overlap the earlier and longer stays. */
function outermost(entities: readonly EntityAnnotation[]): readonly EntityAnnotation[] {
  const kept: EntityAnnotation[] = [];
  let end = 0;
  for (const entity of [...entities].sort((a, b) => byPosition(hullOf(a), hullOf(b)))) {
    const hull = hullOf(entity);
    if (hull.start < end) continue;
    kept.push(entity);
    end = hull.end;
  }
  return kept;
}

function sheetOf({ path, article, annotations }: AnnotatedArticle): {
  readonly lines: readonly string[];
  readonly losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const lose = (what: string, why: LossReason, became: Partial<Loss> = {}): void => {
    losses.push({ path, what, why, ...became });
  };
  const entities = annotations.filter((one) => one.kind === "entity");
  for (const { id, kind } of annotations) if (kind !== "entity") lose(id, "names-only");
  const kept = outermost(entities);
  for (const { id } of entities) if (!kept.some((one) => one.id === id)) lose(id, "nested-name");
  const sentences = columnSentences(article, kept.map(hullOf));
  const rows = sentences.flat();
  const names = kept.flatMap((entity): readonly Name[] => {
    const span = inRows(rows, hullOf(entity));
    if (!span) {
      lose(entity.id, "holds-no-token");
      return [];
    }
    const tag = wellFormed(entity.label).replace(/\s/gu, "_") || "_";
    if (tag !== entity.label) lose(entity.id, "label-rewritten", { label: tag });
    const isSame =
      entity.spans.length === 1 && entity.spans[0]?.start === span.start && entity.spans[0].end === span.end;
    if (!isSame) lose(entity.id, "span-widened", { spans: [span] });
    lose(entity.id, "bare-name");
    return [{ id: entity.id, tag, ...span }];
  });
  return { lines: linesOf(article.text, sentences, names), losses };
}

function linesOf(text: string, sentences: readonly (readonly Span[])[], names: readonly Name[]): readonly string[] {
  const lines = [START, ""];
  let next = 0;
  let begun: string | undefined;
  for (const sentence of sentences) {
    for (const row of sentence) {
      while ((names[next]?.end ?? Infinity) <= row.start) next++;
      const name = names[next];
      const inside = name && name.start <= row.start ? name : undefined;
      const tag = inside ? `${inside.id === begun ? "I" : "B"}-${inside.tag}` : "O";
      begun = inside?.id;
      lines.push(`${wellFormed(text.slice(row.start, row.end))} -X- -X- ${tag}`);
    }
    lines.push("");
  }
  return lines;
}

/** A row of a file: its token and the tag of its last column. */
interface Row {
  readonly form: string;
  readonly tag: string;
}

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const documents = documentsIn(file, problems);
    const base = file.name.replace(/\.[^./]*$/u, "");
    return documents.map((sentences, index) => {
      const complain: Complain = (code, detail = "") => {
        problems.push({ file: file.name, line: null, code, detail });
      };
      return articleIn(index === 0 ? base : `${base}-${index + 1}`, sentences, context, complain);
    });
  });
  return { articles, problems };
}

/** The sentences of each document in a file: `-DOCSTART-` begins one. */
function documentsIn(file: ExchangeFile, problems: ReadProblem[]): readonly (readonly (readonly Row[])[])[] {
  const documents: Row[][][] = [];
  let sentence: Row[] | undefined;
  for (const [index, line] of (textOfFile(file) ?? "").split(/\r?\n/u).entries()) {
    const columns = line.split(/[ \t]+/u).filter((column) => column !== "");
    const [form, ...rest] = columns;
    if (form === undefined) sentence = undefined;
    else if (form === "-DOCSTART-") {
      documents.push([]);
      sentence = undefined;
    } else if (rest.length === 0) problems.push({ file: file.name, line: index + 1, code: "bad-line", detail: form });
    else {
      if (documents.length === 0) documents.push([]);
      if (!sentence) {
        sentence = [];
        documents.at(-1)?.push(sentence);
      }
      sentence.push({ form, tag: rest.at(-1) ?? "O" });
    }
  }
  return documents;
}

function articleIn(
  name: string,
  sentences: readonly (readonly Row[])[],
  context: ReadContext,
  complain: Complain,
): ReadArticle {
  const placed = placeTokens(
    sentences.map((sentence) => sentence.map(({ form }) => form)),
    context.textOf(name),
  );
  for (const form of placed.missing) complain("text-differs", form);
  const tags = sentences.map((sentence) => sentence.map(({ tag }) => tag));
  const annotations = namesIn(tags, placed).flatMap(({ label, span }, index) => {
    return (
      annotationFrom(placed.text, { kind: "entity", label, spans: [span] }, undefined, `e${index + 1}`, context) ?? []
    );
  });
  return { name, text: placed.text, annotations, foreign: {} };
}

/** Names from tags: `I-` goes on with a name of its type (in IOB1 it may begin one), `B-` always begins one. */
function namesIn(
  tags: readonly (readonly string[])[],
  { spans }: PlacedTokens,
): readonly { readonly label: string; readonly span: Span }[] {
  const names: { label: string; span: Span }[] = [];
  for (const [sentence, row] of tags.entries()) {
    let isOpen = false;
    for (const [index, tag] of row.entries()) {
      const [, place, label] = /^([BI])-(.+)$/u.exec(tag) ?? [];
      const span = spans[sentence]?.[index];
      const last = names.at(-1);
      if (label === undefined || !span) isOpen = false;
      else if (place === "I" && isOpen && last?.label === label) last.span = { start: last.span.start, end: span.end };
      else {
        names.push({ label, span });
        isOpen = true;
      }
    }
  }
  return names;
}
