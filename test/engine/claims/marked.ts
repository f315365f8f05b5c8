import { splitLines } from "../../../server/engine/text/lines";
import { arrangeArticle } from "../../../server/engine/text/arrangeArticle";
import { readParagraph } from "../../../server/engine/text/readParagraph";
import type { ArticleText } from "../../../server/engine/text/article";
import type { Attribution, Status } from "../../../server/engine/attributions/attribution";
import type { Claim } from "../../../server/engine/claims/claim";
import { readClaims, type ParagraphReading } from "../../../server/engine/claims/readClaims";
import { readFrames } from "../../../server/engine/claims/readFrames";
import { wordReader } from "../../../server/engine/claims/sentenceWords";
import { ENTITY_TYPES, type Entity, type EntityType } from "../../../server/engine/entities/entity";
import type { Figure, Qualifier } from "../../../server/engine/figures/figure";
import { shift } from "../../../server/engine/text/span";

const MARK = /\[\[(?<figure>[^\]]+)\]\]|\{\{(?<type>[A-Z]+) (?<name>[^}]+)\}\}/gu;
const QUALIFIERS: readonly (readonly [string, Qualifier])[] = [
  ["أكثر من ", "moreThan"],
  ["نحو ", "about"],
  ["ما لا يقل عن ", "atLeast"],
];

/** A figure mark holds an approximator, a number in digits and the counted noun; its numbers are claims. */
function readFigure(text: string, start: number): Figure {
  const [words, qualifier] = QUALIFIERS.find(([opening]) => text.startsWith(opening)) ?? ["", "exact" as const];
  const digits = /^\d+/u.exec(text.slice(words.length))?.[0];
  if (digits === undefined) throw new Error(`No number in ${text}`);
  const number = { start: start + words.length, end: start + words.length + digits.length };
  const noun =
    text
      .slice(words.length + digits.length)
      .trim()
      .split(" ")[0] ?? "";
  const at = start + text.indexOf(noun, words.length + digits.length);
  const value = Number(digits);
  return {
    start,
    end: start + text.length,
    number,
    kind: "cardinal",
    lo: qualifier === "moreThan" ? value + 1 : value,
    hi: qualifier === "exact" || qualifier === "about" ? value : null,
    qualifier,
    unit: null,
    iso: null,
    counted: noun === "" ? null : { start: at, end: at + noun.length, text: noun, lemma: noun },
    role: "claim",
  };
}

export interface MarkedArticle {
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
}

/** Reads `[[أكثر من 25 عنصرًا]]` as a figure and `{{FAC سجن غويران}}` as a name; several names of one thing share `aliases`. */
export function marked(source: string, aliases: Readonly<Record<string, string>> = {}): MarkedArticle {
  const figures: Figure[] = [];
  const entities: Entity[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(from, match.index);
    const { figure, type, name } = match.groups ?? {};
    if (figure !== undefined) figures.push(readFigure(figure, text.length));
    else if (name !== undefined) entities.push(readName(type ?? "", name, text.length, aliases));
    text += figure ?? name ?? "";
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  const lines = splitLines(text).map((line) => ({
    start: line.start,
    paragraph: readParagraph(text.slice(line.start, line.end)),
  }));
  return { article: arrangeArticle(text, lines), figures, entities };
}

function readName(type: string, name: string, start: number, aliases: Readonly<Record<string, string>>): Entity {
  const known = ENTITY_TYPES.find((one): one is EntityType => one === type);
  if (!known) throw new Error(`No entity type ${type}`);
  return { start, end: start + name.length, type: known, nested: false, score: 1, link: aliases[name] ?? name };
}

/** Who tells each figure: its teller's number, or null for the narrator; `denied` and `unverified` as said. */
export interface Telling {
  readonly tellers?: readonly (number | null)[];
  readonly statuses?: readonly Status[];
  readonly aliases?: Readonly<Record<string, string>>;
}

/** An attribution whose source stands at the teller's number: one number is one teller. */
const tellerAt = (teller: number): Attribution => ({
  cue: { start: 0, end: 0, text: "", class: "say" },
  source: { start: -1 - teller, end: -1 - teller, text: "", kind: "named", sort: "named" },
  content: [],
  status: "affirmed",
});

/** What each paragraph gives to the claims, its figures counted from its start. */
function readingsOf({ article, figures }: MarkedArticle): readonly ParagraphReading[] {
  const readWord = wordReader();
  return article.paragraphs.map(({ paragraph, start, end }) => {
    const own = figures
      .filter((figure) => start <= figure.start && figure.end <= end)
      .map((figure) => ({ ...shift(figure, -start), number: shift(figure.number, -start) }));
    return { sentences: readFrames(paragraph, own, { sources: [], cues: [] }, readWord), figureCount: own.length };
  });
}

/** The claims of a marked text. */
export function claimsOf(
  source: string,
  { tellers = [], statuses = [], aliases = {} }: Telling = {},
): readonly Claim[] {
  const read = marked(source, aliases);
  const attributions = {
    attributions: tellers.map((teller) => teller ?? 0).map(tellerAt),
    figures: read.figures.map((_, index) => ({
      attribution: tellers[index] == null ? null : index,
      status: statuses[index] ?? ("affirmed" as const),
    })),
  };
  return readClaims({ ...read, readings: readingsOf(read), attributions });
}
