import type { Diagnostic, Severity } from "./diagnostic";

/** How grave a rule's findings are to somebody; `off`: they are not to be shown. */
export type SeveritySetting = Severity | "off";

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
