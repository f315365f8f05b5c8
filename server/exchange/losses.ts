import type { Language } from "../engine/messages/language";

/** A part of an annotation that may get lost; `annotation` is all of it. */
export type LostPart =
  | "annotation"
  | "id"
  | "label"
  | "spans"
  | "origin"
  | "decision"
  | "suggested"
  | "otherAttributes"
  | "otherFields"
  | `attributes.${string}`;

interface LossText {
  readonly en: string;
  readonly ar: string;
  /** What reading the file back does not bring back. None: only another tool sees less. */
  readonly parts: readonly LostPart[];
}

/** Why something was left out, in words for users, and what of the annotation that concerns. */
const LOSSES = {
  "names-only": {
    en: "the format holds only names: figures and attributions are left out",
    ar: "لا يحمل هذا التنسيق إلا الأسماء: لا أرقام فيه ولا إسناد",
    parts: ["annotation"],
  },
  "figures-only": {
    en: "the table holds only figures: names are left out",
    ar: "لا يحمل الجدول إلا الأرقام: لا أسماء فيه",
    parts: ["annotation"],
  },
  "nested-name": {
    en: "the format holds one layer: names inside or across another name are left out",
    ar: "لا يحمل التنسيق إلا طبقة واحدة: يُترك الاسم الواقع داخل اسم آخر أو المتقاطع معه",
    parts: ["annotation"],
  },
  "span-widened": {
    en: "a name in pieces, or with blanks at its edges, is written from its first word to its last",
    ar: "الاسم المتقطع أو المحاط بفراغات يُكتب من كلمته الأولى إلى الأخيرة",
    parts: ["spans"],
  },
  "label-rewritten": {
    en: "the format's labels have no blanks: they become underscores",
    ar: "لا فراغات في أسماء التصنيفات في هذا التنسيق: تُكتب شرطات سفلية",
    parts: ["label"],
  },
  "bare-name": {
    en: "only the words and the type of a name are carried, not its link, its confidence or who decided",
    ar: "لا يحمل التنسيق من الاسم إلا كلماته وتصنيفه: لا رابطه ولا درجة الثقة ولا من قرر",
    parts: [
      "id",
      "attributes.link",
      "attributes.nested",
      "attributes.score",
      "origin",
      "decision",
      "suggested",
      "otherAttributes",
      "otherFields",
    ],
  },
  "holds-no-token": {
    en: "what is marked without a token in it is left out",
    ar: "يُترك ما وُسم ولا كلمة فيه",
    parts: ["annotation"],
  },
  "no-words": {
    en: "an article without a word has no row that an annotation could stand in",
    ar: "مقال لا كلمة فيه لا سطر له يوضع فيه تعليق",
    parts: ["annotation"],
  },
  "lost-end": {
    en: "a relation to something that is left out is left out too",
    ar: "تُترك العلاقة التي تُرك أحد طرفيها",
    parts: ["annotation"],
  },
  "empty-span": {
    en: "an annotation without text cannot be marked",
    ar: "لا يمكن وسم تعليق لا نص له",
    parts: ["annotation"],
  },
  "beyond-xml": {
    en: "the text has characters that XML cannot hold: U+FFFD stands in their place",
    ar: "في النص محارف لا يحملها XML: يُكتب U+FFFD مكانها",
    parts: [],
  },
  "conflict-elsewhere": {
    en: "a conflict with another article stands in a note, not as a relation",
    ar: "التعارض مع مقال آخر يُكتب ملاحظةً لا علاقةً",
    parts: [],
  },
  "formula-guard": {
    en: "a cell that a spreadsheet would take for a formula has an apostrophe in front",
    ar: "تُسبق بفاصلة عليا كل خلية قد يظنها برنامج الجداول معادلة",
    parts: [],
  },
} as const satisfies Readonly<Record<string, LossText>>;

export type LossReason = keyof typeof LOSSES;

/** A loss reason in words. */
export const lossText = (why: LossReason, language: Language): string => LOSSES[why][language];

/** What of an annotation a loss takes away. */
export const lostParts = (why: LossReason): readonly LostPart[] => LOSSES[why].parts;
