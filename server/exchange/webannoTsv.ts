import type { Annotation } from "../annotations/annotation";
import { codePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { columnSentences } from "./columns";
import type { AnnotatedArticle } from "./corpus";
import type { Loss, ReadableExchangeFormat, Written } from "./format";
import type { LossReason } from "./losses";
import { kindOfLabel } from "./record";
import { readWebannoTsv } from "./webannoTsvRead";
import { placeIn, rowsOf, unitsOf, type TokenUnit, type Unit } from "./webannoTsvUnits";
import {
  escapeText,
  escapeValue,
  labelFor,
  NAMED_ENTITY_LAYER,
  NO_ANNOTATION,
  NO_VALUE,
  RELATION_LAYER,
} from "./webannoTsvValues";
import { wellFormed } from "./wellFormed";
import { wholeCharacters } from "./wholeCharacters";

/**
 * WebAnno TSV 3.3, one file for each article, as INCEpTION's reader takes it; UTF-16 offsets. Names and figures are named
 * entities, so that no layer has to be made for them; a span that begins or ends inside a token makes a sub-token. The
 * text of a sentence goes on to the next, so that nothing between them is lost. There are no discontinuous spans and
 * nothing beside the text: the loss report says what is left out. Sources: "WebAnno TSV 3.3 File format" in INCEpTION's
 * user guide, and where it differs its `Tsv3XDeserializer`.
 */
export const webannoTsv: ReadableExchangeFormat = {
  about: {
    title: "WebAnno TSV 3.3",
    files: "`.tsv`",
    offsets: "UTF-16",
    carries:
      "for INCEpTION: names with links and figures as named entities, nested and inside tokens; relations that annotators drew, for which the project needs a relation layer `Relation` on named entities",
    loses: "values and sources of figures, attributions, who decided; what is in pieces is written whole",
    losses: [
      "names-and-figures",
      "bare-linked-name",
      "bare-figure",
      "bare-relation",
      "holds-no-token",
      "lost-end",
      "label-rewritten",
      "span-widened",
      "unwritable-link",
      "other-kind",
    ],
  },
  write: ({ articles }): Written => {
    const sheets = articles.map((article) => ({ name: article.name, ...sheetOf(article) }));
    return {
      files: sheets.map(({ name, content }) => ({ name: `${name}.tsv`, content })),
      losses: sheets.flatMap(({ losses }) => losses),
    };
  },
  read: readWebannoTsv,
};

/** What a row holds: names and figures that cover it, and arrows to those that begin in it. */
type Item = Entity | Arrow;

/** A name or figure in its rows. */
interface Entity {
  readonly kind: "entity";
  readonly id: string;
  readonly label: string;
  readonly link: string | null;
  readonly span: Span;
  readonly units: readonly Unit<Item>[];
}

interface Arrow {
  readonly kind: "arrow";
  readonly id: string;
  readonly label: string;
  readonly from: Entity;
  readonly to: Entity;
}

const isEntity = (item: Item): item is Entity => item.kind === "entity";
const isArrow = (item: Item): item is Arrow => item.kind === "arrow";

function sheetOf(article: AnnotatedArticle): { readonly content: string; readonly losses: readonly Loss[] } {
  const { text } = article.article;
  const points = codePointMap(text);
  const marks = article.annotations.filter(({ kind }) => kind === "entity" || kind === "figure");
  const hulls = marks.map(({ spans }) =>
    wholeCharacters(points, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
  );
  const found = columnSentences(article.article, [], hulls);
  // A file without a sentence cannot be read: a text without a token gets one of no width.
  const sentences = unitsOf<Item>(found.length > 0 ? found : [[{ start: 0, end: 0 }]]);
  const tokens = sentences.flat();
  const entities = marks.flatMap((mark, index) => entityIn(mark, hulls[index] ?? { start: 0, end: 0 }, tokens) ?? []);
  const arrows = arrowsIn(article, entities);
  return { content: contentOf(text, sentences, entities, arrows), losses: lossesOf(article, entities, arrows) };
}

/** Puts a name or figure into its rows; undefined where it covers no token. */
function entityIn(mark: Annotation, hull: Span, tokens: readonly TokenUnit<Item>[]): Entity | undefined {
  const placed = hull.start < hull.end ? placeIn(tokens, hull) : undefined;
  if (!placed) return undefined;
  const entity: Entity = { kind: "entity", id: mark.id, label: valueOf(mark.label), link: linkOf(mark), ...placed };
  for (const unit of placed.units) unit.items.push(entity);
  return entity;
}

/** A text as a feature value: a carriage return has no escape there. */
const valueOf = (text: string): string => wellFormed(text).replace(/\r/gu, " ");

/** A relation's label: stacked values without ids are parted at every bar that no backslash precedes. */
const relationLabelOf = (label: string): string => valueOf(label).replace(/\\+$/u, "");

/** What a name stands for, unless no feature value can say it. */
function linkOf(mark: Annotation): string | null {
  const link = mark.kind === "entity" ? mark.attributes.link : null;
  return link !== null && valueOf(link) === link ? link : null;
}

/** The relations between what is written, each in the row where its target begins. */
function arrowsIn({ annotations }: AnnotatedArticle, entities: readonly Entity[]): readonly Arrow[] {
  const written = new Map(entities.map((entity) => [entity.id, entity]));
  return annotations.flatMap((one): Arrow[] => {
    if (one.kind !== "relation") return [];
    const [from, to] = [written.get(one.attributes.from), written.get(one.attributes.to)];
    if (!from || !to) return [];
    const arrow: Arrow = { kind: "arrow", id: one.id, label: relationLabelOf(one.label), from, to };
    to.units[0]?.items.push(arrow);
    return [arrow];
  });
}

/** The disambiguation ids of what covers several rows, shares one, or is the end of an arrow. */
function numbersOf(entities: readonly Entity[], arrows: readonly Arrow[]): ReadonlyMap<Entity, number> {
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const isShared = ({ items }: Unit<Item>): boolean => items.filter(isEntity).length > 1;
  const needed = entities.filter(
    (entity) => entity.units.length > 1 || entity.units.some(isShared) || ends.has(entity),
  );
  return new Map(needed.map((entity, index) => [entity, index + 1]));
}

/** The file: each sentence begins with its first token, and its text goes on to where the next one begins. */
function contentOf(
  text: string,
  sentences: readonly (readonly TokenUnit<Item>[])[],
  entities: readonly Entity[],
  arrows: readonly Arrow[],
): string {
  const ids = new Map(sentences.flatMap((tokens) => tokens.flatMap(rowsOf)));
  const columns = columnsFor(entities, arrows, (unit) => ids.get(unit) ?? "");
  const header = [
    "#FORMAT=WebAnno TSV 3.3",
    ...(entities.length > 0 ? [`#T_SP=${NAMED_ENTITY_LAYER}|identifier|value`] : []),
    ...(arrows.length > 0 ? [`#T_RL=${RELATION_LAYER}|value|BT_${NAMED_ENTITY_LAYER}`] : []),
    "",
  ];
  const blocks = sentences.map((tokens, index) => {
    const end = sentences[index + 1]?.[0]?.start ?? text.length;
    // The reader adds a line feed to every sentence, and takes it away where the next begins before it.
    const covered = wellFormed(text.slice(tokens[0]?.start ?? 0, end)).replace(/\n$/u, "");
    return [
      ...covered.split("\n").map((line) => `#Text=${escapeText(line)}`),
      ...tokens.flatMap(rowsOf).map(([unit, id]) => {
        const { start, end: unitEnd, items } = unit;
        const cells = [id, `${start}-${unitEnd}`, wellFormed(text.slice(start, unitEnd)), ...columns(items)];
        return cells.map((cell) => `${cell}\t`).join("");
      }),
    ];
  });
  return `${[...header, ...blocks.flatMap((lines) => ["", ...lines])].join("\n")}\n`;
}

/** What a row says in each column of the layers that the header names. */
function columnsFor(
  entities: readonly Entity[],
  arrows: readonly Arrow[],
  idOf: (unit: Unit<Item>) => string,
): (items: readonly Item[]) => readonly string[] {
  const numbers = numbersOf(entities, arrows);
  const numbered = (value: string, entity: Entity): string => {
    const own = numbers.get(entity);
    return own === undefined ? value : `${value}[${own}]`;
  };
  const refOf = ({ from, to }: Arrow): string =>
    `${from.units[0] ? idOf(from.units[0]) : ""}[${numbers.get(from) ?? 0}_${numbers.get(to) ?? 0}]`;
  return (items) => {
    const [marked, drawn] = [items.filter(isEntity), items.filter(isArrow)];
    return [
      ...(entities.length === 0
        ? []
        : [
            stacked(marked.map((one) => numbered(one.link === null ? NO_VALUE : escapeValue(one.link), one))),
            stacked(marked.map((one) => numbered(labelCell(one), one))),
          ]),
      ...(arrows.length === 0 ? [] : [stacked(drawn.map(labelCell)), stacked(drawn.map(refOf))]),
    ];
  };
}

const labelCell = ({ label }: Item): string => (label === "" ? NO_VALUE : escapeValue(label));
const stacked = (values: readonly string[]): string => (values.length === 0 ? NO_ANNOTATION : values.join("|"));

function lossesOf(
  { path, annotations }: AnnotatedArticle,
  entities: readonly Entity[],
  arrows: readonly Arrow[],
): readonly Loss[] {
  const written = new Map([...entities, ...arrows].map((item) => [item.id, item]));
  return annotations.flatMap((one): readonly Loss[] => {
    const lose = (why: LossReason, became: Partial<Loss> = {}): Loss => ({ path, what: one.id, why, ...became });
    const relabelled = (label: string): readonly Loss[] =>
      label === one.label ? [] : [lose("label-rewritten", { label })];
    const item = written.get(one.id);
    if (one.kind === "relation") {
      if (!item) return [lose("lost-end")];
      return [lose("bare-relation"), ...relabelled(labelFor(item.label, RELATION_LAYER))];
    }
    if (one.kind !== "entity" && one.kind !== "figure") return [lose("names-and-figures")];
    if (!item || !isEntity(item)) return [lose("holds-no-token")];
    const label = labelFor(item.label, NAMED_ENTITY_LAYER);
    return [
      lose(one.kind === "entity" ? "bare-linked-name" : "bare-figure"),
      ...relabelled(label),
      ...(isSpan(one, item.span) ? [] : [lose("span-widened", { spans: [item.span] })]),
      ...(one.kind === "entity" && one.attributes.link !== item.link ? [lose("unwritable-link")] : []),
      ...(kindOfLabel(label) === one.kind ? [] : [lose("other-kind")]),
    ];
  });
}

const isSpan = ({ spans: [only, ...more] }: Annotation, { start, end }: Span): boolean =>
  more.length === 0 && only?.start === start && only.end === end;
