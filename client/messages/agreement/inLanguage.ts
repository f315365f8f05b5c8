import type { Language } from "../language";
import { agreementAr } from "./ar";
import { agreementEn } from "./en";
import type { AgreementMessages } from "./messages";

/** Apart from the other messages, so that the view's page carries only its own. */
export function agreementMessagesIn(language: Language): AgreementMessages {
  return language === "ar" ? agreementAr : agreementEn;
}
