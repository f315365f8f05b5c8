import {
  EARLY_OR_LATE,
  FEW_ADJECTIVES,
  LAST_BEFORE,
  LAST_WORDS,
  PARTS_OF_PERIOD,
  PERIOD_SHIFTS,
  PLURAL_UNITS,
  SEASONS,
  THAT_WORDS,
  THIS_WORDS,
  WHOLE_ADJECTIVES,
  WHOLE_OF,
  type PartOfPeriod,
} from "../../lexicon/temporalModifiers";
import { DAY_PARTS, DAY_PART_OPENERS, type DayPart } from "../../lexicon/temporalDayParts";
import { HOLIDAY_OPENERS } from "../../lexicon/holidays";
import { DAY_NOUNS, DAY_PHRASE_OPENERS, WEEKDAYS } from "../../lexicon/temporalDays";
import { EVERY, RECURRENCES } from "../../lexicon/temporalSets";
import type { Paragraph } from "../../text/paragraph";
import { sourceSpan } from "../../text/tokens";
import { scanWords, type Scan } from "../words";
import type { PhraseTable } from "../../lexicon/phraseTable";
import type { Moment } from "./moment";
import type { Anchor } from "./periods";

/** All that the tables of time say about one word without its clitics. */
interface TermEntry {
  readonly weekday?: number;
  readonly shift?: number;
  readonly last?: true;
  readonly lastBefore?: true;
  readonly here?: true;
  readonly there?: true;
  readonly part?: PartOfPeriod;
  readonly degree?: PartOfPeriod;
  readonly season?: number;
  readonly plural?: true;
  readonly few?: true;
  readonly whole?: true;
  readonly wholeOf?: true;
  readonly dayPart?: DayPart;
  readonly dayNoun?: true;
  readonly recurrence?: string;
  readonly every?: true;
  readonly opener?: true;
}

type Draft = { -readonly [Key in keyof TermEntry]: TermEntry[Key] };

function buildTerms(): ReadonlyMap<string, TermEntry> {
  const drafts = new Map<string, Draft>();
  const put = <Key extends keyof TermEntry>(
    key: Key,
    table: Iterable<readonly [string, NonNullable<TermEntry[Key]>]>,
  ): void => {
    for (const [word, value] of table) {
      const draft = drafts.get(word) ?? {};
      draft[key] = value;
      drafts.set(word, draft);
    }
  };
  const marks = (words: Iterable<string>): Iterable<readonly [string, true]> =>
    [...words].map((word) => [word, true] as const);
  put("weekday", WEEKDAYS);
  put("shift", PERIOD_SHIFTS);
  put("last", marks(LAST_WORDS));
  put("lastBefore", marks(LAST_BEFORE));
  put("here", marks(THIS_WORDS));
  put("there", marks(THAT_WORDS));
  put("part", PARTS_OF_PERIOD);
  put("degree", EARLY_OR_LATE);
  put("season", SEASONS);
  put("plural", marks(PLURAL_UNITS));
  put("few", marks(FEW_ADJECTIVES));
  put("whole", marks(WHOLE_ADJECTIVES));
  put("wholeOf", marks(WHOLE_OF));
  put("dayPart", DAY_PARTS);
  put("dayNoun", marks(DAY_NOUNS));
  put("recurrence", RECURRENCES);
  put("every", marks(EVERY));
  put(
    "opener",
    marks(
      [...DAY_PHRASE_OPENERS, ...HOLIDAY_OPENERS, ...DAY_PART_OPENERS].map((word) => word.replace(/^ال(?=..)/u, "")),
    ),
  );
  return drafts;
}

const TERMS = buildTerms();

/** A word as the tables of time know it. */
export interface Term extends TermEntry {
  readonly stem: string;
  /** Conjunction and preposition before it. */
  readonly clitic: string;
  readonly definite: boolean;
  /** Whether a table of time has the word. */
  readonly known?: true;
  /** Where it begins behind its clitics, with its article, in the look-up spelling. */
  readonly core: number;
}

const CLITICS = /^(?:[وف]?[بلك]|[وف])/u;

/** The reading of a word with the fewest clitics that the tables know; the whole word where they know none. */
function readTerm(norm: string): Term {
  const bare: Term = { stem: norm, clitic: "", definite: false, core: 0 };
  const whole = TERMS.get(norm);
  if (whole) return { ...bare, ...whole, known: true };
  const clitic = CLITICS.exec(norm)?.[0] ?? "";
  const cuts = [...new Set(["", clitic.slice(0, 1), clitic])];
  for (const cut of cuts) {
    const rest = norm.slice(cut.length);
    const article = rest.startsWith("ال") ? 2 : cut.endsWith("ل") && rest.startsWith("ل") ? 1 : 0;
    const plain = cut === "" ? undefined : TERMS.get(rest);
    const entry = plain ?? (article > 0 ? TERMS.get(rest.slice(article)) : undefined);
    if (entry) {
      const definite = !plain;
      return {
        ...entry,
        known: true,
        stem: definite ? rest.slice(article) : rest,
        clitic: cut,
        definite,
        core: cut.length,
      };
    }
  }
  return bare;
}

/** A paragraph as the rules of time read it. */
export interface Reader {
  readonly scan: Scan;
  readonly terms: readonly Term[];
  readonly anchor: Anchor | undefined;
  /** What has been read from each token of this paragraph, so that no place is read twice. */
  readonly dates: Map<number, Moment | undefined>;
  readonly moments: Map<number, Moment | undefined>;
}

/** What a rule reads at a token, from the memory where it has been read before. */
export function remembered(
  memory: Map<number, Moment | undefined>,
  first: number,
  read: () => Moment | undefined,
): Moment | undefined {
  if (memory.has(first)) return memory.get(first);
  const moment = read();
  memory.set(first, moment);
  return moment;
}

const OUTSIDE: Term = { stem: "", clitic: "", definite: false, core: 0 };

export function openReader(paragraph: Paragraph, anchor: Anchor | undefined): Reader {
  const scan = scanWords(paragraph);
  const known = new Map<string, Term>();
  const terms = paragraph.tokens.map(({ kind, norm }) => {
    if (kind !== "word") return { ...OUTSIDE, stem: norm };
    const term = known.get(norm) ?? readTerm(norm);
    known.set(norm, term);
    return term;
  });
  return { scan, terms, anchor, dates: new Map(), moments: new Map() };
}

export const termAt = ({ terms }: Reader, index: number): Term => terms[index] ?? OUTSIDE;

/** A weekday's number where the word names one; أحد and اثنين need their article, unless a day is expected. */
export function weekdayAt(reader: Reader, index: number, expected: boolean): number | undefined {
  const { weekday, definite } = termAt(reader, index);
  return weekday !== undefined && (definite || expected) ? weekday : undefined;
}

/** Where a word begins without its conjunction and preposition, by whichever table knows more of it. */
export function startOf({ scan, terms }: Reader, index: number): number {
  const word = scan.words[index];
  const core = Math.max(terms[index]?.core ?? 0, word?.core ?? 0);
  if (!word) return scan.paragraph.text.length;
  return core === 0 ? word.token.start : sourceSpan(scan.paragraph.text, word.token, core).start;
}

/** The longest phrase of a table at a place: how many words it has and its value. The first word may have clitics. */
export function phraseAt<T>(
  reader: Reader,
  at: number,
  table: PhraseTable<T>,
): { readonly value: T; readonly next: number } | undefined {
  const first = termAt(reader, at);
  if (first.opener !== true) return undefined;
  const words = reader.scan.words;
  const tails = (first.definite ? table.get(`ال${first.stem}`) : undefined) ?? table.get(first.stem) ?? [];
  const found = tails.find(({ rest }) => rest.every((word, i) => words[at + 1 + i]?.token.norm === word));
  return found && { value: found.value, next: at + 1 + found.rest.length };
}
