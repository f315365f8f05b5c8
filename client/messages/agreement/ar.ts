import { isolate, rightToLeft } from "../isolate";
import { arabic } from "../plural";
import type { AgreementMessages } from "./messages";

export const agreementAr: AgreementMessages = {
  title: "اتفاق المعلِّقين",
  hint: "بجانب كل قيمة عدد ما قورن من كلمات أو مقاطع.",
  kinds: { entity: "الأسماء", figure: "الأرقام", attribution: "الإسناد" },
  articles: (count) =>
    arabic(count, {
      zero: "لا مقالات لها أكثر من معلِّق",
      one: "مقال واحد له أكثر من معلِّق",
      two: "مقالان لهما أكثر من معلِّق",
      few: "# مقالات لها أكثر من معلِّق",
      many: "# مقالًا لها أكثر من معلِّق",
      other: "# مقال لها أكثر من معلِّق",
    }),
  allLabels: "كل التصنيفات",
  label: "التصنيف",
  allAnnotators: "كل المعلِّقين",
  measures: {
    cohenKappa: "كابا كوهن",
    exactF1: "F1 للتطابق التام",
    overlappingF1: "F1 للتداخل",
    fleissKappa: "كابا فلايس",
    alpha: "ألفا كريبندورف",
    alphaU: "ألفا للتقطيع",
  },
  meanings: {
    cohenKappa: "اتفاق معلِّقَين على الكلمات فوق ما تأتي به المصادفة",
    exactF1: "المقاطع المتطابقة موضعًا وتصنيفًا من مقاطع الاثنين",
    overlappingF1: "المقاطع ذات التصنيف الواحد التي تشترك في حرف من مقاطع الاثنين",
    fleissKappa: "اتفاق المعلِّقين كلهم على الكلمات فوق ما تأتي به المصادفة، في المقالات التي علّقوا عليها جميعًا",
    alpha: "ألفا كريبندورف على الكلمات، اسمية",
    alphaU: "ألفا كريبندورف للتقطيع: على المقاطع وحدودها",
  },
  undefined: "غير معرَّف",
  undefinedHint: "لا شيء يُقارن، أو لا اختلاف كان يمكن أن تأتي به المصادفة",
  compared: (count) => rightToLeft(`ما قورن: ${isolate(count)}`),
  work: "ما ينتظر التحكيم",
  columns: {
    article: "المقال",
    annotators: "المعلِّقون",
    agreed: "المتفق عليه",
    differences: "الاختلافات",
    open: "غير المحسوم",
  },
  names: (names) => names.map((name) => isolate(name)).join("، "),
  adjudicate: (article) => rightToLeft(`تحكيم ${isolate(article)}`),
  nothing: "لا مقال له ملفان لمعلِّقَين.",
  nothingHint: rightToLeft(
    `حين يكون لكل معلِّق ملف (${isolate("NAME.<annotator>.isnad.jsonl")}، والإعداد ${isolate("isnad.annotationFile")}: ${isolate("own")}) يُعرض هنا مدى اتفاقهم.`,
  ),
  reading: "قراءة المقالات…",
};
