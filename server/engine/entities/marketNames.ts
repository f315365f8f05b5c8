import { headWordsOf, isTitle } from "../lexicon/headWordTable";
import { isCommonWord } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { isFirmBusiness, isMarket } from "../lexicon/titledThings";
import { isDefinite, throughAdjectives, throughPurpose } from "./complementTails";
import { ARTICLE } from "./nameWords";
import { candidate, type Candidate, type NameReading } from "./reading";

const LONGEST_NAME = 3;
/** Surer than the building that the same words name elsewhere. */
const OF_MARKETS = 0.99;

/**
 * Firms and exchanges in reports of stock markets: behind سهم (سهم [أليانز], سهم [دار الأركان للتطوير]), exchanges by their town (مؤشر [سوق دبي]), and
 * firms in quotation marks by what they do («[السعودية للكهرباء]»).
 */
export function byMarket(reading: NameReading): readonly Candidate[] {
  const isOfMarkets = reading.tokens.some((_, index) => reading.word(index)?.isOfMarkets === true);
  return reading.tokens.flatMap((_, index) => {
    const found =
      firmInQuotes(reading, index) ??
      (isOfMarkets
        ? (firm(reading, index) ?? firmWithBusiness(reading, index) ?? exchange(reading, index))
        : undefined);
    return found ?? [];
  });
}

/** A firm behind its share: a run of words that no table knows, or whatever word goes before its business. */
function firm(reading: NameReading, index: number): Candidate | undefined {
  if (!/^[وفبلك]{0,2}(?:سهم|اسهم|سهمي)$/u.test(reading.norm(index))) return undefined;
  const from = index + 1;
  if (reading.listed(from)?.name.type === "ORG") return undefined;
  let last = mayBeFirm(reading, from) ? from + 1 : from;
  while (
    last > from &&
    last < from + LONGEST_NAME &&
    reading.isUnknown(last) &&
    !/^(?:ال|لل)/u.test(reading.norm(last))
  )
    last++;
  if (last === from && isDefinite(reading.norm(from)))
    last = throughPurpose(reading, from + 1) > from + 1 ? from + 1 : from;
  return last > from ? candidate(reading, from, throughPurpose(reading, last), 0, "ORG", 0.85) : undefined;
}

/** How many shares, and which. Source: own list. */
const COUNTS = new Set([
  "واحد",
  "واحده",
  "جديد",
  "جديده",
  "مجاني",
  "مجانيه",
  "ممتاز",
  "ممتازه",
  "لكل",
  "خزينه",
  "منحه",
]);

/** Any word that is no everyday one as it stands; أليانز begins with no article. */
function mayBeFirm({ text, tokens, ...reading }: NameReading, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || isCommonWord(token.norm) || peopleOf(token.norm) || isTitle(token.norm)) return false;
  if (headWordsOf(token.norm).length > 0 || reading.isPreposition(index) || COUNTS.has(token.norm)) return false;
  return !text.startsWith(ARTICLE, token.start) && !token.norm.startsWith("لل") && token.norm.length > 2;
}

/** A firm that a table lists, with its business: موديز [للتصنيف الائتماني]. */
function firmWithBusiness(reading: NameReading, index: number): Candidate | undefined {
  const listed = reading.listed(index);
  if (listed?.name.type !== "ORG" || listed.name.needsCue) return undefined;
  const isBusiness = reading.forms(listed.last).some(({ norm, at }) => at > 0 && isFirmBusiness(norm));
  if (!isBusiness || !reading.norm(listed.last).startsWith("لل")) return undefined;
  const last = throughAdjectives(reading, listed.last + 1, "any");
  return candidate(reading, index, last, listed.at, "ORG", 0.9);
}

/** سوق دبي is the exchange, and not a street of shops. */
function exchange(reading: NameReading, index: number): Candidate | undefined {
  const form = reading.forms(index).find(({ norm }) => isMarket(norm));
  const place = form && reading.listed(index + 1);
  if (place?.at !== 0 || place.name.type !== "GPE") return undefined;
  return candidate(reading, index, place.last, form?.at ?? 0, "ORG", OF_MARKETS);
}

function firmInQuotes(reading: NameReading, index: number): Candidate | undefined {
  const quoted = reading.quoted(index);
  if (!quoted || quoted.brackets) return undefined;
  const listed = reading.listed(quoted.first);
  const from = listed?.at === 0 ? listed.last : quoted.first + 1;
  if (!isDefinite(reading.norm(quoted.first)) && !listed && !reading.isUnknown(quoted.first)) return undefined;
  const last = throughPurpose(reading, from);
  if (last !== quoted.last || last === from) return undefined;
  return candidate(reading, quoted.first, quoted.last, 0, "ORG", OF_MARKETS);
}
