import { cliticReadings } from "../text/clitics";
import { EVERYDAY_WORDS } from "./data/everydayWords";

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.split(" "));
const SHORTEST = 4;
const ARABIC = /^[\u0621-\u064A]+$/u;

const isEveryday = (stem: string): boolean => EVERYDAY.has(stem) || EVERYDAY.has(`ال${stem}`);

/** Endings that a noun takes in its forms. Source: Ryding (2005), §5.3–5.4 (gender and number). */
const ENDINGS = /(?:ات|ون|ين|ان|ها|هم|يه|ه|ا)$/u;

const NONE: readonly string[] = Object.freeze([]);

/** A bare stem without the endings of its forms; undefined where it is short or everyday. */
function rare(stem: string): string | undefined {
  const shorter = stem.length > SHORTEST ? stem.replace(ENDINGS, "") : stem;
  return stem.length < SHORTEST || isEveryday(shorter) ? undefined : shorter;
}

/**
 * What a word in look-up spelling tells of a happening besides the names and classes of the tables: its stems without
 * clitics and endings where it is no word of any report; none for everyday words, short ones and other scripts. Where
 * a first letter may be a preposition or the stem's own (بلدروز) both stems are given.
 */
export function tellingStems(norm: string): readonly string[] {
  if (!ARABIC.test(norm)) return NONE;
  const readings = cliticReadings(norm);
  if (readings.some(({ stem }) => isEveryday(stem))) return NONE;
  const definite = readings.find((reading) => reading.definite);
  const open = readings.filter(({ proclitics }) => !proclitics.some((clitic) => clitic === "و" || clitic === "ف"));
  const stems = definite ? [definite.stem] : open.map(({ stem }) => stem);
  return [...new Set(stems.flatMap((stem) => rare(stem) ?? []))];
}
