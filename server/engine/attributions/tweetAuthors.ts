import type { ArticleText } from "../text/article";
import { withText } from "../text/span";
import type { CueReading } from "./attribution";

/** Embedded tweets: what stands in one is said by the author in its byline. */
export const readTweetAuthors = ({ text, tweets }: ArticleText): readonly CueReading[] =>
  tweets.map(({ start, end, author }) => ({
    cue: { ...withText(text, author), class: "speaker" },
    source: { ...withText(text, author), kind: "named" },
    content: [{ start, end }],
    status: "affirmed",
    agreement: { gender: null, plural: false },
    continuity: "aside",
  }));
