import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver";
import type { StandOffProblem, StandOffProblemCode } from "../annotations/standoff/file";
import { readStandOff } from "../annotations/standoff/read";
import { isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import type { Context } from "./context";
import { textsIn } from "./texts";

/** Lines that say something all the same: what of them could not be read stays as it is. */
const READ_IN_PART: ReadonlySet<StandOffProblemCode> = new Set<StandOffProblemCode>([
  "bad-field",
  "bad-attribute",
  "bad-spans",
  "no-header",
]);

/** What is wrong with a line, in words. */
export function lineProblemText({ code, detail }: StandOffProblem, language: Language): string {
  const text = textsIn(language).standOffLine[code];
  return detail === "" ? text : `${text} ${isolate(detail)}`;
}

/** The line from its first sign to its last; lines from 1, offsets in UTF-16 code units. */
function lineSpan(text: string, line: number): { readonly start: number; readonly end: number } {
  const starts = lineStartsOf(text);
  const start = starts[line - 1] ?? text.length;
  const raw = text.slice(start, starts[line] ?? text.length);
  return { start: start + (raw.length - raw.trimStart().length), end: start + raw.trimEnd().length };
}

/** Shows what is wrong in a stand-off file that an editor holds, line by line; with null it holds none any more. */
export async function tellStandOffProblems(
  { connection, documents, language }: Context,
  uri: string,
  document: { readonly version: number; readonly text: string } | null,
): Promise<void> {
  const clientUri = documents.clientUriOf(uri);
  if (document === null) {
    await connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
    return;
  }
  const { text, version } = document;
  const lines = lineStartsOf(text);
  const diagnostics = readStandOff(text).problems.map((problem): Diagnostic => ({
    range: rangeOf(lines, lineSpan(text, problem.line)),
    severity: READ_IN_PART.has(problem.code) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
    source: "isnad",
    code: problem.code,
    message: lineProblemText(problem, language()),
  }));
  await connection.sendDiagnostics({ uri: clientUri, version, diagnostics });
}
