import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { Context } from "./context";
import type { Feedback } from "./feedback";
import { newsOfAll, type News } from "./news";
import { canonicalUri } from "./uris";

type Reports = WorkspaceDocumentDiagnosticReport[];

/** What a client knows already, and how it spells the URIs. */
interface Known {
  readonly ids: ReadonlyMap<string, string>;
  readonly spelling: ReadonlyMap<string, string>;
}

function knownOf({ previousResultIds }: WorkspaceDiagnosticParams): Known {
  const named = previousResultIds.map(({ uri, value }) => ({ uri, canonical: canonicalUri(uri), value }));
  return {
    ids: new Map(named.map(({ canonical, value }) => [canonical, value])),
    spelling: new Map(named.map(({ canonical, uri }) => [canonical, uri])),
  };
}

const reporting =
  ({ documents }: Context, { spelling }: Known) =>
  ({ uri, version, told }: News): WorkspaceDocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    uri: spelling.get(uri) ?? documents.clientUriOf(uri),
    version,
    items: told?.items ?? [],
    ...(told && { resultId: told.resultId }),
  });

/** A report that nothing has changed for each article of which there is no other report. */
function unchanged({ workspace }: Context, { ids, spelling }: Known, reports: Reports): Reports {
  const reported = new Set(reports.map(({ uri }) => uri));
  return [...ids].flatMap(([uri, resultId]) => {
    const spelled = spelling.get(uri) ?? uri;
    const version = workspace.versionOf(uri);
    const kind = DocumentDiagnosticReportKind.Unchanged;
    return reported.has(spelled) ? [] : [{ kind, uri: spelled, version, resultId }];
  });
}

/**
 * `workspace/diagnostic`: the findings of all articles, open and closed, once all are analysed. A client that takes
 * partial results is sent what is new to it piece by piece; where nothing is, its request stays open until something is,
 * as the protocol suggests. Any other client is answered at once, also about what has not changed.
 */
export async function workspaceDiagnostic(
  context: Context,
  { findings, changes }: Pick<Feedback, "findings" | "changes">,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport | Cancelled> {
  const known = knownOf(params);
  for (;;) {
    const seen = changes.count();
    if ((await context.workspace.complete(token)) === CANCELLED) return CANCELLED;
    const reports: Reports = [];
    let isTold = false;
    for await (const news of newsOfAll(context, findings, known.ids)) {
      if (token.isCancellationRequested) return CANCELLED;
      const items = news.map(reporting(context, known));
      if (partial === undefined) reports.push(...items);
      else if (items.length > 0) partial.report({ items });
      isTold ||= items.length > 0;
    }
    if (partial === undefined) return { items: [...reports, ...unchanged(context, known, reports)] };
    if (isTold) return { items: [] };
    if (!(await changes.after(seen, token))) return CANCELLED;
  }
}
