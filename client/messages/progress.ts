import type { ReviewItemKind, ReviewItemState } from "../../server/protocol/review";
import { isolate, rightToLeft } from "./isolate";
import { arabic, english } from "./plural";

/** Every text of the tree of progress. */
export interface ProgressMessages {
  readonly title: string;
  readonly all: string;
  readonly articles: string;
  readonly suggestions: string;
  readonly annotations: string;
  readonly annotators: string;
  readonly kinds: Readonly<Record<ReviewItemKind, string>>;
  readonly reviewed: (decided: number, all: number) => string;
  readonly decisions: (count: number) => string;
  /** How many there are of a state. */
  readonly counts: Readonly<Record<ReviewItemState, (count: number) => string>>;
}

export const progressEn: ProgressMessages = {
  title: "Progress",
  all: "All suggestions",
  articles: "Articles",
  suggestions: "Suggestions",
  annotations: "Annotations",
  annotators: "Annotators",
  kinds: {
    figure: "Figures",
    entity: "Names",
    attribution: "Attributions",
    relation: "Relations",
    note: "Notes",
    document: "Article labels",
    ruling: "Rulings",
  },
  reviewed: (decided, all) => `${isolate(decided)} of ${isolate(all)}`,
  decisions: (count) => english(count, { one: "# decision", other: "# decisions" }),
  counts: {
    suggestion: (count) => english(count, { one: "# suggestion left", other: "# suggestions left" }),
    accepted: (count) => `${isolate(count)} accepted`,
    corrected: (count) => `${isolate(count)} corrected`,
    added: (count) => `${isolate(count)} added`,
    rejected: (count) => `${isolate(count)} rejected`,
    lost: (count) => `${isolate(count)} lost`,
  },
};

const suggestionsLeft = (count: number): string =>
  arabic(count, {
    zero: "لا اقتراحات باقية",
    one: "اقتراح واحد باقٍ",
    two: "اقتراحان باقيان",
    few: "# اقتراحات باقية",
    many: "# اقتراحًا باقيًا",
    other: "# اقتراح باقٍ",
  });

export const progressAr: ProgressMessages = {
  title: "التقدم",
  all: "كل الاقتراحات",
  articles: "المقالات",
  suggestions: "الاقتراحات",
  annotations: "التعليقات",
  annotators: "المعلِّقون",
  kinds: {
    figure: "الأرقام",
    entity: "الأسماء",
    attribution: "الإسنادات",
    relation: "العلاقات",
    note: "الملاحظات",
    document: "تسميات المقالات",
    ruling: "القرارات",
  },
  reviewed: (decided, all) => rightToLeft(`${isolate(decided)} من ${isolate(all)}`),
  decisions: (count) =>
    arabic(count, {
      zero: "لا قرارات",
      one: "قرار واحد",
      two: "قراران",
      few: "# قرارات",
      many: "# قرارًا",
      other: "# قرار",
    }),
  counts: {
    suggestion: suggestionsLeft,
    accepted: (count) => rightToLeft(`مقبولة: ${isolate(count)}`),
    corrected: (count) => rightToLeft(`مصحَّحة: ${isolate(count)}`),
    added: (count) => rightToLeft(`مضافة: ${isolate(count)}`),
    rejected: (count) => rightToLeft(`مرفوضة: ${isolate(count)}`),
    lost: (count) => rightToLeft(`مفقودة: ${isolate(count)}`),
  },
};
