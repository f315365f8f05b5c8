import { fold } from "../text/normalize";
import { phraseTable, type PhraseTable } from "./phraseTable";

/** How hours of twelve count in a part of the day. */
export type Meridiem = "am" | "noon" | "pm" | "night";

/** A part of the day: TimeML's code, hours from and to, in seconds since midnight. A moment has both alike. */
export interface DayPart {
  readonly code: "MO" | "MI" | "AF" | "EV" | "NI" | null;
  readonly from: number;
  readonly to: number;
  readonly meridiem: Meridiem;
  /** Its adverb, without the article or a preposition, may stand alone behind a date or an hour: صباحا. */
  readonly adverb: boolean;
}

const part = (code: DayPart["code"], from: number, to: number, meridiem: Meridiem): Omit<DayPart, "adverb"> => ({
  code,
  from: Math.round(from * 3600),
  to: to >= 24 ? 86_399 : Math.round(to * 3600),
  meridiem,
});

const DAWN = part("MO", 4, 6, "am");
const MORNING = part("MO", 8, 12, "am");
const FORENOON = part("MO", 9, 11, "am");
const NOON = part(null, 12, 12, "noon");
const AFTERNOON = part("AF", 12, 16, "pm");
const LATE_AFTERNOON = part("AF", 15, 17, "pm");
const EVENING = part("EV", 16, 20, "pm");
const SUNSET = part("EV", 18, 19, "pm");
const NIGHTFALL = part("NI", 19, 21, "pm");
const NIGHT = part("NI", 20, 24, "night");
const MIDNIGHT = part(null, 0, 0, "night");
const AFTER_MIDNIGHT = part("NI", 0, 4, "am");

/**
 * Parts of the day: nouns that take the article or a day behind them, adverbs in the accusative, phrases.
 * Source: CLDR 44 ar day periods (names); ISO 24617-1:2012 (codes); hours after common practice, as no standard sets them.
 */
const ROWS: readonly (readonly [
  part: Omit<DayPart, "adverb">,
  nouns: readonly string[],
  adverbs: readonly string[],
])[] = [
  [DAWN, ["فجر", "سحر"], ["فجرا"]],
  [MORNING, ["صباح", "صبح", "صبيحة", "غداة"], ["صباحا", "الصبح", "قبل الظهر"]],
  [FORENOON, ["ضحى"], ["ضحى"]],
  [NOON, ["ظهر", "ظهيرة", "منتصف النهار", "منتصف اليوم", "منتصف نهار"], ["ظهرا"]],
  [AFTERNOON, ["بعد ظهر", "بعد الظهر", "بعد الزوال", "ما بعد الظهر"], ["بعد الظهر", "بعد الزوال", "بعد ظهر"]],
  [LATE_AFTERNOON, ["عصر", "بعد العصر"], ["عصرا", "بعد العصر"]],
  [EVENING, ["مساء", "أمسية", "أمسيات", "عشية", "مسا"], ["مساء", "مساءا"]],
  [SUNSET, ["مغرب", "غروب"], ["بعد المغرب", "مغربا"]],
  [NIGHTFALL, ["عشاء"], ["بعد العشاء", "عشاء"]],
  [NIGHT, ["ليل", "ليلة"], ["ليلا"]],
  [MIDNIGHT, ["منتصف الليل", "منتصف ليل", "منتصف ليلة"], []],
  [AFTER_MIDNIGHT, ["بعد منتصف الليل", "بعد منتصف ليل"], ["بعد منتصف الليل"]],
];

/** Parts of the day in look-up spelling without the article of their first word; phrases with one space. */
const ALL_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>(
  ROWS.flatMap(([row, nouns, adverbs]) => [
    ...nouns.map((noun): readonly [string, DayPart] => [fold(noun), { ...row, adverb: false }]),
    ...adverbs.map((adverb): readonly [string, DayPart] => [fold(adverb), { ...row, adverb: true }]),
  ]),
);

/** Parts of the day of one word. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([...ALL_PARTS].filter(([name]) => !name.includes(" ")));

/** Parts of the day of several words. */
export const DAY_PART_PHRASES: PhraseTable<DayPart> = phraseTable(
  [...ALL_PARTS].filter(([name]) => name.includes(" ")),
);

/** First words of the phrases above. */
export const DAY_PART_OPENERS: ReadonlySet<string> = new Set(DAY_PART_PHRASES.keys());
