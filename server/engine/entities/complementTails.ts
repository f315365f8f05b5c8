import { isHeadOf } from "../lexicon/headWordKinds";
import {
  headWordsOf,
  isDomain,
  isNameAdjective,
  isNotOfTheName,
  isPointingNoun,
  isTitle,
} from "../lexicon/headWordTable";
import { isPersonToken } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { ARTICLE } from "./nameWords";
import type { NameReading } from "./reading";

export const isDefinite = (norm: string): boolean => norm.startsWith(ARTICLE) && norm.length > 3;

/** How freely adjectives are taken into a name: those of names only, peoples too, or any that has a nisba's shape. */
export type Adjectives = "listed" | "peoples" | "any";

/** Which side of a building, and no part of its name: أسوار سجن الصناعة الخارجية. */
const SIDES = new Set(["الخارجي", "الخارجيه", "الداخلي", "الداخليه"]);

/** The index behind the definite adjectives that stand from `from` on. */
export function throughAdjectives(reading: NameReading, from: number, kind: Adjectives): number {
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

/** Adjectives of a name that و joins to the one before: القطب القضائي الاقتصادي [والمالي]. */
export function throughJoinedAdjectives(reading: NameReading, from: number): number {
  const norm = reading.norm(from);
  const isJoined = /^وال.+ي(?:ه)?$/u.test(norm) && isNameAdjective(norm.slice(1));
  return isJoined && norm.endsWith("ه") === reading.norm(from - 1).endsWith("ه") ? from + 1 : from;
}

/** Any adjective of relation that و joins to one before it, but for peoples: الدراسات الإستراتيجية [والدبلوماسية]. */
export function throughJoinedNisbas(reading: NameReading, from: number): number {
  const isNisba = (norm: string): boolean => /^و?ال.{3,}يه$/u.test(norm);
  const norm = reading.norm(from);
  return isNisba(norm) && norm.startsWith("و") && isNisba(reading.norm(from - 1)) && !peopleOf(norm.slice(1))
    ? from + 1
    : from;
}

/** The index behind the adjectives of a body, then of whose it is: المديرية العامة [للأمن الوطني]. */
export function throughField(reading: NameReading, head: string, from: number): number {
  if (isHeadOf("sides", head)) return from;
  const domain = throughDomain(reading, from);
  if (domain > from || !isHeadOf("institutions", head)) return domain;
  const norm = reading.norm(from);
  const form = reading.forms(from).find((each) => each.at > 0 && each.norm.startsWith(ARTICLE));
  const followsAdjective = isDefinite(reading.norm(from - 1)) && /(?:ي|يه|ه)$/u.test(reading.norm(from - 1));
  if (!form || !/^لل/u.test(norm) || !followsAdjective || reading.listed(from) || peopleOf(form.norm)) return from;
  if (isPointingNoun(form.norm) || isNotOfTheName(form.norm) || isTitle(form.norm)) return from;
  return throughCoordination(reading, throughAdjectives(reading, from + 1, "any"));
}

/** The seat of a court: محكمة الاستئناف [بالرباط]. */
export function throughSeat(reading: NameReading, head: string, from: number): number {
  const listed = reading.listed(from);
  const isSeat = isHeadOf("courts", head) && listed?.at === 1 && reading.norm(from).startsWith("ب");
  return isSeat && listed.name.type === "GPE" ? listed.last : from;
}

/** The domain behind a body's name: المركز العربي [للدراسات السياسية], وكالة تاس [للأنباء]. */
export function throughDomain(reading: NameReading, from: number): number {
  const form = reading.forms(from).find(({ norm, at }) => at > 0 && isDomain(norm));
  if (!form || !reading.isWord(from) || !reading.norm(from).startsWith("ل")) return from;
  if (form.norm.startsWith(ARTICLE)) return throughCoordination(reading, throughAdjectives(reading, from + 1, "any"));
  return throughAction(reading, from + 1) ?? from;
}

/** What an action of a body's field is on: لمناهضة [التعذيب], لتطوير [مدينة الرياض]. */
function throughAction(reading: NameReading, from: number): number | undefined {
  if (isDefinite(reading.norm(from))) return throughCoordination(reading, throughAdjectives(reading, from + 1, "any"));
  const isAnnounced = headWordsOf(reading.norm(from)).some(({ type, kept }) => type === "GPE" && !kept);
  const listed = reading.listed(isAnnounced ? from + 1 : from);
  return listed?.at === 0 && listed.name.type === "GPE" ? listed.last : undefined;
}

/** Domains joined by و, written together or apart. */
export function throughCoordination(reading: NameReading, from: number): number {
  const norm = reading.norm(from);
  if (norm === "و" && isDomain(reading.norm(from + 1))) return throughAdjectives(reading, from + 2, "any");
  if (norm.startsWith("و") && isDomain(norm.slice(1)) && !norm.startsWith(`و${ARTICLE}`)) {
    return throughAction(reading, from + 1) ?? from;
  }
  if (!norm.startsWith(`و${ARTICLE}`)) return from;
  const isAdjective = /(?:ي|يه)$/u.test(norm) && isNameAdjective(norm.slice(1));
  if (!isDomain(norm.slice(1)) && !isAdjective) return from;
  return throughCoordination(reading, throughAdjectives(reading, from + 1, "any"));
}

/** The year or number of a law: قانون العقوبات [لسنة 1960], قانون الاستثمار [رقم 10]. */
export function throughNumber(reading: NameReading, from: number): number {
  const isNumbered = /^(?:لسنه|لعام|رقم)$/u.test(reading.norm(from)) && reading.tokens[from + 1]?.kind === "number";
  return isNumbered ? throughNumber(reading, from + 2) : from;
}

/** What a company is for, whatever it is: شركة الإمارات [للاتصالات المتكاملة]. */
export function throughPurpose(reading: NameReading, from: number): number {
  if (!reading.isWord(from) || !/^لل/u.test(reading.norm(from))) return from;
  let last = from + 1;
  while (reading.norm(last).startsWith(ARTICLE) && !isNotOfTheName(reading.norm(last))) last++;
  return last;
}
