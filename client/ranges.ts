import * as vscode from "vscode";
import type { ProtocolSpan } from "../server/protocol/messages";

/** The editor's range of a span of the protocol: both count lines from zero and characters in UTF-16 code units. */
export function toRange({ start, end }: ProtocolSpan): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
