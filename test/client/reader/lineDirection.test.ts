// The direction that a line of the reader has.
import { expect, it } from "vitest";
import { lineDirection } from "../../../client/webview/reader/text/lineDirection";

it.each<readonly [direction: "rtl" | "ltr", what: string, line: string]>([
  ["rtl", "Arabic", "قتل 7 عناصر في الحسكة"],
  ["rtl", "Arabic after a Latin name", "BBC: قتل سبعة عناصر في الحسكة"],
  ["rtl", "as many letters of either", "BBC قال"],
  ["rtl", "nothing", ""],
  ["rtl", "numbers and signs", "12/3 (7%)"],
  ["rtl", "marks do not count as letters of another script", "قَتَلَ a"],
  ["ltr", "Latin", "Reuters, Beirut"],
  ["ltr", "mostly Latin", "Syrian Democratic Forces (قسد)"],
  ["ltr", "an emoji and Latin", "😀 breaking"],
])("%s: %s", (direction, _, line) => expect(lineDirection(line)).toBe(direction));
