/** What WebAnno TSV writes with a backslash in a feature value; `->` counts as one. */
const ESCAPED_IN_VALUE = /\\|\[|\]|\||_|->|;|\t|\n|\*/gu;
const LETTERS: Readonly<Record<string, string>> = { "\t": "t", "\n": "n", "\f": "f", "\r": "r", "\b": "b" };
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LETTERS).map(([character, letter]) => [letter, character]),
);

/** A feature value in its column. It holds no carriage return: the format has no escape for one there. */
export const escapeValue = (value: string): string =>
  value.replace(ESCAPED_IN_VALUE, (one) => `\\${LETTERS[one] ?? one}`);

const unescapeValue = (value: string): string =>
  value.replace(/\\(->|[\\[\]|_;*tn])/gu, (_, one: string) => CHARACTERS[one] ?? one);

/** A line of a sentence's text: backslashes and controls are escaped, nothing else, whatever the description says. */
export const escapeText = (line: string): string =>
  line.replace(/[\\\0-\u001F]/gu, (one) => (one === "\v" ? one : `\\${LETTERS[one] ?? one}`));

export const unescapeText = (line: string): string =>
  line.replace(/\\([\\tnfrb]|[\0-\u0007\u000E-\u001F])/gu, (_, one: string) => CHARACTERS[one] ?? one);

/** An annotation without a value, and no annotation at all. */
export const NO_VALUE = "*";
export const NO_ANNOTATION = "_";

/** Parts at a separator that no backslash escapes. */
export const splitAt = (value: string, separator: "|" | ";"): readonly string[] =>
  value.split(separator === "|" ? /(?<=(?<!\\)(?:\\\\)*)\|/u : /(?<=(?<!\\)(?:\\\\)*);/u);

/** A value of a column with what stands in brackets behind it: disambiguation ids, or the number of a chain. */
export interface Cell {
  /** Undefined where there is none. */
  readonly value: string | undefined;
  readonly suffix: string | undefined;
}

/** Takes `value[suffix]` apart. */
export function readCell(cell: string): Cell {
  const [, raw = cell, suffix] = /^(.*)(?<=(?<!\\)(?:\\\\)*)\[([^[\]]*)\]$/su.exec(cell) ?? [];
  return { value: raw === NO_VALUE ? undefined : unescapeValue(raw), suffix };
}

/** The layer of named entities that every project of INCEpTION has; a file with a layer that it has not is refused. */
export const NAMED_ENTITY_LAYER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
/** A relation layer on named entities, which the project has to have where annotators drew relations. */
export const RELATION_LAYER = "webanno.custom.Relation";

/** The label of an annotation: its value, or what its layer is called where it has none. */
export const labelFor = (value: string, layer: string): string =>
  value === "" ? layer.slice(layer.lastIndexOf(".") + 1) : value;
