import type { Text } from "@codemirror/state";
import type { ProtocolSpan } from "../../../server/protocol/messages";
import type { ReviewItem, ReviewOperation } from "../../../server/protocol/review";
import type { Item, Operation, Span } from "../../webview/reader/messages";
import { offsetOf, placeOf } from "../sync/changes";

/** A range of the protocol as a stretch of the reader's text. */
export function toSpan(text: Text, { start, end }: ProtocolSpan): Span {
  const from = offsetOf(text, start);
  return { from, to: Math.max(from, offsetOf(text, end)) };
}

export function toProtocol(text: Text, { from, to }: Span): ProtocolSpan {
  return { start: placeOf(text, from), end: placeOf(text, to) };
}

/** A review item as the reader gets it. */
export function toItem(text: Text, { ranges, source, candidates, ...item }: ReviewItem): Item {
  const spans = (list: readonly ProtocolSpan[]): readonly Span[] => list.map((range) => toSpan(text, range));
  return {
    ...item,
    spans: spans(ranges),
    source: source && { text: source.text, kind: source.kind, span: source.range && toSpan(text, source.range) },
    candidates: candidates.map(spans),
  };
}

/**
 * An operation of the reader as the server takes it. `nameOf` gives the id that an item has by now: a suggestion that was
 * decided about a moment ago has become an annotation of the file.
 */
export function toReviewOperation(text: Text, operation: Operation, nameOf: (id: string) => string): ReviewOperation {
  const ranges = (spans: readonly Span[]): readonly ProtocolSpan[] => spans.map((span) => toProtocol(text, span));
  switch (operation.op) {
    case "accept":
    case "reject":
    case "withdraw":
      return { op: operation.op, ids: operation.ids.map(nameOf) };
    case "relabel":
    case "edit":
      return { ...operation, id: nameOf(operation.id) };
    case "respan":
      return { op: "respan", id: nameOf(operation.id), ranges: ranges(operation.spans) };
    case "split":
      return { op: "split", id: nameOf(operation.id), parts: operation.parts.map(ranges) };
    case "source": {
      const { source } = operation;
      return {
        op: "source",
        id: nameOf(operation.id),
        source: source && { range: toProtocol(text, source), kind: source.kind },
      };
    }
    case "add": {
      const { spans, ...rest } = operation;
      return { ...rest, ranges: ranges(spans) };
    }
    case "note":
      return {
        op: "note",
        text: operation.text,
        target: operation.target === null ? null : nameOf(operation.target),
        ranges: ranges(operation.spans),
      };
  }
}
