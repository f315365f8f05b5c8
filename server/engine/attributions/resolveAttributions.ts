import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { ArticleText } from "../text/article";
import type { Attribution, AttributionReading, CueReading, FigureAttribution, Source } from "./attribution";
import { continueSources } from "./continuation";
import { statusAmong, tellersOf } from "./placeFigures";
import { sortSources } from "./sourceSort";
import { readSpeakerHeadline } from "./speakerHeadlines";
import { withSpillover } from "./spillover";
import { readTweetAuthors } from "./tweetAuthors";

/** What the document pass knows. All offsets are UTF-16 code units into the article's text. */
export interface AttributionInput {
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  /** The cue readings of each paragraph of `article`, in the same order, with the article's offsets. */
  readonly cues: readonly (readonly CueReading[])[];
}

/** The cues of the running text: a tweet's own words are its author's, and a teaser in the footer is nobody's. */
function runningCues({ article, cues }: AttributionInput): readonly CueReading[] {
  return withSpillover(article, cues).flatMap((readings, index) =>
    article.paragraphs[index]?.zone === "tweet" ? [] : readings,
  );
}

const byCue = (a: CueReading, b: CueReading): number => a.cue.start - b.cue.start || a.cue.end - b.cue.end;

/** A reading that tells something: it has both a source and what the source vouches for. */
interface Told extends CueReading {
  readonly source: Source;
}

const isTold = (reading: CueReading): reading is Told => reading.source !== null && reading.content.length > 0;

function attributionsOf(told: readonly Told[], { entities, article }: AttributionInput): readonly Attribution[] {
  const sorts = sortSources(
    told.map(({ source }) => source),
    entities,
    article.text,
  );
  return told.map(({ cue, source, content, status }, index) => ({
    cue,
    source: { ...source, sort: sorts[index] ?? source.kind },
    content,
    status,
  }));
}

/** Who said what: cues with their sources, continuations joined to the last one, and each figure's teller. Never throws. */
export function resolveAttributions(input: AttributionInput): AttributionReading {
  const { article, figures, entities } = input;
  const readings = [
    ...continueSources(runningCues(input)),
    ...readSpeakerHeadline(article, entities),
    ...readTweetAuthors(article),
  ].sort(byCue);

  const told = readings.filter(isTold);
  const attributions = attributionsOf(told, input);
  const places = new Map<CueReading, number>(told.map((reading, index) => [reading, index]));
  const placeOf = readings.map((reading) => places.get(reading) ?? null);
  const tellers = tellersOf(
    figures,
    readings.map(({ content }) => content),
  );
  const attributed = tellers.map((around): FigureAttribution => {
    const teller = around.find((reading) => placeOf[reading] !== null);
    const stances = around.flatMap((index) => {
      const reading = readings[index];
      return reading
        ? [{ status: reading.status, doubt: reading.source === null && reading.status === "unverified" }]
        : [];
    });
    return { attribution: teller === undefined ? null : (placeOf[teller] ?? null), status: statusAmong(stances) };
  });
  return { attributions, figures: attributed };
}
