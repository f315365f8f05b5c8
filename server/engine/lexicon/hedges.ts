import { fold } from "../text/normalize";

/** What a hedge does with the statement it opens or follows. */
type HedgeKind =
  /** Nobody in particular says so, as a matter of fact: unsourced, not doubted (يذكر أن, تجدر الإشارة). */
  | "neutral"
  /** Hearsay or belief: unsourced and unconfirmed (تردد أن, يعتقد أن, أنباء تتحدث عن). */
  | "unverified"
  /** Said afterwards of what stands before it in its sentence: not confirmed (لم يتسن التحقق). */
  | "unconfirmed before";

export interface Hedge {
  readonly kind: HedgeKind;
  readonly words: readonly string[];
}

interface HedgeGroup {
  readonly kind: HedgeKind;
  readonly source: string;
  /** One phrase a line; `…` stands for up to three words between. */
  readonly phrases: string;
}

const GROUPS: readonly HedgeGroup[] = [
  {
    kind: "neutral",
    source: "Impersonal openers of background: Ashtiany (1993), Media Arabic (يُذكر أن, تجدر الإشارة, الجدير بالذكر)",
    phrases: `
      يذكر أن
      يذكر بأن
      ويذكر أن
      يشار إلى
      ويشار إلى
      يشار أن
      يلاحظ أن
      تجدر الإشارة
      وتجدر الإشارة
      يجدر بالذكر
      يجدر الإشارة
      الجدير بالذكر
      والجدير بالذكر
      جدير بالذكر
      وجدير بالذكر
      الجدير ذكره
      والجدير ذكره
      الجدير بالإشارة
      من المعروف أن
      من المعلوم أن
      يقدر أن
      ويقدر أن
      من المتوقع أن
      ومن المتوقع أن
      يتوقع أن
      من المقرر أن`,
  },
  {
    kind: "unverified",
    source:
      "Formulas of hearsay and belief: Badawi, Carter & Gully (2016), §3.11 on impersonal verbs of saying; Wehr (4th ed.)",
    phrases: `
      يعتقد أن
      ويعتقد أن
      يعتقد بأن
      يعتقد إن
      يظن أن
      يزعم أن
      ويزعم أن
      يقال إن
      ويقال إن
      قيل إن
      وقيل إن
      تردد أن
      وتردد أن
      ترددت أنباء
      وترددت أنباء
      تردد … أنباء
      يتردد أن
      أشيع أن
      يشاع أن
      سرت شائعات
      راجت شائعات
      شائعات عن
      شائعات تتحدث
      شائعات مفادها
      أنباء عن
      أنباء تتحدث
      أنباء تفيد
      أنباء أفادت
      أنباء غير مؤكدة
      الأنباء التي تحدثت
      معلومات غير مؤكدة
      تقارير غير مؤكدة
      معلومات لا يمكن التأكد
      معلومات لم يتسن التأكد
      معلومات لم يتم التأكد
      لم يتأكد أن
      لم يتأكد بعد
      يرجح أن
      ويرجح أن
      يشتبه أن
      يشتبه بأن
      يشتبه في أن
      من المرجح أن
      ومن المرجح أن
      من المحتمل أن
      المفترضة
      المفترض
      المزعومة
      المزعوم`,
  },
  {
    kind: "unconfirmed before",
    source: "Formulas by which agencies keep their distance: Reuters Handbook of Journalism (Arabic)",
    phrases: `
      لم يتسن … التأكد
      لم يتسن … التحقق
      ولم يتسن … التأكد
      ولم يتسن … التحقق
      لم يتم التأكد
      ولم يتم التأكد
      لا يمكن التأكد
      لا يمكن التحقق
      لم تنف أو تؤكد
      لم ينف أو يؤكد
      لم تؤكد أو تنف
      لم يؤكد أو ينف
      لم تتأكد
      لم يتأكد
      لم يصدر تأكيد`,
  },
];

/** Hedging phrases in look-up spelling, longer ones first. */
export const HEDGES: readonly Hedge[] = GROUPS.flatMap(({ kind, phrases }) =>
  phrases
    .split("\n")
    .map((line) => fold(line).trim())
    .filter((line) => line !== "")
    .map((line) => ({ kind, words: line.split(" ") })),
).sort((a, b) => b.words.length - a.words.length);
