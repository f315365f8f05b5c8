import { foldedSet } from "./foldedTable";

/**
 * Words by which the percentages of a sentence are shares of one whole (توزعت الأصوات بين …). Source: reports of
 * elections and of surveys; Wehr (4th ed.) under وزع and قسم.
 */
export const SHARED_OUT = foldedSet(
  "توزع توزعت توزعوا تتوزع يتوزع يتوزعون موزعة موزعين موزعا انقسم انقسمت انقسموا ينقسم تنقسم ينقسمون",
);
