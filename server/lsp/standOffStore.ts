import type { StandOffFileProblem, StoredStandOff } from "../files/standOffFile";

/** Where stand-off files are that no editor holds. URIs are canonical. Nothing rejects. */
export interface StandOffStore {
  readonly read: (uri: string) => Promise<StoredStandOff | { readonly problem: StandOffFileProblem }>;
  /** The files beside an article, with the annotators that their names give; null for the file that all share. */
  readonly beside: (
    articleUri: string,
  ) => Promise<readonly { readonly uri: string; readonly annotator: string | null }[]>;
  /** Writes over what was read, as {@link StoredStandOff} tells it. */
  readonly write: (
    uri: string,
    text: string,
    over: StoredStandOff,
  ) => Promise<"unchanged" | "written" | { readonly problem: StandOffFileProblem }>;
}
