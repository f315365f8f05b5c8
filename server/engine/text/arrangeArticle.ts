import type { ArticleText, BlockZone, PlacedParagraph, Tweet } from "./article";
import { BOILERPLATE_OPENINGS, mayOpenBoilerplate } from "./boilerplate";
import { isMostlyArabic } from "./characters";
import { fold } from "./normalize";
import type { Paragraph } from "./paragraph";
import { shift, type Span } from "./span";

interface Line {
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** `— Name (@handle) January 21, 2022`, alone on its line or straight behind the tweet's last word. */
const BYLINE = /[—–]\s*(?<author>[^\n—–()]{1,80}?)\s*\(@\w{1,20}\)/u;
const LONGEST_HEADLINE = 140;
const CLOSES_SENTENCE = /[.!؟?…][»”")]*\s*$/u;

/** The author's display name in a tweet's byline, or undefined where the line is none. */
function bylineAuthor(line: Line): Span | undefined {
  if (!line.paragraph.text.includes("(@")) return undefined;
  const author = BYLINE.exec(line.paragraph.text);
  const name = author?.groups?.["author"];
  if (!author || name === undefined) return undefined;
  const start = author.index + author[0].indexOf(name);
  return shift({ start, end: start + name.length }, line.start);
}

/** Whether a line looks like the text of a tweet: a hashtag, a handle, a picture's address, or no Arabic to speak of. */
const looksLikeTweet = ({ paragraph }: Line): boolean =>
  paragraph.tokens.some(({ kind }) => kind === "hashtag" || kind === "handle" || kind === "url") ||
  !isMostlyArabic(paragraph.text);

/** A tweet ends in its byline and reaches back over the lines before it that look like one. */
function findTweets(
  lines: readonly Line[],
): readonly { readonly first: number; readonly last: number; readonly tweet: Tweet }[] {
  const tweets: { first: number; last: number; tweet: Tweet }[] = [];
  for (const [last, line] of lines.entries()) {
    const author = bylineAuthor(line);
    if (!author) continue;
    const floor = (tweets.at(-1)?.last ?? -1) + 1;
    let first = last;
    for (let before = lines[first - 1]; first > floor && before && looksLikeTweet(before); before = lines[first - 1])
      first--;
    const start = lines[first]?.start ?? line.start;
    tweets.push({ first, last, tweet: { start, end: line.start + line.paragraph.text.length, author } });
  }
  return tweets;
}

/** A headline is the first line, short, not closed like a sentence, with a longer line somewhere after it. */
function isHeadline(lines: readonly Line[]): boolean {
  const first = lines[0]?.paragraph.text ?? "";
  if (first.length > LONGEST_HEADLINE || CLOSES_SENTENCE.test(first)) return false;
  return lines.slice(1, 4).some(({ paragraph }) => paragraph.text.length > first.length);
}

function isBoilerplate({ paragraph }: Line): boolean {
  const { tokens } = paragraph;
  if (tokens.length > 0 && tokens.every(({ kind }) => kind === "email" || kind === "url" || kind === "punctuation")) {
    return tokens.some(({ kind }) => kind !== "punctuation");
  }
  if (!mayOpenBoilerplate(tokens[0]?.norm ?? "")) return false;
  const opening = fold(paragraph.text.slice(0, 60).trim());
  return BOILERPLATE_OPENINGS.some((words) => opening.startsWith(words));
}

/**
 * Puts paragraphs into their article and gives each its zone. `lines` are the lines that are not blank, in order, each
 * with where it starts in `text` (UTF-16 code units).
 */
export function arrangeArticle(text: string, lines: readonly Line[]): ArticleText {
  const tweets = findTweets(lines);
  const inTweet = new Set(
    tweets.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const headline = isHeadline(lines);
  const zoneOf = (line: Line, index: number): BlockZone => {
    if (inTweet.has(index)) return "tweet";
    if (isBoilerplate(line)) return "boilerplate";
    return index === 0 && headline ? "headline" : "body";
  };
  const paragraphs = lines.map((line, index): PlacedParagraph => ({
    start: line.start,
    end: line.start + line.paragraph.text.length,
    paragraph: line.paragraph,
    zone: zoneOf(line, index),
  }));
  return { text, paragraphs, tweets: tweets.map(({ tweet }) => tweet) };
}
