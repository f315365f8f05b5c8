import { isolate } from "../isolate";
import { arabic, type ArabicForms } from "../plural";
import type { ConcordanceMessages } from "./messages";

/** Numbers inside Arabic sentences are written in Arabic-Indic digits; those of articles stay as they are. */
const digits = new Intl.NumberFormat("ar-u-nu-arab");
const number = (value: number): string => digits.format(value);
const counted = (count: number, forms: ArabicForms): string => arabic(count, forms, number(count));

const annotations = (count: number): string =>
  counted(count, {
    zero: "لا تعليقات",
    one: "تعليق واحد",
    two: "تعليقان",
    few: "# تعليقات",
    many: "# تعليقًا",
    other: "# تعليق",
  });
const them = (verb: string, count: number): string =>
  counted(count, {
    zero: "لا شيء",
    one: `${verb} تعليق واحد`,
    two: `${verb} تعليقين`,
    few: `${verb} # تعليقات`,
    many: `${verb} # تعليقًا`,
    other: `${verb} # تعليق`,
  });

export const concordanceAr: ConcordanceMessages = {
  title: "التعليقات في سياقها",
  search: "البحث في الكلمات المعلَّق عليها",
  hint: `ويمكن البحث بالحقول: ${isolate("تسمية:PER")} أو ${isolate("نوع:figure")} أو ${isolate("قيمة:>100")} أو ${isolate("مصدر:…")} أو ${isolate("معلق:…")}، و${isolate("-")} قبل الشرط لنفيه.`,
  states: {
    suggestion: "مقترح",
    accepted: "مقبول",
    corrected: "مصحَّح",
    added: "مضاف",
    rejected: "مرفوض",
    lost: "مفقود",
  },
  kinds: {
    figure: "رقم",
    entity: "اسم",
    attribution: "إسناد",
    relation: "علاقة",
    note: "ملاحظة",
    document: "تسمية المقال",
    ruling: "قرار",
  },
  stateFilters: "عرض التعليقات بحسب حالها",
  filter: (state, count) => `${state} ${isolate(number(count))}`,
  order: "الترتيب بحسب",
  orders: { article: "المقال", key: "الكلمات نفسها", before: "ما قبلها", after: "ما بعدها" },
  found: annotations,
  selected: (count) =>
    counted(count, {
      zero: "لا شيء محدد",
      one: "واحد محدد",
      two: "اثنان محددان",
      few: "# محددة",
      many: "# محددًا",
      other: "# محدد",
    }),
  more: (count) => them("عرض", count),
  nothing: "لا تعليق يوافق هذا البحث.",
  reading: (done, all) => `قراءة المقالات: ${isolate(number(done))} من ${isolate(number(all))}`,
  stopped: "توقف التحليل. أعد تشغيله لتحديث القائمة.",
  lines: "التعليقات",
  line: (key, facts) => `${isolate(key)}: ${facts.join("، ")}`,
  acceptAll: (count) => them("قبول", count),
  rejectAll: (count) => them("رفض", count),
  askAll: (verdict, count) => `${them(verdict === "accept" ? "قبول" : "رفض", count)}؟`,
  yes: "نعم",
  no: "لا",
  accepted: (count) => them("قُبل:", count),
  rejected: (count) => them("رُفض:", count),
  withdrawn: (count) => them("سُحب القرار في", count),
  undone: "تم التراجع.",
  nothingToUndo: "لا شيء للتراجع عنه.",
  by: (annotator) => `قرار ${isolate(annotator)}`,
  keys: "↑ ↓ أو J K الأسطر · A قبول · X رفض · Backspace سحب القرار · Space تحديد · Shift+A قبول الكل · U تراجع · Enter إلى النص · / بحث",
};
