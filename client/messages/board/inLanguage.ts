import type { Language } from "../language";
import { boardAr } from "./ar";
import { boardEn } from "./en";
import type { BoardMessages } from "./messages";

/** Apart from the other messages, so that the board's page carries only its own. */
export function boardMessagesIn(language: Language): BoardMessages {
  return language === "ar" ? boardAr : boardEn;
}
