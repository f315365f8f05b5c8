import type { Evidence } from "../entities/links/reason";
import type { Language } from "./language";

/** Where a name stands that vouches for a link, as `inParagraph` or `inArticle` put it. Names come isolated already. */
interface LinkTexts {
  readonly listed: string;
  readonly project: string;
  readonly short: (name: string) => string;
  readonly evidence: Readonly<Record<Evidence, (name: string, where: string) => string>>;
  readonly inParagraph: (number: string) => string;
  readonly inArticle: (article: string) => string;
  readonly ambiguous: string;
}

export const LINK_TEXTS: Readonly<Record<Language, LinkTexts>> = {
  en: {
    listed: "One thing by Isnad's tables of names",
    project: "One thing by the alias table of isnad.json",
    short: (name) => `News says this in short for ${name}`,
    evidence: {
      person: (name, where) => `Same person: full name ${name} ${where}`,
      "left-out": (name, where) => `Short for ${name} ${where}`,
      spelling: (name, where) => `Spelling variant of ${name} ${where}`,
      brackets: (name, where) => `In brackets after ${name} ${where}`,
      "known-as": (name, where) => `Said to be another name of ${name} ${where}`,
      located: (name, where) => `Stands in the quarter by which ${name} is called ${where}`,
    },
    inParagraph: (number) => `in paragraph ${number}`,
    inArticle: (article) => `in article ${article}`,
    ambiguous: "Several things bear this name: it is kept apart from those of other articles",
  },
  ar: {
    listed: "شيء واحد بحسب جداول الأسماء في إسناد",
    project: "شيء واحد بحسب جدول الأسماء البديلة في \u2068isnad.json\u2069",
    short: (name) => `اختصار شائع في الأخبار لـ ${name}`,
    evidence: {
      person: (name, where) => `الشخص نفسه: اسمه الكامل ${name} ${where}`,
      "left-out": (name, where) => `اختصار ${name} ${where}`,
      spelling: (name, where) => `كتابة أخرى للاسم ${name} ${where}`,
      brackets: (name, where) => `جاء بين قوسين بعد ${name} ${where}`,
      "known-as": (name, where) => `ورد اسمًا آخر لـ ${name} ${where}`,
      located: (name, where) => `يقع في الحي الذي يُنسب إليه ${name} ${where}`,
    },
    inParagraph: (number) => `في الفقرة ${number}`,
    inArticle: (article) => `في المقال ${article}`,
    ambiguous: "يحمل هذا الاسم أكثر من مسمّى: لذلك لا يُربط بمثله في مقالات أخرى",
  },
};
