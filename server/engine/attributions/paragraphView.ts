import type { Mention } from "../entities/entity";
import { LETTER_NAMES, CLAUSE_LINKS, NEVER_IN_PHRASE, NOT_VERBAL } from "../lexicon/clauseWords";
import { reportingForm, type FoundForm } from "../lexicon/reportingForms";
import type { Paragraph } from "../text/paragraph";
import type { Quotation } from "../text/quotations";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";

/** A quotation by its tokens: `open` is its opening mark, `next` the first token behind its closing mark. */
interface QuotedStretch {
  readonly quotation: Quotation;
  readonly open: number;
  readonly next: number;
  /** How many words stand between its marks. */
  readonly words: number;
}

/** Tokens from `first` up to and without `last` that form one sentence for the purposes of reporting. */
export interface Passage {
  readonly first: number;
  readonly last: number;
}

/** A paragraph with the look-ups that reading its cues needs, each in constant time. */
export interface ParagraphView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  /** Look-up spelling of a token; empty outside the paragraph. */
  readonly norm: (index: number) => string;
  /** The reporting verb that a token is a form of, looked up once. */
  readonly form: (index: number) => FoundForm | undefined;
  /** The quotation or bracket that a token opens. */
  readonly opens: (index: number) => QuotedStretch | undefined;
  /** The outermost name that a token belongs to. */
  readonly mention: (index: number) => Mention | undefined;
  /** The outermost quotation around a token, brackets left out. */
  readonly inside: (index: number) => QuotedStretch | undefined;
  /** Offsets from one token's start to the end of the token before `last`. */
  readonly spanOf: (first: number, last: number) => Span;
}

const LONGEST_NAME = 4;
const STOPS = new Set([".", "!", "?", "؟", "…", "۔"]);
const isStop = (norm: string): boolean => STOPS.has(norm) || norm.startsWith("..");
export const isComma = (norm: string): boolean => norm === "،" || norm === "," || norm === "؛" || norm === ";";

/** A full stop behind the Arabic name of a Latin letter abbreviates, when a word follows on (إم. كي. راو). */
const isInitial = (paragraph: Paragraph, stop: number): boolean =>
  LETTER_NAMES.has(paragraph.tokens[stop - 1]?.norm ?? "") && paragraph.tokens[stop + 1]?.kind === "word";

/**
 * Some newspapers set a comma between spaces where others set a full stop ( ، ووصل الوفد). Such a comma before و and
 * what can only be a verb, or before a joined verb of being, ends a passage.
 */
function isStrongComma(paragraph: Paragraph, index: number): boolean {
  const comma = paragraph.tokens[index];
  const before = paragraph.tokens[index - 1];
  const after = paragraph.tokens[index + 1];
  if (!comma || !before || !after || !isComma(comma.norm) || before.end === comma.start) return false;
  if (after.kind !== "word" || CLAUSE_LINKS.has(after.norm) || NOT_VERBAL.has(after.norm.slice(1))) return false;
  // ، وفقا لتقرير: an adjunct, whose و is its own.
  if (NEVER_IN_PHRASE.has(after.norm)) return false;
  return /^و(?:كان|كانت|كانوا|[^ال].*ت|[^ال]..)$/u.test(after.norm) && !/(?:ات|ه)$/u.test(after.norm);
}

/** A full stop inside a short name in quotation marks or brackets ("العربية. نت") ends nothing. */
const isInsideName = (stretch: QuotedStretch | undefined, stop: number): boolean =>
  stretch !== undefined && stretch.quotation.closed && stretch.words <= LONGEST_NAME && stop < stretch.next - 2;

function passagesOf(paragraph: Paragraph, inside: (index: number) => QuotedStretch | undefined): readonly Passage[] {
  const passages: Passage[] = [];
  let first: number | undefined;
  for (const sentence of paragraph.sentences) {
    first ??= sentence.first;
    const stop = sentence.last - 1;
    if (isStop(paragraph.tokens[stop]?.norm ?? "") && isInitial(paragraph, stop)) continue;
    if (isInsideName(inside(stop), stop)) continue;
    for (let i = first; i < sentence.last; i++) {
      if (!isStrongComma(paragraph, i)) continue;
      passages.push({ first, last: i + 1 });
      first = i + 1;
    }
    passages.push({ first, last: sentence.last });
    first = undefined;
  }
  if (first !== undefined) passages.push({ first, last: paragraph.tokens.length });
  return passages;
}

const NO_STRETCHES: ReadonlyMap<number, QuotedStretch> = new Map<number, QuotedStretch>([]);

function stretchesOf(paragraph: Paragraph): ReadonlyMap<number, QuotedStretch> {
  const { tokens, quotations } = paragraph;
  if (quotations.length === 0) return NO_STRETCHES;
  const indexAt = new Map(tokens.map((token, index) => [token.start, index]));
  const indexAfter = new Map(tokens.map((token, index) => [token.end, index + 1]));
  const wordsBefore = [0];
  for (const token of tokens) wordsBefore.push((wordsBefore.at(-1) ?? 0) + (token.kind === "punctuation" ? 0 : 1));
  const stretches = new Map<number, QuotedStretch>();
  for (const quotation of quotations) {
    const open = indexAt.get(quotation.start);
    if (open === undefined) continue;
    const next = quotation.closed ? (indexAfter.get(quotation.end) ?? tokens.length) : tokens.length;
    stretches.set(open, { quotation, open, next, words: (wordsBefore[next] ?? 0) - (wordsBefore[open] ?? 0) });
  }
  return stretches;
}

/** For each token the first item whose span holds it. Linear: items come in order and outer ones first. */
function outermost<T>(tokens: readonly Token[], items: readonly (readonly [Span, T])[]): readonly (T | undefined)[] {
  const found: (T | undefined)[] = [];
  let next = 0;
  let current: readonly [Span, T] | undefined;
  for (const token of tokens) {
    if (current && current[0].end <= token.start) current = undefined;
    for (let item = items[next]; !current && item && item[0].start < token.end; item = items[++next])
      if (item[0].end > token.start) current = item;
    found.push(current && current[0].start < token.end ? current[1] : undefined);
  }
  return found;
}

/** ورد المتحدث بأن: what only hands over with في behind it (ورد في بيان) is elsewhere و and a verb of its own. */
function formAt(tokens: readonly Token[], index: number): FoundForm | undefined {
  const norm = tokens[index]?.norm ?? "";
  const found = reportingForm(norm);
  if (!found?.verb.flags.has("contained") || found.at > 0 || !norm.startsWith("و")) return found;
  const rest = tokens[index + 1]?.norm === "في" ? undefined : reportingForm(norm.slice(1));
  return rest && rest.at === 0 ? { ...rest, at: 1, joined: true } : found;
}

/** Prepares a paragraph for the reading of its cues. Linear in its tokens, names and quotations. */
export function viewParagraph(paragraph: Paragraph, mentions: readonly Mention[]): ParagraphView {
  const { text, tokens } = paragraph;
  const stretches = stretchesOf(paragraph);
  const quoted = [...stretches.values()].filter(({ quotation }) => quotation.mark !== "brackets");
  const named = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const mentionOf = outermost(
    tokens,
    named.map((mention) => [mention, mention] as const),
  );
  const quoteOf = outermost(
    tokens,
    quoted.map((stretch) => [stretch.quotation, stretch] as const),
  );
  const forms: (FoundForm | null | undefined)[] = [];
  return {
    text,
    tokens,
    passages: passagesOf(paragraph, (index) => quoteOf[index]),
    norm: (index) => tokens[index]?.norm ?? "",
    form: (index) => {
      const known = forms[index];
      if (known !== undefined) return known ?? undefined;
      const found = formAt(tokens, index);
      // Some newsrooms write و apart: « و أضاف ».
      const form = found && tokens[index - 1]?.norm === "و" ? { ...found, joined: true } : found;
      forms[index] = form ?? null;
      return form;
    },
    opens: (index) => stretches.get(index),
    mention: (index) => mentionOf[index],
    inside: (index) => quoteOf[index],
    spanOf: (first, last) => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }),
  };
}
