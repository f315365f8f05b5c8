import type { Language } from "../engine/messages/language";
import type { LossReason } from "./format";

/** Why something was left out, in words for users. */
const LOSS_TEXTS: Readonly<Record<LossReason, Readonly<Record<Language, string>>>> = {
  "names-only": {
    en: "the format holds only names: figures and attributions are left out",
    ar: "لا يحمل هذا التنسيق إلا الأسماء: لا أرقام فيه ولا إسناد",
  },
  "figures-only": {
    en: "the table holds only figures: names are left out",
    ar: "لا يحمل الجدول إلا الأرقام: لا أسماء فيه",
  },
  "nested-name": {
    en: "the format holds one layer: names inside or across another name are left out",
    ar: "لا يحمل التنسيق إلا طبقة واحدة: يُترك الاسم الواقع داخل اسم آخر أو المتقاطع معه",
  },
  "crosses-sentence": {
    en: "a name that runs over the end of a sentence is written as two",
    ar: "الاسم الممتد عبر نهاية جملة يُكتب اسمين",
  },
  "holds-no-token": { en: "a name without a token is left out", ar: "يُترك الاسم الذي لا كلمة فيه" },
  "empty-span": {
    en: "an annotation without text cannot be marked",
    ar: "لا يمكن وسم تعليق لا نص له",
  },
  "number-span": {
    en: "the place of the number inside its expression is not carried",
    ar: "لا يُحفظ موضع العدد داخل عبارته",
  },
  "counted-span": {
    en: "the place of the counted noun is not carried, only its lemma",
    ar: "لا يُحفظ موضع المعدود، بل مفرده فقط",
  },
  "content-span": {
    en: "the stretch that a source vouches for is not carried",
    ar: "لا يُحفظ مدى ما يُنسب إلى المصدر",
  },
  "conflict-elsewhere": {
    en: "a conflict with another article stands in a note, not as a relation",
    ar: "التعارض مع مقال آخر يُكتب ملاحظةً لا علاقةً",
  },
  "formula-guard": {
    en: "a cell that a spreadsheet would take for a formula has an apostrophe in front",
    ar: "تُسبق بفاصلة عليا كل خلية قد يظنها برنامج الجداول معادلة",
  },
};

/** A loss reason in words. */
export const lossText = (why: LossReason, language: Language): string => LOSS_TEXTS[why][language];
