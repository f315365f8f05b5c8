import { headWordsOf, isPluralForce, isPointingNoun } from "../lexicon/headWordTable";
import type { HeadWord } from "../lexicon/headWords";
import { isCountry } from "../lexicon/countries";
import { isPremisesNoun, isService, isTraded } from "../lexicon/headWordKinds";
import { isCommonWord } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { adjectivesBehind, complementBehind, type Complement } from "./complements";
import { LISTED_IN_FULL, type EntityType } from "./entity";
import { ARTICLE } from "./nameWords";
import { isVessel } from "../lexicon/titledThings";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Ministries named without وزارة; behind وزير they only say which minister. */
const PORTFOLIOS = new Set(["خارجيه", "داخليه", "دفاع", "اوقاف"]);
const MINISTER = /^[وفبلك]{0,2}(?:ال)?(?:وزير|وزيره|وزراء|وزيري|نظيره|حقيبه|وزاره)$/u;

/** Between quotation marks behind the word for what it is, a name is surer than in a table. */
const QUOTED = 0.96;

const isPlace = (type: string): boolean => type === "GPE" || type === "LOC";

function byHead(reading: NameReading, index: number): readonly Candidate[] {
  for (const { norm, at, bare, heads } of reading.word(index)?.heads ?? []) {
    const found = heads.flatMap((head) => {
      if (bare !== norm && head.head !== "عاصمه") return definiteHead(reading, head, index, at, norm);
      return head.proper || head.definite ? constructHead(reading, head, index, at) : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The body itself with its adjective: الجيش اللبناني, الكنيسة المرقسية. */
function definiteHead(
  reading: NameReading,
  head: HeadWord,
  index: number,
  at: number,
  norm: string,
): readonly Candidate[] {
  // A candidate for the presidency runs for an office, no body.
  if (head.head === "رياسه" && at > 0 && isCandidate(reading, index - 1)) return [];
  if (!head.adjective || (PORTFOLIOS.has(head.head) && MINISTER.test(reading.norm(index - 1)))) return [];
  const movement = isPluralForce(norm) ? reading.listed(index + 1) : undefined;
  // المليشيات الحوثية: the adjective is the movement's own name.
  if (movement?.at === 0 && movement.name.type === "ORG" && reading.norm(index + 1).startsWith(ARTICLE))
    return [candidate(reading, index, movement.last, at, head.type, LISTED_IN_FULL)].flatMap((each) => each ?? []);
  const last = adjectivesBehind(reading, norm, index + 1);
  const found = last === undefined ? undefined : candidate(reading, index, last, at, head.type, 0.85);
  return found ? [found] : [];
}

/** A head in the construct state with what completes it. */
function constructHead(reading: NameReading, head: HeadWord, index: number, at: number): readonly Candidate[] {
  // عن طريق is "by way of", no road.
  if (head.head === "طريق" && reading.norm(index - 1) === "عن") return [];
  // بقيادة is "led by", برئاسة "chaired by", no body.
  if ((head.head === "قياده" || head.head === "رياسه") && /^[وف]?ب/u.test(reading.norm(index))) return [];
  // مديرية before a place is a district, before a noun a directorate.
  if (head.head === "مديريه" && (head.type === "ORG") === isPlaceAt(reading, index + 1)) return [];
  const complement = complementBehind(reading, head, index + 1);
  if (!complement) return [];
  // سلاح الجو is a service, سلاح الحوثي somebody's arms.
  if (head.head === "سلاح" && !isService(reading.norm(index + 1))) return [];
  // سوق العمل is no place.
  if (head.head === "سوق" && isTraded(reading.norm(index + 1))) return [];
  // A team camps in a country: معسكر هولندا names none.
  if (head.head === "معسكر" && isCountryAt(reading, index + 1)) return [];
  // طائرة هليكوبتر says of what kind it is.
  if (head.type === "MISC" && isVessel(reading.norm(reading.quoted(index + 1)?.first ?? index + 1))) return [];
  // قناة السويس is no channel: what a table lists from the head on is no other thing.
  const listed = reading.listed(index);
  if (listed && listed.last > index + 1 && listed.at === at && listed.name.type !== head.type) return [];
  const found = head.kept
    ? candidate(
        reading,
        index,
        complement.last,
        at,
        isPremises(reading, head, index) ? "FAC" : head.type,
        complement.score,
      )
    : announced(reading, head, index + 1, complement);
  return found ? [found] : [];
}

const isCandidate = (reading: NameReading, index: number): boolean =>
  [index, index - 1].some((each) =>
    reading.forms(each).some(({ norm }) => /^(?:ال)?(?:مرشح|مرشحه|ترشح|ترشحه|سباق|انتخابات)$/u.test(norm)),
  );

/** مركز شرطة and مركز احتجاز are houses, no institutes. */
const isPremises = (reading: NameReading, { head }: HeadWord, index: number): boolean =>
  head === "مركز" && isPremisesNoun(reading.norm(index + 1));

function isCountryAt(reading: NameReading, index: number): boolean {
  const listed = reading.listed(index);
  return listed?.at === 0 && listed.name.type === "GPE" && isCountry(listed.name.link);
}

function isPlaceAt(reading: NameReading, index: number): boolean {
  const listed = reading.listed(index);
  if (listed?.at === 0 && isPlace(listed.name.type)) return true;
  const norm = reading.norm(index);
  return !norm.startsWith(ARTICLE) || (reading.isUnknown(index) && !/(?:ات|يه|ين)$/u.test(norm));
}

/** The name that a head outside it announces: مدينة [الحسكة], بلدة "[الباغوز]". */
function announced(
  reading: NameReading,
  head: HeadWord,
  from: number,
  { last, score }: Complement,
): Candidate | undefined {
  const quoted = reading.quoted(from);
  // منطقة «الفاو»: the head outdoes what a table lists under the same name.
  if (quoted) return candidate(reading, quoted.first, quoted.last, 0, head.type, QUOTED);
  const listed = reading.listed(from);
  if (listed?.at !== 0) return candidate(reading, from, last, 0, head.type, score);
  return (head.type === "GPE" || head.type === "LOC") && isPlace(listed.name.type)
    ? candidate(reading, from, listed.last, 0, listed.name.type as EntityType, score)
    : undefined;
}

/** مخيمي [الهول] و[روج]: a dual or plural head announces each name by itself. */
function bySeveralHeads(reading: NameReading, index: number): readonly Candidate[] {
  const head = reading.word(index)?.several;
  if (!head) return [];
  const candidates: Candidate[] = [];
  for (let at = index + 1; reading.isWord(at);) {
    const isFirst = candidates.length === 0;
    const form = reading.forms(at).find((each) => each.at === (isFirst || !reading.norm(at).startsWith("و") ? 0 : 1));
    const listed = reading.listed(at);
    const isListed = form !== undefined && listed?.at === form.at && isPlace(listed.name.type);
    if (
      !form ||
      isPointingNoun(form.norm) ||
      // مناطق ريف الحسكة: what is a head itself is no name behind another.
      headWordsOf(form.norm).length > 0 ||
      !(isListed || (!isCommonWord(form.norm) && !peopleOf(form.norm) && reading.isUnknown(at)))
    )
      break;
    const last = isListed ? listed.last : at + 1;
    const type = head.type === "GPE" && isListed ? (listed.name.type as EntityType) : head.type;
    const found = candidate(reading, at, last, form.at, type, 0.85);
    if (found) candidates.push(found);
    at = reading.norm(last) === "،" || reading.norm(last) === "و" ? last + 1 : last;
    if (at === last && !reading.norm(at).startsWith("و")) break;
  }
  return candidates;
}

/** Names made by a head word and what follows it. */
export function byHeadWord(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const word = reading.word(index);
    if (!word || (word.heads.length === 0 && !word.several)) continue;
    candidates.push(...byHead(reading, index), ...bySeveralHeads(reading, index));
  }
  return candidates;
}
