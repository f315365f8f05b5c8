import { SEVERITY_SETTINGS, type SeveritySetting } from "../../annotations/project";
import { DIAGNOSTIC_CODES } from "../../engine/diagnostics/diagnostic";

/** Whether somebody's words name a rule, and how grave its findings can be. */
export const isSeverity = (
  entry: readonly [rule: string, level: unknown],
): entry is readonly [string, SeveritySetting] =>
  DIAGNOSTIC_CODES.some((code) => code === entry[0]) && SEVERITY_SETTINGS.some((setting) => setting === entry[1]);
