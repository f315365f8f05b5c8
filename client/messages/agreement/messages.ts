import type { SentKindAgreement } from "../../../server/protocol/agreement";

/** Every text of the agreement view. */
export interface AgreementMessages {
  readonly title: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<SentKindAgreement["kind"], string>>;
  readonly articles: (count: number) => string;
  readonly allLabels: string;
  readonly label: string;
  readonly allAnnotators: string;
  readonly measures: Readonly<
    Record<"cohenKappa" | "exactF1" | "overlappingF1" | "fleissKappa" | "alpha" | "alphaU", string>
  >;
  /** What a measure measures, and what the number beside it counts. */
  readonly meanings: AgreementMessages["measures"];
  readonly undefined: string;
  readonly undefinedHint: string;
  /** How many tokens or spans were compared, to be read aloud. */
  readonly compared: (count: number) => string;
  readonly work: string;
  readonly columns: Readonly<Record<"article" | "annotators" | "agreed" | "differences" | "open", string>>;
  readonly names: (names: readonly string[]) => string;
  readonly adjudicate: (article: string) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly reading: string;
}
