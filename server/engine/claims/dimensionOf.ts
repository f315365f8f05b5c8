import { dimensionNamed, isGivenIn, OF_AFTERSHOCKS } from "../lexicon/dimensions";
import { isAny, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

const REACH = 12;

/** Which size of the happening a measure gives (زلزال بقوة 6.2 درجة), as the clause before it says, or null. */
export function dimensionOf({ words, figures }: ClaimSentence, { index, figure, first }: PlacedFigure): string | null {
  const { kind, unit } = figure;
  if (kind !== "measure") return null;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = words[at];
    const isOfOther = figures.some((other) => other.index !== index && other.first <= at && at < other.last);
    if (!word || word.mark || word.opensClause || isOfOther || isAny(word, OF_AFTERSHOCKS)) return null;
    const named = word.stems.map(dimensionNamed).find((dimension) => dimension !== undefined);
    if (named !== undefined) {
      const before = words.slice(Math.max(0, at - 3), at);
      return isGivenIn(named, unit) && !before.some((one) => isAny(one, OF_AFTERSHOCKS)) ? named : null;
    }
  }
  return null;
}
