import type { Entity } from "../entities/entity";
import { HEADLINE_LABELS, PREPOSITIONS, TIME_WORDS } from "../lexicon/clauseWords";
import { isContentNoun, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { reportingForm } from "../lexicon/reportingForms";
import { sourceHead, SHORT_MINISTRIES } from "../lexicon/sourceNouns";
import type { ArticleText, PlacedParagraph } from "../text/article";
import { fold } from "../text/normalize";
import { withText, type Span } from "../text/span";
import type { CueReading } from "./attribution";

const LONGEST_SPEAKER = 8;
const LONGEST_NAME = 4;
const SPEAKERS = new Set(["PER", "ORG", "NORP"]);

/** Whether the words before a headline's colon name somebody who can speak, and not the place or the kind of piece. */
function speaks(headline: PlacedParagraph, colon: number, entities: readonly Entity[]): boolean {
  const { tokens } = headline.paragraph;
  const words = tokens.slice(0, colon).filter(({ norm }) => !/^["«»“”]$/u.test(norm));
  const first = words[0]?.norm ?? "";
  if (words.length === 0 || words.length > LONGEST_SPEAKER) return false;
  if (
    words.some(({ kind, norm }) => kind === "number" || norm.startsWith("..")) ||
    HEADLINE_LABELS.has(first.replace(/^ال/u, "")) ||
    TIME_WORDS.has(first)
  )
    return false;
  const start = headline.start + (words[0]?.start ?? 0);
  const name = entities.find((entity) => entity.start <= start && start < entity.end);
  if (name && SPEAKERS.has(name.type)) return true;
  if (sourceHead(first) !== undefined || SHORT_MINISTRIES.has(first)) return true;
  // «الصحة»: a name in quotation marks is no place.
  if (/^["«“]/u.test(tokens[0]?.norm ?? "") && /["»”]$/u.test(tokens[colon - 1]?.norm ?? "")) return true;
  if (name && name.end >= headline.start + (words.at(-1)?.end ?? 0)) return false;
  // A name nobody knows: no event, no adverbial, no topic in construct state (تصنيف الفيفا, أسعار الذهب).
  const topic = words.length > 1 && !first.startsWith("ال") && (words[1]?.norm ?? "").startsWith("ال");
  // An event behind an unknown name makes that name its place (جبنيانة: إيقاف …).
  const next = tokens[colon + 1];
  const event = next?.norm.replace(/^ال/u, "") ?? "";
  if (isContentNoun(next?.norm ?? "") || isContentNoun(event) || looksLikeVerbalNoun(event) || next?.kind === "number")
    return false;
  return (
    !isContentNoun(first) &&
    !looksLikeVerbalNoun(first) &&
    !words.some(({ norm }) => PREPOSITIONS.has(norm) || reportingForm(norm)?.enclitic === true) &&
    !/^(?:لل|بال|[بل]$)/u.test(first) &&
    !topic &&
    words.length <= LONGEST_NAME
  );
}

/** The places where a site prints the headline once more, under the article (رابط الخبر). */
function echoes({ text }: ArticleText, { start, end }: Span): readonly number[] {
  const headline = text.slice(start, end).trim();
  const found: number[] = [];
  for (
    let at = text.indexOf(headline, end);
    at >= 0 && headline !== "";
    at = text.indexOf(headline, at + headline.length)
  )
    found.push(at - start);
  return found;
}

/**
 * «Speaker: statement» headlines: the speaker vouches for the statement, also where the headline is printed again. Not
 * where only the place stands before the colon (الهند: مقتل العشرات) or a label (عاجل:, بالصور:).
 */
export function readSpeakerHeadline(article: ArticleText, entities: readonly Entity[]): readonly CueReading[] {
  const headline = article.paragraphs[0];
  if (headline?.zone !== "headline") return [];
  const { tokens } = headline.paragraph;
  const colon = tokens.findIndex(({ norm }) => norm === ":");
  const mark = tokens[colon];
  const last = tokens[colon - 1];
  const first = tokens[0];
  if (!mark || !first || !last || !speaks(headline, colon, entities)) return [];
  const quoted = /^["«“]/u.test(fold(first.norm)) ? 1 : 0;
  const from = headline.start + (tokens[quoted]?.start ?? first.start);
  const to =
    headline.start + (quoted === 1 && last.kind === "punctuation" ? (tokens[colon - 2]?.end ?? last.end) : last.end);
  return [0, ...echoes(article, headline)].map((by) => ({
    cue: {
      ...withText(article.text, { start: headline.start + mark.start + by, end: headline.start + mark.end + by }),
      class: "speaker",
    },
    source: {
      ...withText(article.text, { start: from + by, end: to + by }),
      kind: sourceHead(tokens[quoted]?.norm ?? "") === "source" ? "anonymous" : "named",
    },
    content: [{ start: headline.start + mark.end + by, end: headline.end + by }],
    status: "affirmed",
    agreement: { gender: null, plural: false },
    continuity: "aside",
  }));
}
