import type { TemporalExpression } from "../figures/temporal/expression";
import { readTemporal } from "../figures/temporal/readTemporal";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";

/**
 * When something happened as the words say it, before the day of the article is known. Days count from 1970-01-01 or,
 * where `relative`, from the article's day. Weekdays count from Monday, 1.
 */
export type When =
  | { readonly kind: "days"; readonly relative: boolean; readonly lo: number; readonly hi: number }
  | { readonly kind: "weekday"; readonly first: number; readonly last: number }
  | { readonly kind: "yearly"; readonly month: number; readonly day: number | null };

/** A phrase of time at its place in a paragraph, in UTF-16 code units from its start. */
export interface PlacedWhen extends Span {
  readonly when: When;
}

const MS_PER_DAY = 86_400_000;
/**
 * Any day does for times that keep their distance (أمس, قبل يومين). Those of the calendar do not (الأسبوع الماضي, عطلة
 * نهاية الأسبوع): what a Wednesday and a Saturday in the middle of a month make of them is taken together.
 */
const REFERENCES = ["2001-05-16", "2001-05-19"] as const;

/** A date or a date with time as days since 1970. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);

const TIMED = new Set(["date", "datetime", "dateRange", "datetimeRange"]);
const WEEKDAY = /^XXXX-WXX-([1-7])(?:T[A-Z]{2})?(?:\/XXXX-WXX-([1-7])(?:T[A-Z]{2})?)?$/u;
const YEARLY = /^XXXX-(\d\d)(?:-(\d\d))?/u;
const WEEKDAY_NAMES = ["الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد"];

/** An expression's days, counted from `origin`. */
function daysFrom({ lo, hi }: TemporalExpression, origin: number): readonly [number, number] | undefined {
  return lo === null || hi === null ? undefined : [dayNumber(lo) - origin, dayNumber(hi) - origin];
}

/** Days from that of the article, as all references together give them. */
function relativeDays(readings: readonly (TemporalExpression | undefined)[]): When | undefined {
  const days = readings.flatMap((reading, index) => {
    const found = reading && daysFrom(reading, dayNumber(REFERENCES[index] ?? ""));
    return found ? [found] : [];
  });
  if (days.length < readings.length) return undefined;
  return {
    kind: "days",
    relative: true,
    lo: Math.min(...days.map(([lo]) => lo)),
    hi: Math.max(...days.map(([, hi]) => hi)),
  };
}

/** The weekday that a phrase names beside أمس or اليوم: it is surer than the day of the article. */
function namedWeekday(words: readonly string[]): When | undefined {
  const named = words
    .map((word) => WEEKDAY_NAMES.indexOf(word.replace(/^[وف]?[بل]?/u, "")) + 1)
    .filter((day) => day > 0);
  const [first, last = first] = named;
  return first === undefined || last === undefined ? undefined : { kind: "weekday", first, last };
}

/** «ليل الخميس الجمعة»: a night that is named by both its days ends on the second. */
function lastOfNight(first: number, words: readonly string[]): number {
  const next = WEEKDAY_NAMES[first % WEEKDAY_NAMES.length];
  return next !== undefined && words.some((word) => word.replace(/^[وف]?[بل]?/u, "") === next)
    ? (first % WEEKDAY_NAMES.length) + 1
    : first;
}

/** What a phrase says by itself, or `relative` where only the article's day could place it; undefined where it says no day. */
function bareWhen(bare: TemporalExpression, words: readonly string[]): When | "relative" | undefined {
  if (!TIMED.has(bare.kind) || bare.iso?.includes("..") === true || bare.length !== null) return undefined;
  const weekday = WEEKDAY.exec(bare.iso ?? "");
  if (weekday) {
    const first = Number(weekday[1]);
    return { kind: "weekday", first, last: weekday[2] === undefined ? lastOfNight(first, words) : Number(weekday[2]) };
  }
  const yearly = YEARLY.exec(bare.iso ?? "");
  if (yearly)
    return { kind: "yearly", month: Number(yearly[1]), day: yearly[2] === undefined ? null : Number(yearly[2]) };
  const days = daysFrom(bare, 0);
  if (days) return { kind: "days", relative: false, lo: days[0], hi: days[1] };
  return bare.iso === null ? (namedWeekday(words) ?? "relative") : undefined;
}

/** The phrases of a paragraph that say when something happened: no lengths, no clock times, nothing open at an end. */
export function readWhens(paragraph: Paragraph): readonly PlacedWhen[] {
  const bare = readTemporal(paragraph).flatMap((expression) => {
    const { start, end } = expression;
    const words = paragraph.tokens.filter((token) => start <= token.start && token.end <= end).map(({ norm }) => norm);
    const when = bareWhen(expression, words);
    return when === undefined ? [] : [{ start, end, when }];
  });
  if (!bare.some(({ when }) => when === "relative")) return bare.flatMap(placedWhen);
  const placed = REFERENCES.map((date) => new Map(readTemporal(paragraph, { date }).map((one) => [one.start, one])));
  return bare.flatMap(({ start, end, when }) =>
    placedWhen({
      start,
      end,
      when: when === "relative" ? relativeDays(placed.map((found) => found.get(start))) : when,
    }),
  );
}

const placedWhen = ({
  start,
  end,
  when,
}: Span & { readonly when: When | "relative" | undefined }): readonly PlacedWhen[] =>
  when === undefined || when === "relative" ? [] : [{ start, end, when }];

/** From how many days ago a relative time is another time than that of the report. */
const LONG_AGO = -10;

/** Whether words of time mean another time than that of the report, whatever its day (الشهر الماضي, عام 2013). */
export const isLongAgo = (when: When): boolean =>
  when.kind === "days" && (when.relative ? when.hi < LONG_AGO : when.hi - when.lo > 0);
