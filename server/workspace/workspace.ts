import { DEFAULT_PROJECT, type ProjectSettings } from "../annotations/project";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusAnalysis } from "../engine/analyseCorpus";
import type { Resolution } from "../engine/linkIndex";
import { createBackground, type BackgroundWatcher } from "./background";
import { createBreathe } from "./breathe";
import { createBuild, receive } from "./build";
import { CANCELLED, type Cancellation, type Cancelled } from "./cancellation";
import { createComparison } from "./comparison";
import { knownEntry, outdated, toAnalyseAgain, type BuildState } from "./entry";
import type { WorkspaceEnvironment } from "./environment";
import { createFolders } from "./folders";
import { isBeneath } from "./places";
import { createLedger, type Counts } from "./ledger";

/** The articles of a corpus, open and closed, and what is known of them. URIs are keys: equal only when spelled alike. */
export interface Workspace {
  /** The editor holds this text now: the article is analysed before all others. */
  readonly hold: (uri: string, version: number, text: string) => void;
  /** The editor gave the article up: what is on disk counts again, or nothing where it is in no folder. */
  readonly release: (uri: string) => void;
  readonly addFolder: (uri: string) => Promise<void>;
  readonly removeFolder: (uri: string) => void;
  readonly appeared: (uris: readonly string[]) => Promise<void>;
  readonly altered: (uris: readonly string[]) => void;
  readonly vanished: (uris: readonly string[]) => void;

  /** Analyses again what `isOutdated` picks: the engine would read these texts otherwise by now. */
  readonly again: (isOutdated: (analysis: ArticleAnalysis) => boolean) => void;

  /** A project file came, changed or went: the articles beneath its folder are analysed again, with what it says now. */
  readonly projectChanged: (folderUri: string) => void;
  /** What the project of an article set when it was analysed; the defaults where it is unknown. */
  readonly projectOf: (uri: string) => ProjectSettings;

  readonly folders: () => readonly string[];

  /** How far an article has come, or null where it is unknown or no article. */
  readonly stateOf: (uri: string) => BuildState | null;
  /** The version that the editor holds, or null where it holds none. */
  readonly versionOf: (uri: string) => number | null;
  /** Waits until the article's newest text is analysed, and for nothing else. Null where it is unknown or no article. */
  readonly analysed: (uri: string, cancellation: Cancellation) => Promise<ArticleAnalysis | null | Cancelled>;
  /** Compares all that is analysed by now. Done once for the same analyses, however often it is asked for. */
  readonly compared: () => CorpusAnalysis;
  /** The same for one article: its findings as comparing the whole corpus gives them, and of others what concerns it. */
  readonly comparedAround: (uri: string) => CorpusAnalysis;
  /** An article's newest analysis as all that is analysed by now links its names; undefined where it is not analysed. */
  readonly linked: (uri: string) => ArticleAnalysis | undefined;
  /** What a name of an article stands for in all that is analysed by now, by the name's key. */
  readonly resolutionOf: (uri: string, key: string) => Resolution | undefined;
  /** Waits until every article is analysed, then compares. */
  readonly complete: (cancellation: Cancellation) => Promise<CorpusAnalysis | Cancelled>;
  readonly counts: () => Counts;
}

/** An empty workspace; work in the background starts with the first article. */
export function createWorkspace(environment: WorkspaceEnvironment, watcher: BackgroundWatcher): Workspace {
  const ledger = createLedger();
  const breathe = createBreathe(environment.now, environment.pause);
  const build = createBuild(ledger, environment, breathe);
  const comparison = createComparison(ledger, environment.engine);
  const folders = createFolders(ledger, environment.store);
  const background = createBackground({ ledger, build, breathe, pause: environment.pause, watcher });

  /** Changes the ledger, then lets the background see what there is to do. */
  const changing =
    <Arguments extends readonly unknown[]>(change: (...given: Arguments) => void) =>
    (...given: Arguments): void => {
      change(...given);
      background.wake();
    };

  const analysed: Workspace["analysed"] = async (uri, cancellation) => {
    for (;;) {
      const entry = ledger.get(uri);
      if (!entry || entry.stage.name === "refused") return null;
      if (entry.stage.name === "analysed") return entry.analysis;
      await build.bringForward(entry);
      if (cancellation.isCancellationRequested) return CANCELLED;
    }
  };

  return {
    hold: changing((uri: string, version: number, text: string) => {
      ledger.put(receive({ ...(ledger.get(uri) ?? knownEntry(uri, false)), version }, text));
    }),
    release: changing((uri: string) => {
      const entry = ledger.get(uri);
      if (entry?.stored) ledger.put(outdated({ ...entry, version: null }));
      else ledger.remove(uri);
    }),
    addFolder: (uri) => background.during(folders.add(uri)),
    removeFolder: changing(folders.remove),
    appeared: (uris) => background.during(folders.appeared(uris)),
    altered: changing(folders.altered),
    vanished: changing(folders.vanished),
    again: changing((isOutdated: (analysis: ArticleAnalysis) => boolean) => {
      for (const entry of [...ledger.all()]) {
        if (entry.stage.name === "analysed" && entry.analysis && isOutdated(entry.analysis))
          ledger.put(toAnalyseAgain(entry));
      }
    }),
    projectChanged: changing((folderUri: string) => {
      for (const entry of [...ledger.all()]) if (isBeneath(entry.uri, folderUri)) ledger.put(toAnalyseAgain(entry));
    }),
    projectOf: (uri) => ledger.get(uri)?.project ?? DEFAULT_PROJECT,
    folders: folders.all,
    stateOf: (uri) => {
      const state = ledger.get(uri)?.stage.name;
      if (state === undefined || state === "refused") return null;
      return state === "analysed" && comparison.isCurrent() ? "compared" : state;
    },
    versionOf: (uri) => ledger.get(uri)?.version ?? null,
    analysed,
    compared: comparison.ofAll,
    comparedAround: comparison.around,
    linked: comparison.linked,
    resolutionOf: comparison.resolutionOf,
    complete: async (cancellation) => {
      const settled = await background.settled(cancellation);
      return settled === CANCELLED ? CANCELLED : comparison.ofAll();
    },
    counts: ledger.counts,
  };
}
