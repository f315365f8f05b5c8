import { isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import { some } from "./texts";

/** What came in for one article, and where it stands. */
export const importedLine = (article: string, annotations: number, target: string, language: Language): string =>
  language === "en"
    ? `${isolate(article)}: ${some(annotations, "annotation")} → ${isolate(target)}`
    : `${isolate(article)}: التعليقات: ${isolate(String(annotations))} ← ${isolate(target)}`;

export const importSummary = (articles: number, annotations: number, isDry: boolean, language: Language): string =>
  language === "en"
    ? `${some(articles, "article")}, ${some(annotations, "annotation")}${isDry ? "; nothing was written" : ""}`
    : `المقالات: ${isolate(String(articles))}، التعليقات: ${isolate(String(annotations))}${isDry ? "؛ لم يُكتب شيء" : ""}`;

/** An annotation whose words the article does not have, or has at several places. */
export const lostLine = (article: string, label: string, quote: string, language: Language): string =>
  language === "en"
    ? `${isolate(article)}: ${isolate(label)} “${isolate(quote)}” cannot be placed in the text; it is kept as lost`
    : `${isolate(article)}: تعذر وضع ${isolate(label)} «${isolate(quote)}» في النص، وهو محفوظ مفقودًا`;

export const isThereLine = (target: string, language: Language): string =>
  language === "en"
    ? `${isolate(target)} is there already and was left as it is; ${isolate("--overwrite")} replaces it`
    : `${isolate(target)} موجود وتُرك كما هو؛ يستبدله ${isolate("--overwrite")}`;
