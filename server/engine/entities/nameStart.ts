import { ARTICLE, type WordTable } from "./nameWords";
import { isPersonToken } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { overlaps } from "../text/span";
import { sourceSpan, type Token } from "../text/tokens";
import type { Mention } from "./entity";

/**
 * Where a name of whole tokens begins in its first one: behind the clitics of it. Where the rules see a name begin in
 * this word, they know which clitics precede it; else `clitics` counts their letters in the word's look-up spelling.
 */
export function nameStart(text: string, token: Token, found: readonly Mention[], clitics: number): number {
  const known = found.find(
    (mention) => mention.start < token.end && overlaps(mention, token) && mention.start >= token.start,
  );
  // In لل the name begins at the second ل, whatever it is.
  const before = clitics === 0 && /^لل.{3}/u.test(token.norm) ? 1 : clitics;
  return known?.start ?? (before > 0 ? sourceSpan(text, token, before).start : token.start);
}

/**
 * How many letters of a word are clitics before a name, by the tables alone: those before the longest rest that is a
 * known name, people or head word, or before the article (وال, بال); none where nothing tells.
 */
export function cliticsByTables({ norm, kind }: Pick<Token, "norm" | "kind">, wordOf: WordTable): number {
  if (kind !== "word") return 0;
  const { forms, listed, heads } = wordOf({ norm, kind });
  const known = [...listed, ...heads].map(({ at }) => at);
  const isKnown = (stem: string, at: number): boolean =>
    known.includes(at) || isPersonToken(stem) || peopleOf(stem) !== undefined;
  const found =
    forms.find((form) => isKnown(form.norm, form.at)) ??
    forms.find((form) => form.at > 0 && form.norm.startsWith(ARTICLE));
  return found?.at ?? 0;
}
