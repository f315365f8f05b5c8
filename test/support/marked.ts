import type { Span } from "../../server/engine/text/span";

/** A text written with `[[…]]` around the places meant, and those places in the text without the marks. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text: `قتل [[7 عناصر]]` gives the plain text and one span. Marks do not nest. */
export function marked(source: string): Marked {
  const spans: Span[] = [];
  let text = "";
  for (const part of source.split(/(\[\[.*?\]\])/su)) {
    const inner = /^\[\[(.*)\]\]$/su.exec(part)?.[1];
    if (inner !== undefined) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? part;
  }
  return { text, spans };
}
