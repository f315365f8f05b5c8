import { foldedSet } from "./foldedTable";

/** Marks behind a year that say its era. Source: CLDR 44 ar eras; newspaper usage. */
export const HIJRI_MARKS: ReadonlySet<string> = foldedSet("ه هـ هجري هجرية للهجرة");
export const GREGORIAN_MARKS: ReadonlySet<string> = foldedSet("م ميلادي ميلادية ميلاديا");
