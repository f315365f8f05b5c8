import { foldedSet, foldedWords } from "./foldedTable";
import { peopleOf } from "./nisbaTable";

/**
 * Nouns for people whom a state or an army calls its own, before a pronoun (مواطنيها, جنوده). Source: the terms of consular
 * practice (nationals, pilgrims) and of armies for their losses, in the words of Wehr (4th ed.).
 */
const OWN = foldedWords("مواطني مواطنو رعايا حجاج حجيج معتمري جنود ضباط عسكريي سياح شهداء شهدائ دبلوماسيي مبعوثي طلبة");
const PRONOUNS = ["ها", "ه", "هم", "نا"];

const FORMS: ReadonlySet<string> = new Set(OWN.flatMap((noun) => PRONOUNS.map((pronoun) => noun + pronoun)));

const NOUNS: ReadonlySet<string> = new Set(OWN.map((noun) => noun.replace(/ائ$|اي$/u, "اء")));

/** Whether a word in look-up spelling is a noun for a country's people, before its name (شهداء الإمارات). */
export const isOwnNoun = (norm: string): boolean => NOUNS.has(norm);

/** Whether a word in look-up spelling counts somebody's own people. */
export const ownPeople = (norm: string): boolean => FORMS.has(norm.replace(/^[وفبل](?=.{5})/u, "")) || FORMS.has(norm);

/** Offices that speak for their countrymen abroad. Source: Vienna Convention on Consular Relations (1963), art. 5. */
export const EMBASSIES = foldedSet("سفارة السفارة سفارتها قنصلية القنصلية سفير السفير قنصل القنصل");

/** The people of a country by the nisba of its name (فرنسا, فرنسي), or undefined. Source: Ryding (2005), §5.6 on the nisba. */
export function peopleOfCountry(country: string): string | undefined {
  const stem = country.replace(/^[وفبل]*ال/u, "").replace(/(?:يه|يا|ا|ه)$/u, "");
  return peopleOf(`${stem}ي`)?.link;
}
