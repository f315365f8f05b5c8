import type { BoardMessages } from "./messages";
import { isolate } from "../isolate";
import { arabic, type ArabicForms } from "../plural";

/** Numbers inside Arabic sentences are written in Arabic-Indic digits; those of articles and axes stay European. */
const digits = new Intl.NumberFormat("ar-u-nu-arab");
const number = (value: number): string => digits.format(value);
const counted = (count: number, forms: ArabicForms): string => arabic(count, forms, number(count));

const articles = (count: number): string =>
  counted(count, {
    zero: "لا مقالات",
    one: "مقال واحد",
    two: "مقالان",
    few: "# مقالات",
    many: "# مقالًا",
    other: "# مقال",
  });
const quantities = (count: number): string =>
  counted(count, {
    zero: "لا كميات",
    one: "كمية واحدة",
    two: "كميتان",
    few: "# كميات",
    many: "# كميةً",
    other: "# كمية",
  });

export const boardAr: BoardMessages = {
  title: "الأرقام المتعارضة",
  summary: (ofArticles, ofQuantities, conflicts) =>
    [articles(ofArticles), quantities(ofQuantities), `${isolate(number(conflicts))} متعارضة`].join(" · "),
  hint: "كل صف كمية ترويها أخبار عدة، وكل علامة رواية على محور واحد. انقر علامةً لتنتقل إلى النص.",
  verdicts: {
    denied: "منفية",
    conflict: "متعارضة",
    update: "تحديث محتمل",
    compatible: "متوافقة",
    "part-of": "جزء من غيرها",
  },
  filter: (verdict, count) => `${verdict} ${isolate(number(count))}`,
  filters: "عرض الكميات بحسب علاقة رواياتها بعضها ببعض",
  search: "البحث في الكميات والمصادر والمقالات",
  legend: "المصادر",
  sources: {
    named: "مصدر مسمّى",
    official: "مصدر رسمي",
    witness: "شاهد",
    anonymous: "مصدر مجهول",
    media: "وسيلة إعلام",
    unsourced: "بلا مصدر",
  },
  statuses: { affirmed: "مؤكَّد على لسان المصدر", denied: "ينفيه المصدر", unverified: "غير مؤكَّد" },
  part: "من بينهم",
  reports: (count) =>
    counted(count, {
      zero: "لا روايات",
      one: "رواية واحدة",
      two: "روايتان",
      few: "# روايات",
      many: "# روايةً",
      other: "# رواية",
    }),
  shown: (count) =>
    counted(count, {
      zero: "لا كميات معروضة",
      one: "كمية معروضة",
      two: "كميتان معروضتان",
      few: "# كميات معروضة",
      many: "# كميةً معروضة",
      other: "# كمية معروضة",
    }),
  more: (count) =>
    counted(count, {
      zero: "لا مزيد",
      one: "عرض كمية أخرى",
      two: "عرض كميتين أخريين",
      few: "عرض # كميات أخرى",
      many: "عرض # كميةً أخرى",
      other: "عرض # كمية أخرى",
    }),
  allReports: (count) =>
    counted(count, {
      zero: "لا مزيد",
      one: "عرض رواية أخرى",
      two: "عرض روايتين أخريين",
      few: "عرض # روايات أخرى",
      many: "عرض # روايةً أخرى",
      other: "عرض # رواية أخرى",
    }),
  facts: { value: "القيمة", source: "المصدر", status: "الحال", article: "المقال", day: "التاريخ" },
  report: (value, source) => `${value} (${source})`,
  against: (verdict, reports) => `${verdict}: ${reports.join("، ")}`,
  nothing: "لا كمية تُروى مرتين بعد",
  nothingHint: "تظهر هنا كل كمية ترويها روايتان أو أكثر، في مقال واحد أو في مقالات عدة.",
  noMatch: "لا كمية توافق البحث",
  showAll: "عرض كل الكميات",
  reading: (done, all) => `قراءة المقالات: ${isolate(number(done))} من ${isolate(number(all))}`,
  stopped: "توقف التحليل. أعد تشغيله لتحديث اللوحة.",
  keys: "↑ ↓ الكميات · ← → الروايات · Enter إلى النص · Space نظرة إليه · / بحث",
};
