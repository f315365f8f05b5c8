import { headWordsOf } from "../lexicon/headWordTable";
import { listedLink } from "../lexicon/nameTables";
import { doubtfulPeopleOf, peopleOf } from "../lexicon/nisbaTable";
import { fold } from "../text/normalize";
import { tokenize } from "../text/tokens";
import type { Mention } from "./entity";

const EDGES = /^[\s"'«»“”„()[\]]+|[\s"'«»“”„()[\]]+$/gu;
const MARKS_INSIDE = /["«»“”„()]/gu;
const UNWRITTEN = /[\u0640\u064B-\u065F\u0670\u200B-\u200F\u2066-\u2069]/gu;

/** A mention's name as the rules of linking see it. */
export interface NamedMention {
  readonly mention: Mention;
  /** For people to read: the name as written, without marks, its article restored behind لل. */
  readonly name: string;
  /** In look-up spelling, head words that only announce a name dropped. */
  readonly words: readonly string[];
  /** The words joined by spaces. */
  readonly spelling: string;
  /** The link that tables give it, if they know it. */
  readonly listed: string | undefined;
  /** Under which names count as one: type and words, the article of the first word left out. */
  readonly key: string;
  /** Whether the project file gave it its link, not the tables. */
  readonly isOfProject?: boolean;
}

/** Reads a mention's name for linking. `text` is its paragraph, in the mention's offsets. */
export type NameReader = (text: string, mention: Mention) => NamedMention;

/** A reader that reads each name once, however often an article repeats it. */
export function nameReader(): NameReader {
  const known = new Map<string, NamedMention>();
  return (text, mention) => {
    const written = text.slice(mention.start, mention.end);
    const restored = text[mention.start - 1] === "ل" && written.startsWith("ل") ? `ا${written}` : written;
    const key = `${mention.type} ${restored}`;
    const read = known.get(key);
    if (read) return { ...read, mention };
    const named = readName(mention, restored);
    known.set(key, named);
    return named;
  };
}

/** Words of unmarked Arabic letters with single spaces between them: a name as most are written. */
const UNMARKED = /^[\u0621-\u063A\u0641-\u064A]+(?: [\u0621-\u063A\u0641-\u064A]+)*$/u;

function readName(mention: Mention, written: string): NamedMention {
  const isPlain = UNMARKED.test(written);
  const name = isPlain ? written : withoutMarks(written);
  const words = withPlainKunya(mention, isPlain ? written.split(" ").map(fold) : wordsIn(name));
  const bare = withoutHead(mention, words);
  const listed = tableLink(mention, words) ?? tableLink(mention, bare) ?? withArticle(mention, words, bare);
  return { mention, name, words: bare, spelling: bare.join(" "), listed, key: keyOf(mention, bare, listed) };
}

/** أبا سمير and أبي سمير are the cases of أبو سمير. */
const withPlainKunya = ({ type }: Mention, words: readonly string[]): readonly string[] =>
  type === "PER" && words.length > 1 && (words[0] === "ابي" || words[0] === "ابا") ? ["ابو", ...words.slice(1)] : words;

const withoutMarks = (written: string): string =>
  written
    .replace(UNWRITTEN, "")
    .replace(MARKS_INSIDE, "")
    .replace(EDGES, "")
    .replace(/[\s_]+/gu, " ");

/** The words of a name as tokens read them, so that digits written for letters are read as the word. */
export const wordsIn = (name: string): readonly string[] =>
  tokenize(name.replace(/^#/u, ""))
    .filter(({ kind }) => kind === "word" || kind === "latin" || kind === "number")
    .map(({ norm }) => norm);

function tableLink({ type }: Mention, words: readonly string[]): string | undefined {
  const [first = ""] = words;
  if (type === "NORP") return (peopleOf(first) ?? doubtfulPeopleOf(first.replace(/ا$/u, "")))?.link;
  return listedLink(words, type) ?? (type === "LOC" ? listedLink(words, "GPE") : undefined);
}

/** صحيفة "نبأ" is the one that tables list as النبأ. */
function withArticle(mention: Mention, words: readonly string[], bare: readonly string[]): string | undefined {
  const [only, ...more] = bare;
  if (mention.type !== "ORG" || only === undefined || more.length > 0 || words.length === 1) return undefined;
  return tableLink(mention, [`ال${only}`]);
}

/** تنظيم داعش names داعش: the head of an organisation is dropped before a single proper name. */
function withoutHead({ type }: Mention, words: readonly string[]): readonly string[] {
  const [head = "", ...rest] = words;
  if (type !== "ORG" || rest.length === 0) return words;
  if (head === "وزاره") return rest;
  if (listedLink(rest, "ORG") !== undefined && headWordsOf(head).length > 0) return rest;
  const announces = headWordsOf(head).some((each) => each.type === "ORG" && each.proper && !isOfficial(each.head));
  return announces && rest.length <= 2 ? rest : words;
}

/** Bodies whose head word is their name: وزارة الداخلية is not الداخلية, شرطة لندن is not لندن. */
const isOfficial = (head: string): boolean => !isNamedByTheRest(head);

/** Whether a head word only says what the rest of the name is (وكالة رويترز). In look-up spelling. */
export const isNamedByTheRest = (head: string): boolean => NAMED_BY_THE_REST.has(head);
const NAMED_BY_THE_REST = new Set([
  "وكاله",
  "صحيفه",
  "قناه",
  "جريده",
  "مجله",
  "اذاعه",
  "راديو",
  "تلفزيون",
  "فضاييه",
  "شركه",
  "تنظيم",
  "جماعه",
  "حركه",
  "منظمه",
  "موسسه",
  "شبكه",
  "مجموعه",
  "ميليشيا",
  "مليشيا",
]);

/** The key of a name: its type with its words, or the link that tables give it. */
export const keyOf = ({ type }: Pick<Mention, "type">, words: readonly string[], listed: string | undefined): string =>
  listed === undefined
    ? `${type}:${words.map((word, index) => (index === 0 ? withoutArticle(word) : word)).join(" ")}`
    : listedKey(listed);

/** The key of all names that are linked under `link` whatever an article says. */
export const listedKey = (link: string): string => `=${link}`;

/** The link that a key stands for by itself, or undefined where articles have to say. */
export const linkOfKey = (key: string): string | undefined => (key.startsWith("=") ? key.slice(1) : undefined);

export const withoutArticle = (word: string): string => word.replace(/^ال(?=..)/u, "");
