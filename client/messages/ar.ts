import { isolate, rightToLeft } from "./isolate";
import type { Messages } from "./messages";
import { arabic } from "./plural";
import { readerAr } from "./readerAr";

export const ar: Messages = {
  viewTitle: "الأرقام والتعارضات",
  boardTitle: "لوحة الأرقام المتعارضة",
  showOnBoard: "العرض في لوحة الأرقام المتعارضة",
  conflictsGroup: "التعارضات",
  noConflicts: "لا أرقام متعارضة",
  noSource: "بلا مصدر",
  verdicts: {
    conflict: "روايات ينفي بعضها بعضًا",
    update: "رواية لاحقة بحصيلة أكبر",
    denied: "رواية تنفيها أخرى",
  },
  states: {
    sourced: "له مصدر",
    anonymous: "مصدر مجهول",
    unsourced: "بلا مصدر في النص",
    conflicting: "يتعارض مع رواية أخرى",
    other: "لا يحتاج إلى مصدر",
  },
  value: (value) => rightToLeft(`القيمة: ${isolate(value)}`),
  source: (source) => rightToLeft(`المصدر: ${isolate(source)}`),
  articles: (count) =>
    arabic(count, {
      zero: "لا مقالات",
      one: "مقال واحد",
      two: "مقالان",
      few: "# مقالات",
      many: "# مقالًا",
      other: "# مقال",
    }),
  figures: (count) =>
    arabic(count, {
      zero: "لا أرقام",
      one: "رقم واحد",
      two: "رقمان",
      few: "# أرقام",
      many: "# رقمًا",
      other: "# رقم",
    }),
  unsourced: (count) =>
    arabic(count, {
      zero: "لا أرقام بلا مصدر",
      one: "رقم واحد بلا مصدر",
      two: "رقمان بلا مصدر",
      few: "# أرقام بلا مصدر",
      many: "# رقمًا بلا مصدر",
      other: "# رقم بلا مصدر",
    }),
  conflicts: (count) =>
    arabic(count, {
      zero: "لا تعارضات",
      one: "تعارض واحد",
      two: "تعارضان",
      few: "# تعارضات",
      many: "# تعارضًا",
      other: "# تعارض",
    }),
  reports: (count) =>
    arabic(count, {
      zero: "لا روايات",
      one: "رواية واحدة",
      two: "روايتان",
      few: "# روايات",
      many: "# روايةً",
      other: "# رواية",
    }),
  reading: (done, all) => rightToLeft(`قراءة المقالات: ${isolate(done)} من ${isolate(all)}`),
  statusHint: "عرض الأرقام والتعارضات",
  server: {
    idle: "غير مطلوب بعد",
    starting: "قيد البدء",
    running: "يعمل",
    stopped: "متوقف",
  },
  serverName: "تحليل إسناد",
  serverFailed: rightToLeft("توقف تحليل إسناد. تبقى المقالات مقروءة بلا علامات ولا نتائج."),
  restart: "إعادة التشغيل",
  showLog: "عرض السجل",
  noFigureHere: rightToLeft("لا أرقام معلَّمة في هذا المقال."),
  noArticle: rightToLeft("افتح مقالًا لتصديره."),
  noFolder: rightToLeft("افتح مجلد مقالات لتصديره."),
  chooseFormats: (folder) => rightToLeft(`التصدير إلى ${isolate(folder)}`),
  chooseFormatsHint: "الصيغ المطلوبة",
  chooseFolder: "اختيار مجلد آخر…",
  exportHere: "التصدير إلى هنا",
  exporting: "إسناد يصدّر",
  exported: (files, folder) =>
    arabic(files, {
      zero: "لم يُكتب أي ملف.",
      one: `كُتب ملف واحد في ${isolate(folder)}.`,
      two: `كُتب ملفان في ${isolate(folder)}.`,
      few: `كُتبت # ملفات في ${isolate(folder)}.`,
      many: `كُتب # ملفًا في ${isolate(folder)}.`,
      other: `كُتب # ملف في ${isolate(folder)}.`,
    }),
  exportProblems: (count) =>
    arabic(count, {
      zero: "لم يُفقد شيء.",
      one: "تعذّر نقل عنصر واحد.",
      two: "تعذّر نقل عنصرين.",
      few: "تعذّر نقل # عناصر.",
      many: "تعذّر نقل # عنصرًا.",
      other: "تعذّر نقل # عنصر.",
    }),
  exportedNothing: rightToLeft("لم يُكتب شيء."),
  exportFailed: (reason) => rightToLeft(`فشل التصدير: ${isolate(reason)}`),
  wrongFormat: (formats) => rightToLeft(`الصيغ المقبولة: ${isolate(formats)}.`),
  together: (sentences) => rightToLeft(sentences.join(" ")),
  open: "فتح",
  reveal: "إظهار في المجلد",
  details: "التفاصيل",
  whichFile: "الملف المراد فتحه",
  formats: {
    brat: { label: "brat", detail: rightToLeft("ملفان منفصلان: ‎.txt و‎.ann") },
    csv: { label: "CSV", detail: rightToLeft("سطر لكل رقم، للجداول وأطر البيانات") },
    conll: { label: "CoNLL", detail: rightToLeft("كلمة في كل سطر، والأسماء بوسوم BIO") },
    jsonld: { label: "JSON-LD", detail: rightToLeft("تعليقات ويب توضيحية مع روابط") },
  },
  marks: {
    "claim-sourced": "ادعاء له مصدر",
    "claim-unsourced": "ادعاء بلا مصدر",
    "claim-conflicting": "ادعاء يتعارض مع غيره",
    figure: "رقم آخر",
    entity: "اسم",
    source: "مصدر",
  },
  reader: readerAr,
};
