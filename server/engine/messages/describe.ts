import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Language } from "./language";

/** A diagnostic in words. Numbers, Latin text and quoted spans stand in bidi isolates (U+2068 … U+2069). */
export function describe(diagnostic: Diagnostic, language: Language): string {
  return `${diagnostic.code} (${language})`;
}
