import { headWordsOf, isNamingWord, isPlaceCue, isTitle, severalHeadsOf } from "../lexicon/headWordTable";
import { contestOpening } from "../lexicon/contests";
import type { HeadWord } from "../lexicon/headWords";
import type { ListedName } from "../lexicon/names";
import { isFirstName, isPersonToken, namesBeginning } from "../lexicon/nameTables";
import { doubtfulPeopleOf, peopleOf } from "../lexicon/nisbaTable";
import { reportingForm } from "../lexicon/reportingForms";
import { isMarketWord, isSportsWord } from "../lexicon/titledThings";
import { cliticReadings } from "../text/clitics";
import type { Token } from "../text/token";

/** One way to read a word as clitics and a name: `at` is where the name begins in the word's look-up spelling. */
export interface NameForm {
  readonly norm: string;
  readonly at: number;
}

/** A form with which names of the tables begin. */
interface ListedForm extends NameForm {
  readonly names: readonly ListedName[];
}

/** A form that heads names; `bare` is it without the article. */
interface HeadForm extends NameForm {
  readonly bare: string;
  readonly heads: readonly HeadWord[];
}

/** What the tables say of a spelling, wherever it stands: most words open no name, and show it here at once. */
export interface NameWord {
  /** Every way to read it as clitics before a name, the whole word first. */
  readonly forms: readonly NameForm[];
  readonly listed: readonly ListedForm[];
  readonly heads: readonly HeadForm[];
  /** The first head whose dual or plural one of its forms is. */
  readonly several: HeadWord | undefined;
  /** Whether a form of it may name a people. */
  readonly mayBeNisba: boolean;
  /** Whether a person's name may begin with it where no title stands before it. */
  readonly mayBeginName: boolean;
  /** Whether it is a title or announces a name. */
  readonly announcesName: boolean;
  /** Whether it is a verb of saying in the perfect. */
  readonly reports: boolean;
  /** Whether only a place can stand behind it. */
  readonly announcesPlace: boolean;
  /** Whether it opens the name of a contest or meeting. */
  readonly headsContest: boolean;
  /** Whether it is a word of sports, and one of stock exchanges. */
  readonly isOfSports: boolean;
  readonly isOfMarkets: boolean;
  /** Whether it is في, with or without clitics. */
  readonly isIn: boolean;
}

/** What the tables say of a token. */
export type WordTable = (token: Pick<Token, "norm" | "kind">) => NameWord;

/** Words that open the name by which a man is called after his son. */
export const KUNYA: ReadonlySet<string> = new Set(["ابو", "ابي", "ابا", "بو"]);

export const ARTICLE = "ال";

/** Nouns behind which only a place can stand: the quarters of the sky, outskirts. */
const BEFORE_PLACES = /^(?:شمال|جنوب|شرق|غرب|وسط)ي?$|^(?:قرب|ضواحي|مشارف|اهالي)$/u;

/** Prefixes of a longer name in one word: ل and the article make لل, and the name begins at its second ل. */
function nameForms(norm: string): readonly NameForm[] {
  const forms: NameForm[] = [];
  for (const { proclitics, stem, at } of cliticReadings(norm)) {
    const last = proclitics.at(-1);
    if (last === ARTICLE) continue;
    if (last === "لل") forms.push({ norm: `ال${stem}`, at: at - 1 });
    else {
      forms.push({ norm: stem, at });
      // للجنة is also ل before اللجنة: three ل are written as two.
      if (last === "ل" && stem.startsWith("ل")) forms.push({ norm: `ال${stem}`, at });
    }
  }
  return forms;
}

function headForms(forms: readonly NameForm[]): readonly HeadForm[] {
  const found: HeadForm[] = [];
  for (const { norm, at } of forms) {
    const bare = norm.startsWith(ARTICLE) ? norm.slice(ARTICLE.length) : norm;
    const heads = headWordsOf(bare);
    if (heads.length > 0) found.push({ norm, at, bare, heads });
  }
  return found;
}

function listedForms(forms: readonly NameForm[]): readonly ListedForm[] {
  const found: ListedForm[] = [];
  for (const { norm, at } of forms) {
    const names = namesBeginning(norm);
    if (names.length > 0) found.push({ norm, at, names });
  }
  return found;
}

function several(forms: readonly NameForm[]): HeadWord | undefined {
  for (const { norm } of forms) {
    const [head] = severalHeadsOf(norm);
    if (head) return head;
  }
  return undefined;
}

const mayBeNisba = ({ norm }: NameForm): boolean =>
  peopleOf(norm) !== undefined ||
  doubtfulPeopleOf(norm) !== undefined ||
  (norm.endsWith("ا") && doubtfulPeopleOf(norm.slice(0, -1)) !== undefined);

const beginsName = ({ norm }: NameForm): boolean => norm === "عبد" || isFirstName(norm) || KUNYA.has(norm);

function readWord(norm: string, isWord: boolean): NameWord {
  const forms = isWord ? nameForms(norm) : [{ norm, at: 0 }];
  return {
    forms,
    listed: listedForms(forms),
    heads: isWord ? headForms(forms) : [],
    several: isWord ? several(forms) : undefined,
    mayBeNisba: forms.some(mayBeNisba),
    mayBeginName: isWord && (isPersonToken(norm) || forms.some(beginsName)),
    announcesName: isWord && forms.some((form) => isTitle(form.norm) || isNamingWord(form.norm)),
    reports: isWord && reportingForm(norm)?.form === "perfect",
    announcesPlace: forms.some((form) => BEFORE_PLACES.test(form.norm) && isPlaceCue(form.norm)),
    headsContest: isWord && forms.some((form) => contestOpening(form.norm)),
    isOfSports: isWord && forms.some((form) => isSportsWord(form.norm)),
    isOfMarkets: isWord && forms.some((form) => isMarketWord(form.norm)),
    isIn: forms.some((form) => form.norm === "في"),
  };
}

/** A table that looks each spelling up once; it may serve any number of paragraphs. */
export function wordTable(): WordTable {
  const words = new Map<string, NameWord>();
  const others = new Map<string, NameWord>();
  return ({ norm, kind }) => {
    const isWord = kind === "word";
    const table = isWord ? words : others;
    const known = table.get(norm);
    if (known) return known;
    const read = readWord(norm, isWord);
    table.set(norm, read);
    return read;
  };
}
