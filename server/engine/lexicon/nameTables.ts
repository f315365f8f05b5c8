import { fold } from "../text/normalize";
import { isCommonNoun } from "./commonNouns";
import { DOUBTFUL_NAMES } from "./data/doubtfulNames";
import { PERSON_TOKENS } from "./data/personTokens";
import { RARE_NAMES } from "./data/rareNames";
import { REGION_NAMES } from "./data/regionNames";
import { EVENTS, LAWS, OTHER_NAMES } from "./namesEvents";
import { listNames, wordsOf, type ListedName, type NameGroup } from "./names";
import { ARMED_GROUPS, ARMED_GROUPS_NEEDING_CUE } from "./namesArmedGroups";
import { CLUBS, CLUBS_IN_SPORTS, CLUBS_NEEDING_CUE } from "./namesClubs";
import { COMPANIES } from "./namesCompanies";
import { FACILITIES } from "./namesFacilities";
import { GULF_BODIES } from "./namesGulfBodies";
import { INTERNATIONAL } from "./namesInternational";
import { MEDIA, MEDIA_NEEDING_CUE } from "./namesMedia";
import { PARTIES } from "./namesParties";
import { AFTER_ABD, BEFORE_GOD, DOUBTFUL_FIRST_NAMES, FIRST_NAMES, NAME_TIES, PUBLIC_FIGURES } from "./namesPersons";
import { BARE_BODIES, STATE_BODIES } from "./namesStateBodies";
import { AFRICAN_PLACES } from "./placesAfrica";
import { PLACES_NEEDING_CUE } from "./placesAmbiguous";
import { AMERICAN_PLACES } from "./placesAmericas";
import { ARABIAN_PLACES } from "./placesArabia";
import { ARAB_PLACES } from "./placesCities";
import { COUNTRIES_NEEDING_CUE, COUNTRY_VARIANTS, REGIONS_LEFT_OUT } from "./placesCountries";
import { EAST_ASIAN_PLACES } from "./placesEastAsia";
import { EUROPEAN_PLACES } from "./placesEurope";
import { IRAQ_AND_TURKEY_PLACES } from "./placesIraqTurkey";
import { LEVANT_PLACES } from "./placesLevant";
import { NORTH_AFRICAN_PLACES } from "./placesNorthAfrica";
import { PROVINCES } from "./placesProvinces";
import { REGIONS, REGIONS_NEEDING_CUE } from "./placesRegions";
import { TOWNS } from "./placesTowns";
import { WEST_ASIAN_PLACES } from "./placesWestAsia";
import { WORLD_PLACES } from "./placesWorld";

const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).trim().split(/\s+/u));

/** Words that hardly ever belong to a name. */
export const isCommonWord: (norm: string) => boolean = isCommonNoun;

const GIVEN = wordSet(FIRST_NAMES);
/** Words of the lists of name parts that are pronouns and particles in text. Source: own reading of the list. */
const NO_NAME_PARTS = wordSet(
  "أنا أنت نحن الآن أي أو إن أن فإن وإن هنا هناك ثم قد باسم بعد قبل عند منذ خلال ضد مع كل غير بعض",
);
const OPENS_NAME = new Set(["عبد", "بن", "ابن", "ابو", "ابي", "ابا"]);

/** Whether a listed token is a name behind a clitic (بأنيس, وعبد): counted in text, it came to the list by mistake. */
function hasClitic(word: string): boolean {
  if (!/^[وفبلك]/u.test(word)) return false;
  const name = word.slice(1);
  return OPENS_NAME.has(name) || (name.length > 3 && GIVEN.has(name));
}

/** First names, surnames and their parts, in look-up spelling. */
export const isPersonToken: (norm: string) => boolean = wordTest(
  new Set([
    ...PERSON_TOKENS.split(" ").filter((word) => !isCommonWord(word) && !NO_NAME_PARTS.has(word) && !hasClitic(word)),
    ...RARE_NAMES.split(" "),
    ...GIVEN,
  ]),
);

/** Parts of names that are words of the language too: names only where a title stands right before. */
export const isDoubtfulNamePart: (norm: string) => boolean = wordTest(
  new Set(DOUBTFUL_NAMES.split(" ").filter((word) => !NO_NAME_PARTS.has(word))),
);

/** Given names with which a name may begin. */
export const isFirstName: (norm: string) => boolean = wordTest(GIVEN);
export const isDoubtfulFirstName: (norm: string) => boolean = wordTest(wordSet(DOUBTFUL_FIRST_NAMES));
export const isOfGod: (norm: string) => boolean = wordTest(wordSet(BEFORE_GOD));
export const isNameTie: (norm: string) => boolean = wordTest(wordSet(NAME_TIES));
export const followsAbd: (norm: string) => boolean = wordTest(wordSet(AFTER_ABD));

function wordTest(words: ReadonlySet<string>): (norm: string) => boolean {
  return (norm) => words.has(norm);
}

/** The countries and territories of CLDR in Arabic and English, with the variants of news. */
function listCountries(): readonly ListedName[] {
  const leftOut = new Set(REGIONS_LEFT_OUT);
  const doubtful = wordSet(COUNTRIES_NEEDING_CUE.join(" "));
  const rows = REGION_NAMES.trim()
    .split("\n")
    .map((row) => row.split(" | "));
  return rows.flatMap(([code = "", ...listed]) => {
    if (leftOut.has(code)) return [];
    const variants = COUNTRY_VARIANTS[code] ?? [];
    const link = variants[0] ?? listed[0] ?? code;
    const names = [...listed, ...variants];
    return [...new Set(names)].map((each) => ({
      type: "GPE",
      words: wordsOf(each),
      link,
      needsCue: doubtful.has(fold(each)),
    }));
  });
}

/** Foreign names with the letter that Egypt writes for g: لوكسمبورج, هونج كونج. */
const withJim = (names: readonly ListedName[]): readonly ListedName[] =>
  names.flatMap((name) => {
    const words = name.words.map((word) => word.replaceAll("غ", "ج"));
    return words.join() === name.words.join() ? [name] : [name, { ...name, words }];
  });

const FOREIGN_PLACES = [EUROPEAN_PLACES, AMERICAN_PLACES, EAST_ASIAN_PLACES, WORLD_PLACES];

const PLACES_BY_REGION = [
  LEVANT_PLACES,
  IRAQ_AND_TURKEY_PLACES,
  ARABIAN_PLACES,
  NORTH_AFRICAN_PLACES,
  WEST_ASIAN_PLACES,
  AFRICAN_PLACES,
];

function listPlaces(): readonly ListedName[] {
  const doubtful = new Set(PLACES_NEEDING_CUE);
  const foreign = withJim(FOREIGN_PLACES.flatMap(listNames));
  return [...[...ARAB_PLACES, PROVINCES, REGIONS, ...PLACES_BY_REGION, ...TOWNS].flatMap(listNames), ...foreign].map(
    (place) => (doubtful.has(place.words.join(" ")) ? { ...place, needsCue: true } : place),
  );
}

/** Listed names by their first word, the longest first; of equal ones the one listed first. */
function byFirstWord(names: readonly ListedName[]): ReadonlyMap<string, readonly ListedName[]> {
  const table = new Map<string, ListedName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first === undefined) continue;
    const others = table.get(first);
    if (others) others.push(name);
    else table.set(first, [name]);
  }
  for (const others of table.values()) others.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const TABLE = byFirstWord([
  ...[ARMED_GROUPS, INTERNATIONAL, STATE_BODIES, GULF_BODIES, BARE_BODIES, PARTIES, MEDIA, COMPANIES, CLUBS].flatMap(
    listNames,
  ),
  ...[EVENTS, LAWS, FACILITIES, OTHER_NAMES].flatMap(listNames),
  ...withJim(listCountries()),
  ...listPlaces(),
  ...listNames(PUBLIC_FIGURES),
  ...[ARMED_GROUPS_NEEDING_CUE, MEDIA_NEEDING_CUE, CLUBS_IN_SPORTS, CLUBS_NEEDING_CUE, REGIONS_NEEDING_CUE].flatMap(
    listNames,
  ),
]);

/** The listed names that begin with a word in look-up spelling, the longest first. */
export const namesBeginning = (norm: string): readonly ListedName[] => TABLE.get(norm) ?? [];

const namesOf = (group: NameGroup): ReadonlySet<string> =>
  new Set(listNames(group).map(({ words }) => words.join(" ")));
const IN_SPORTS = namesOf(CLUBS_IN_SPORTS);
const BEHIND_CUES = namesOf(CLUBS_NEEDING_CUE);

/** What a name is to sports: a club wherever a paragraph is about sports, one only behind a cue, or none that needs any. */
export const clubOf = (words: readonly string[]): "club" | "doubtful" | undefined => {
  const name = words.join(" ");
  return IN_SPORTS.has(name) ? "club" : BEHIND_CUES.has(name) ? "doubtful" : undefined;
};

/** The link of a whole name in look-up spelling, or undefined where no table lists it. */
export function listedLink(words: readonly string[], type?: string): string | undefined {
  const [first = ""] = words;
  const name = namesBeginning(first).find(
    (each) =>
      each.words.length === words.length &&
      (type === undefined || each.type === type) &&
      each.words.every((word, index) => word === words[index]),
  );
  return name?.link;
}
