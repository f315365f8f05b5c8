import type { Language } from "../../../messages/language";

/** How the board writes numbers and days. */
export interface Format {
  /** A value of an axis: `260`, `12,000`, `1.5M`. European digits in both languages, as in most articles and all hovers. */
  readonly value: (value: number) => string;
  /** A day without its year, for labels; `day` is `YYYY-MM-DD`, and comes back as it is where it is no day. */
  readonly shortDay: (day: string) => string;
  readonly fullDay: (day: string) => string;
}

/** From here on, values are shortened: the zeros would take the room of other ticks. */
const LONG = 1_000_000;

export function formatIn(language: Language): Format {
  const numbers = language === "ar" ? "ar-u-nu-latn" : "en";
  const days = language === "ar" ? "ar-u-nu-arab" : "en-GB";
  const plain = new Intl.NumberFormat(numbers, { maximumFractionDigits: 6 });
  const compact = new Intl.NumberFormat(numbers, { notation: "compact", maximumFractionDigits: 2 });
  const short = new Intl.DateTimeFormat(days, { day: "numeric", month: "short", timeZone: "UTC" });
  const full = new Intl.DateTimeFormat(days, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const put = (day: string, format: Intl.DateTimeFormat): string => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) ? day : format.format(time);
  };
  return {
    value: (value) => (Math.abs(value) >= LONG ? compact : plain).format(value),
    shortDay: (day) => put(day, short),
    fullDay: (day) => put(day, full),
  };
}
