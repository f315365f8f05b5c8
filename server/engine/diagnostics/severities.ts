import { DIAGNOSTIC_CODES, SEVERITIES, type Diagnostic } from "./diagnostic";

/** How grave a rule's findings are to somebody; `off`: they are not to be shown. */
export const SEVERITY_SETTINGS = [...SEVERITIES, "off"] as const;
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

/** Findings as somebody wants them: those of a rule that is off left out. A rule that is not named keeps its severity. */
export const withSeverities = (diagnostics: readonly Diagnostic[], settings: Severities): readonly Diagnostic[] =>
  settings.size === 0
    ? diagnostics
    : diagnostics.flatMap((diagnostic) => {
        const severity = settings.get(diagnostic.code) ?? diagnostic.severity;
        return severity === "off" ? [] : [{ ...diagnostic, severity }];
      });

/** By the code of the rule. */
export type Severities = ReadonlyMap<string, SeveritySetting>;

/** Two settings in one: where both name a rule, the second counts. */
export const joinSeverities = (before: Severities, after: Severities): Severities =>
  before.size === 0 ? after : after.size === 0 ? before : new Map([...before, ...after]);

/** Whether somebody's words name a rule, and how grave its findings can be. */
export const isSeverity = (
  entry: readonly [rule: string, level: unknown],
): entry is readonly [string, SeveritySetting] =>
  DIAGNOSTIC_CODES.some((code) => code === entry[0]) && SEVERITY_SETTINGS.some((setting) => setting === entry[1]);
