import type { AdjudicationMessages } from "./adjudication";
import { isolate, rightToLeft } from "./isolate";
import { arabic } from "./plural";

export const adjudicationAr: AdjudicationMessages = {
  list: "الاختلافات بين المعلِّقين",
  progress: (decided, all) => rightToLeft(`حُسم ${isolate(decided)} من ${isolate(all)}`),
  progressName: "الاختلافات المحسومة",
  agreed: (count) =>
    arabic(count, {
      zero: "لا تعليقات متفق عليها",
      one: "تعليق واحد متفق عليه",
      two: "تعليقان متفق عليهما",
      few: "# تعليقات متفق عليها",
      many: "# تعليقًا متفقًا عليه",
      other: "# تعليق متفق عليه",
    }),
  difference: (at, all) => rightToLeft(`الاختلاف ${isolate(at)} من ${isolate(all)}`),
  standing: { open: "غير محسوم", decided: "محسوم" },
  outcomes: { open: "غير محسوم", taken: "أُخذ به", left: "لم يُؤخذ به" },
  nothing: "لا علامة",
  noSource: "لا مصدر",
  facts: {
    value: "القيمة",
    source: "المصدر",
    link: "الرابط",
    status: "الحالة",
    quantity: "الكمية",
    role: "الدور",
    unit: "الوحدة",
    counted: "المعدود",
    from: "من",
    to: "إلى",
    content: "ما يُنسب إليه",
  },
  names: (names) => names.map((name) => isolate(name)).join("، "),
  says: (names, what) => rightToLeft(`${names}: ${what}`),
  taken: (names) => rightToLeft(`أُخذ برأي ${names}`),
  takenNobody: "لم يُؤخذ بأي رأي",
  decidedBy: (name, day) => rightToLeft(`حسمه ${isolate(name)}، ${isolate(day)}`),
  commands: {
    next: "الاختلاف التالي، السابق، غير المحسوم",
    nextMark: "الاختلاف التالي، السابق، محسومًا كان أم لا",
    nextArticle: "المقال التالي، السابق، الذي فيه اختلافات غير محسومة",
    accept: "الأخذ بالعلامة المختارة وحدها",
    reject: "رفض العلامة المختارة وحدها",
    withdraw: "سحب القرار في العلامة المختارة",
    selectWord: "تحديد الكلمة عند المؤشر؛ ثم الأسهم مع ⇧ لزيادة الكلمات، و↵ لتصنيفها",
  },
  noTwo: rightToLeft(
    `ليس بجانب هذا المقال ملفان لمعلِّقَين يعمل كل منهما وحده: ${isolate("NAME.<annotator>.isnad.jsonl")}`,
  ),
  allAgree: "المعلِّقون متفقون هنا على كل شيء.",
};
