import type { TemporalExpression } from "../../server/engine/figures/temporal/expression";
import type { Stated } from "./peers";

/** One way to state a value: two ends, an ISO or TimeML string, or a length in seconds. */
type Answer =
  | { readonly by: "ends"; readonly lo: string | null; readonly hi: string | null; readonly grain?: string }
  | { readonly by: "iso"; readonly iso: string }
  | { readonly by: "seconds"; readonly seconds: number };

const two = (value: number): string => String(value).padStart(2, "0");

/** Times as `YYYY-MM-DDTHH:MM`, without seconds that are nought; a bare time begins with T. */
function plain(time: string): string {
  const spaced = time.trim().replace(" ", "T");
  const marked = /^\d\d:/u.test(spaced) ? `T${spaced}` : spaced;
  return marked.replace(/(T\d\d)$/u, "$1:00").replace(/(T\d\d:\d\d):00$/u, "$1");
}

/** A resolution's fields, of which each kind of answer has its own. */
type Fields = Readonly<
  Partial<
    Record<
      | "date"
      | "dateTime"
      | "time"
      | "startDate"
      | "startTime"
      | "startDateTime"
      | "start"
      | "endDate"
      | "endTime"
      | "endDateTime"
      | "end"
      | "value"
      | "timex"
      | "type"
      | "duration",
      string
    >
  >
>;

const ends = (lo: string | undefined, hi: string | undefined): readonly Answer[] =>
  lo === undefined && hi === undefined
    ? []
    : [{ by: "ends", lo: lo === undefined ? null : plain(lo), hi: hi === undefined ? null : plain(hi) }];

/** Recognizers-Text's answer: a resolution, or several. */
function ofResolution(fields: Fields): readonly Answer[] {
  const point = fields.date ?? fields.dateTime ?? fields.time;
  const from = fields.startDate ?? fields.startTime ?? fields.startDateTime ?? fields.start;
  const to = fields.endDate ?? fields.endTime ?? fields.endDateTime ?? fields.end;
  const { value, timex, type, duration } = fields;
  const isLength = type === "duration" && value !== undefined;
  const length = duration ?? (isLength ? value : undefined);
  const isPoint = value !== undefined && value !== "not resolved" && !isLength;
  return [
    ...(timex !== undefined && timex !== "" ? [{ by: "iso", iso: timex } as const] : []),
    ...(point === undefined ? [] : ends(point, point)),
    ...ends(from, to),
    ...(isPoint ? ends(value, value) : []),
    ...(length === undefined ? [] : [{ by: "seconds", seconds: Number(length) } as const]),
  ];
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86_400,
  Week: 604_800,
  Month: 2_592_000,
  Year: 31_536_000,
};

const moment = (numbers: readonly string[], grain: string): string => {
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = numbers.map(Number);
  const day = `${String(y).padStart(4, "0")}-${two(mo)}-${two(d)}`;
  return /^(?:Second|Minute|Hour)$/u.test(grain) ? plain(`${day}T${two(h)}:${two(mi)}:${two(s)}`) : day;
};

/** Duckling's answers, as its corpus writes them. */
function ofDuckling(value: string): readonly Answer[] {
  const length = /^DurationData (\d+) (\w+)/u.exec(value);
  if (length) return [{ by: "seconds", seconds: Number(length[1]) * (UNIT_SECONDS[length[2] ?? ""] ?? 0) }];
  const groups = [...value.matchAll(/\((\d+(?:, \d+){5})/gu)].map((match) => (match[1] ?? "").split(", "));
  const grain = /(Second|Minute|Hour|Day|Week|Month|Year)\s*(?:"|$)/u.exec(value)?.[1] ?? "Day";
  const [from, to] = groups.map((group) => moment(group, grain));
  if (from === undefined) return [];
  return [{ by: "ends", lo: from, hi: to ?? (grain === "Day" || from.includes("T") ? from : null), grain }];
}

/** The ways in which a row's value is stated; none where only its span is. */
export function answersOf({ value, src }: Stated): readonly Answer[] {
  if (value === null || value === undefined || value === "not resolved") return [];
  if (typeof value === "string") {
    if (src.startsWith("duckling") || /^(?:datetime|DurationData)/u.test(value)) return ofDuckling(value);
    return [{ by: "iso", iso: value }];
  }
  const { timex, future, values } = value as { timex?: string; future?: Fields; values?: readonly Fields[] };
  const all = [...(values ?? []), ...(future ? [{ ...future, ...(timex === undefined ? {} : { timex }) }] : [])];
  return all.flatMap(ofResolution);
}

/** TimeML's spellings that differ from EDTF's, and ways to write one value. */
function isoForms(iso: string): readonly string[] {
  const season = iso
    .replace(/-?SP$/u, "-21")
    .replace(/-?SU$/u, "-22")
    .replace(/-?FA$/u, "-23")
    .replace(/-?WI$/u, "-24");
  const bare = plain(season.replace(/^-/u, "XXXX-"));
  const pair = /^\(([^,]+),([^,]+),/u.exec(iso);
  const timeless = bare.replace(/T(\d\d):00$/u, "T$1");
  return [iso, season, bare, timeless, `${iso}X`, `${iso}XX`, ...(pair ? [`${pair[1] ?? ""}/${pair[2] ?? ""}`] : [])];
}

const dayAfter = (day: string): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
};

const ISO_SECONDS: Readonly<Record<string, number>> = { Y: 31_536_000, W: 604_800, D: 86_400, H: 3600, S: 1 };

/** The seconds of an ISO 8601 duration, a month as thirty days; a few of something as three. */
function secondsOf(iso: string): number {
  const [date = "", time = ""] = iso.replace(/^P/u, "").split("T");
  const sum = (text: string, minute: number): number =>
    [...text.matchAll(/([\d.]+|X)([A-Z])/gu)].reduce((total, [, count = "", unit = ""]) => {
      const size = unit === "M" ? minute : (ISO_SECONDS[unit] ?? 0);
      return total + (count === "X" ? 3 : Number(count)) * size;
    }, 0);
  return sum(date, 2_592_000) + sum(time, 60);
}

const timeOf = (time: string | null): string | null => (time === null ? null : (/T.*$/u.exec(time)?.[0] ?? null));

/** The end as stated is the last moment, or the first behind it. */
function sameEnd(own: string | null, stated: string | null, kind: string): boolean {
  if (own === null || stated === null) return own === stated;
  const end = plain(own);
  return end === stated || (kind.endsWith("Range") && !end.includes("T") && dayAfter(end) === stated.slice(0, 10));
}

function agrees(expression: TemporalExpression, answer: Answer): boolean {
  const { iso, lo, hi, length, kind } = expression;
  switch (answer.by) {
    case "seconds":
      return [iso, length].some((each) => each?.startsWith("P") === true && secondsOf(each) === answer.seconds);
    case "iso": {
      const forms = isoForms(answer.iso);
      const own = [iso, length].filter((each) => each !== null);
      const isLength = /^P/u.test(answer.iso);
      return own.some(
        (each) =>
          forms.includes(each) ||
          forms.includes(plain(each)) ||
          (isLength && each.startsWith("P") && secondsOf(each) === secondsOf(answer.iso) && secondsOf(each) > 0),
      );
    }
    case "ends": {
      const start = lo === null ? null : plain(lo);
      if (answer.hi === null && answer.grain !== undefined) return start === answer.lo;
      if (kind === "time" || kind === "timeRange") {
        return start === timeOf(answer.lo) && sameEnd(hi, timeOf(answer.hi), kind);
      }
      return start === answer.lo && sameEnd(hi, answer.hi, kind);
    }
  }
}

/** Whether an expression says what the row states, in one of its ways. */
export const isRight = (expression: TemporalExpression, answers: readonly Answer[]): boolean =>
  answers.some((answer) => agrees(expression, answer));
