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

/** An operation of the reader as the server takes it. */
export function toReviewOperation(text: Text, operation: Operation): ReviewOperation {
  const ranges = (spans: readonly Span[]): readonly ProtocolSpan[] => spans.map((span) => toProtocol(text, span));
  switch (operation.op) {
    case "accept":
    case "reject":
    case "withdraw":
    case "relabel":
    case "edit":
      return operation;
    case "split":
      return { op: "split", id: operation.id, parts: operation.parts.map(ranges) };
    case "source": {
      const { id, source } = operation;
      return { op: "source", id, source: source && { range: toProtocol(text, source), kind: source.kind } };
    }
    case "respan":
    case "add":
    case "note": {
      const { spans, ...rest } = operation;
      return { ...rest, ranges: ranges(spans) };
    }
  }
}
