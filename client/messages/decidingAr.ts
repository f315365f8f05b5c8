import type { RelationMessages, RulingMessages } from "./deciding";
import { isolate, rightToLeft } from "./isolate";

export const relationAr: RelationMessages = {
  to: "إلى",
  from: "من",
  gone: "(لم يعد موجودًا)",
  // In a line that reads from right to left, what leads on points to the left.
  fact: (name, isOutgoing, other) => rightToLeft(`${isolate(name)} ${isOutgoing ? "←" : "→"} ${isolate(other)}`),
  sentence: (name, from, to) => rightToLeft(`${isolate(from)} ← ${isolate(name)} ← ${isolate(to)}`),
  title: (from, to) => rightToLeft(`ما علاقة ${isolate(from)} بـ${isolate(to)}؟`),
  listTitle: (quote) => rightToLeft(`علاقات ${isolate(quote)}`),
  picking: rightToLeft("انتقل إلى العلامة الأخرى بـ⁦J⁩ أو ⁦K⁩ أو الأسهم ثم اضغط ⁦C⁩ أو ↵. للإلغاء: ⁦Esc⁩."),
  goTo: "انتقال إليها",
  remove: "رفض، أو حذف علاقة لك",
  withdraw: "سحب القرار",
};

export const rulingAr: RulingMessages = {
  title: (quote) => rightToLeft(`ما لوحظ على ${isolate(quote)}`),
  findings: {
    "unsourced-figure": "بلا مصدر",
    "anonymous-source": "مصدر مجهول",
    "conflicting-figures": "تعارض مع رواية أخرى",
    "denied-figure": "رقم منفي",
    arithmetic: "الأجزاء أكبر من الكل",
    "headline-differs": "العنوان يخالف المتن",
  },
  verdicts: { accepted: "مقبول كما هو", update: "تحديث", "other-quantity": "كمية أخرى" },
  accept: (finding) => rightToLeft(`قبوله كما هو: ${isolate(finding)}…`),
  markUpdate: (other) => rightToLeft(`تحديث لا تعارض: ${isolate(other)}`),
  markOtherQuantity: (other) => rightToLeft(`كمية أخرى غير: ${isolate(other)}`),
  takeBack: (ruling) => rightToLeft(`سحب الحكم: ${isolate(ruling)}`),
  isAccepted: (finding) => rightToLeft(`قُبل كما هو: ${isolate(finding)}`),
  isUpdate: (other) => rightToLeft(other === "" ? "تحديث لا تعارض" : `تحديث لا تعارض: ${isolate(other)}`),
  isOtherQuantity: (other) => rightToLeft(other === "" ? "كمية أخرى" : `كمية أخرى: ${isolate(other)}`),
  reasonTitle: "لماذا يبقى كما هو؟",
  reasonHint: "يُحفظ مع القرار، ويجوز تركه فارغًا",
};
