import type { Paragraph } from "../text/paragraph";
import type { Figure } from "./figure";

/**
 * Every figure of one paragraph, in reading order, none overlapping another's number. Offsets are UTF-16 code units
 * into the paragraph's text. Never throws; a paragraph without figures gives an empty list.
 */
export function readFigures(_paragraph: Paragraph): readonly Figure[] {
  return [];
}
