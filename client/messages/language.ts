import { ar } from "./ar";
import { en } from "./en";
import type { Messages } from "./messages";

export type Language = "en" | "ar";

/**
 * The language of the messages: the one the setting names, or for `auto` (and anything unknown) the language of the editor.
 * `editorLanguage` is a BCP 47 tag: `ar`, `ar-EG`, `en`, `fr` … Languages that we do not speak get English.
 */
export function chooseLanguage(setting: unknown, editorLanguage: string): Language {
  if (setting === "ar" || setting === "en") return setting;
  return /^ar\b/i.test(editorLanguage) ? "ar" : "en";
}

export function messagesIn(language: Language): Messages {
  return language === "ar" ? ar : en;
}
