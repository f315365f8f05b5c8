import { headWordsOf } from "../../lexicon/headWordTable";
import { LEFT_OUT_OF_BUILDINGS } from "../../lexicon/linkWords";
import { isFirstName, isPersonToken } from "../../lexicon/nameTables";
import { peopleOf } from "../../lexicon/nisbaTable";
import { isNamedByTheRest, withoutArticle, type NamedMention } from "../nameKey";
import { KUNYA } from "../nameWords";
import { surnameOf } from "../repeatedNames";

/** A shorter way to say a name. */
export interface ShortForm {
  /** In look-up spelling. */
  readonly words: readonly string[];
  /** What it takes for the form to mean this name in another article, beside no other name that it may be short for. */
  readonly needs: ShortFormNeeds;
}

/**
 * `company`: the articles have to name some things in common, for others bear the surname too; `company and usage`: the
 * longer name has to be as usual as the shorter besides, for a name with a word too many is rare; or the people whose
 * adjective was left out (البرلمان for البرلمان العراقي), which the article has to be about; null: nothing else.
 */
export type ShortFormNeeds = "company" | "company and usage" | { readonly nation: string } | null;

const TIES = new Set(["بن", "ابن", "ال", "عبد", ...KUNYA]);
const form = (words: readonly string[], needs: ShortFormNeeds = null): ShortForm => ({ words, needs });

const isFirst = (word: string): boolean => isFirstName(word) || isFirstName(withoutArticle(word));

/** Second words of given names of two: عبد الله, أبو بكر, شمس الدين. */
const CLOSES_GIVEN = new Set(["الدين", "الله"]);

/** Whether words are given names and no more, so that they may name anybody: محمد أمين. */
const isGivenName = (words: readonly string[]): boolean =>
  words.every(isFirst) || (words.length === 2 && (TIES.has(words[0] ?? "") || CLOSES_GIVEN.has(words[1] ?? "")));

/** Surname, first and last name, or a run of at least two names from the beginning or the end. */
function shortPersons(words: readonly string[]): readonly ShortForm[] {
  const forms: ShortForm[] = [];
  const surname = surnameOf(words);
  if (surname && !isGivenName(surname)) forms.push(form(surname, "company"));
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 2 && !TIES.has(first) && !TIES.has(words.at(-2) ?? ""))
    forms.push(form([first, last], "company and usage"));
  for (let length = 2; length < words.length; length++) {
    const opening = words.slice(0, length);
    const isWhole = !TIES.has(opening.at(-1) ?? "") && !isGivenName(opening);
    if (isWhole && words.slice(length).every(isPersonToken)) forms.push(form(opening, "company and usage"));
    const closing = words.slice(-length);
    const isTied = TIES.has(closing[0] ?? "") || TIES.has(words.at(-length - 1) ?? "");
    if (!isTied) forms.push(form(closing, "company and usage"));
  }
  return forms;
}

/** A body without its adjective still says what it is: نقابة الصحفيين, البرلمان. */
const saysWhatItIs = (words: readonly string[]): boolean =>
  words.length > 1 || words.some((word) => headWordsOf(withoutArticle(word)).length > 0);

/** The name without the adjective of its country, or without an adjective that buildings often go without. */
function withoutAdjective({ mention: { type }, words }: NamedMention): readonly ShortForm[] {
  const last = words.at(-1) ?? "";
  const shorter = words.slice(0, -1);
  const people = peopleOf(last);
  if (people && type !== "LOC") return saysWhatItIs(shorter) ? [form(shorter, { nation: people.link })] : [];
  return type === "FAC" && words.length > 2 && LEFT_OUT_OF_BUILDINGS.has(last) ? [form(shorter)] : [];
}

/** The name without its head word: غويران for سجن غويران, as far as the mention's type says that the prison is meant. */
function withoutHeadWord({ mention: { type }, words }: NamedMention): readonly ShortForm[] {
  const [head = "", ...rest] = words;
  const isHead = headWordsOf(head).some((each) => each.type === type && each.proper && each.kept);
  const [name = ""] = rest;
  // برج العامري in سجن برج العامري is a name of something else.
  if (!isHead || name.length < 3 || headWordsOf(withoutArticle(name)).length > 0) return [];
  return type === "ORG" && !isNamedByTheRest(head) ? [] : [form(rest)];
}

const TYPES = new Set(["ORG", "FAC", "LOC", "EVENT", "LAW"]);

/**
 * The shorter names under which the rest of an article, or another one, may speak of the same thing; each leaves out
 * words of the name. Whether they do is for the company they keep to say. Source: the ways in which news abbreviates
 * names at second mention; for persons the parts of Arabic names.
 */
export function shortFormsOf(name: NamedMention): readonly ShortForm[] {
  const { type } = name.mention;
  if (name.words.length < 2) return [];
  if (type === "PER") return shortPersons(name.words);
  return TYPES.has(type) ? [...withoutAdjective(name), ...withoutHeadWord(name)] : [];
}
