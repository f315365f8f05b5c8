// What spaCy objects to when it reads the JSON of a `Doc`, after its `DocJSONSchema`, `Doc.from_json`,
// `get_words_and_spaces` and `Doc.char_span`. Offsets count code points, as Python's do.

type Value = string | number;
interface Doc {
  readonly text: string;
  readonly tokens: readonly Readonly<Record<string, Value>>[];
  readonly ents?: readonly Readonly<Record<string, Value>>[];
  readonly spans?: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;
}

/** White space as Python's `str.isspace` and `str.split` know it: with the separators of C0, without the byte order mark. */
const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const isSpace = (word: string): boolean => new RegExp(`^${SPACE}+$`, "u").test(word);
const withoutSpace = (text: string): string => text.replace(new RegExp(SPACE, "gu"), "");

/** The words that spaCy makes of a text and its words: each with one space behind it, other white space as words. */
function wordsAndSpaces(words: readonly string[], text: string): readonly string[] {
  if (withoutSpace(words.join("")) !== withoutSpace(text)) throw new Error("E194: the words are not the text");
  const made: string[] = [];
  let rest = text;
  for (const word of words.filter((one) => !isSpace(one))) {
    const start = rest.indexOf(word);
    if (start < 0) throw new Error(`E194: ${word} is not in the text`);
    if (start > 0) made.push(rest.slice(0, start));
    made.push(word);
    rest = rest.slice(start + word.length).replace(/^ /u, "");
  }
  return rest === "" ? made : [...made, rest];
}

const isValue = (value: unknown): boolean => typeof value === "string" || Number.isInteger(value);

/** What is wrong with a line of spaCy's JSON; empty where it becomes a `Doc`. */
export function spacyComplaints(line: string): readonly string[] {
  const doc = JSON.parse(line) as Doc;
  const spans = [...(doc.ents ?? []), ...Object.values(doc.spans ?? {}).flat()];
  if (typeof doc.text !== "string") return ["no text"];
  if ([...doc.tokens, ...spans].some((one) => !Object.values(one).every(isValue))) return ["a value of another type"];
  const points = Array.from(doc.text);
  const words = doc.tokens.map(({ start, end }) => points.slice(Number(start), Number(end)).join(""));
  try {
    const made = wordsAndSpaces(words, doc.text);
    if (JSON.stringify(made) !== JSON.stringify(words)) return ["the words are not those that spaCy makes of the text"];
  } catch (error) {
    return [String(error)];
  }
  const starts = new Set(doc.tokens.map(({ start }) => start));
  const ends = new Set(doc.tokens.map(({ end }) => end));
  const complaints = spans.flatMap(({ start = -1, end = -1, label, kb_id: link }) => [
    ...(starts.has(start) && ends.has(end) && start < end ? [] : [`E1039: no tokens from ${start} to ${end}`]),
    ...(typeof label === "string" && typeof link === "string" ? [] : [`a span without label or kb_id at ${start}`]),
  ]);
  const names = [...(doc.ents ?? [])].sort((a, b) => Number(a["start"]) - Number(b["start"]));
  const overlap = names.some((name, index) => index > 0 && Number(name["start"]) < Number(names[index - 1]?.["end"]));
  return overlap ? [...complaints, "E1010: overlapping ents"] : complaints;
}
