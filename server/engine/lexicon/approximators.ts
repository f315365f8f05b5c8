import { foldedWords } from "./foldedTable";

export type Bound = "about" | "moreThan" | "atLeast" | "lessThan" | "atMost";

/**
 * Words and phrases before a number that approximate or bound it, word by word. A prefixed و ف ب ل ك may stand before
 * the first word. Source: Badawi, Carter and Gully (2004) §2.12.4 (approximation); Ryding (2005), ch. 15 §1.11; the
 * annotation guidelines for what each bounds.
 */
const BEFORE: readonly (readonly [bound: Bound, phrases: readonly string[]])[] = [
  [
    "about",
    [
      "نحو",
      "نحوا من",
      "حوالي",
      "حوالى",
      "زهاء",
      "قرابة",
      "ما يقارب",
      "مايقارب",
      "ما يقرب من",
      "مايقرب من",
      "تقارب",
      "يقارب",
      "قارب",
      "قاربت",
      "يناهز",
      "تناهز",
      "ما يناهز",
      "ما يناهز عن",
      "يناهز عن",
      "تناهز عن",
      "ناهز",
      "ناهزت",
      "تقريبا",
      "بحدود",
      "في حدود",
      "قرب",
      "حدود",
      "بحوالي",
      "ما بحدود",
      "يقرب من",
      "تقرب من",
      "يقدر ب",
      "تقدر ب",
      "قدر ب",
      "قدرت ب",
      "مقداره نحو",
      "ما يقدر ب",
      "قريبا من",
      "بمتوسط",
      "يناهزون",
      "يقاربون",
      "ما يقارب من",
    ],
  ],
  [
    "moreThan",
    [
      "أكثر من",
      "اكثر من",
      "ما يزيد على",
      "ما يزيد عن",
      "مايزيد على",
      "مايزيد عن",
      "يزيد على",
      "يزيد عن",
      "تزيد على",
      "تزيد عن",
      "يزيدون على",
      "يزيدون عن",
      "زاد على",
      "زاد عن",
      "زادت على",
      "زادت عن",
      "يزيد عددهم على",
      "ما يربو على",
      "مايربو على",
      "يربو على",
      "تربو على",
      "يربون على",
      "ما ينيف على",
      "ينيف على",
      "ما يفوق",
      "مايفوق",
      "يفوق",
      "تفوق",
      "فاق",
      "فاقت",
      "يفوق عددهم",
      "ما يتجاوز",
      "مايتجاوز",
      "يتجاوز",
      "تتجاوز",
      "تجاوز",
      "تجاوزت",
      "متجاوزا",
      "يتجاوز عددهم",
      "يتعدى",
      "تتعدى",
      "تعدى",
      "تعدت",
      "فوق",
      "أزيد من",
      "أعلى من",
      "أكبر من",
      "اكبر من",
      "تخطى",
      "تخطت",
      "يتخطى",
      "تتخطى",
      "اجتاز",
      ">",
      "متخطيا",
      "ما يزيد",
      "أطول من",
    ],
  ],
  [
    "atLeast",
    [
      "ما لا يقل عن",
      "مالا يقل عن",
      "ما لايقل عن",
      "مالايقل عن",
      "لا يقل عن",
      "لايقل عن",
      "لا تقل عن",
      "لاتقل عن",
      "لا يقل عددهم عن",
      "لا يقلون عن",
      "لا يقل عددها عن",
      "على الأقل",
      "ما لا تقل عن",
      "لا تقل",
      "لا يقل",
      "بما لا يقل عن",
      "ليس أقل من",
      "أكثر من أو يساوي",
      "أكبر من أو يساوي",
      "أكبر من أو تساوي",
      "≥",
      "> =",
      ">=",
      "أكثر من او يساوي",
      "أكبر من او يساوي",
      "ابتداء من",
      "بدءا من",
      "بحد أدنى",
      "كحد أدنى",
    ],
  ],
  [
    "lessThan",
    [
      "أقل من",
      "اقل من",
      "ما يقل عن",
      "يقل عن",
      "تقل عن",
      "دون",
      "ما دون",
      "مادون",
      "أدنى من",
      "أصغر من",
      "قل عن",
      "تحت",
      "ما يقل",
      "بأقل من",
      "أقصر من",
      "<",
    ],
  ],
  [
    "atMost",
    [
      "ما يصل إلى",
      "حتى",
      "مايصل إلى",
      "ما يصل الى",
      "ما قد يصل إلى",
      "بما يصل إلى",
      "لا يتجاوز",
      "لا تتجاوز",
      "لايتجاوز",
      "لاتتجاوز",
      "لم يتجاوز",
      "لم تتجاوز",
      "لا يزيد على",
      "لا يزيد عن",
      "لا تزيد على",
      "لا تزيد عن",
      "لايزيد عن",
      "لايزيد على",
      "لاتزيد عن",
      "لاتزيد على",
      "لم يزد على",
      "لم يزد عن",
      "لم تزد على",
      "لم تزد عن",
      "لا يتعدى",
      "لا تتعدى",
      "لم يتعد",
      "لا يفوق",
      "لا تفوق",
      "بحد أقصى",
      "كحد أقصى",
      "على الأكثر",
      "لا أكثر من",
      "ليس أكثر من",
      "أقصاه",
      "أقصاها",
      "أقل من أو يساوي",
      "أقل من أو تساوي",
      "≤",
      "< =",
      "<=",
      "أقل من او يساوي",
      "أصغر من أو يساوي",
      "حد أقصاه",
      "لا يزيد",
      "عددا يصل إلى",
      "لا يزيد عددهم على",
      "لا يزيد عددهم عن",
      "لا يتجاوز عددهم",
      "لا تزيد مدتها على",
      "لا تزيد مدته على",
    ],
  ],
];

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/**
 * Phrases by their last word, longest first: they are looked for backwards from the number.
 * Source: the groups above.
 */
export const BOUNDS_BEFORE: ReadonlyMap<string, readonly BoundPhrase[]> = byLastWord();

function byLastWord(): ReadonlyMap<string, readonly BoundPhrase[]> {
  const table = new Map<string, BoundPhrase[]>();
  for (const [bound, phrases] of BEFORE) {
    for (const phrase of phrases) {
      const words = foldedWords(phrase);
      const last = words.at(-1) ?? "";
      table.set(last, [...(table.get(last) ?? []), { words, bound }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/**
 * Phrases behind a number or behind its noun, by their first word. Source: as above (على الأقل, تقريبا, فأكثر).
 */
const AFTER: readonly (readonly [bound: Bound, phrases: readonly string[]])[] = [
  [
    "atLeast",
    [
      "على الأقل",
      "على اقل تقدير",
      "فأكثر",
      "أو أكثر",
      "أو يزيد",
      "وأكثر",
      "فما فوق",
      "وما فوق",
      "كحد أدنى",
      "بحد أدنى",
      "أو يزيدون",
      "أو أكبر",
      "أو أزيد",
    ],
  ],
  ["atMost", ["على الأكثر", "على أكثر تقدير", "أو أقل", "فأقل", "كحد أقصى", "بحد أقصى", "فما دون", "وما دون"]],
  ["about", ["تقريبا", "على وجه التقريب", "على التقريب", "تقريبيا"]],
];

/** Phrases behind a number, by their first word. Source: the groups above. */
export const BOUNDS_AFTER: ReadonlyMap<string, readonly BoundPhrase[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly BoundPhrase[]> {
  const table = new Map<string, BoundPhrase[]>();
  for (const [bound, phrases] of AFTER) {
    for (const phrase of phrases) {
      const words = foldedWords(phrase);
      const first = words[0] ?? "";
      table.set(first, [...(table.get(first) ?? []), { words, bound }]);
    }
  }
  return table;
}
