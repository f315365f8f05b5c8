import type { ExportSort } from "../../server/protocol/messages";
import { isolate, rightToLeft } from "./isolate";
import { arabic, english } from "./plural";

/** What is asked and told around exports and imports. */
export interface ExchangeMessages {
  readonly what: string;
  readonly sorts: Readonly<Record<ExportSort, string>>;
  readonly details: Readonly<Record<ExportSort, string>>;
  readonly adjudicated: string;
  readonly adjudicatedDetail: string;
  /** Above the kinds and labels of which one or several can be chosen; none: all are wanted. */
  readonly onlyKinds: string;
  readonly onlyLabels: string;
  readonly importFormat: string;
  readonly importFiles: string;
  readonly importHere: string;
  readonly importAs: string;
  readonly importAsHint: string;
  readonly importing: string;
  readonly noneToImport: string;
  /** Files that would be replaced, and the ways to go on. */
  readonly alreadyThere: (count: number) => string;
  readonly replace: string;
  readonly leave: string;
  readonly imported: (annotations: number, files: number) => string;
  readonly lost: (count: number) => string;
  readonly importProblems: (count: number) => string;
  readonly importFailed: (reason: string) => string;
}

export const exchangeEn: ExchangeMessages = {
  what: "What to export",
  sorts: { suggestions: "Suggestions", accepted: "Annotations", rejected: "Rejected" },
  details: {
    suggestions: "what the machine found and nobody has decided on",
    accepted: "accepted, corrected and added",
    rejected: "what annotators have turned down",
  },
  adjudicated: "The adjudicated annotations",
  adjudicatedDetail: "instead of your own",
  onlyKinds: "only these kinds (none ticked: all)",
  onlyLabels: "only these labels (none ticked: all)",
  importFormat: "Format of the files",
  importFiles: "Import",
  importHere: "Import",
  importAs: "Whose annotations are they?",
  importAsHint: "Name of the annotator or tool",
  importing: "Isnad is importing",
  noneToImport: "Nothing in these files could be imported.",
  alreadyThere: (count) =>
    english(count, {
      one: "# annotation file is there already. Replace it?",
      other: "# annotation files are there already. Replace them?",
    }),
  replace: "Replace",
  leave: "Leave",
  imported: (annotations, files) =>
    `${english(annotations, { one: "# annotation", other: "# annotations" })} imported into ${english(files, { one: "# file", other: "# files" })}.`,
  lost: (count) =>
    english(count, { one: "# could not be placed in its text.", other: "# could not be placed in their texts." }),
  importProblems: (count) => english(count, { one: "# note.", other: "# notes." }),
  importFailed: (reason) => `The import failed: ${reason}`,
};

const files = (count: number): string =>
  arabic(count, {
    zero: "لا ملفات",
    one: "ملف واحد",
    two: "ملفين",
    few: "# ملفات",
    many: "# ملفًا",
    other: "# ملف",
  });

export const exchangeAr: ExchangeMessages = {
  what: "ما الذي يُصدَّر",
  sorts: { suggestions: "الاقتراحات", accepted: "التعليقات", rejected: "المرفوضة" },
  details: {
    suggestions: "ما وجدته الآلة ولم يُبتّ فيه",
    accepted: "المقبولة والمصححة والمضافة",
    rejected: "ما رفضه المعلِّقون",
  },
  adjudicated: "التعليقات المحكَّمة",
  adjudicatedDetail: "بدلًا من تعليقاتك",
  onlyKinds: "هذه الأنواع فقط (بلا اختيار: الكل)",
  onlyLabels: "هذه التسميات فقط (بلا اختيار: الكل)",
  importFormat: "صيغة الملفات",
  importFiles: "استيراد",
  importHere: "استيراد",
  importAs: "لمن هذه التعليقات؟",
  importAsHint: "اسم المعلِّق أو الأداة",
  importing: "يجري الاستيراد",
  noneToImport: "لم يمكن استيراد شيء من هذه الملفات.",
  alreadyThere: (count) => rightToLeft(`ملفات تعليقات موجودة من قبل: ${isolate(count)}. هل تُستبدل؟`),
  replace: "استبدال",
  leave: "ترك",
  imported: (annotations, count) =>
    rightToLeft(
      `${arabic(annotations, {
        zero: "لم يُستورد شيء",
        one: "استُورد تعليق واحد",
        two: "استُورد تعليقان",
        few: "استُوردت # تعليقات",
        many: "استُورد # تعليقًا",
        other: "استُورد # تعليق",
      })} في ${files(count)}.`,
    ),
  lost: (count) =>
    arabic(count, {
      zero: "لم يُفقد شيء.",
      one: "تعذر وضع تعليق واحد في نصه.",
      two: "تعذر وضع تعليقين في نصيهما.",
      few: "تعذر وضع # تعليقات في نصوصها.",
      many: "تعذر وضع # تعليقًا في نصوصها.",
      other: "تعذر وضع # تعليق في نصوصها.",
    }),
  importProblems: (count) =>
    arabic(count, {
      zero: "لا ملاحظات.",
      one: "ملاحظة واحدة.",
      two: "ملاحظتان.",
      few: "# ملاحظات.",
      many: "# ملاحظة.",
      other: "# ملاحظة.",
    }),
  importFailed: (reason) => rightToLeft(`فشل الاستيراد: ${reason}`),
};
