import { isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import type { ComparedKind } from "../annotations/agreement/layers";

type InBoth = Readonly<Record<Language, string>>;

const KINDS: Readonly<Record<ComparedKind, InBoth>> = {
  entity: { en: "Names", ar: "الأسماء" },
  figure: { en: "Figures", ar: "الأرقام" },
  attribution: { en: "Attributions", ar: "الإسناد" },
};

export const kindName = (kind: ComparedKind, language: Language): string => KINDS[kind][language];

/** The words of the table. A value stands before the number of what was compared: tokens or spans. */
export const AGREEMENT = {
  heading: (kind: string, articles: number): InBoth => ({
    en: `${kind}, ${articles} ${articles === 1 ? "article" : "articles"} with more than one annotator`,
    ar: `${kind}، المقالات التي لها أكثر من معلِّق: ${isolate(String(articles))}`,
  }),
  allLabels: { en: "all labels", ar: "كل التصنيفات" },
  cohen: { en: "Cohen's kappa", ar: "كابا كوهن" },
  exact: { en: "exact F1", ar: "F1 للتطابق التام" },
  overlapping: { en: "overlapping F1", ar: "F1 للتداخل" },
  fleiss: { en: "Fleiss' kappa", ar: "كابا فلايس" },
  alpha: { en: "Krippendorff's alpha", ar: "ألفا كريبندورف" },
  alphaU: { en: "alpha-U", ar: "ألفا للتقطيع" },
  nothing: {
    en: `no article has the files of two annotators (${isolate("NAME.<annotator>.isnad.jsonl")})`,
    ar: `لا مقال له ملفان لمعلِّقَين (${isolate("NAME.<annotator>.isnad.jsonl")})`,
  },
} as const;
