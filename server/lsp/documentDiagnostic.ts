import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import type { Feedback } from "./feedback";
import { canonicalUri } from "./uris";

/** What a document without findings gets. */
export const NO_DIAGNOSTICS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** `textDocument/diagnostic`: waits for this article's analysis alone; conflicts are those known by now. */
export async function documentDiagnostic(
  { workspace }: Context,
  { pulled }: Pick<Feedback, "pulled">,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | Cancelled> {
  const uri = canonicalUri(textDocument.uri);
  const analysis = await workspace.analysed(uri, token);
  if (analysis === CANCELLED) return CANCELLED;
  const { resultId, items } = pulled(uri);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
