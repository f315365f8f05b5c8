import type { Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { fits } from "../standoff/record";
import { anchorText, type Anchor, type AnchorText } from "./anchor";
import { NO_EVIDENCE } from "./evidence";
import { findAll } from "./neighbours";
import { movedTo } from "./parts";
import { findAnchor } from "./reanchor";

/** An annotation of a file and the same where it stands now. */
export interface Placed {
  readonly stored: Annotation;
  /** With the spans, quote and context of the present text; the same object where nothing has moved. */
  readonly now: Annotation;
}

/** An annotation of a file whose words are gone, have changed, or stand at several places. It stays as the file has it. */
export interface Lost {
  readonly stored: Annotation;
  /** The same as it was last seen in a text. */
  readonly last: Annotation;
  /** What an editor cut with it, and how far into that text it began: it may be pasted elsewhere. */
  readonly cut?: { readonly text: string; readonly at: number };
}

/** Every annotation is either placed or lost. */
export interface Anchored {
  readonly placed: readonly Placed[];
  readonly lost: readonly Lost[];
}

/** Whether an annotation may stand beside the text: figures, entities and attributions may not. */
const standsBeside = ({ kind, spans, quote }: Annotation): boolean =>
  spans.length === 0 && quote === "" && kind !== "figure" && kind !== "entity" && kind !== "attribution";

/** What finds the annotation again; where its spans are missing or do not fit its quote, the quote as one. */
export function anchorOf(annotation: Annotation): Anchor {
  const { spans, quote } = annotation;
  if (spans.length > 0 && fits(quote, spans)) return annotation;
  const start = spans[0]?.start ?? 0;
  return { ...annotation, spans: [{ start, end: start + quote.length }] };
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);

/** An annotation at the spans where it was found; the same object where nothing has moved. */
function placedAt(source: AnchorText, annotation: Annotation, spans: readonly Span[]): Annotation {
  const isUnmoved = sameSpans(spans, annotation.spans);
  return isUnmoved && hasQuote(source.text, annotation) ? annotation : movedTo(source, annotation, spans);
}

/** Finds one annotation again by itself, and by what its neighbours say; null where it is lost. */
export function anchorOne(source: AnchorText, annotation: Annotation, evidence = NO_EVIDENCE): Annotation | null {
  if (standsBeside(annotation)) return annotation;
  const anchor = anchorOf(annotation);
  if (anchor.quote === "") return null;
  const found = findAnchor(source, anchor);
  const spans = found.sure ?? found.decide(evidence);
  return spans && placedAt(source, annotation, spans);
}

/** Whether the words and the context stand as the annotation has them. */
function hasQuote(text: string, { spans, quote, prefix, suffix }: Annotation): boolean {
  const [span, ...more] = spans;
  return (
    !!span &&
    more.length === 0 &&
    text.startsWith(quote, span.start) &&
    text.startsWith(suffix, span.end) &&
    text.slice(0, span.start).endsWith(prefix)
  );
}

/** Finds annotations again in a text that may have been changed elsewhere since they were written. */
export function anchorAll(text: string, annotations: readonly Annotation[]): Anchored {
  const source = anchorText(text);
  const anchors = annotations.filter((one) => !standsBeside(one) && one.quote !== "");
  const found = findAll(source, new Map(anchors.map((one) => [one, anchorOf(one)])));
  const placed: Placed[] = [];
  const lost: Lost[] = [];
  for (const stored of annotations) {
    const spans = found.get(stored);
    if (spans) placed.push({ stored, now: placedAt(source, stored, spans) });
    else if (standsBeside(stored)) placed.push({ stored, now: stored });
    else lost.push({ stored, last: stored });
  }
  return { placed, lost };
}
