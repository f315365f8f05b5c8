import type { Annotation, EntityAnnotation, FigureAnnotation } from "../annotations/annotation";
import { codePointMap, type CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { bratConfiguration, type BratAttribute } from "./bratConfiguration";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import { decimal } from "./decimal";
import { memberKey, oppositionsByMember, type Opposition } from "./disagreements";
import type { ExchangeFile, ExchangeFormat, Loss, Written } from "./format";
import type { LossReason } from "./losses";
import { fragmentsOf } from "./fragments";
import { wholeCharacters } from "./wholeCharacters";
import { wellFormed } from "./wellFormed";

/** How many figures of other articles a note names. */
const MOST_NOTED = 5;

type Oppositions = ReadonlyMap<string, readonly Opposition[]>;

/** The lines of one `.ann` file as they are written, with their counters. */
interface Sheet {
  readonly path: string;
  readonly text: string;
  readonly points: CodePointMap;
  readonly lines: string[];
  readonly losses: Loss[];
  readonly counts: Map<string, number>;
  /** Sources and cues by type and place: one stands for all the attributions that share it. */
  readonly shared: Map<string, string>;
}

/** Types, roles and attribute values in the characters that brat stores. */
const ascii = (label: string): string => label.replace(/[^a-zA-Z0-9_-]/gu, "_") || "_";
/** A free attribute value: one word, and none of the characters that end it in `annotation.conf`. */
const oneWord = (value: string): string => wellFormed(value).replace(/[\s,|]+/gu, "_") || "_";
const oneLine = (note: string): string => wellFormed(note).replace(/[\s\u0085]+/gu, " ");

function nextId(sheet: Sheet, prefix: string): string {
  const number = (sheet.counts.get(prefix) ?? 0) + 1;
  sheet.counts.set(prefix, number);
  return `${prefix}${number}`;
}

const lose = (sheet: Sheet, what: string, why: LossReason): void => {
  sheet.losses.push({ path: sheet.path, what, why });
};

/** Writes a text-bound line and gives its id; undefined where no text is left to mark. */
function textBound(sheet: Sheet, type: string, spans: readonly Span[]): string | undefined {
  const fragments = fragmentsOf(
    sheet.text,
    spans.map((span) => wholeCharacters(sheet.points, span)),
  );
  if (fragments.length === 0) return undefined;
  const offsets = fragments.map(({ start, end }) => `${sheet.points.fromUtf16(start)} ${sheet.points.fromUtf16(end)}`);
  const id = nextId(sheet, "T");
  const words = fragments.map(({ start, end }) => sheet.text.slice(start, end)).join(" ");
  sheet.lines.push(`${id}\t${ascii(type)} ${offsets.join(";")}\t${wellFormed(words)}`);
  return id;
}

/** The same, written only once for a type and place. */
function sharedTextBound(sheet: Sheet, type: string, span: Span): string | undefined {
  const key = `${type} ${span.start} ${span.end}`;
  const id = sheet.shared.get(key) ?? textBound(sheet, type, [span]);
  if (id !== undefined) sheet.shared.set(key, id);
  return id;
}

function attribute(sheet: Sheet, name: BratAttribute, target: string, value: string | null): void {
  if (value !== null) sheet.lines.push(`${nextId(sheet, "A")}\t${name} ${target} ${oneWord(value)}`);
}

function note(sheet: Sheet, target: string, words: readonly string[]): void {
  if (words.length === 0) return;
  sheet.lines.push(`${nextId(sheet, "#")}\tAnnotatorNotes ${target}\t${oneLine(words.join(" | "))}`);
}

const numeral = (value: number | null): string | null => (value === null ? null : decimal(value));

function writeFigure(sheet: Sheet, figure: FigureAnnotation, oppositions: readonly Opposition[]): string | undefined {
  const target = textBound(sheet, "Figure", figure.spans);
  if (target === undefined) {
    lose(sheet, figure.id, "empty-span");
    return undefined;
  }
  attribute(sheet, "Kind", target, figure.label);
  const { lo, hi, qualifier, unit, iso, role, status, number, counted, claim } = figure.attributes;
  attribute(sheet, "Lo", target, numeral(lo));
  attribute(sheet, "Hi", target, numeral(hi));
  attribute(sheet, "Qualifier", target, qualifier);
  attribute(sheet, "Unit", target, unit);
  attribute(sheet, "Iso", target, iso);
  attribute(sheet, "Role", target, role);
  attribute(sheet, "Status", target, status);
  const elsewhere = oppositions.filter(({ other }) => other.path !== sheet.path);
  note(sheet, target, [
    ...(counted ? [`counted: ${counted.lemma}`] : []),
    ...(claim ? [`quantity: ${claim.label}`] : []),
    ...elsewhere.slice(0, MOST_NOTED).map(({ verdict, other }) => `${verdict}: ${other.path} ${other.annotation}`),
    ...(elsewhere.length > MOST_NOTED ? [`conflicts in all: ${elsewhere.length}`] : []),
  ]);
  if (number?.text !== figure.quote) lose(sheet, figure.id, "number-span");
  if (counted) lose(sheet, figure.id, "counted-span");
  if (elsewhere.length > 0) lose(sheet, figure.id, "conflict-elsewhere");
  return target;
}

function writeEntity(sheet: Sheet, entity: EntityAnnotation): void {
  const target = textBound(sheet, entity.label, entity.spans);
  if (target === undefined) lose(sheet, entity.id, "empty-span");
  else note(sheet, target, entity.attributes.link === null ? [] : [`link: ${entity.attributes.link}`]);
}

/** The T lines of the figures that each attribution vouches for, by its id. */
function toldBy(annotations: readonly Annotation[], figures: ReadonlyMap<string, string>): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const annotation of annotations) {
    const target = figures.get(annotation.id);
    const attribution = annotation.kind === "figure" ? annotation.attributes.attribution : null;
    if (attribution === null || target === undefined) continue;
    const known = told.get(attribution);
    if (known) known.push(target);
    else told.set(attribution, [target]);
  }
  return told;
}

/** An attribution is an event: the cue triggers it, the source and the figures it vouches for take part in it. */
function writeAttributions(
  sheet: Sheet,
  annotations: readonly Annotation[],
  figures: ReadonlyMap<string, string>,
): void {
  const told = toldBy(annotations, figures);
  const marked = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.kind !== "attribution") continue;
    const { id } = annotation;
    const { cue, source, content } = annotation.attributes;
    const sourceId = sharedTextBound(sheet, "Source", source);
    if (sourceId === undefined) {
      lose(sheet, id, "empty-span");
      continue;
    }
    if (!marked.has(sourceId)) {
      attribute(sheet, "SourceKind", sourceId, source.kind);
      if (source.sort !== undefined) attribute(sheet, "SourceSort", sourceId, source.sort);
    }
    marked.add(sourceId);
    writeAttribution(sheet, annotation.label, sharedTextBound(sheet, "Attribution", cue), sourceId, told.get(id) ?? []);
    if (content.length > 0) lose(sheet, id, "content-span");
  }
}

/** Without a cue to trigger an event, each figure is related to its source. */
function writeAttribution(
  sheet: Sheet,
  cueClass: string,
  trigger: string | undefined,
  source: string,
  told: readonly string[],
): void {
  if (trigger === undefined) {
    for (const figure of told) sheet.lines.push(`${nextId(sheet, "R")}\tSaidBy Said:${figure} Sayer:${source}`);
    return;
  }
  const roles = told.map((figure, index) => ` Figure${index === 0 ? "" : index + 1}:${figure}`);
  const event = nextId(sheet, "E");
  sheet.lines.push(`${event}\tAttribution:${trigger} Source:${source}${roles.join("")}`);
  attribute(sheet, "Cue", event, cueClass);
}

/** Figures of one article that exclude each other; each pair once. */
function writeConflicts(sheet: Sheet, figures: ReadonlyMap<string, string>, oppositions: Oppositions): void {
  const written = new Set<string>();
  for (const [annotation, target] of figures) {
    for (const { other } of oppositions.get(memberKey({ path: sheet.path, annotation })) ?? []) {
      const otherTarget = other.path === sheet.path ? figures.get(other.annotation) : undefined;
      if (otherTarget === undefined || otherTarget === target) continue;
      const pair = [target, otherTarget].sort().join(" ");
      if (written.has(pair)) continue;
      written.add(pair);
      sheet.lines.push(`${nextId(sheet, "R")}\tConflictsWith Arg1:${target} Arg2:${otherTarget}`);
    }
  }
}

function writeArticle({ path, article, annotations }: AnnotatedArticle, oppositions: Oppositions): Sheet {
  const { text } = article;
  const points = codePointMap(text);
  const sheet: Sheet = { path, text, points, lines: [], losses: [], counts: new Map(), shared: new Map() };
  const figures = new Map<string, string>();
  for (const annotation of annotations) {
    if (annotation.kind === "entity") writeEntity(sheet, annotation);
    if (annotation.kind !== "figure") continue;
    const opposed = oppositions.get(memberKey({ path, annotation: annotation.id })) ?? [];
    const target = writeFigure(sheet, annotation, opposed);
    if (target !== undefined) figures.set(annotation.id, target);
  }
  writeAttributions(sheet, annotations, figures);
  writeConflicts(sheet, figures, oppositions);
  return sheet;
}

/** The values of each attribute that the sheets use: brat shows only values that its configuration lists. */
function valuesIn(sheets: readonly Sheet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const line of sheets.flatMap(({ lines }) => lines)) {
    const [, name, value] = /^A\d+\t(\S+) \S+ (\S+)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const known = values.get(name);
    if (known) known.add(value);
    else values.set(name, new Set([value]));
  }
  return values;
}

/**
 * brat stand-off: a `.ann` beside the `.txt` of each article, and the configuration that lets brat show them. Offsets
 * are code points into the text as stored; a span that meets a line end is written in fragments.
 */
function write(corpus: AnnotatedCorpus): Written {
  const oppositions = oppositionsByMember(corpus);
  const sheets = corpus.articles.map((article) => ({ article, sheet: writeArticle(article, oppositions) }));
  const labels = corpus.articles.flatMap(({ annotations }) =>
    annotations.flatMap(({ kind, label }) => (kind === "entity" ? [ascii(label)] : [])),
  );
  const files = sheets.flatMap(({ article, sheet }): ExchangeFile[] => [
    { name: `${article.name}.ann`, content: sheet.lines.map((line) => `${line}\n`).join("") },
    { name: `${article.name}.txt`, content: wellFormed(article.article.text) },
  ]);
  return {
    files: [...bratConfiguration(new Set(labels), valuesIn(sheets.map(({ sheet }) => sheet))), ...files],
    losses: sheets.flatMap(({ sheet }) => sheet.losses),
  };
}

export const brat: ExchangeFormat = { write };
