/**
 * An independent speller of Arabic numbers for round trips, after Ryding (2005), ch. 15: gender is that of the number
 * word's own form (its noun has the other), case is nominative or oblique.
 */
export interface Style {
  readonly feminine: boolean;
  readonly nominative: boolean;
  /** مائة or مئة. */
  readonly alif: boolean;
}

const ONES = ["", "واحد", "اثنان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

function upToTen(n: number, { feminine, nominative }: Style): string {
  if (n === 1) return feminine ? "واحدة" : "واحد";
  if (n === 2) return `اثن${feminine ? "ت" : ""}${nominative ? "ان" : "ين"}`;
  return `${ONES[n] ?? ""}${feminine ? "" : "ة"}`;
}

function teen(n: number, style: Style): string {
  const ten = style.feminine ? "عشرة" : "عشر";
  if (n === 11) return `${style.feminine ? "إحدى" : "أحد"} ${ten}`;
  if (n === 12) return `اثن${style.feminine ? "ت" : ""}${style.nominative ? "ا" : "ي"} ${ten}`;
  return `${upToTen(n - 10, style)} ${ten}`;
}

function upToHundred(n: number, style: Style): string {
  if (n <= 10) return upToTen(n, style);
  if (n < 20) return teen(n, style);
  const tens = `${TENS[Math.floor(n / 10)] ?? ""}${style.nominative ? "ون" : "ين"}`;
  return n % 10 === 0 ? tens : `${upToTen(n % 10, style)} و${tens}`;
}

function group(n: number, style: Style): string {
  const hundred = style.alif ? "مائة" : "مئة";
  const hundreds = Math.floor(n / 100);
  const rest = n % 100 === 0 ? [] : [upToHundred(n % 100, style)];
  const dual = `${hundred.slice(0, -1)}ت${style.nominative ? "ان" : "ين"}`;
  const head =
    hundreds === 0
      ? []
      : hundreds === 1
        ? [hundred]
        : hundreds === 2
          ? [dual]
          : [`${TENS[hundreds] ?? ""}${hundred}`.replace("عشر", "")];
  return [...head, ...rest].join(" و");
}

const SCALES: readonly (readonly [scale: number, one: string, plural: string])[] = [
  [1e12, "تريليون", "تريليونات"],
  [1e9, "مليار", "مليارات"],
  [1e6, "مليون", "ملايين"],
  [1e3, "ألف", "آلاف"],
];

function scaled(count: number, [, one, plural]: (typeof SCALES)[number], style: Style): string {
  if (count === 1) return one;
  if (count === 2) return `${one}${style.nominative ? "ان" : "ين"}`;
  const masculine = group(count, { ...style, feminine: false });
  const last = count % 100;
  return `${masculine} ${last >= 3 && last <= 10 ? plural : last > 10 ? `${one}ا` : one}`;
}

/** A whole number from 0 to below 10¹⁵ in words. */
export function spell(n: number, style: Style): string {
  if (n === 0) return "صفر";
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale[0]);
    if (count > 0) parts.push(scaled(count, scale, style));
    rest -= count * scale[0];
  }
  if (rest > 0) parts.push(group(rest, style));
  return parts.join(" و");
}

const RANKS = ["", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];

/** A definite ordinal from 1 to 1000; its hundreds before it (المئة والخامس), or behind بعد (الخامس بعد المئة). */
export function spellRank(n: number, style: Style & { readonly after: boolean }): string {
  if (n === 1000) return "الألف";
  if (n < 100) return spellSmallRank(n, style);
  const hundreds = `ال${group(n - (n % 100), style)}`;
  if (n % 100 === 0) return hundreds;
  const small = spellSmallRank(n % 100, style);
  const isRound = n % 10 === 0 && n % 100 > 10;
  return style.after && !isRound ? `${small} بعد ${hundreds}` : `${hundreds} و${small}`;
}

function spellSmallRank(n: number, style: Style): string {
  const ending = style.feminine ? "ة" : "";
  const one = (unit: number): string => (unit === 1 ? `حادي${ending}` : `${RANKS[unit] ?? ""}${ending}`);
  if (n === 1) return style.feminine ? "الأولى" : "الأول";
  if (n <= 10) return `ال${one(n)}`;
  if (n < 20) return `ال${one(n - 10)} عشر${ending}`;
  const tens = `ال${TENS[Math.floor(n / 10)] ?? ""}${style.nominative ? "ون" : "ين"}`;
  return n % 10 === 0 ? tens : `ال${one(n % 10)} و${tens}`;
}
