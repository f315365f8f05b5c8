import type { Paragraph } from "../text/paragraph";
import type { Mention } from "./entity";

/** The names of one paragraph in reading order. Offsets are UTF-16 code units into the paragraph's text. Never throws. */
export function readMentions(_paragraph: Paragraph): readonly Mention[] {
  return [];
}
