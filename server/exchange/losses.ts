import type { Language } from "../engine/messages/language";

/** A part of an annotation that may get lost; `annotation` is all of it. */
export type LostPart =
  | "annotation"
  | "kind"
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

/** Who made an annotation, who decided, and what a project or a later version adds. */
const MAKING = ["origin", "decision", "suggested", "otherAttributes", "otherFields"] as const;

const FIGURE_ATTRIBUTES = [
  "attributes.lo",
  "attributes.hi",
  "attributes.qualifier",
  "attributes.unit",
  "attributes.iso",
  "attributes.number",
  "attributes.counted",
  "attributes.role",
  "attributes.status",
  "attributes.source",
  "attributes.attribution",
  "attributes.quantity",
] as const;

/** Why something was left out, in words for users, and what of the annotation that concerns. */
const LOSSES = {
  "names-only": {
    en: "the format holds only names: figures and attributions are left out",
    ar: "لا يحمل هذا التنسيق إلا الأسماء: لا أرقام فيه ولا إسناد",
    parts: ["annotation"],
  },
  "figures-only": {
    en: "the table holds only figures: names, sources and relations are left out",
    ar: "لا يحمل الجدول إلا الأرقام: لا أسماء فيه ولا مصادر ولا علاقات",
    parts: ["annotation"],
  },
  "figure-row": {
    en: "a row has the words of number, counted noun and source, not their places",
    ar: "في السطر كلمات العدد والمعدود والمصدر دون مواضعها",
    parts: [
      "attributes.number",
      "attributes.counted",
      "attributes.source",
      "attributes.attribution",
      "suggested",
      "otherAttributes",
      "otherFields",
    ],
  },
  "nested-name": {
    en: "the format holds one layer: names inside or across another name are left out",
    ar: "لا يحمل التنسيق إلا طبقة واحدة: يُترك الاسم الواقع داخل اسم آخر أو المتقاطع معه",
    parts: ["annotation"],
  },
  "span-widened": {
    en: "what stands in pieces, or has blanks at its edges, is written from its first word to its last",
    ar: "المتقطع أو المحاط بفراغات يُكتب من كلمته الأولى إلى الأخيرة",
    parts: ["spans"],
  },
  "label-rewritten": {
    en: "a label is written without the characters that the format does not take (blanks become underscores)",
    ar: "يُكتب التصنيف بلا ما لا يقبله التنسيق من حروف (وتصير الفراغات شرطات سفلية)",
    parts: ["label"],
  },
  "bare-name": {
    en: "only the words and the type of a name are carried, not its link, its confidence or who decided",
    ar: "لا يحمل التنسيق من الاسم إلا كلماته وتصنيفه: لا رابطه ولا درجة الثقة ولا من قرر",
    parts: ["id", "attributes.link", "attributes.nested", "attributes.score", ...MAKING],
  },
  "bare-linked-name": {
    en: "only the words, the type and the link of a name are carried, not its confidence or who decided",
    ar: "لا يحمل التنسيق من الاسم إلا كلماته وتصنيفه ورابطه: لا درجة الثقة ولا من قرر",
    parts: ["id", "attributes.nested", "attributes.score", ...MAKING],
  },
  "unwritable-link": {
    en: "a link with a line break of old is left out",
    ar: "يُترك الرابط الذي فيه فاصل أسطر قديم",
    parts: ["attributes.link"],
  },
  "bare-figure": {
    en: "only the words and the kind of a figure are carried, not its value, its source or who decided",
    ar: "لا يحمل التنسيق من الرقم إلا كلماته ونوعه: لا قيمته ولا مصدره ولا من قرر",
    parts: ["id", ...FIGURE_ATTRIBUTES, ...MAKING],
  },
  "bare-relation": {
    en: "only the label and the ends of a relation are carried, not who decided",
    ar: "لا يحمل التنسيق من العلاقة إلا اسمها وطرفيها: لا من قرر",
    parts: ["id", ...MAKING],
  },
  "names-and-figures": {
    en: "the format holds only names, figures and relations between them: attributions, notes and labels of the article are left out",
    ar: "لا يحمل هذا التنسيق إلا الأسماء والأرقام والعلاقات بينها: لا إسناد ولا ملاحظات ولا تصنيف للمقال",
    parts: ["annotation"],
  },
  "other-kind": {
    en: "a type of the project's own is read back as a name, a type of figures as a figure",
    ar: "يُقرأ التصنيف الخاص بالمشروع اسمًا، وتصنيف الأرقام رقمًا",
    parts: ["kind"],
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
  "empty-article": {
    en: "the tool takes no article without text: it is left out, with all that is said of it",
    ar: "لا تقبل الأداة مقالًا بلا نص: يُترك وما قيل فيه",
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
