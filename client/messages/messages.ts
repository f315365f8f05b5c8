import type { Format } from "./formats";
import type { MarkKind } from "../../server/protocol/messages";
import type { AtCursorMessages } from "./atCursor";
import type { EntityMessages } from "./entities";
import type { ExchangeMessages } from "./exchange";
import type { ProgressMessages } from "./progress";
import type { ReaderMessages } from "./reader";

/** The state of the language server as its users see it. */
export type ServerState = "idle" | "starting" | "running" | "stopped";

/**
 * Every text that the extension says while it runs. The manifest's texts stand in package.nls.json: VS Code chooses their
 * language; the language of these is chosen by `isnad.uiLanguage`, since no Arabic language pack exists.
 */
export interface Messages {
  readonly viewTitle: string;
  readonly boardTitle: string;
  readonly concordanceTitle: string;
  readonly showOnBoard: string;
  readonly conflictsGroup: string;
  readonly noConflicts: string;
  readonly noSource: string;
  readonly verdicts: { readonly conflict: string; readonly update: string; readonly denied: string };
  readonly states: {
    readonly sourced: string;
    readonly anonymous: string;
    readonly unsourced: string;
    readonly conflicting: string;
    readonly other: string;
  };
  readonly value: (value: string) => string;
  readonly source: (source: string) => string;
  readonly articles: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly unsourced: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly reports: (count: number) => string;
  /** Progress of the first reading of the folder. */
  readonly reading: (done: number, all: number) => string;
  readonly statusHint: string;
  readonly server: Readonly<Record<ServerState, string>>;
  readonly serverName: string;
  readonly serverFailed: string;
  readonly restart: string;
  readonly showLog: string;
  readonly noFigureHere: string;
  readonly noArticle: string;
  readonly noFolder: string;
  readonly chooseFormats: (folder: string) => string;
  readonly chooseFormatsHint: string;
  readonly chooseFolder: string;
  readonly exportHere: string;
  readonly exporting: string;
  readonly exported: (files: number, folder: string) => string;
  readonly exportProblems: (count: number) => string;
  readonly exportedNothing: string;
  readonly exportFailed: (reason: string) => string;
  readonly wrongFormat: (formats: string) => string;
  /** Sentences one after the other, in the direction of the language. */
  readonly together: (sentences: readonly string[]) => string;
  readonly open: string;
  readonly reveal: string;
  readonly details: string;
  readonly whichFile: string;
  readonly formats: Readonly<Record<Format, { label: string; detail: string }>>;
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly reader: ReaderMessages;
  readonly entities: EntityMessages;
  readonly progress: ProgressMessages;
  /** Between the items of a list. */
  readonly comma: string;
  readonly exchange: ExchangeMessages;
  readonly atCursor: AtCursorMessages;
  /** What quick fixes ask. */
  readonly fixes: {
    readonly whoSaysIt: string;
    readonly otherWords: string;
    readonly sourceWords: string;
    readonly notInArticle: string;
    readonly reasonTitle: string;
    readonly reasonHint: string;
  };
}
