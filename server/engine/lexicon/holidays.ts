import { fold } from "../text/normalize";
import { phraseTable, type PhraseTable } from "./phraseTable";

/** How a feast's day is found in a year. Weekdays as in ISO 8601. */
export type HolidayRule =
  | { readonly in: "gregorian" | "hijri"; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly in: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly in: "easter"; readonly offset: number };

const on = (month: number, day: number): HolidayRule => ({ in: "gregorian", month, day });
const hijri = (month: number, day: number, days = 1): HolidayRule => ({ in: "hijri", month, day, days });

/**
 * Feasts and days of note, with their rules. Source: CLDR and national calendars of Arab states; Western Easter by the
 * Gregorian computus; Mother's Day as in Arab states, Father's Day and Thanksgiving as in the United States.
 */
const ROWS: readonly (readonly [rule: HolidayRule, names: readonly string[]])[] = [
  [on(1, 1), ["رأس السنة الميلادية", "رأس السنة", "رأس السنة الجديدة", "عيد رأس السنة", "بداية السنة الجديدة"]],
  [on(12, 31), ["ليلة رأس السنة", "ليلة رأس السنة الجديدة", "ليلة رأس السنة الميلادية"]],
  [on(12, 25), ["عيد الميلاد", "عيد الميلاد المجيد", "كريسماس", "الكريسماس", "كريسمس"]],
  [on(12, 24), ["ليلة عيد الميلاد", "عشية عيد الميلاد"]],
  [on(2, 14), ["عيد الحب", "الفالنتاين"]],
  [on(3, 8), ["يوم المرأة العالمي", "اليوم العالمي للمرأة"]],
  [on(3, 21), ["عيد الأم", "يوم الأم", "عيد النوروز", "النوروز"]],
  [on(5, 1), ["عيد العمال", "يوم العمال", "عيد العمال العالمي"]],
  [{ in: "weekday", month: 6, weekday: 7, nth: 3 }, ["يوم الأب", "عيد الأب"]],
  [{ in: "weekday", month: 11, weekday: 4, nth: 4 }, ["عيد الشكر", "يوم الشكر"]],
  [on(10, 31), ["عيد الهالوين", "الهالوين", "هالوين"]],
  [{ in: "easter", offset: 0 }, ["عيد الفصح", "عيد القيامة", "أحد الفصح"]],
  [{ in: "easter", offset: -7 }, ["أحد الشعانين", "عيد الشعانين", "أحد السعف"]],
  [{ in: "easter", offset: -2 }, ["الجمعة العظيمة", "جمعة الآلام"]],
  [hijri(1, 1), ["رأس السنة الهجرية", "عيد رأس السنة الهجرية"]],
  [hijri(1, 10), ["عاشوراء", "يوم عاشوراء"]],
  [hijri(3, 12), ["المولد النبوي", "المولد النبوي الشريف", "عيد المولد النبوي"]],
  [hijri(7, 27), ["الإسراء والمعراج", "ليلة الإسراء والمعراج"]],
  [hijri(9, 27), ["ليلة القدر"]],
  [hijri(10, 1), ["عيد الفطر", "عيد الفطر المبارك"]],
  [hijri(12, 9), ["يوم عرفة", "وقفة عرفة", "وقفة عرفات"]],
  [hijri(12, 10), ["عيد الأضحى", "عيد الأضحى المبارك", "يوم النحر"]],
  [hijri(12, 8, 6), ["موسم الحج", "الحج سنة", "الحج عام"]],
];

/** Feasts by their names in look-up spelling, one space between words. */
export const HOLIDAYS: PhraseTable<HolidayRule> = phraseTable(
  ROWS.flatMap(([rule, names]) => names.map((name) => [fold(name), rule] as const)),
);

/** First words of feasts' names. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(HOLIDAYS.keys());
