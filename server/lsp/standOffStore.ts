import type { StandOffFileProblem, StoredStandOff } from "../files/standOffFile";

/** Where stand-off files are that no editor holds. URIs are canonical. Nothing rejects. */
export interface StandOffStore {
  readonly read: (uri: string) => Promise<StoredStandOff | { readonly problem: StandOffFileProblem }>;
  /** Writes over what was read, as {@link StoredStandOff} tells it. */
  readonly write: (
    uri: string,
    text: string,
    over: StoredStandOff,
  ) => Promise<"unchanged" | "written" | { readonly problem: StandOffFileProblem }>;
}
