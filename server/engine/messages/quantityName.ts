import { ar } from "./ar";
import { en } from "./en";
import { isolate } from "./isolate";
import type { Language } from "./language";
import type { Texts } from "./texts";

const TEXTS: Readonly<Record<Language, Texts>> = { en, ar };

/** All texts of a language. */
export const textsOf = (language: Language): Texts => TEXTS[language];

/**
 * A quantity's label (`escaped · داعش · سجن غويران`) in a language: classes of the lexicon translated, names isolated.
 */
export function quantityName(label: string, language: Language): string {
  const { classes, separator } = textsOf(language);
  return label
    .split(" · ")
    .filter((part) => part !== "")
    .map((part) => classes[part] ?? isolate(part))
    .join(separator);
}
