import { fold } from "../text/normalize";
import { foldedSet, foldedTable } from "./foldedTable";
import { phraseTable, type PhraseTable } from "./phraseTable";

/** Weekdays by their number in ISO 8601 (Monday is 1). Source: CLDR 44 ar; colloquial and newspaper spellings. */
export const WEEKDAYS: ReadonlyMap<string, number> = foldedTable<number>([
  [1, "اثنين إثنين اتنين"],
  [2, "ثلاثاء ثلاثا ثلثاء تلات"],
  [3, "أربعاء أربعا إربعاء"],
  [4, "خميس"],
  [5, "جمعة"],
  [6, "سبت"],
  [7, "أحد"],
]);

/** "Day" before a weekday or a date. Source: CLDR 44 ar; Gulf, Levantine usage for نهار. */
export const DAY_NOUNS: ReadonlySet<string> = foldedSet("يوم نهار");

/** Days named from the one who speaks, in days from today. Source: Ryding (2005), ch. 8 §1.2; Levantine and Egyptian print. */
const DEICTIC_ROWS: readonly (readonly [offset: number, phrases: readonly string[]])[] = [
  [-1, ["أمس", "الأمس", "البارحة", "بارحة", "امبارح", "مبارح", "إمبارح"]],
  [
    -2,
    [
      "أول أمس",
      "أول من أمس",
      "أمس الأول",
      "أول البارحة",
      "قبل أمس",
      "قبل الأمس",
      "قبل البارحة",
      "قبل امبارح",
      "قبل يوم أمس",
      "القبل البارحة",
      "القبل امبارح",
      "البارحة الأولى",
      "أول امبارح",
      "أول مبارح",
    ],
  ],
  [1, ["غدا", "غد", "الغد", "بكرة", "بكرا", "باكر"]],
  [2, ["بعد غد", "بعد الغد", "بعد غدا", "بعد بكرة", "بعد بكرا", "بعد يوم غد"]],
];

/** Phrases of one word to three, in look-up spelling with one space between words. */
export const DEICTIC_DAYS: PhraseTable<number> = phraseTable(
  DEICTIC_ROWS.flatMap(([offset, phrases]) => phrases.map((phrase) => [fold(phrase), offset] as const)),
);

/**
 * Times that a text names only as before, at or after its own, with the values that ISO 24617-1 (TimeML) gives them.
 * Source: ISO 24617-1:2012, annex A, values of TIMEX3.
 */
const REFERENCES: readonly (readonly [value: string, phrases: readonly string[]])[] = [
  [
    "PRESENT_REF",
    [
      "الآن",
      "الان",
      "حاليا",
      "حالياً",
      "في الوقت الراهن",
      "في الوقت الحالي",
      "في هذه اللحظة",
      "هذه اللحظة",
      "هذه الأيام",
    ],
  ],
  [
    "PAST_REF",
    [
      "سابقا",
      "مؤخرا",
      "آنذاك",
      "حينذاك",
      "آنئذ",
      "وقتذاك",
      "يومذاك",
      "في السابق",
      "في الماضي",
      "في الآونة الأخيرة",
      "قديما",
    ],
  ],
  ["FUTURE_REF", ["لاحقا", "مستقبلا", "في المستقبل", "قريبا", "في وقت لاحق"]],
];

export const TIME_REFERENCES: PhraseTable<string> = phraseTable(
  REFERENCES.flatMap(([value, phrases]) => phrases.map((phrase) => [fold(phrase), value] as const)),
);

/** Words that open a phrase of the two tables above, so that longer ones are tried only there. */
export const DAY_PHRASE_OPENERS: ReadonlySet<string> = new Set([...DEICTIC_DAYS.keys(), ...TIME_REFERENCES.keys()]);

/** Words that look ahead to what is to come. Source: news usage; Ryding (2005), ch. 21 on سوف and لن. */
export const AHEAD_WORDS: ReadonlySet<string> = foldedSet(
  "سوف لن المقرر مقررا المزمع المنتظر المتوقع المرتقب يعتزم تعتزم موعد موعدا غدا المقبل المقبلة القادم القادمة",
);
