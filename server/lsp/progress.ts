import type { WorkDoneProgressReporter } from "vscode-languageserver";
import type { Context } from "./context";
import { textsIn } from "./texts";

/** Progress of the background work, as the client shows it. */
export interface Progress {
  /** Shows a bar as soon as the client allows; the work need not wait for it. */
  readonly begin: () => Promise<void>;
  readonly report: () => void;
  readonly end: () => void;
}

/** One bar at a time; none where the client has no bars. */
export function createProgress({
  connection,
  abilities,
  workspace,
  language,
}: Pick<Context, "connection" | "abilities" | "workspace" | "language">): Progress {
  let bar: WorkDoneProgressReporter | null = null;
  let isWanted = false;
  let shown = -1;
  const stillWanted = (): boolean => isWanted && bar === null;
  return {
    begin: async () => {
      if (!abilities.showsProgress || isWanted) return;
      isWanted = true;
      const created = await connection.window.createWorkDoneProgress();
      // The work may be over before the client has answered.
      if (!stillWanted()) return;
      bar = created;
      shown = -1;
      bar.begin(textsIn(language()).readingArticles, 0, "", false);
    },
    report: () => {
      const { articles, waiting } = workspace.counts();
      const done = articles - waiting;
      const percentage = articles === 0 ? 0 : Math.floor((100 * done) / articles);
      if (percentage === shown) return;
      shown = percentage;
      bar?.report(percentage, `${done}/${articles}`);
    },
    end: () => {
      isWanted = false;
      bar?.done();
      bar = null;
    },
  };
}
