import type { Text } from "@codemirror/state";
import type { ProtocolSpan } from "../../../server/protocol/messages";
import type {
  ReviewAdjudication,
  ReviewItem,
  ReviewMark,
  ReviewOperation,
  ReviewSource,
} from "../../../server/protocol/review";
import type { Adjudication, Item, Operation, Span, VersionMark } from "../../webview/reader/messages";
import { offsetOf, placeOf } from "../sync/changes";

/** A range of the protocol as a stretch of the reader's text. */
export function toSpan(text: Text, { start, end }: ProtocolSpan): Span {
  const from = offsetOf(text, start);
  return { from, to: Math.max(from, offsetOf(text, end)) };
}

export function toProtocol(text: Text, { from, to }: Span): ProtocolSpan {
  return { start: placeOf(text, from), end: placeOf(text, to) };
}

const toSource = (text: Text, source: ReviewSource | null): Item["source"] =>
  source && { text: source.text, kind: source.kind, span: source.range && toSpan(text, source.range) };

function toVersionMark(text: Text, { ranges, source, ...mark }: ReviewMark): VersionMark {
  return { ...mark, spans: ranges.map((range) => toSpan(text, range)), source: toSource(text, source) };
}

/** The differences between annotators as the reader gets them. */
export function toAdjudication(text: Text, { differences, ...rest }: ReviewAdjudication): Adjudication {
  return {
    ...rest,
    differences: differences.map(({ id, kind, range, versions }) => ({
      id,
      kind,
      span: range && toSpan(text, range),
      versions: versions.map(({ annotators, marks }) => ({
        annotators,
        marks: marks.map((mark) => toVersionMark(text, mark)),
      })),
    })),
  };
}

/** A review item as the reader gets it. */
export function toItem(text: Text, { ranges, source, candidates, ...item }: ReviewItem): Item {
  const spans = (list: readonly ProtocolSpan[]): readonly Span[] => list.map((range) => toSpan(text, range));
  return {
    ...item,
    spans: spans(ranges),
    source: toSource(text, source),
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
    case "takeAgreed":
    case "relabel":
    case "edit":
    case "relate":
    case "labelArticle":
      return operation;
    case "rule": {
      const { span, ...rest } = operation;
      return { ...rest, range: toProtocol(text, span) };
    }
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
