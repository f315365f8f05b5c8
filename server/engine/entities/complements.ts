import {
  headWordsOf,
  isDomain,
  isGenericAdjective,
  isGenericBody,
  isHonour,
  isLinkingNoun,
  isNameAdjective,
  isNotOfTheName,
  isPlaceOpening,
  isPluralForce,
  isPointingNoun,
} from "../lexicon/headWordTable";
import type { HeadWord } from "../lexicon/headWords";
import { isPersonToken } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { ARTICLE } from "./nameWords";
import { personPartsAt } from "./personParts";
import type { ListedMatch, NameReading } from "./reading";

/** Where a name ends behind its head word, and how sure that is. */
export interface Complement {
  readonly last: number;
  readonly score: number;
}

const LONGEST_QUOTED = 6;
const isDefinite = (norm: string): boolean => norm.startsWith(ARTICLE) && norm.length > 3;

const MEDIA_HEADS = new Set(["وكاله", "صحيفه", "قناه", "جريده", "مجله", "اذاعه", "راديو", "تلفزيون", "فضاييه", "موقع"]);
/** Heads whose domains may be joined by و: وزارة الأوقاف [والشؤون الإسلامية]. */
const OF_SEVERAL_DOMAINS = new Set(["وزاره", "حزب", "هييه", "جامعه", "كليه", "لجنه", "معهد", "منظمه", "مركز"]);

/** Organs whose field may be a noun that elsewhere points back: وزارة الإعلام. */
const OF_STATE = new Set(["وزاره", "هييه", "مجلس", "جهاز", "مديريه", "لجنه", "محكمه"]);

/** How freely adjectives are taken into a name: those of names only, peoples too, or any that has a nisba's shape. */
type Adjectives = "listed" | "peoples" | "any";

/** Which side of a building, and no part of its name: أسوار سجن الصناعة الخارجية. */
const SIDES = new Set(["الخارجي", "الخارجيه", "الداخلي", "الداخليه"]);

/** The index behind the definite adjectives that stand from `from` on. */
function throughAdjectives(reading: NameReading, from: number, kind: Adjectives): number {
  let index = from;
  while (reading.isWord(index)) {
    const norm = reading.norm(index);
    if (!norm.startsWith(ARTICLE) || isNotOfTheName(norm) || (kind === "listed" && SIDES.has(norm))) break;
    const fits =
      isNameAdjective(norm) ||
      (kind !== "listed" && peopleOf(norm) !== undefined) ||
      (kind === "any" && /(?:ي|يه)$/u.test(norm) && norm.length > 5 && !isPersonToken(norm));
    if (!fits) break;
    index++;
  }
  return index;
}

/** The domain behind a body's name: المركز العربي [للدراسات السياسية], وكالة تاس [للأنباء]. */
function throughDomain(reading: NameReading, from: number): number {
  const form = reading.forms(from).find(({ norm, at }) => at > 0 && isDomain(norm));
  if (!form || !reading.isWord(from) || !reading.norm(from).startsWith("ل")) return from;
  if (form.norm.startsWith(ARTICLE)) return throughCoordination(reading, throughAdjectives(reading, from + 1, "any"));
  return isDefinite(reading.norm(from + 1)) ? throughAdjectives(reading, from + 2, "any") : from;
}

/** Domains joined by و, written together or apart. */
function throughCoordination(reading: NameReading, from: number): number {
  const norm = reading.norm(from);
  if (norm === "و" && isDomain(reading.norm(from + 1))) return throughAdjectives(reading, from + 2, "any");
  if (!norm.startsWith(`و${ARTICLE}`)) return from;
  const isAdjective = /(?:ي|يه)$/u.test(norm) && isNameAdjective(norm.slice(1));
  if (!isDomain(norm.slice(1)) && !isAdjective) return from;
  return throughCoordination(reading, throughAdjectives(reading, from + 1, "any"));
}

/** The listed name that begins at `index` without clitics, if it may stand behind the head. */
function listedBehind(reading: NameReading, head: HeadWord, index: number): ListedMatch | undefined {
  const match = reading.listed(index);
  if (match?.at !== 0 || !(head.proper || head.definite)) return undefined;
  if (!match.name.needsCue || MEDIA_HEADS.has(head.head)) return match;
  return match.name.type !== "ORG" && !isPointingNoun(reading.norm(index)) ? match : undefined;
}

const NAMED_AFTER_PEOPLE = new Set(["جامعه", "كتيبه", "كتايب", "لواء", "مجموعه", "موسسه", "مركز", "معهد", "جماعه"]);
const isNamedAfterPeople = ({ head, type, proper }: HeadWord): boolean =>
  proper && (type === "FAC" || type === "LOC" || NAMED_AFTER_PEOPLE.has(head));

/** The person whom a building, street or university is named after: مطار [الملك عبد العزيز]. */
function honouredPerson(reading: NameReading, from: number): number | undefined {
  let index = from;
  while (isHonour(reading.norm(index)) || (reading.norm(index) === "الله" && reading.norm(index - 1) === "ايه"))
    index++;
  const last = personPartsAt(reading, index, index > from);
  return last !== undefined && (last > index + 1 || index > from) ? last : undefined;
}

/** What completes a name behind a head without article; undefined where nothing does. */
export function complementBehind(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  const quoted = reading.quoted(from);
  if (quoted && quotesSomethingElse(reading, head, quoted.first, quoted.last)) return undefined;
  if (quoted && quoted.last > quoted.first && quoted.last - quoted.first <= LONGEST_QUOTED) {
    return { last: head.type === "ORG" ? throughDomain(reading, quoted.close + 1) : quoted.close + 1, score: 0.9 };
  }
  if (!reading.isWord(from) || reading.isPreposition(from)) return undefined;
  const listed = listedBehind(reading, head, from);
  // قوات before the full name of a force names nothing new.
  if (listed?.name.type === "ORG" && head.head === "قوات" && listed.name.words.length > 1) return undefined;
  if (listed) return { last: throughListed(reading, head, listed), score: 0.9 };
  const person = isNamedAfterPeople(head) ? honouredPerson(reading, from) : undefined;
  if (person !== undefined) return { last: throughAdjectives(reading, person, "listed"), score: 0.85 };
  const norm = reading.norm(from);
  if (isDefinite(norm)) return definiteComplement(reading, head, from);
  if (head.definite && isLinkingNoun(norm)) return linkedComplement(reading, head, from);
  return head.proper ? unknownRun(reading, head, from) : undefined;
}

/** موقع «تويتر» names a platform, and the site of a body has no name of its own. */
function quotesSomethingElse(reading: NameReading, head: HeadWord, first: number, last: number): boolean {
  const listed = reading.listed(first);
  if (listed?.last !== last) return false;
  return listed.name.type === "MISC" || (head.head === "موقع" && listed.name.type === "ORG");
}

function throughListed(reading: NameReading, head: HeadWord, { name, last }: ListedMatch): number {
  if (COMPANIES.has(head.head)) return throughPurpose(reading, last);
  if (name.type === "ORG") return head.type === "ORG" ? throughDomain(reading, last) : last;
  return head.definite ? throughAdjectives(reading, last, "listed") : last;
}

/** The year or number of a law: قانون العقوبات [لسنة 1960], قانون الاستثمار [رقم 10]. */
function throughNumber(reading: NameReading, from: number): number {
  const isNumbered = /^(?:لسنه|لعام|رقم)$/u.test(reading.norm(from)) && reading.tokens[from + 1]?.kind === "number";
  return isNumbered ? throughNumber(reading, from + 2) : from;
}

const COMPANIES = new Set(["شركه", "موسسه"]);

/** What a company is for, whatever it is: شركة الإمارات [للاتصالات المتكاملة]. */
function throughPurpose(reading: NameReading, from: number): number {
  if (!reading.isWord(from) || !/^لل/u.test(reading.norm(from))) return from;
  let last = from + 1;
  while (reading.norm(last).startsWith(ARTICLE) && !isNotOfTheName(reading.norm(last))) last++;
  return last;
}

/** وزارة [الداخلية العراقية], سجن [الثانوية الصناعية], حي [الزهور]. */
function definiteComplement(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  const norm = reading.norm(from);
  const isBody = head.type === "ORG";
  const pointsBack = isPointingNoun(norm) && !(OF_STATE.has(head.head) && isDomain(norm));
  const unfit = pointsBack || isNotOfTheName(norm) || (isBody && peopleOf(norm) !== undefined);
  if (!head.definite || unfit) {
    return head.proper && !unfit && reading.isUnknown(from) ? { last: from + 1, score: 0.8 } : undefined;
  }
  let last = throughAdjectives(
    reading,
    from + 1,
    isBody || head.type === "EVENT" || head.type === "LAW" ? "any" : "listed",
  );
  if (head.type === "LAW") return { last: throughNumber(reading, last), score: 0.8 };
  if (OF_SEVERAL_DOMAINS.has(head.head)) last = throughCoordination(reading, last);
  return { last: isBody ? throughDomain(reading, last) : last, score: 0.8 };
}

/** قوات [حماية الشعب], وكالة [أنباء الإمارات], وكالة [أنباء "فارس"]. */
function linkedComplement(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  if (reading.norm(from) === "انباء") return complementBehind(reading, { ...head, definite: true }, from + 1);
  const noun = reading.norm(from + 1);
  const pointsBack = headWordsOf(noun.slice(2)).some(({ type }) => type === "FAC" || type === "LOC" || type === "GPE");
  if (!isDefinite(noun) || pointsBack) return undefined;
  const last = throughAdjectives(reading, from + 2, head.type === "ORG" ? "any" : "listed");
  return { last: OF_SEVERAL_DOMAINS.has(head.head) ? throughCoordination(reading, last) : last, score: 0.8 };
}

/** A run of words that no table knows: مدينة [كوناكري], شركة [وول مارت]. */
function unknownRun(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  if (isPlaceOpening(reading.norm(from)) && reading.isWord(from + 1) && isSecondWord(reading, from + 1)) {
    return { last: from + 2, score: 0.75 };
  }
  const longest = head.type === "GPE" ? 1 : 2;
  let last = from;
  while (last < from + longest && isProper(reading, last, head)) last++;
  if (last === from) return undefined;
  return { last: head.type === "FAC" ? throughAdjectives(reading, last, "listed") : last, score: 0.75 };
}

/** What may follow عين, بني or سيدي in a place name: a definite noun or a word that no table knows. */
const isSecondWord = (reading: NameReading, index: number): boolean => {
  const norm = reading.norm(index);
  if (isPointingNoun(norm) || isNotOfTheName(norm) || peopleOf(norm)) return false;
  return norm.startsWith(ARTICLE) || isPersonToken(norm) || reading.isUnknown(index);
};

const LIKE_A_VERB = /^(?:ي|س[يتن]|ت.{3,4}$)/u;

function isProper(reading: NameReading, index: number, head: HeadWord): boolean {
  const norm = reading.norm(index);
  if (reading.isPreposition(index) || norm.length < 3 || /^(?:ال|لل|وال|بال)/u.test(norm)) return false;
  const listed = reading.listed(index);
  if (listed && listed.at > 0) return false;
  if (reading.forms(index).some(({ norm: stem, at }) => at > 0 && (isPersonToken(stem) || stem.startsWith(ARTICLE)))) {
    return isPersonToken(norm);
  }
  if (isPersonToken(norm)) return true;
  return reading.isUnknown(index) && !(head.type !== "GPE" && LIKE_A_VERB.test(norm)) && !/(?:ون|ين|يه)$/u.test(norm);
}

/** Behind a definite head: الشرطة [الفرنسية], المرصد [السوري لحقوق الإنسان]; undefined where no adjective agrees. */
export function adjectivesBehind(reading: NameReading, head: string, from: number): number | undefined {
  const last = throughAdjectives(reading, from, "peoples");
  if (last === from || !agrees(head, reading.norm(from))) return undefined;
  const hasPeople = peopleOf(reading.norm(last - 1)) !== undefined;
  if (isPluralForce(head) && !(hasPeople && last - from > 1)) return undefined;
  const behind = throughDomain(reading, last);
  if (!hasPeople && behind === last && isGeneric(head, reading.norm(from), last - from)) return undefined;
  if (head === "القياده" && !hasPeople && behind === last) return undefined;
  return behind;
}

/** المكتب التنفيذي and المنظمة الدولية name no body unless more is said. */
const isGeneric = (head: string, adjective: string, count: number): boolean =>
  isGenericBody(head) || (count === 1 && isGenericAdjective(adjective));

/** An adjective agrees with its head in gender, which tells وزير الخارجية الروسي from الخارجية الروسية. */
const agrees = (head: string, adjective: string): boolean =>
  /(?:ه|ات)$/u.test(head) === adjective.endsWith("ه") || head === "الاوقاف";
