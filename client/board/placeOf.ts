import type { ReportPlace } from "../webview/board/messages";

/**
 * The report that a command is called for: a place itself, as links hand it over, or a row of the tree of figures and conflicts,
 * as its menus do. Undefined for anything else.
 */
export function placeOf(argument: unknown): ReportPlace | undefined {
  const { conflict, figure } = asRecord(argument);
  if (figure !== undefined) return placeOf(figure);
  if (conflict !== undefined) return firstOf(asRecord(conflict)["figures"]);
  return isPlace(argument) ? { uri: argument.uri, range: argument.range } : undefined;
}

function firstOf(figures: unknown): ReportPlace | undefined {
  return Array.isArray(figures) ? placeOf(figures[0]) : undefined;
}

function isPlace(value: unknown): value is ReportPlace {
  const { uri, range } = asRecord(value);
  const { start, end } = asRecord(range);
  return typeof uri === "string" && isPosition(start) && isPosition(end);
}

function isPosition(value: unknown): boolean {
  const { line, character } = asRecord(value);
  return typeof line === "number" && typeof character === "number";
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
