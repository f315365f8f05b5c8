import type { Language } from "../language";
import { concordanceAr } from "./ar";
import { concordanceEn } from "./en";
import type { ConcordanceMessages } from "./messages";

/** Apart from the other messages, so that the page of the concordance carries only its own. */
export function concordanceMessagesIn(language: Language): ConcordanceMessages {
  return language === "ar" ? concordanceAr : concordanceEn;
}
