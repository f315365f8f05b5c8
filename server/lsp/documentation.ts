import type { DiagnosticCode } from "../engine/diagnostics/diagnostic";

const DIAGNOSTICS_PAGE = "https://github.com/isnad/isnad/blob/main/docs/diagnostics.md";

/** Where a diagnostic's code is explained. */
export const documentationOf = (code: DiagnosticCode): string => `${DIAGNOSTICS_PAGE}#${code}`;
