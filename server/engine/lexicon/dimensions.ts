import { foldedSet, foldedTable } from "./foldedTable";

/**
 * Nouns that say which one size of a happening a measure gives, so that two reports of it can be held against each
 * other. Shares are none: those of voters, say, are given by hour, place and group. Source: the fields of the bulletins
 * of seismological and hydrological services (USGS ComCat: magnitude, depth; WMO: stage), in the words of Wehr (4th ed.).
 */
const DIMENSIONS = foldedTable([
  ["magnitude", "قوة قوته قوتها شدة شدته شدتها بقوة بشدة"],
  ["depth", "عمق عمقه عمقها"],
  ["water level", "منسوب منسوبه مناسيب"],
  [
    "load",
    "حمولة حمولته حمولتها محملا محملة محمل محمول يحمل تحمل حمل حملت ينقل تنقل يزن تزن وزن وزنه وزنها زنة زنته زنتها احتوى احتوت يحتوي تحتوي محشو محشوة",
  ],
  ["burnt", "أتى أتت يأتي التهم التهمت يلتهم تلتهم احترق احترقت احتراق أحرق أحرقت المحترقة المحروقة"],
]);

/** Units in which a dimension is given: another unit tells of something else (قوة رياح بلغت 120 كيلومترا). */
const UNITS: Readonly<Record<string, ReadonlySet<string | null>>> = {
  magnitude: new Set(["deg", null]),
  depth: new Set(["km", "m"]),
  "water level": new Set(["cm", "m"]),
  load: new Set(["L", "t", "kg"]),
  burnt: new Set(["har", "km2"]),
};

/** Whether a dimension is given in a unit. */
export const isGivenIn = (dimension: string, unit: string | null): boolean => UNITS[dimension]?.has(unit) ?? false;

/** The dimension that a stem in look-up spelling names, or undefined. */
export const dimensionNamed = (stem: string): string | undefined => DIMENSIONS.get(stem);

/** All dimensions. */
export const DIMENSION_CLASSES: readonly string[] = [...new Set(DIMENSIONS.values())];

/** Words by which a measure is that of what came after or before (هزة ارتدادية بقوة 5 درجات). */
export const OF_AFTERSHOCKS = foldedSet("ارتدادية ارتداديتين ارتدادات لاحقة تابعة سابقة");
