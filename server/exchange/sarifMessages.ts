import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import { describe } from "../engine/messages/describe";
import type { Language } from "../engine/messages/language";

/** A message as SARIF keeps it apart from its arguments, so that it can be shown in another language. */
export interface MessageTemplate {
  readonly texts: Readonly<Record<Language, string>>;
  readonly arguments: readonly string[];
}

const placeholder = (index: number): string => `{${index}}`;

/** The diagnostic with every text that its message may name replaced by a placeholder. */
function withPlaceholders(diagnostic: Diagnostic, names: readonly string[]): Diagnostic {
  const args = Object.fromEntries(names.map((name, index) => [name, placeholder(index)]));
  return { ...diagnostic, args: { ...diagnostic.args, ...args } };
}

/** What a viewer makes of a template: SARIF 2.1.0, 3.11.5. */
const filled = (template: string, args: readonly string[]): string =>
  template.replace(/\{(\d+)\}/gu, (whole, index: string) => args[Number(index)] ?? whole);

/**
 * The message of a diagnostic as a template in each language with arguments. Undefined where the words of the message
 * depend on its arguments (a plural that follows a number), so that no template says the same: then only the whole
 * text can be given.
 */
export function templateOf(diagnostic: Diagnostic): MessageTemplate | undefined {
  const names = Object.keys(diagnostic.args).sort();
  const args = names.map((name) => diagnostic.args[name] ?? "");
  const open = withPlaceholders(diagnostic, names);
  const texts = { en: describe(open, "en"), ar: describe(open, "ar") };
  const says = (language: Language): boolean =>
    filled(texts[language], args) === describe(diagnostic, language) &&
    !/[{}]/u.test(texts[language].replace(/\{\d+\}/gu, ""));
  return says("en") && says("ar") ? { texts, arguments: args } : undefined;
}
