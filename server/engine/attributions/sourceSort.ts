import type { Entity } from "../entities/entity";
import { sourceHead, type SourceHead } from "../lexicon/sourceNouns";
import {
  ARMED_NAMES,
  INTERNATIONAL,
  MEDIA_HEADS,
  MEDIA_NAMES,
  NEWS,
  NOT_OF_STATE,
  OFFICES,
  PLACES,
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
const OF_ARMS = /^(?:عسكري|امني)ه?$/u;
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
  // وكالة الطاقة الدولية: what belongs to many states is no organ of one.
  if (INTERNATIONAL.has(stems.at(-1) ?? "")) return "named";
  for (const [index, stem] of stems.entries()) {
    // لنقابة, بوزارة: written on to what they join.
    const bare = stem.replace(/^[بل]/u, "");
    if (NOT_OF_STATE.has(stem) || NOT_OF_STATE.has(bare)) return "named";
    // المتحدث العسكري للحركة: only where nobody else is named are arms the state's.
    if (OF_ARMS.test(stem) && stems.some((other) => NOT_OF_STATE.has(other.replace(/^ل/u, "")))) continue;
    // منسق الإغاثة في المنطقة: where somebody works, not for whom.
    if (words[index - 1] === "في" && PLACES.has(stem)) continue;
    if (STATE_COMPLEMENTS.has(stem) || STATE_COMPLEMENTS.has(bare)) return "official";
  }
  return undefined;
}

/** السفير القطري, السفير الأميركي لدى اليمن: the ambassador, not the newspaper. */
const isEnvoy = ([head = "", next = ""]: readonly string[]): boolean =>
  withoutArticle(head) === "سفير" && (/^ال.*ي$/u.test(next) || /^(?:في|لدي|ل.*)$/u.test(next));

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
  const document = sourceHead(words[0] ?? "") === "document";
  // تقديرات مصادر مختلفة: figures of nobody in particular.
  if (document && sourceHead(words[1] ?? "") === "source") return "anonymous";
  // أنباء وكالة الأنباء: what a medium brings is the medium's.
  if (document && isMedia(words.slice(1), stems.slice(1))) return "media";
  // بيانات وزارة الصناعة: figures have an owner, whoever put them together.
  const owner = document && words.length > 1 ? ownerOf(words, stems) : undefined;
  if (owner !== undefined) return owner;
  if (kind === "anonymous") {
    const near = stems.slice(0, NEAR_HEAD);
    if (MEDIA_HEADS.has(stems[0] ?? "") || near.some((stem) => OF_THE_PRESS.test(stem))) return "media";
    return near.some((stem) => WITNESSES.has(stem)) ? "witness" : "anonymous";
  }
  const head = ONE_OF.has(stems[0] ?? "") ? stems[1] : stems[0];
  if (WITNESSES.has(head ?? "") || stems.slice(1, NEAR_HEAD).some((stem) => SURVIVED.test(stem))) return "witness";
  if (isMedia(words, stems) && !isEnvoy(words)) return "media";
  const office = officeBehind(article, end);
  return ownerOf(words, stems) ?? ownerOf(office, office.map(withoutArticle));
}

interface Known {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly byOwner: SourceSort | undefined;
  readonly head: SourceHead | undefined;
  readonly sort: SourceSort | undefined;
}

/** The words that only point back at who has just spoken (المتحدث, المسؤول الأمني, المصدر ذاته). */
const POINTS_BACK = new Set(["مسوول", "مسووله", "متحدث", "متحدثه", "ناطق", "ناطقه", "مصدر"]);
const LONGEST_POINTER = 3;

/** Whether a source names nobody by itself but points, by its article, at the last person who spoke. */
const pointsBack = ({ words, stems, byOwner, sort }: Known): boolean =>
  words.length <= LONGEST_POINTER &&
  POINTS_BACK.has(stems[0] ?? "") &&
  stems[0] !== words[0] &&
  (byOwner === undefined || sort === "anonymous") &&
  words.slice(1).every((word) => /^ال|(?:ه|ها|هم)$/u.test(word));

/** Whether a source of a few words is a longer one's short name (القدرة, الوزير, المنظمة). */
const isShortFor = (short: Known, long: Known): boolean =>
  long.sort !== undefined &&
  short.stems.length <= SHORTEST_ALIAS &&
  long.stems.length > short.stems.length &&
  short.stems.every((stem) => long.stems.includes(stem));

/** A person whom the running text has introduced with an office (أعطى رئيس الحكومة، يوسف الشاهد، إشارة). */
interface Introduced {
  readonly start: number;
  readonly name: readonly string[];
  readonly sort: SourceSort;
}

const isNameOf = ({ stems }: Known, name: readonly string[]): boolean =>
  stems.length > 0 && stems.length <= name.length && stems.every((stem) => name.includes(stem));

/** The office right before a name, with or without a comma between. */
function officeBefore(article: string, start: number): readonly string[] {
  const clause = /[^.،,:؛\n«»"]*[،,]?\s*$/u.exec(article.slice(Math.max(0, start - LONGEST_OFFICE), start))?.[0] ?? "";
  const words = wordsOf(clause);
  const first = words.findLastIndex(
    (word) => sourceHead(word) === "person" && (!/^[وفبل]/u.test(word) || sourceHead(word.slice(1)) === undefined),
  );
  return first < 0 ? [] : words.slice(first);
}

/** Who bears an office in an article by what stands before or behind a full name. */
const introducedIn = (entities: readonly Entity[], article: string): readonly Introduced[] =>
  entities.flatMap(({ type, start, end }) => {
    const name = wordsOf(article.slice(start, end));
    if (type !== "PER" || name.length < 2) return [];
    const [before, behind] = [officeBefore(article, start), officeBehind(article, end)];
    const sort = ownerOf(before, before.map(withoutArticle)) ?? ownerOf(behind, behind.map(withoutArticle));
    return sort === undefined ? [] : [{ start, name: name.map(withoutArticle), sort }];
  });

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
    const stems = words.map(withoutArticle);
    return { words, stems, byOwner: ownerOf(words, stems), head: sourceHead(words[0] ?? ""), sort: byWords };
  });
  const people = introducedIn(entities, article);
  const settled: Known[] = [];
  for (const [index, one] of known.entries()) {
    const bearer = people.findLast(({ start, name }) => start < (sources[index]?.start ?? 0) && isNameOf(one, name));
    const sort = sortAmong(one, settled, known.slice(index + 1), bearer?.sort);
    settled.push({ ...one, sort });
  }
  return settled.map(({ sort }, index) => sort ?? sources[index]?.kind ?? "named");
}

/** The sort of one source among those before it, whose sorts are settled, and those behind it; undefined where nothing tells. */
function sortAmong(
  one: Known,
  before: readonly Known[],
  behind: readonly Known[],
  bearer: SourceSort | undefined,
): SourceSort | undefined {
  const [head = ""] = one.stems;
  if (pointsBack(one)) {
    const last = before.findLast((other) => other.head !== "media" && other.head !== "organisation");
    if (last?.sort !== undefined) return last.sort;
  }
  const longer = (other: Known): boolean => isShortFor(one, other);
  // البيان, الشاهد: a masthead or a witness, unless it takes up a statement or a name that came before.
  const taken = one.words.length === 1 ? (before.findLast(longer)?.sort ?? bearer) : undefined;
  if (taken !== undefined || one.sort !== undefined) return taken ?? one.sort;
  // الوكالة behind رويترز: an agency of news, whose name does not say so.
  if (one.words.join(" ") === "الوكاله" && before.some(({ sort }) => sort === "media")) return "media";
  const introduced = before.findLast(longer)?.sort ?? behind.find(longer)?.sort ?? bearer;
  if (introduced !== undefined || !OFFICES.has(head)) return introduced;
  const bodies = before.filter((other) => other.head === "organisation");
  // المتحدثة باسم المفوضية: whose body has been named in full; رئيس الفريق: an office belongs to the body that spoke last.
  const owner = bodies.findLast(({ stems }) => one.stems.slice(1).includes(stems[0] ?? ""));
  return owner?.sort ?? bodies.at(-1)?.sort;
}
