import type { Span } from "../../engine/text/span";
import { anchorAll, type Anchored } from "../anchoring/anchorAll";
import { anchorText } from "../anchoring/anchor";
import type { Annotation } from "../annotation";
import type { StandOffFile, TextState } from "../standoff/file";
import { stamped } from "./changes";

const samePlace = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);

/** How often neighbours are looked for again; in the last round every line is written anew. */
const ROUNDS = 4;

/**
 * The file for a text that is about to be saved, so that its annotations are found again where they stand now: the lines
 * of those that would be looked for in vain, or found elsewhere, are written anew with their present words and context,
 * and no others. The same object where there is nothing to do.
 */
export function settled(file: StandOffFile, text: string, state: TextState, anchored: Anchored): StandOffFile {
  const source = anchorText(text);
  const moved = new Map<Annotation, Annotation>();
  const lineOf = (stored: Annotation): Annotation => moved.get(stored) ?? stored;
  // A line that is written anew changes what its neighbours are found by, so they are looked for again.
  for (let round = 0; round < ROUNDS; round++) {
    const again = new Map(anchorAll(text, file.annotations.map(lineOf)).placed.map((one) => [one.stored, one.now]));
    const astray = anchored.placed.filter(({ stored, now }) => {
      const found = again.get(lineOf(stored));
      return !found || !samePlace(found.spans, now.spans);
    });
    if (astray.length === 0) break;
    for (const { stored, now } of round < ROUNDS - 1 ? astray : anchored.placed)
      moved.set(stored, stamped(source, now));
  }
  if (moved.size === 0) return file;
  return {
    ...file,
    header: { ...file.header, text: state },
    annotations: file.annotations.map((one) => moved.get(one) ?? one),
  };
}
