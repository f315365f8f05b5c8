import { normAt } from "../words";
import { readCalendarDate } from "./calendarDates";
import { readHoliday } from "./holidays";
import type { Moment } from "./moment";
import { readNear } from "./near";
import { seasonPeriod } from "./periods";
import { calendarDay } from "./days";
import { readPosition } from "./positions";
import { remembered, termAt, type Reader } from "./terms";
import { readApposition, readWeekday } from "./weekdays";
import { readYearBehind, readYearPeriod } from "./years";

/** Words before which an adjective's season is no time: ربيع is also a month's first word and a name. */
const BEFORE_SEASONS = /^[وف]?(?:في|خلال|منذ|حتي|قبل|بعد|من|منتصف|اواخر|اوائل|بدايه|نهايه|مطلع|طوال|كل|موسم|فصل)$/u;

/** صيف 2015, الربيع القادم, هذا الصيف, الصيف. */
function readSeason(reader: Reader, first: number): Moment | undefined {
  const here = termAt(reader, first).here === true;
  const at = here ? first + 1 : first;
  const { season, definite } = termAt(reader, at);
  if (season === undefined) return undefined;
  const { anchor } = reader;
  const near = anchor && calendarDay(anchor.day).year;
  const moved = termAt(reader, at + 1);
  if (definite && moved.definite && moved.shift !== undefined) {
    const year = near === undefined ? null : near + moved.shift;
    return { first, next: at + 2, period: seasonPeriod(year, season) };
  }
  const year = definite ? undefined : readYearBehind(reader, at + 1);
  if (year) {
    const said = year.period.lo === null ? null : calendarDay(year.period.lo).year;
    return { first, next: year.next, period: seasonPeriod(said, season) };
  }
  if (here) return { first, next: at + 1, period: seasonPeriod(near ?? null, season) };
  const introduced = BEFORE_SEASONS.test(normAt(reader.scan, first - 1));
  return definite || introduced ? { first, next: at + 1, period: seasonPeriod(null, season) } : undefined;
}

/** Days and longer periods that need no other period to place them. */
const readSimple = (reader: Reader, first: number): Moment | undefined =>
  readHoliday(reader, first) ??
  readWeekday(reader, first) ??
  readCalendarDate(reader, first) ??
  readNear(reader, first) ??
  readSeason(reader, first) ??
  readYearPeriod(reader, first);

/** A day named from today with the weekday or date it falls on: غدا الاثنين, اليوم 6 مايو, أمس (الخميس). */
function withApposition(reader: Reader, moment: Moment): Moment {
  if (moment.period?.grain !== "day") return moment;
  const comma = /^[،,]$/u.test(normAt(reader.scan, moment.next)) ? moment.next + 1 : moment.next;
  const date = moment.period.fields ? undefined : readApposition(reader, moment.next);
  if (date) return { ...date, first: moment.first };
  if (reader.scan.words[comma]?.clitic !== "" || termAt(reader, comma).clitic !== "" || moment.period.fields)
    return moment;
  if (comma > moment.next) return moment;
  const weekday = readWeekday(reader, moment.next);
  if (!weekday?.period) return moment;
  const dated = weekday.period.fields !== undefined;
  return { ...(dated ? weekday : moment), first: moment.first, next: weekday.next };
}

/** الأسبوع المقبل [يوم] الجمعة: a weekday of the week before it. */
function withWeekday(reader: Reader, moment: Moment): Moment {
  if (moment.period?.grain !== "week" || termAt(reader, moment.next).clitic !== "") return moment;
  const weekday = readWeekday(reader, moment.next);
  const day = weekday?.period;
  if (!weekday || !day || day.fields) return moment;
  const number = day.lo === null ? Number(day.iso?.slice(-1)) : ((((day.lo - 1) % 7) + 7) % 7) + 1;
  const { lo } = moment.period;
  const period = lo === null ? day : readDayOf(lo, number);
  return { first: moment.first, next: weekday.next, period };
}

const readDayOf = (week: number, weekday: number): NonNullable<Moment["period"]> => {
  const day = week + weekday - 1;
  const { year, month, day: date } = calendarDay(day);
  const iso = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
  return { grain: "day", iso, lo: day, hi: day };
};

/** Days, weeks, months, years: whatever the calendar holds, without the time of day. */
export const readDate = (reader: Reader, first: number): Moment | undefined =>
  remembered(reader.dates, first, () => readDateAt(reader, first));

function readDateAt(reader: Reader, first: number): Moment | undefined {
  const moment = readPosition(reader, first, readSimple) ?? readSimple(reader, first);
  if (!moment || moment.instants) return moment;
  return withWeekday(reader, withApposition(reader, moment));
}
