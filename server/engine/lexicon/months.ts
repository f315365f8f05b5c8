import { fold } from "../text/normalize";

export type Calendar = "gregorian" | "hijri";

export interface Month {
  readonly month: number;
  readonly calendar: Calendar;
  /** A word that is more often something else (آب, مارس "practised", صفر "zero"): a month only beside a day or a year. */
  readonly ambiguous: boolean;
}

/**
 * Month names by number, as news prints them: transliterated (Egypt, Gulf), Syriac (Levant, Iraq), French-based
 * (Maghreb), Libyan of 1969–2011, with common spellings. A name of two words has a space.
 * Source: CLDR 44 ar, ar-SY, ar-DZ, ar-MA, ar-TN; Ryding (2005), ch. 15 §4.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني", "جانفي", "كانون ثاني", "كانون ثان", "ينايير", "أي النار"],
  ["فبراير", "شباط", "فيفري", "فبرير", "فبراير"],
  ["مارس", "آذار", "اذار"],
  ["أبريل", "إبريل", "نيسان", "أفريل", "ابريل"],
  ["مايو", "أيار", "ماي", "آيار"],
  ["يونيو", "حزيران", "جوان", "يونية", "يونيه"],
  ["يوليو", "تموز", "جويلية", "يوليوز", "يوليه", "يولية"],
  ["أغسطس", "آب", "أوت", "غشت", "اغسطس", "أوغسطس"],
  ["سبتمبر", "أيلول", "شتنبر", "سبتمر", "ايلول"],
  ["أكتوبر", "تشرين الأول", "تشرين أول", "اكتوبر", "أوكتوبر"],
  ["نوفمبر", "تشرين الثاني", "تشرين ثاني", "تشرين ثان", "نونبر", "نوفمر"],
  ["ديسمبر", "كانون الأول", "كانون أول", "دجنبر", "دسمبر"],
];

/** Months of the Islamic calendar. Source: CLDR 44 islamic calendar, ar. */
const HIJRI: readonly (readonly string[])[] = [
  ["محرم", "المحرم"],
  ["صفر"],
  ["ربيع الأول", "ربيع أول"],
  ["ربيع الآخر", "ربيع الثاني", "ربيع آخر", "ربيع ثاني"],
  ["جمادى الأولى", "جماد الأول", "جمادى الأول", "جماد أول"],
  ["جمادى الآخرة", "جمادى الثانية", "جمادى الثاني", "جماد الآخر", "جماد الثاني", "جمادى الآخر"],
  ["رجب"],
  ["شعبان"],
  ["رمضان"],
  ["شوال"],
  ["ذو القعدة", "ذي القعدة", "ذوالقعدة", "ذيالقعدة"],
  ["ذو الحجة", "ذي الحجة", "ذوالحجة", "ذيالحجة"],
];

const AMBIGUOUS = new Set(["اب", "مارس", "صفر", "ماي", "رجب", "شعبان", "محرم", "المحرم", "جوان", "نيسان"]);

const rows = (names: readonly (readonly string[])[], calendar: Calendar): readonly (readonly [string, Month])[] =>
  names.flatMap((spellings, index) =>
    spellings.map((spelling) => {
      const name = fold(spelling);
      return [name, { month: index + 1, calendar, ambiguous: AMBIGUOUS.has(name) }] as const;
    }),
  );

/** Month names in look-up spelling; those of two words with one space between. Source: the lists above. */
export const MONTHS: ReadonlyMap<string, Month> = new Map([...rows(GREGORIAN, "gregorian"), ...rows(HIJRI, "hijri")]);

/** First words of the names of two words, so that they are tried only there. Source: the lists above. */
export const MONTH_OPENERS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? ""),
);

/** English month names and their three-letter short forms. Source: CLDR 44 en. */
export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
);
