import type { Paragraph } from "../text/paragraph";
import type { Mention } from "./entity";

/**
 * Finds the names of one paragraph. `found` is what the rules found in it; a recogniser may use it, and returns what
 * it finds itself. Offsets are UTF-16 code units into the paragraph's text; the same paragraph always gives the same
 * mentions, in reading order, none of them nested. Never throws. `docs/recognisers.md` says how to put another one in place of the built-in.
 */
export interface Recogniser {
  readonly label: (paragraph: Paragraph, found: readonly Mention[]) => readonly Mention[];
}
