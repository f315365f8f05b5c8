import {
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { ruledCorpus } from "../annotations/review/ruledCorpus";
import { joinSeverities } from "../engine/diagnostics/severities";
import { SETTINGS_NOTIFICATION } from "../protocol/messages";
import { recogniserProblemText } from "../recognisers/texts";
import { createWorkspace } from "../workspace/workspace";
import { abilitiesOf } from "./abilities";
import { createAttempt, failureText } from "./attempt";
import { capabilitiesFor } from "./capabilities";
import type { Context } from "./context";
import { createCorpusViews } from "./corpusView";
import { listenToDocuments } from "./documents";
import type { ServerEnvironment } from "./environment";
import { createFeedback } from "./feedback";
import { firstFolders, followFolders } from "./folders";
import { createProgress } from "./progress";
import { createRecognition } from "./recognition";
import { corpusRulings, settleDifferently } from "./rulings";
import { answerRequests } from "./requests";
import { createThings } from "./things";
import { annotatorIn, firstLanguage, languageIn, recogniserIn, severitiesIn, thresholdIn } from "./settings";
import { settleSheets, tellOfReviews } from "./settleSheet";
import { createSheets } from "./sheets";
import { tellStandOffProblems } from "./standOffProblems";

/** Starts serving a connection. `environment` gives the disk, the clock and the engine. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  let initialized = false;
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (initialized) return new ResponseError(ErrorCodes.InvalidRequest, "initialize: the server is initialized");
    initialized = true;
    return startSession(connection, environment, params);
  });
  connection.listen();
}

/** Puts the parts together for one client. */
function startSession(
  connection: Connection,
  environment: ServerEnvironment,
  params: InitializeParams,
): InitializeResult {
  const abilities = abilitiesOf(params.capabilities);
  const viewOf = createCorpusViews((uri) => {
    const { sources, severity } = workspace.projectOf(uri);
    return { sources, severity: joinSeverities(severities, severity) };
  });
  const thingsOf = createThings();
  const log = (message: string): void => connection.console.error(message);
  const attempt = createAttempt(log);
  let language = firstLanguage(params.initializationOptions, params.locale);
  let entityThreshold = thresholdIn(params.initializationOptions);
  let annotator = annotatorIn(params.initializationOptions);
  let severities = severitiesIn(params.initializationOptions);

  const recognition = createRecognition(environment, {
    onOutdated: (isOutdated) => workspace.again(isOutdated),
    onProblem: (problem) =>
      attempt("recogniser", () =>
        connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: recogniserProblemText(problem, language),
        }),
      ),
    onFailure: (error) => log(failureText("recogniser", error)),
  });
  const useRecogniser = (settings: unknown): void =>
    attempt("recogniser", () => recognition.use(recogniserIn(settings)));
  const workspace = createWorkspace(
    { ...environment, engine: recognition.engine },
    {
      onProgress: () => {
        progress.report();
        feedback.onProgress();
      },
      onSettled: () => {
        progress.end();
        feedback.onSettled();
      },
      onFailure: (error) => log(failureText("workspace", error)),
    },
  );
  const sheets = createSheets(
    environment.standOffs,
    () => annotator,
    (before, now) => {
      if (settleDifferently(before, now)) feedback.onRulings();
    },
  );
  const adjudicated = createSheets(environment.standOffs, () => ({ ...annotator, file: "adjudicated" }));
  const documents = listenToDocuments(connection, {
    onHeld: (uri, { version, text, edits }) => {
      attempt("document", () => {
        sheets.articleHeld(uri, text, edits);
        adjudicated.articleHeld(uri, text, edits);
        // Its annotations follow the edits that come, whether or not somebody looks at them.
        if (workspace.versionOf(uri) === null)
          attempt("annotations", async () => {
            await sheets.of(uri, text);
          });
        workspace.hold(uri, version, text);
        feedback.onHeld(uri);
      });
    },
    onReleased: (uri, clientUri) => {
      attempt("document", () => {
        sheets.articleReleased(uri);
        adjudicated.articleReleased(uri);
        workspace.release(uri);
        feedback.onReleased(uri, clientUri);
      });
    },
    onSaved: (uri) => attempt("saved", () => settleSheets(context, uri)),
    onStandOff: (uri, document) => {
      sheets.fileHeld(uri, document);
      adjudicated.fileHeld(uri, document);
      attempt("annotations", () => tellOfReviews(context, [uri]));
      attempt("stand-off file", () => tellStandOffProblems(context, uri, document));
    },
  });
  const context: Context = {
    connection,
    environment,
    abilities,
    documents,
    workspace,
    sheets,
    adjudicated,
    annotator: () => annotator,
    log,
    language: () => language,
    entityThreshold: () => entityThreshold,
    severities: () => severities,
    corpus: () => viewOf(workspace.compared()),
    things: () => thingsOf(workspace.compared(), context),
    corpusAround: (uri) => viewOf(workspace.comparedAround(uri)),
    ruledCorpus: () => viewOf(ruledCorpus(workspace.compared(), corpusRulings({ sheets }))),
    ruledAround: (uri) => viewOf(ruledCorpus(workspace.comparedAround(uri), corpusRulings({ sheets }))),
  };
  const progress = createProgress(context);
  const feedback = createFeedback(context, attempt);

  answerRequests(context, feedback);
  connection.onNotification(SETTINGS_NOTIFICATION, (settings: unknown) => {
    language = languageIn(settings) ?? language;
    entityThreshold = thresholdIn(settings);
    annotator = annotatorIn(settings);
    severities = severitiesIn(settings);
    feedback.onLanguage();
    useRecogniser(settings);
  });
  connection.onInitialized(() => {
    useRecogniser(params.initializationOptions);
    followFolders(context, progress, attempt, firstFolders(params));
  });
  connection.onShutdown(() => feedback.stop());
  return { capabilities: capabilitiesFor(abilities), serverInfo: { name: "isnad" } };
}
