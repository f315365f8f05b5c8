import { anchorText } from "../../server/annotations/anchoring/anchor";
import { quoteOf } from "../../server/annotations/anchoring/quotation";
import { occurrenceOf } from "../../server/annotations/anchoring/reanchor";
import type { Annotation } from "../../server/annotations/annotation";
import type { Span } from "../../server/engine/text/span";
import { marked } from "./marked";

/** A note on some words of a text, as whoever adds one has it: nobody has counted yet where else these words stand. */
export const noteOn = (text: string, spans: readonly Span[], id = "x1"): Annotation => ({
  id,
  kind: "note",
  label: "",
  spans,
  ...quoteOf(text, spans),
  origin: { kind: "human", name: "س" },
  decision: null,
  suggested: null,
  attributes: { text: "", target: null },
  otherAttributes: {},
  otherFields: {},
});

/** The same as a file holds it, with the count of the places of its words. */
export const counted = (text: string, annotation: Annotation): Annotation => ({
  ...annotation,
  occurrence: occurrenceOf(anchorText(text), annotation),
});

/** A note on the marked words of a text, as a file holds it. */
export function storedNote(source: string): Annotation {
  const { text, spans } = marked(source);
  return counted(text, noteOn(text, spans));
}
