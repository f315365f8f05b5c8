import {
  EXCLUDING,
  VERDICTS,
  type ExcludingVerdict,
  type FigureReference,
  type Report,
  type ReportPair,
  type Verdict,
} from "./report";

/** One real-world quantity on which reports cannot all be true. */
export interface Conflict {
  readonly label: string;
  readonly verdict: ExcludingVerdict;
  /** Only those that stand in a pair, in the order of paths, then of figures. */
  readonly figures: readonly FigureReference[];
  /** Indexes into `figures`, smaller first: which of them exclude each other. Never empty. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** The gravest verdict of a quantity's pairs. */
export const gravest = (pairs: readonly ReportPair[]): Verdict =>
  VERDICTS.find((one) => pairs.some(({ verdict }) => verdict === one)) ?? "compatible";

export const excludes = (verdict: Verdict): verdict is ExcludingVerdict => EXCLUDING.some((one) => one === verdict);

/** What of a quantity's reports cannot all be true, or null where all of it can. */
export function conflictIn(
  label: string,
  verdict: Verdict,
  reports: readonly Report[],
  pairs: readonly ReportPair[],
): Conflict | null {
  if (!excludes(verdict)) return null;
  const opposed = pairs.filter((pair) => excludes(pair.verdict));
  const members = [...new Set(opposed.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
  const indexOf = new Map(members.map((member, index) => [member, index]));
  const figures = members.flatMap((member): readonly FigureReference[] => {
    const report = reports[member];
    return report ? [{ path: report.path, figure: report.figure }] : [];
  });
  const placed = opposed.map(({ first, second }) => [indexOf.get(first) ?? 0, indexOf.get(second) ?? 0] as const);
  return { label, verdict, figures, pairs: placed };
}
