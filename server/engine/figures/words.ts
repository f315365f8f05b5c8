import { FIGURE_LEXICON, type FigureEntry } from "../lexicon/figureLexicon";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import { sourceSpan, type Token } from "../text/tokens";

/** A token with what the figure tables say about it behind its clitics. */
interface Word {
  readonly token: Token;
  /** Look-up spelling without clitics and article where the tables know it so, else the token's own. */
  readonly stem: string;
  /** Conjunction and preposition before the stem (و, ف, ب, ل, ك, وب …), the article left out. */
  readonly clitic: string;
  /** Where the word without its conjunction and preposition, but with its article, begins in the token's look-up spelling. */
  readonly core: number;
  readonly definite: boolean;
  readonly entry: FigureEntry | undefined;
}

/** One paragraph's tokens as the figure rules see them. */
export interface Scan {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
}

const CONJUNCTIONS = new Set(["و", "ف"]);
const PREPOSITIONS = new Set(["ب", "ل", "ك"]);

const bare = (token: Token): Word => ({
  token,
  stem: token.norm,
  clitic: "",
  core: 0,
  definite: false,
  entry: undefined,
});

const known = (token: Token, clitic: string, core: number, article: number): Word | undefined => {
  const stem = token.norm.slice(core + article);
  const entry = FIGURE_LEXICON.get(stem);
  return entry && { token, stem, clitic, core, definite: article > 0, entry };
};

/** وأحد "and one of" has lost its hamza in the look-up spelling that it shares with واحد "one". */
const isAndOneOf = ({ norm, start }: Token, text: string): boolean => norm === "واحد" && text[start + 1] === "أ";

/** الأحد عشر is eleven and no Sunday. */
const isEleven = ({ norm }: Token, next: Token | undefined): boolean =>
  norm === "الاحد" && (next?.norm === "عشر" || next?.norm === "عشره");

/** The reading with the fewest clitics that the tables know; the order of clitics is that of `cliticReadings`. */
function readWord(token: Token, text: string, next: Token | undefined): Word {
  const { norm } = token;
  const isApart = isAndOneOf(token, text) || isEleven(token, next);
  const whole = isApart ? undefined : known(token, "", 0, 0);
  if (whole) return whole;
  let at = 0;
  if (CONJUNCTIONS.has(norm.charAt(0))) {
    at = 1;
    const joined = known(token, norm.slice(0, 1), 1, 0);
    if (joined) return joined;
  }
  const article = withArticle(token, at);
  if (article) return article;
  for (const from of at === 1 ? [1, 0] : [0]) {
    if (!PREPOSITIONS.has(norm.charAt(from))) continue;
    const clitic = norm.slice(0, from + 1);
    const prefixed = known(token, clitic, from + 1, 0) ?? withArticle(token, from + 1);
    if (prefixed) return prefixed;
    // لل is the preposition with the article's lam.
    if (norm.startsWith("لل", from)) {
      const lam = known(token, clitic, from + 1, 1);
      if (lam) return lam;
    }
  }
  return unknown(token);
}

const ARTICLE = /^(?<clitic>[وف]?[بك]?|[وف]?ل(?=ل))(?<article>ال|ل(?=.{3}))(?=.{2})/u;

/** A word that no table knows: the article, where it is plain to see, and what stands before it are taken off. */
function unknown(token: Token): Word {
  const { clitic = "", article = "" } = ARTICLE.exec(token.norm)?.groups ?? {};
  const isArticle = article === "ال" || (article === "ل" && clitic.endsWith("ل"));
  if (!isArticle) return withoutClitics(token);
  const core = clitic.length;
  return { token, stem: token.norm.slice(core + article.length), clitic, core, definite: true, entry: undefined };
}

/** و before a dual or plural, and ب or ل before one of a participle: ومصريين, بمؤشرين. */
const BEFORE_DUAL = /^(?:[وف](?=.{3,}[يا]ن$)|[وف]?[بل](?=م.{2,}[يا]ن$))/u;

function withoutClitics(token: Token): Word {
  const clitic = BEFORE_DUAL.exec(token.norm)?.[0] ?? "";
  return {
    token,
    stem: token.norm.slice(clitic.length),
    clitic,
    core: clitic.length,
    definite: false,
    entry: undefined,
  };
}

const withArticle = (token: Token, at: number): Word | undefined =>
  token.norm.startsWith("ال", at) ? known(token, token.norm.slice(0, at), at, 2) : undefined;

/** Looks every token up once. */
export function scanWords(paragraph: Paragraph): Scan {
  return {
    paragraph,
    words: paragraph.tokens.map((token, index) =>
      token.kind === "word" ? readWord(token, paragraph.text, paragraph.tokens[index + 1]) : bare(token),
    ),
  };
}

/** Where a word begins in the paragraph, without its conjunction and preposition but with its article. */
export const coreStart = (scan: Scan, index: number): number => {
  const word = scan.words[index];
  if (!word) return scan.paragraph.text.length;
  return word.core === 0 ? word.token.start : sourceSpan(scan.paragraph.text, word.token, word.core).start;
};

export const endOf = (scan: Scan, index: number): number => scan.words[index]?.token.end ?? 0;

/** From the core of the word `first` to the end of the word before `next`. */
export const spanOf = (scan: Scan, first: number, next: number): Span => ({
  start: coreStart(scan, first),
  end: endOf(scan, next - 1),
});

/** A noun's look-up spelling without the conjunction, preposition and article that its letters may begin with. */
export const bareNoun = (norm: string): string => norm.replace(/^(?:[وفبلك]?ال|لل|[وفبلك])(?=.{2})/u, "");

export const normAt = (scan: Scan, index: number): string => scan.words[index]?.token.norm ?? "";
export const entryAt = (scan: Scan, index: number): FigureEntry | undefined => scan.words[index]?.entry;

/** The entry of a word that stands there without conjunction or preposition. */
export const plainEntryAt = (scan: Scan, index: number): FigureEntry | undefined => {
  const word = scan.words[index];
  return word?.clitic === "" ? word.entry : undefined;
};

/** Whether no character stands between a token and the one after it. */
export const touchesNext = (scan: Scan, index: number): boolean => {
  const next = scan.words[index + 1];
  return next !== undefined && scan.words[index]?.token.end === next.token.start;
};

/** The word that و joins to what stands before `index`: و attached or apart. Undefined where nothing is joined. */
export function joinedAt(scan: Scan, index: number): number | undefined {
  const word = scan.words[index];
  if (word === undefined) return undefined;
  if (word.clitic === "و") return index;
  // Without its hamza و + احد عشر looks like واحد.
  if (word.token.norm === "واحد" && /^عشره?$/u.test(normAt(scan, index + 1))) return index;
  return word.token.norm === "و" && scan.words[index + 1]?.clitic === "" ? index + 1 : undefined;
}
