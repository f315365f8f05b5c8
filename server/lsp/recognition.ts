import type { ArticleAnalysis, ParagraphAnalysis } from "../engine/analyseArticle";
import { createLabelsAhead, type LabelsAhead } from "../recognisers/labelsAhead";
import type { RecogniserProblem } from "../recognisers/problem";
import type { Engine } from "../workspace/environment";
import type { ServerEnvironment } from "./environment";

/** What has to be told while a slow recogniser works. */
export interface RecognitionWatcher {
  /** Analyses for which `isOutdated` holds would find other names by now. */
  readonly onOutdated: (isOutdated: (analysis: ArticleAnalysis) => boolean) => void;
  readonly onProblem: (problem: RecogniserProblem) => void;
  readonly onFailure: (error: unknown) => void;
}

/** The engine with the recogniser that the user chose. */
export interface Recognition {
  readonly engine: Engine;
  /** Uses the model of a folder from now on, or the built-in recogniser where the path is empty. */
  readonly use: (folder: string) => Promise<void>;
}

/** Milliseconds of reading ahead after which articles are analysed again with what was read. */
const SHOW_EVERY = 500;
/** Stands for the built-in recogniser where it is asked which one read a paragraph. */
const BUILT_IN = Object.freeze({ name: "built-in" });

/**
 * Puts a slow model before the engine, which does not wait: an analysis uses the built-in recogniser for paragraphs
 * that the model has not read, those are read one after the other, and their articles are analysed again. What an edit
 * brought goes before what a folder brought. Which recogniser read a paragraph is remembered, so that only readings by another one are made anew.
 */
export function createRecognition(environment: ServerEnvironment, watcher: RecognitionWatcher): Recognition {
  const readBy = new WeakMap<ParagraphAnalysis, object>();
  const urgent = new Set<string>();
  const waiting = new Set<string>();
  let labels: LabelsAhead | undefined;
  let folderInUse = "";
  let working = false;

  const readerOf = (text: string): object => (labels?.has(text) === true ? labels : BUILT_IN);
  const isCurrent = ([text, analysis]: readonly [string, ParagraphAnalysis]): boolean =>
    (readBy.get(analysis) ?? BUILT_IN) === readerOf(text);
  const isOutdated = ({ paragraphs }: ArticleAnalysis): boolean => ![...paragraphs].every(isCurrent);

  const next = (): string | undefined => {
    for (const queue of [urgent, waiting]) {
      for (const text of queue) {
        queue.delete(text);
        return text;
      }
    }
    return undefined;
  };

  const work = async (ahead: LabelsAhead): Promise<void> => {
    let shown = environment.now();
    for (let text = next(); labels === ahead && text !== undefined; text = next()) {
      await ahead.read(text);
      await environment.pause();
      if (environment.now() - shown < SHOW_EVERY) continue;
      watcher.onOutdated(isOutdated);
      shown = environment.now();
    }
    if (labels === ahead) watcher.onOutdated(isOutdated);
  };

  const wake = (): void => {
    if (working || !labels || urgent.size + waiting.size === 0) return;
    working = true;
    work(labels)
      .catch(watcher.onFailure)
      .finally(() => {
        working = false;
        wake();
      });
  };

  const note = ({ paragraphs }: ArticleAnalysis, ahead: LabelsAhead): void => {
    // An article of which some paragraphs are read already is one that was edited.
    const queue = [...paragraphs.keys()].some(ahead.has) ? urgent : waiting;
    for (const [text, analysis] of paragraphs) {
      if (!readBy.has(analysis)) readBy.set(analysis, readerOf(text));
      if (ahead.lacks(text)) queue.add(text);
    }
    wake();
  };

  return {
    engine: {
      ...environment.engine,
      analyseArticle: (text, previous, options) => {
        const usable = previous && { paragraphs: new Map([...previous.paragraphs].filter(isCurrent)) };
        if (!labels) return environment.engine.analyseArticle(text, usable, options);
        const analysis = environment.engine.analyseArticle(text, usable, {
          ...options,
          recogniser: labels.recogniser,
        });
        note(analysis, labels);
        return analysis;
      },
    },
    use: async (folder) => {
      if (folder === folderInUse) return;
      folderInUse = folder;
      const opened = folder === "" ? undefined : await environment.openRecogniser(folder);
      if (folder !== folderInUse) return;
      if (opened && "problem" in opened) watcher.onProblem(opened.problem);
      labels =
        opened && !("problem" in opened)
          ? createLabelsAhead(opened, environment.builtInRecogniser(), watcher.onFailure)
          : undefined;
      urgent.clear();
      waiting.clear();
      // Every analysis is noted anew: what was read without the model waits for it from now on.
      watcher.onOutdated(labels ? () => true : isOutdated);
    },
  };
}
