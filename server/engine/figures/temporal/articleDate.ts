import type { Paragraph } from "../../text/paragraph";
import { isoDay } from "./days";
import { openReader } from "./terms";
import { readCalendarDate } from "./calendarDates";

/** How many paragraphs from the top a dateline may stand in: headline, byline, dateline. */
export const DATELINE_REACH = 4;
/** A longer paragraph tells, and its dates are of what it tells. */
const DATELINE_WORDS = 16;
/** A date in a file's name: 2015-07-21, 20150721. */
const IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/gu;

/**
 * The day that a file's name, path or URI gives (aawsat-2015-07-21.txt, 20150721), as `YYYY-MM-DD`; the last one of
 * several, so that a file's own name goes before its folder's.
 */
export function dayInName(name: string): string | undefined {
  const [, year, month, day] = [...name.replaceAll("%20", " ").matchAll(IN_NAME)].at(-1) ?? [];
  return year !== undefined && month !== undefined && day !== undefined ? `${year}-${month}-${day}` : undefined;
}

/** The first date with day, month and year in a paragraph, as `YYYY-MM-DD`. */
function fullDateIn(paragraph: Paragraph): string | undefined {
  const reader = openReader(paragraph, undefined);
  for (let at = 0; at < reader.terms.length; at++) {
    const word = reader.scan.words[at];
    if (word?.token.kind !== "number" && word?.entry?.ordinal === undefined) continue;
    const period = readCalendarDate(reader, at)?.period;
    if (period?.grain === "day" && period.lo !== null) return isoDay(period.lo);
  }
  return undefined;
}

/**
 * The date an article was written on, as `YYYY-MM-DD`: the one in its name (kabul-2015-08-08.txt), else the first full
 * date of its first paragraphs that has no more text than a dateline. Undefined where neither has one.
 */
export function articleDate(paragraphs: readonly Paragraph[], name = ""): string | undefined {
  const named = dayInName(name);
  if (named !== undefined) return named;
  const datelines = paragraphs.slice(0, DATELINE_REACH).filter(({ tokens }) => tokens.length <= DATELINE_WORDS);
  for (const paragraph of datelines) {
    const date = fullDateIn(paragraph);
    if (date !== undefined) return date;
  }
  return undefined;
}
