import {
  headWordsOf,
  isDomain,
  isGenericAdjective,
  isGenericBody,
  isHonour,
  isLinkingNoun,
  isNotOfTheName,
  isPlaceOpening,
  isPluralForce,
  isPointingNoun,
  isTitle,
} from "../lexicon/headWordTable";
import { isHeadOf, isWayNoun } from "../lexicon/headWordKinds";
import type { HeadWord } from "../lexicon/headWords";
import { isPersonToken } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import {
  isDefinite,
  throughAdjectives,
  throughCoordination,
  throughDomain,
  throughField,
  throughJoinedAdjectives,
  throughJoinedNisbas,
  throughNumber,
  throughPurpose,
  throughSeat,
} from "./complementTails";
import { LISTED_IN_FULL } from "./entity";
import { ARTICLE } from "./nameWords";
import { personPartsAt } from "./personParts";
import type { ListedMatch, NameReading } from "./reading";

/** Where a name ends behind its head word, and how sure that is. */
export interface Complement {
  readonly last: number;
  readonly score: number;
}

const LONGEST_QUOTED = 6;
/** The listed name that begins at `index` without clitics, if it may stand behind the head. */
function listedBehind(reading: NameReading, head: HeadWord, index: number): ListedMatch | undefined {
  const match = reading.listed(index);
  if (match?.at !== 0 || !(head.proper || head.definite)) return undefined;
  if (head.head === "موقع" && match.name.type === "MISC") return undefined;
  if (head.head === "قياده" && match.name.type === "ORG") return undefined;
  if (!match.name.needsCue || isHeadOf("media", head.head)) return match;
  return match.name.type !== "ORG" && !isPointingNoun(reading.norm(index)) ? match : undefined;
}

const isNamedAfterPeople = ({ head, type, proper }: HeadWord): boolean =>
  proper && (type === "FAC" || type === "LOC" || isHeadOf("afterPeople", head));

/** The person whom a building, street or university is named after: مطار [الملك عبد العزيز]. */
function honouredPerson(reading: NameReading, from: number): number | undefined {
  let index = from;
  while (isHonour(reading.norm(index)) || (reading.norm(index) === "الله" && reading.norm(index - 1) === "ايه"))
    index++;
  // عقبة بن نافع: an everyday word before بن is a given name too.
  if (/^ا?بن$/u.test(reading.norm(index + 1)) && reading.isWord(index + 2)) return index + 3;
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
  const latin = head.proper && isHeadOf("companies", head.head) ? throughLatin(reading, from) : from;
  if (latin > from) return { last: latin, score: 0.85 };
  if (!reading.isWord(from) || reading.isPreposition(from)) return undefined;
  const agency = isHeadOf("media", head.head) ? quotedBehindNews(reading, from) : undefined;
  if (agency !== undefined) return { last: agency, score: 0.9 };
  const listed = listedBehind(reading, head, from);
  // قوات before the full name of a force names nothing new.
  if (listed?.name.type === "ORG" && head.head === "قوات" && listed.name.words.length > 1) return undefined;
  if (listed) return { last: throughListed(reading, head, listed), score: 0.9 };
  const person = isNamedAfterPeople(head) ? honouredPerson(reading, from) : undefined;
  if (person !== undefined) {
    return {
      last: throughAdjectives(reading, person, "listed"),
      score: isHonour(reading.norm(from)) ? LISTED_IN_FULL : 0.85,
    };
  }
  const norm = reading.norm(from);
  if (isDefinite(norm)) return definiteComplement(reading, head, from);
  // مركز محافظة نينوى is its capital, no institute.
  const announces = head.head === "مركز" && !isLinkingNoun(norm);
  if (head.definite && !announces && isLink(reading, from)) return linkedComplement(reading, head, from);
  if (isHeadOf("parties", head.head)) return partyComplement(reading, from) ?? unknownRun(reading, head, from);
  return head.proper ? unknownRun(reading, head, from) : undefined;
}

const LONGEST_LATIN = 4;

/** The index behind a name in Latin letters: شركة [HMD Global]. */
function throughLatin({ tokens }: NameReading, from: number): number {
  let last = from;
  while (last < from + LONGEST_LATIN && tokens[last]?.kind === "latin") last++;
  return last;
}

/** The title of an agency behind its kind: وكالة [الأنباء «دوغان»], وكالة [الأنباء الإيرانية "إرنا"]. */
function quotedBehindNews(reading: NameReading, from: number): number | undefined {
  if (reading.norm(from) !== "الانباء") return undefined;
  const quoted = reading.quoted(throughAdjectives(reading, from + 1, "listed"));
  return quoted && !quoted.brackets ? quoted.close + 1 : undefined;
}

/** موقع «تويتر» names a platform, and the site of a body has no name of its own. */
function quotesSomethingElse(reading: NameReading, head: HeadWord, first: number, last: number): boolean {
  const listed = reading.listed(first);
  if (listed?.last !== last) return false;
  return listed.name.type === "MISC" || (head.head === "موقع" && listed.name.type === "ORG");
}

function throughListed(reading: NameReading, head: HeadWord, { name, last }: ListedMatch): number {
  if (isHeadOf("companies", head.head)) return throughPurpose(reading, last);
  if (name.type === "ORG") return head.type === "ORG" ? throughDomain(reading, last) : last;
  return head.definite ? throughAdjectives(reading, last, "listed") : last;
}

/** وزارة [الداخلية العراقية], سجن [الثانوية الصناعية], حي [الزهور]. */
function definiteComplement(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  const norm = reading.norm(from);
  const isBody = head.type === "ORG";
  const isField = isHeadOf("ofState", head.head) && isDomain(norm);
  const isWay = isHeadOf("ways", head.head) && isWayNoun(norm);
  const pointsBack = (isPointingNoun(norm) && !isField && !isWay) || (isBody && isTitle(norm));
  const unfit = pointsBack || isNotOfTheName(norm) || (isBody && peopleOf(norm) !== undefined);
  if (isHeadOf("groups", head.head) && !unfit) {
    // مجموعة الأزمات الدولية, but not مجموعة السيارات.
    const last = throughAdjectives(reading, from + 1, "peoples");
    if (last > from + 1 && isWorldly(reading.norm(from + 1))) return { last, score: 0.8 };
  }
  if (!head.definite || unfit) {
    return head.proper && !unfit && reading.isUnknown(from) ? { last: from + 1, score: 0.8 } : undefined;
  }
  let last = throughAdjectives(
    reading,
    from + 1,
    isBody || head.type === "EVENT" || head.type === "LAW" ? "any" : "listed",
  );
  if (head.type === "LAW") return { last: throughNumber(reading, last), score: 0.8 };
  if (isHeadOf("ofSeveralFields", head.head)) last = throughCoordination(reading, last);
  if (isHeadOf("institutes", head.head)) last = throughJoinedNisbas(reading, last);
  return { last: isBody ? throughSeat(reading, head.head, throughField(reading, head.head, last)) : last, score: 0.8 };
}

/** Of the world or of a people. */
const isWorldly = (norm: string): boolean => /^ال(?:دولي|عالمي)ه?$/u.test(norm) || peopleOf(norm) !== undefined;

/** قوات [حماية الشعب], وكالة [أنباء الإمارات], وكالة [أنباء "فارس"], لجنة [أطباء السودان المركزية], حكومة [إقليم كردستان]. */
function linkedComplement(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  if (reading.norm(from) === "انباء") return complementBehind(reading, { ...head, definite: true }, from + 1);
  const index = isLink(reading, from + 1) ? from + 2 : from + 1;
  const adjectives = head.type === "ORG" ? "any" : "listed";
  const listed = reading.listed(index);
  if (listed?.at === 0 && ["GPE", "LOC", "ORG"].includes(listed.name.type)) {
    return {
      last: throughAdjectives(reading, listed.last, "listed"),
      score: isLinkingNoun(reading.norm(from)) ? 0.85 : LISTED_IN_FULL,
    };
  }
  const noun = reading.norm(index);
  const pointsBack = headWordsOf(noun.slice(2)).some(({ type }) => type === "FAC" || type === "LOC" || type === "GPE");
  if (!isDefinite(noun) || pointsBack || isTitle(noun)) return undefined;
  const last = throughAdjectives(reading, index + 1, adjectives);
  return { last: isHeadOf("ofSeveralFields", head.head) ? throughCoordination(reading, last) : last, score: 0.8 };
}

/** A noun between a head word and what names it: a domain, or one that only announces a place (إقليم, محافظة). */
const isLink = (reading: NameReading, index: number): boolean => {
  const norm = reading.norm(index);
  return isLinkingNoun(norm) || headWordsOf(norm).some(({ type, kept }) => (type === "GPE" || type === "LOC") && !kept);
};

/** Any noun before a definite one or a place: حزب [صوت الفلاحين], حزب [قلب تونس]. */
function partyComplement(reading: NameReading, from: number): Complement | undefined {
  const norm = reading.norm(from);
  if (!reading.isWord(from) || norm.length < 3 || isDefinite(norm) || reading.isPreposition(from)) return undefined;
  if (/^[بلكو]?(?:ال|لل)|^(?:في|من|عن|الي|ان|انه|انها|علي)$/u.test(norm) || peopleOf(norm) || isPersonToken(norm))
    return undefined;
  const listed = reading.listed(from + 1);
  if (listed?.at === 0 && listed.name.type === "GPE") return { last: listed.last, score: 0.8 };
  const noun = reading.norm(from + 1);
  if (!isDefinite(noun) || isNotOfTheName(noun) || isTitle(noun) || peopleOf(noun)) return undefined;
  return { last: throughAdjectives(reading, from + 2, "listed"), score: 0.75 };
}

/** A run of words that no table knows: مدينة [كوناكري], شركة [وول مارت]. */
function unknownRun(reading: NameReading, head: HeadWord, from: number): Complement | undefined {
  if (isPlaceOpening(reading.norm(from)) && reading.isWord(from + 1) && isSecondWord(reading, from + 1)) {
    return { last: from + 2, score: 0.75 };
  }
  const longest = head.type === "GPE" ? 1 : 2;
  let last = from;
  while (last < from + longest && isProper(reading, last, head)) last = behindHyphen(reading, last + 1);
  if (last === from) return undefined;
  if (isHeadOf("companies", head.head)) return { last: throughPurpose(reading, last), score: 0.75 };
  const hasAdjectives = head.type === "FAC" || (head.type === "ORG" && !isHeadOf("media", head.head));
  return { last: hasAdjectives ? throughAdjectives(reading, last, "listed") : last, score: 0.75 };
}

/** The index behind a word that a hyphen joins to the one before: هارتسفيلد[-جاكسون]. */
function behindHyphen(reading: NameReading, index: number): number {
  const [before, hyphen, after] = [reading.tokens[index - 1], reading.tokens[index], reading.tokens[index + 1]];
  const isJoined = hyphen?.norm === "-" && before?.end === hyphen.start && after?.start === hyphen.end;
  return isJoined && reading.isWord(index + 1) ? index + 2 : index;
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
  const isPlace = head.type === "GPE" || head.type === "LOC";
  if (!reading.isUnknown(index) || (!isPlace && LIKE_A_VERB.test(norm))) return false;
  // منطقة مزدحمة is crowded: a participle, where a name would not end so.
  return !(isPlace ? /(?:ون|وا)$|^م.{2,}[^ي]ه$/u : /(?:ون|ين|يه)$/u).test(norm);
}

/** Behind a definite head: الشرطة [الفرنسية], المرصد [السوري لحقوق الإنسان]; undefined where no adjective agrees. */
export function adjectivesBehind(reading: NameReading, head: string, from: number): number | undefined {
  const last = throughAdjectives(reading, from, "peoples");
  if (last === from || !agrees(head, reading.norm(from))) return undefined;
  const hasPeople = peopleOf(reading.norm(last - 1)) !== undefined;
  if (isPluralForce(head) && !(hasPeople && last - from > 1)) return undefined;
  const bare = head.slice(ARTICLE.length);
  const behind = throughSeat(reading, bare, throughField(reading, bare, throughJoinedAdjectives(reading, last)));
  if (behind === last && isHeadOf("withField", bare)) return undefined;
  if (!hasPeople && isHeadOf("withPeople", bare)) return undefined;
  if (!hasPeople && behind === last && isGeneric(head, wordsBetween(reading, from, last))) return undefined;
  if (head === "القياده" && !hasPeople && behind === last) return undefined;
  return behind;
}

const wordsBetween = ({ tokens }: NameReading, from: number, last: number): readonly string[] =>
  tokens.slice(from, last).map(({ norm }) => norm);

/** المكتب التنفيذي and المنظمة الدولية name no body unless more is said. */
const isGeneric = (head: string, adjectives: readonly string[]): boolean =>
  isGenericBody(head) || adjectives.every(isGenericAdjective);

/** An adjective agrees with its head in gender, which tells وزير الخارجية الروسي from الخارجية الروسية. */
const agrees = (head: string, adjective: string): boolean =>
  MINISTRIES.has(head) ? adjective.endsWith("ه") : /(?:ه|ات)$/u.test(head) === adjective.endsWith("ه");

/** Portfolios that stand for their ministry, which is feminine: الدفاع الروسية. */
const MINISTRIES = new Set(["الاوقاف", "الدفاع"]);
