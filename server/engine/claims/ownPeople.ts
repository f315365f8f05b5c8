import { EMBASSIES, ownPeople, peopleOfCountry } from "../lexicon/ownPeople";
import { peopleOf } from "../lexicon/nisbaTable";
import { fold } from "../text/normalize";
import type { Claim, Scene } from "./claim";
import type { FrameBefore } from "./parts";
import type { EventReading } from "./readEvent";
import type { ClaimSentence, PlacedFigure } from "./sentenceWords";

/** Whether a figure counts people of the one who tells of them (3 من مواطنيها, ارتفاع عدد شهدائها إلى 52). */
function countsOwnPeople({ words }: ClaimSentence, placed: PlacedFigure, { at }: EventReading): boolean {
  const counted = words.slice(placed.afterNumber, placed.last + 1);
  const governor = at === null ? undefined : words[at];
  const named = words.slice(Math.max(0, placed.first - NEAR), placed.first);
  return [...counted, ...named, ...(governor ? [governor] : [])].some(({ norm }) => ownPeople(norm));
}

const NEAR = 12;

/** The people that a source speaks for: of the nisba in its name, or of the country that it is (السفارة الهندية, ماليزيا). */
function peopleSpeaking(source: string): string | null {
  const words = fold(source).split(/[\s،«»"()]+/u);
  const named = words.map((word) => peopleOf(word)?.link ?? peopleOf(word.replace(/^[وبل]+(?=ال)/u, ""))?.link);
  return named.find((link) => link !== undefined) ?? peopleOfCountry(fold(source)) ?? null;
}

/** Whether a source counts only those of its own country: an embassy or consulate. */
const isEmbassy = (source: string): boolean =>
  fold(source)
    .split(" ")
    .some((word) => EMBASSIES.has(word.replace(/^[وبل]+(?=ال)/u, "")));

/** Whose people a figure counts that counts the teller's own: none where that happened at home, so that they are all. */
export function peopleOfTeller(
  sentence: ClaimSentence,
  { placed, reading }: FrameBefore,
  { countries }: Scene,
  source: Claim["source"],
): string | null {
  if (!source || (!isEmbassy(source.text) && !countsOwnPeople(sentence, placed, reading))) return null;
  const people = peopleSpeaking(source.text);
  return countries.some((country) => peopleOfCountry(fold(country)) === people) ? null : people;
}
