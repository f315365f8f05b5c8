import type { Live } from "../annotations/anchoring/follow";
import { ruledCorpus } from "../annotations/review/ruledCorpus";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusAnalysis, CorpusArticle } from "../engine/analyseCorpus";
import type { Figure } from "../engine/figures/figure";
import { CORPUS_CHANGED, type CorpusChangedParams } from "../protocol/messages";
import { WANTED } from "../workspace/cancellation";
import type { Attempt } from "./attempt";
import type { Context } from "./context";
import { createFindings, type Findings, type Told } from "./findings";
import { createPublisher } from "./publish";
import { corpusRulings, decisionsOnFigures, readRulings } from "./rulings";
import { createSignal, type Signal } from "./signal";
import { sourceOf } from "./sources";
import { createThrottle } from "./throttle";

/** Milliseconds between two notifications that the corpus changed. */
const NOTIFY_EVERY = 250;
/** While articles are still coming, the corpus is compared again when it has grown by this factor. */
const GROWTH = 1.5;

/** Keeps the client's picture up to date. */
export interface Feedback {
  readonly findings: Findings;
  /** The findings of one article, for a client that pulls them. */
  readonly pulled: (uri: string) => Told;
  /** Fires when findings of any article may be others than before. */
  readonly changes: Signal;
  /** The client holds a new text of this article. */
  readonly onHeld: (uri: string) => void;
  readonly onReleased: (uri: string, clientUri: string) => void;
  readonly onProgress: () => void;
  /** All is analysed; what was told before may be told otherwise now. */
  readonly onSettled: () => void;
  /** Everything is said in another language from now on. */
  readonly onLanguage: () => void;
  /** Annotators have ruled on findings. */
  readonly onRulings: () => void;
  readonly stop: () => void;
}

/** Counts the claims of articles for which nobody is named, by annotators neither; each anew only when article or decisions have changed. */
function createUnsourcedCount(context: Context): (article: CorpusArticle) => number {
  const counts = new WeakMap<ArticleAnalysis, { readonly live: Live | undefined; readonly count: number }>();
  return ({ path, analysis }) => {
    const live = context.sheets.known(path)?.live;
    const known = counts.get(analysis);
    if (known && known.live === live) return known.count;
    const { source, isDismissed } = decisionsOnFigures(context, path);
    const isUnsourced = (figure: Figure, index: number): boolean =>
      figure.role === "claim" && !sourceOf(analysis, index) && !source(figure) && !isDismissed(figure);
    const count = analysis.figures.filter(isUnsourced).length;
    counts.set(analysis, { live, count });
    return count;
  };
}

/** Tells the client by push or, where it pulls, by asking it to pull again. */
export function createFeedback(context: Context, attempt: Attempt): Feedback {
  const { connection, environment, abilities, workspace, documents } = context;
  const findings = createFindings(context);
  const publisher = createPublisher(context, findings);
  const changes = createSignal();
  /** The ids of what the client has pulled of single articles. */
  const pulledIds = new Map<string, string>();
  const unsourcedIn = createUnsourcedCount(context);
  let compared: CorpusAnalysis = { articles: [], quantities: [], conflicts: [], diagnosticsOf: () => [] };
  let notified = "";

  const pulled = (uri: string): Told => {
    const told = findings.of(uri);
    pulledIds.set(uri, told.resultId);
    return told;
  };

  /** Asks the client to pull again where it holds articles whose findings are others than it pulled. */
  const refresh = async (): Promise<void> => {
    const held = documents.uris().filter((uri) => pulledIds.has(uri));
    const changed = held.filter((uri) => pulledIds.get(uri) !== pulled(uri).resultId);
    if (changed.length > 0) await connection.languages.diagnostics.refresh();
  };

  const tellAll = async (): Promise<void> => {
    changes.fire();
    if (!abilities.pullsDiagnostics) await publisher.publishAll();
    else if (abilities.refreshesDiagnostics) await refresh();
  };

  const hasGrownEnough = (): boolean => {
    const { articles, waiting } = workspace.counts();
    return waiting === 0 || articles - waiting >= compared.articles.length * GROWTH;
  };

  const params = (): CorpusChangedParams => ({
    ...workspace.counts(),
    unsourced: compared.articles.reduce((sum, article) => sum + unsourcedIn(article), 0),
    conflicts: ruledCorpus(compared, corpusRulings(context)).conflicts.length,
  });

  const notify = async (now: CorpusChangedParams): Promise<void> => {
    notified = JSON.stringify(now);
    await connection.sendNotification(CORPUS_CHANGED, now);
  };

  /** Compares what has changed, and tells of it. What takes long here is done before the first wait. */
  const update = async (): Promise<void> => {
    const before = compared;
    if (hasGrownEnough()) compared = context.corpus().corpus;
    const now = params();
    if (compared === before && notified === JSON.stringify(now)) return;
    await notify(now);
    if (compared === before) return;
    await tellAll();
    await readRulings(context, context.corpus());
  };
  const tellOfRulings = async (): Promise<void> => {
    await notify(params());
    await tellAll();
  };
  const changed = createThrottle(NOTIFY_EVERY, environment.now, () => attempt("corpus", update));
  // A search reads the files of all articles: that is one piece of news, not a thousand.
  const ruled = createThrottle(NOTIFY_EVERY, environment.now, () => attempt("rulings", tellOfRulings));

  return {
    findings,
    pulled,
    changes,
    onHeld: (uri) => {
      if (abilities.pullsDiagnostics) return;
      attempt("diagnostics", async () => {
        await workspace.analysed(uri, WANTED);
        await publisher.publish(uri);
      });
    },
    onReleased: (uri, clientUri) => {
      if (!abilities.pullsDiagnostics) {
        attempt("diagnostics", () => publisher.released(uri, clientUri));
        return;
      }
      findings.forget(uri);
      pulledIds.delete(uri);
      changes.fire();
    },
    onProgress: changed.soon,
    onSettled: changed.soon,
    onLanguage: () => {
      attempt("language", async () => {
        await tellAll();
        await notify(params());
      });
    },
    onRulings: ruled.soon,
    stop: () => {
      changed.stop();
      ruled.stop();
      changes.end();
    },
  };
}
