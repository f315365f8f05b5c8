import type { Diagnostic } from "vscode-languageserver";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusAnalysis } from "../engine/analyseCorpus";
import { CORPUS_CHANGED, type CorpusChangedParams } from "../protocol/messages";
import { WANTED } from "../workspace/cancellation";
import type { Attempt } from "./attempt";
import type { Context } from "./context";
import { diagnosticsIn } from "./diagnostics";
import { sourceOf } from "./sources";
import { createThrottle } from "./throttle";

/** Milliseconds between two notifications that the corpus changed. */
const NOTIFY_EVERY = 250;
/** While articles are still coming, the corpus is compared again when it has grown by this factor. */
const GROWTH = 1.5;

/** What the client was last told of one article. */
interface Told {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** Keeps the client's picture up to date. */
export interface Feedback {
  /** The article's findings by now, under an id that changes with them. */
  readonly tell: (uri: string) => Told;
  /** The client holds a new text of this article. */
  readonly onHeld: (uri: string) => void;
  readonly onReleased: (uri: string, clientUri: string) => void;
  readonly onProgress: () => void;
  /** All is analysed; what was told before may be told otherwise now. */
  readonly onSettled: () => void;
  /** Everything is said in another language from now on. */
  readonly onLanguage: () => void;
  readonly stop: () => void;
}

/** Counts the unsourced claims of articles, each analysis once. */
function createUnsourcedCount(): (analysis: ArticleAnalysis) => number {
  const counts = new WeakMap<ArticleAnalysis, number>();
  return (analysis) => {
    const known =
      counts.get(analysis) ??
      analysis.figures.filter(({ role }, index) => role === "claim" && !sourceOf(analysis, index)).length;
    counts.set(analysis, known);
    return known;
  };
}

/** Tells the client by push or, where it pulls, by asking it to pull again. */
export function createFeedback(context: Context, attempt: Attempt): Feedback {
  const { connection, environment, abilities, workspace, documents } = context;
  const told = new Map<string, Told & { readonly content: string }>();
  const unsourcedIn = createUnsourcedCount();
  let lastId = 0;
  let compared: CorpusAnalysis = { articles: [], conflicts: [], diagnosticsOf: () => [] };
  let notified = "";

  const tell = (uri: string): Told => {
    const items = diagnosticsIn(context, uri);
    const content = JSON.stringify(items);
    const before = told.get(uri);
    if (before?.content === content) return before;
    const now = { resultId: String(++lastId), items, content };
    told.set(uri, now);
    return now;
  };

  const publish = async (uri: string): Promise<void> => {
    const version = workspace.versionOf(uri);
    if (version === null) return;
    const before = told.get(uri)?.resultId;
    const { resultId, items } = tell(uri);
    if (resultId !== before) {
      await connection.sendDiagnostics({ uri: documents.clientUriOf(uri), version, diagnostics: items });
    }
  };

  const refresh = async (): Promise<void> => {
    const pulled = documents.uris().filter((uri) => told.has(uri));
    const changed = pulled.filter((uri) => told.get(uri)?.resultId !== tell(uri).resultId);
    if (changed.length > 0) await connection.languages.diagnostics.refresh();
  };

  const tellAll = async (): Promise<void> => {
    if (!abilities.pullsDiagnostics) for (const uri of documents.uris()) await publish(uri);
    else if (abilities.refreshesDiagnostics) await refresh();
  };

  const hasGrownEnough = (): boolean => {
    const { articles, waiting } = workspace.counts();
    return waiting === 0 || articles - waiting >= compared.articles.length * GROWTH;
  };

  const params = (): CorpusChangedParams => ({
    ...workspace.counts(),
    unsourced: compared.articles.reduce((sum, { analysis }) => sum + unsourcedIn(analysis), 0),
    conflicts: compared.conflicts.length,
  });

  /** Compares what has changed, and tells of it. What takes long here is done before the first wait. */
  const update = async (): Promise<void> => {
    const before = compared;
    if (hasGrownEnough()) compared = context.corpus().corpus;
    const now = params();
    if (compared === before && notified === JSON.stringify(now)) return;
    notified = JSON.stringify(now);
    await connection.sendNotification(CORPUS_CHANGED, now);
    if (compared !== before) await tellAll();
  };
  const changed = createThrottle(NOTIFY_EVERY, environment.now, () => attempt("corpus", update));

  return {
    tell,
    onHeld: (uri) => {
      if (abilities.pullsDiagnostics) return;
      attempt("diagnostics", async () => {
        await workspace.analysed(uri, WANTED);
        await publish(uri);
      });
    },
    onReleased: (uri, clientUri) => {
      told.delete(uri);
      if (!abilities.pullsDiagnostics) {
        attempt("diagnostics", () => connection.sendDiagnostics({ uri: clientUri, diagnostics: [] }));
      }
    },
    onProgress: changed.soon,
    onSettled: changed.soon,
    onLanguage: () => {
      attempt("language", async () => {
        await tellAll();
        await connection.sendNotification(CORPUS_CHANGED, params());
      });
    },
    stop: changed.stop,
  };
}
