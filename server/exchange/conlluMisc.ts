import { byPosition, type Span } from "../engine/text/span";
import { wellFormed } from "./wellFormed";

/** The attributes of MISC that hold stretches: names as UD has them, figures, and everything else that marks text. */
export const BRACKETED = ["Entity", "Figure", "Mark"] as const;
export type Bracketed = (typeof BRACKETED)[number];

/** A label as part of a bracket's name. */
export const bracketLabel = (label: string): string =>
  wellFormed(label)
    .normalize("NFC")
    .replace(/[\s\p{C}()|[\]-]/gu, "_") || "_";

/** How UDPipe writes what cannot stand in a value of MISC. */
const ESCAPES: Readonly<Record<string, string>> = {
  " ": "\\s",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "|": "\\p",
  "\\": "\\\\",
};
const UNESCAPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, escape]) => [escape.slice(1), character]),
);

/**
 * A value of MISC in ASCII: white space and bars as UDPipe writes them, everything else that is not ASCII as `\uXXXX`,
 * one for each UTF-16 code unit.
 */
export const escapeMisc = (value: string): string =>
  value.replace(/[\\|]|[^!-~]/g, (unit) => ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

export const unescapeMisc = (value: string): string =>
  value.replace(/\\(?:u([\da-fA-F]{4})|(.))/gsu, (all: string, code: string | undefined, letter: string | undefined) =>
    code === undefined ? (UNESCAPES[letter ?? ""] ?? all) : String.fromCharCode(parseInt(code, 16)),
  );

/** MISC as attributes; of one that is repeated the last. */
export function readMisc(misc: string): ReadonlyMap<string, string> {
  if (misc === "_") return new Map();
  return new Map(
    misc.split("|").map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** A marked stretch: from the word that starts with it to the word that ends with it. */
export interface Bracket extends Span {
  /** What opens it; the same closes it. */
  readonly name: string;
  /** In what order stretches of one place open. */
  readonly rank: number;
}

const inside = (a: Bracket, b: Bracket): number => byPosition(a, b) || a.rank - b.rank;

/** The brackets of one word in the order that UD's check of coreference asks for: what closes, what opens, what does both. */
export function bracketsAt(opening: readonly Bracket[], closing: readonly Bracket[], word: Span): string {
  const isSingle = ({ start, end }: Bracket): boolean => start === word.start && end === word.end;
  const singles = opening.filter(isSingle).map(({ name }) => `(${name})`);
  const opens = opening
    .filter((one) => !isSingle(one))
    .toSorted(inside)
    .map(({ name }) => `(${name}`);
  const closes = closing
    .filter((one) => !isSingle(one))
    .toSorted((a, b) => inside(b, a))
    .map(({ name }) => `${name})`);
  return (opens.length > 0 ? [...closes, ...opens, ...singles] : [...singles, ...closes]).join("");
}
