import { analyseArticle } from "../../server/engine/analyseArticle";
import { DEFAULT_PROJECT, type ProjectSettings } from "../../server/annotations/project";
import { compareCorpus } from "../../server/engine/analyseCorpus";
import type { ArticleStore, Engine } from "../../server/workspace/environment";
import { createWorkspace, type Workspace } from "../../server/workspace/workspace";

/** A workspace over files in memory, with a count of all work done. */
export interface Bench {
  readonly workspace: Workspace;
  /** The disk: change it, then tell the workspace. */
  readonly files: Map<string, string>;
  /** URIs whose text was read from the disk, in order. */
  readonly reads: string[];
  /** Texts that the engine analysed, in order; slices of a long text one by one. */
  readonly analyses: string[];
  readonly comparisons: () => number;
  readonly failures: unknown[];
  /** How often the work gave way to others. */
  readonly pauses: () => number;
  /** Runs at the given pause, in the middle of the work. */
  readonly atPause: (pause: number, task: () => void) => void;
  readonly settled: () => number;
  /** What the project says: change it, then tell the workspace. */
  readonly projects: { current: ProjectSettings };
}

interface BenchOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Milliseconds that go by with each look at the clock: 0 for work that takes no time. */
  readonly tick?: number;
  readonly engine?: Partial<Engine>;
}

/** Prepares a workspace; nothing runs before it is told of a folder or a document. */
export function bench({ files: initial = {}, tick = 0, engine: given = {} }: BenchOptions = {}): Bench {
  const files = new Map(Object.entries(initial));
  const reads: string[] = [];
  const analyses: string[] = [];
  const failures: unknown[] = [];
  const tasks = new Map<number, () => void>();
  const projects = { current: DEFAULT_PROJECT };
  let comparisons = 0;
  let pauses = 0;
  let settled = 0;
  let time = 0;

  const store: ArticleStore = {
    list: (uri) => Promise.resolve([...files.keys()].filter((file) => file === uri || file.startsWith(`${uri}/`))),
    read: (uri) => {
      reads.push(uri);
      const text = files.get(uri);
      return Promise.resolve(text === undefined ? { problem: "not-found" } : { text });
    },
  };
  const engine: Engine = { analyseArticle, compareCorpus, ...given };
  const workspace = createWorkspace(
    {
      store,
      projectOf: () => Promise.resolve(projects.current),
      engine: {
        analyseArticle: (text, previous, options) => {
          analyses.push(text);
          return engine.analyseArticle(text, previous, options);
        },
        compareCorpus: (articles) => {
          comparisons++;
          return engine.compareCorpus(articles);
        },
      },
      now: () => (time += tick),
      pause: () =>
        new Promise((resolve) => {
          pauses++;
          tasks.get(pauses)?.();
          setImmediate(resolve);
        }),
    },
    { onProgress: () => undefined, onSettled: () => settled++, onFailure: (error) => failures.push(error) },
  );
  return {
    workspace,
    files,
    reads,
    analyses,
    failures,
    comparisons: () => comparisons,
    pauses: () => pauses,
    settled: () => settled,
    projects,
    atPause: (pause, task) => tasks.set(pause, task),
  };
}

/** Forgets what was done so far. */
export function forget({ reads, analyses }: Bench): void {
  reads.length = 0;
  analyses.length = 0;
}
