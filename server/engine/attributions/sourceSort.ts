import type { Entity } from "../entities/entity";
import { sourceHead, type SourceHead } from "../lexicon/sourceNouns";
import {
  ARMED_NAMES,
  MEDIA_HEADS,
  MEDIA_NAMES,
  NEWS,
  NOT_OF_STATE,
  OFFICES,
  STATE_COMPLEMENTS,
  STATE_HEADS,
  WITNESSES,
} from "../lexicon/sourceSorts";
import { fold } from "../text/normalize";
import type { Source, SourceSort } from "./attribution";
import { isThat } from "./that";

const LONGEST_MEDIA_NAME = 4;
/** How far behind its head an unnamed source says what it saw or who it works for (أحد سكان, عدد من الناجين). */
const NEAR_HEAD = 3;
/** تقارير إعلامية, مصادر صحفية. */
const OF_THE_PRESS = /^(?:اعلامي|صحفي|صحافي|اخباري)(?:ه|ين|ون)?$/u;
/** عامل نجا من الحريق. */
const SURVIVED = /^نج(?:ا|ت)$/u;
const ONE_OF = new Set(["احد", "احدي", "عدد", "بعض"]);
const EXECUTIVE = "تنفيذي";
const SHORTEST_ALIAS = 3;
const LONGEST_OFFICE = 90;

const withoutArticle = (word: string): string => word.replace(/^[وف]?(?:لل|[لب]?ال)(?=..)/u, "");

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== "");
}

const startsWithName = (words: readonly string[], names: ReadonlySet<string>): boolean =>
  words.some((_, last) => last < LONGEST_MEDIA_NAME && names.has(words.slice(0, last + 1).join(" ")));

function isMedia(words: readonly string[], stems: readonly string[]): boolean {
  const [head = "", next = ""] = stems;
  if (head === "وكاله" && (NEWS.has(words[1] ?? "") || NEWS.has(next))) return true;
  return MEDIA_HEADS.has(head) || startsWithName(words, MEDIA_NAMES);
}

/** Whether a name or noun phrase denotes a medium or somebody who reports for one. */
export function isMedium(text: string): boolean {
  const words = wordsOf(text);
  return isMedia(words, words.map(withoutArticle));
}

/** The first word that tells whose office or body it is: the state's or anybody else's. */
function ownerOf(words: readonly string[], stems: readonly string[]): SourceSort | undefined {
  if (startsWithName(words, ARMED_NAMES)) return "named";
  const [head = "", next = ""] = stems;
  if (STATE_HEADS.has(head)) return "official";
  if (head === "رييس" && words[0] !== head && next !== EXECUTIVE) return "official";
  if (sourceHead(words[0] ?? "") === undefined) return undefined;
  for (const stem of stems) {
    if (NOT_OF_STATE.has(stem)) return "named";
    if (STATE_COMPLEMENTS.has(stem)) return "official";
  }
  return undefined;
}

/** The office in apposition behind a name: «هاني الطحاوي، وكيل وزارة الصحة، أن». */
function officeBehind(article: string, end: number): readonly string[] {
  const office = /^\s*[،,]\s*([^،,:.«"“]+)/u.exec(article.slice(end, end + LONGEST_OFFICE))?.[1] ?? "";
  const words = wordsOf(office);
  const last = words.findIndex((word) => isThat(word));
  return sourceHead(words[0] ?? "") === "person" ? words.slice(0, last < 0 ? words.length : last) : [];
}

function sortByWords({ text, kind, end }: Source, article: string): SourceSort | undefined {
  const words = wordsOf(text);
  const stems = words.map(withoutArticle);
  if (kind === "anonymous") {
    const near = stems.slice(0, NEAR_HEAD);
    if (MEDIA_HEADS.has(stems[0] ?? "") || near.some((stem) => OF_THE_PRESS.test(stem))) return "media";
    return near.some((stem) => WITNESSES.has(stem)) ? "witness" : "anonymous";
  }
  const head = ONE_OF.has(stems[0] ?? "") ? stems[1] : stems[0];
  if (WITNESSES.has(head ?? "") || stems.slice(1, NEAR_HEAD).some((stem) => SURVIVED.test(stem))) return "witness";
  if (isMedia(words, stems)) return "media";
  const office = officeBehind(article, end);
  return ownerOf(words, stems) ?? ownerOf(office, office.map(withoutArticle));
}

interface Known {
  readonly stems: readonly string[];
  readonly head: SourceHead | undefined;
  readonly sort: SourceSort | undefined;
}

/** Whether a source of a few words is a longer one's short name (القدرة, الوزير, المنظمة). */
const isShortFor = (short: Known, long: Known): boolean =>
  long.sort !== undefined &&
  short.stems.length <= SHORTEST_ALIAS &&
  long.stems.length > short.stems.length &&
  short.stems.every((stem) => long.stems.includes(stem));

/**
 * What sort of source each of an article's sources is, in their order: official (organs of a state and who holds an
 * office in them; a country's name stands for its government), media, witness, named (any other person or body) or
 * anonymous. A short name takes the sort of the longer one that it stands for: the last before it, or else one after it,
 * as headlines come first.
 */
export function sortSources(
  sources: readonly Source[],
  entities: readonly Entity[],
  article: string,
): readonly SourceSort[] {
  const states = new Set(entities.filter(({ type }) => type === "GPE").map(({ start, end }) => `${start}:${end}`));
  const known = sources.map((source): Known => {
    const byWords =
      sortByWords(source, article) ?? (states.has(`${source.start}:${source.end}`) ? "official" : undefined);
    const words = wordsOf(source.text);
    return { stems: words.map(withoutArticle), head: sourceHead(words[0] ?? ""), sort: byWords };
  });
  return known.map((one, index) => {
    const { kind } = sources[index] ?? { kind: "named" };
    if (one.sort !== undefined) return one.sort;
    const before = known.slice(0, index);
    const longer = (other: Known): boolean => isShortFor(one, other);
    const introduced = before.findLast(longer)?.sort ?? known.slice(index + 1).find(longer)?.sort;
    // رئيس الفريق الإعلامي: an office that does not say whose it is belongs to the body that spoke last.
    const body = OFFICES.has(one.stems[0] ?? "")
      ? before.findLast(({ head }) => head === "organisation")?.sort
      : undefined;
    return introduced ?? body ?? kind;
  });
}
