import type { SentAgreement, SentCoefficient, SentKindAgreement } from "../../../server/protocol/agreement";
import type { AgreementMessages } from "../../messages/agreement/messages";
import type { LabelName } from "./messages";

export type Measure = keyof AgreementMessages["measures"];

/** Columns that stand together: those of all annotators, or those of a pair. */
export interface ColumnGroup {
  /** Null: all annotators. */
  readonly annotators: readonly [string, string] | null;
  readonly measures: readonly Measure[];
}

export interface Row {
  /** Null: all labels together. */
  readonly label: string | null;
  /** One for each column, in the order of the groups. */
  readonly values: readonly SentCoefficient[];
}

export interface Table {
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly Row[];
}

const OF_ALL = ["fleissKappa", "alpha", "alphaU"] as const;
const OF_PAIR = ["cohenKappa", "exactF1", "overlappingF1"] as const;

/** The measures of one kind as a table: a row for each label, first those of all annotators, then those of each pair. */
export function tableOf({ kind, agreements }: SentKindAgreement, labels: readonly LabelName[]): Table {
  const [first] = agreements;
  const names = new Map(labels.filter((label) => label.kind === kind).map(({ id, name }) => [id, name]));
  return {
    groups: [
      { annotators: null, measures: OF_ALL },
      ...(first?.pairs ?? []).map(({ annotators }) => ({ annotators, measures: OF_PAIR })),
    ],
    rows: agreements.map((agreement) => ({
      label: agreement.label === null ? null : (names.get(agreement.label) ?? agreement.label),
      values: valuesOf(agreement),
    })),
  };
}

const valuesOf = (agreement: SentAgreement): readonly SentCoefficient[] => [
  ...OF_ALL.map((measure) => agreement[measure]),
  ...agreement.pairs.flatMap((pair) => OF_PAIR.map((measure) => pair[measure])),
];
