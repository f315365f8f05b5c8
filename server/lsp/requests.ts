import {
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
} from "vscode-languageserver";
import {
  BOARD_REQUEST,
  EXPORT_REQUEST,
  IMPORT_REQUEST,
  MARKS_REQUEST,
  OVERVIEW_REQUEST,
  type ExportParams,
  type ImportParams,
  type MarksParams,
} from "../protocol/messages";
import {
  OPERATE_REQUEST,
  REPLACE_REQUEST,
  REVIEW_REQUEST,
  type OperateParams,
  type ReplaceParams,
  type ReviewParams,
} from "../protocol/review";
import { PROGRESS_REQUEST, SEARCH_REQUEST, type SearchParams } from "../protocol/annotations";
import { TAGSET_REQUEST, type TagsetParams } from "../protocol/tagset";
import { AGREEMENT_REQUEST, NEXT_TO_ADJUDICATE_REQUEST, type NextToAdjudicateParams } from "../protocol/agreement";
import { agreement, nextToAdjudicate } from "./agreement";
import { progress, search } from "./annotations";
import { board } from "./board";
import { ENTITIES_REQUEST, MENTIONS_REQUEST, type MentionsParams } from "../protocol/entities";
import { codeAction } from "./codeAction";
import type { Context } from "./context";
import { createCorpusReviews } from "./corpusReviews";
import { definition } from "./definition";
import { documentDiagnostic, NO_DIAGNOSTICS } from "./documentDiagnostic";
import { documentHighlight } from "./documentHighlight";
import { documentSymbol } from "./documentSymbol";
import { entities, mentions } from "./entities";
import { exportArticles } from "./export";
import type { Feedback } from "./feedback";
import { hover } from "./hover";
import { importAnnotations } from "./import";
import { marks } from "./marks";
import { operateOn, replaceIn } from "./operate";
import { overview } from "./overview";
import { references } from "./references";
import { prepareRename, rename } from "./rename";
import { review } from "./review";
import { createRun } from "./runner";
import { executeCommand } from "./showCommand";
import { createStandOffLines } from "./standOffLines";
import { tagset } from "./tagset";
import { textsIn } from "./texts";
import { workspaceDiagnostic } from "./workspaceDiagnostic";
import { workspaceSymbol } from "./workspaceSymbol";

/** Answers every request of the protocol, each with what to answer when it fails. */
export function answerRequests(context: Context, feedback: Feedback): void {
  const { connection } = context;
  const run = createRun(context.log);

  const lines = createStandOffLines(context);
  connection.onHover(
    run("hover", null, async (params, token) => (await lines.hover(params)) ?? hover(context, params, token)),
  );
  connection.onCompletion(run("completion", null, (params) => lines.complete(params)));
  connection.onDocumentSymbol(run("documentSymbol", null, (params, token) => documentSymbol(context, params, token)));
  connection.onReferences(run("references", null, (params, token) => references(context, params, token)));
  connection.onDocumentHighlight(
    run("documentHighlight", null, (params, token) => documentHighlight(context, params, token)),
  );
  connection.onWorkspaceSymbol(run("workspaceSymbol", [], (params) => workspaceSymbol(context, params)));
  connection.onPrepareRename(run("prepareRename", null, (params, token) => prepareRename(context, params, token)));
  connection.onRenameRequest(run("rename", null, (params, token) => rename(context, params, token)));
  connection.onDefinition(run("definition", null, (params, token) => definition(context, params, token)));
  connection.onCodeAction(run("codeAction", null, (params, token) => codeAction(context, params, token)));
  connection.onExecuteCommand(run("executeCommand", null, (params) => executeCommand(context, params)));
  connection.languages.diagnostics.on(
    run("diagnostic", NO_DIAGNOSTICS, (params, token) => documentDiagnostic(context, feedback, params, token)),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _, partial) =>
    run("workspaceDiagnostic", { items: [] }, (asked: WorkspaceDiagnosticParams, wanted) =>
      workspaceDiagnostic(context, feedback, asked, wanted, partial),
    )(params, token),
  );
  connection.onRequest(
    MARKS_REQUEST,
    run(MARKS_REQUEST, null, (params: MarksParams, token) => marks(context, params, token)),
  );
  connection.onRequest(
    ENTITIES_REQUEST,
    run(ENTITIES_REQUEST, { entities: [] }, () => entities(context)),
  );
  connection.onRequest(
    MENTIONS_REQUEST,
    run(MENTIONS_REQUEST, { mentions: [] }, (params: MentionsParams) => mentions(context, params)),
  );
  connection.onRequest(
    OVERVIEW_REQUEST,
    run(OVERVIEW_REQUEST, { conflicts: [], articles: [] }, () => overview(context)),
  );
  connection.onRequest(
    REVIEW_REQUEST,
    run(REVIEW_REQUEST, null, (params: ReviewParams, token) => review(context, params, token)),
  );
  // A decision that could not be carried out has to be told: no fallback could pass for an answer.
  const orFailure = async <Answer>(method: string, answer: Promise<Answer | null>): Promise<Answer | ResponseError> =>
    (await answer) ?? new ResponseError(ErrorCodes.InternalError, `${method}: ${textsIn(context.language()).notDone}`);
  const operateRun = run(OPERATE_REQUEST, null, (params: OperateParams, token) => operateOn(context, params, token));
  const replaceRun = run(REPLACE_REQUEST, null, (params: ReplaceParams, token) => replaceIn(context, params, token));
  connection.onRequest(OPERATE_REQUEST, (params: OperateParams, token: CancellationToken) =>
    orFailure(OPERATE_REQUEST, operateRun(params, token)),
  );
  connection.onRequest(REPLACE_REQUEST, (params: ReplaceParams, token: CancellationToken) =>
    orFailure(REPLACE_REQUEST, replaceRun(params, token)),
  );
  connection.onRequest(
    AGREEMENT_REQUEST,
    run(AGREEMENT_REQUEST, null, (_: object, token) => agreement(context, token)),
  );
  connection.onRequest(
    NEXT_TO_ADJUDICATE_REQUEST,
    run(NEXT_TO_ADJUDICATE_REQUEST, null, (params: NextToAdjudicateParams, token) =>
      nextToAdjudicate(context, params, token),
    ),
  );
  const reviews = createCorpusReviews(context);
  connection.onRequest(
    PROGRESS_REQUEST,
    run(PROGRESS_REQUEST, null, (_: unknown, token) => progress(context, reviews, token)),
  );
  connection.onRequest(
    SEARCH_REQUEST,
    run(SEARCH_REQUEST, null, (params: SearchParams, token) => search(context, reviews, params, token)),
  );
  connection.onRequest(
    TAGSET_REQUEST,
    run(TAGSET_REQUEST, null, (params: TagsetParams) => tagset(context, params)),
  );
  connection.onRequest(
    BOARD_REQUEST,
    run(BOARD_REQUEST, { articles: 0, quantities: [] }, () => board(context)),
  );
  connection.onRequest(
    EXPORT_REQUEST,
    run(EXPORT_REQUEST, { written: [], problems: [] }, (params: ExportParams, token) =>
      exportArticles(context, params, token),
    ),
  );
  connection.onRequest(
    IMPORT_REQUEST,
    run(IMPORT_REQUEST, null, (params: ImportParams) => importAnnotations(context, params)),
  );
}
