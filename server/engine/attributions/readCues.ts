import type { Mention } from "../entities/entity";
import type { Paragraph } from "../text/paragraph";
import type { CueReading } from "./attribution";

/**
 * The reporting cues of one paragraph, each with the source phrase and the content that its own sentence gives it.
 * Offsets are UTF-16 code units into the paragraph's text. Never throws.
 */
export function readCues(_paragraph: Paragraph, _mentions: readonly Mention[]): readonly CueReading[] {
  return [];
}
