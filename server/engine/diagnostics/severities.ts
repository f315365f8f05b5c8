import type { Diagnostic, Severity } from "./diagnostic";

/** How grave a rule's findings are to somebody; `off`: they are not to be shown. */
export type SeveritySetting = Severity | "off";

/** Findings as somebody wants them: those of a rule that is off left out. A rule that is not named keeps its severity. */
export const withSeverities = (
  diagnostics: readonly Diagnostic[],
  settings: ReadonlyMap<string, SeveritySetting>,
): readonly Diagnostic[] =>
  settings.size === 0
    ? diagnostics
    : diagnostics.flatMap((diagnostic) => {
        const severity = settings.get(diagnostic.code) ?? diagnostic.severity;
        return severity === "off" ? [] : [{ ...diagnostic, severity }];
      });
