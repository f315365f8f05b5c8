import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import type { Diagnostic, Related, Severity } from "../engine/diagnostics/diagnostic";
import { figureId } from "../engine/ids";
import { describe } from "../engine/messages/describe";
import { directed } from "../engine/messages/isolate";
import { locationOf, type Context } from "./context";
import type { CorpusView } from "./corpusView";
import { documentationOf } from "./documentation";
import { unruledFindings } from "./rulings";
import { relatedText } from "./texts";

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for whoever acts on it. */
interface DiagnosticData {
  /** Ids of the figures concerned, as in reports. */
  readonly figures: readonly string[];
}

const relatedInformation =
  (context: Context, corpus: CorpusView) =>
  ({ reference, span, text, source }: Related): NonNullable<LspDiagnostic["relatedInformation"]>[number] => ({
    location: locationOf(context, corpus, reference.path, span),
    message: relatedText(text, source, context.language()),
  });

/** A finding in the terms of the protocol, in the language in use. */
export function toLsp(context: Context, corpus: CorpusView, uri: string, diagnostic: Diagnostic): LspDiagnostic {
  const { abilities, language } = context;
  const data: DiagnosticData = { figures: diagnostic.figures.map(figureId) };
  return {
    range: corpus.rangeIn(uri, diagnostic),
    severity: SEVERITY[diagnostic.severity],
    code: diagnostic.code,
    source: "isnad",
    message: directed(describe(diagnostic, language()), language()),
    data,
    ...(abilities.codeDescription && { codeDescription: { href: documentationOf(diagnostic.code) } }),
    ...(abilities.relatedInformation &&
      diagnostic.related.length > 0 && {
        relatedInformation: diagnostic.related.map(relatedInformation(context, corpus)),
      }),
  };
}

/** The findings in an article, as compared in a view of the corpus; none where it is no article. */
export const diagnosticsIn = (context: Context, corpus: CorpusView, uri: string): LspDiagnostic[] =>
  unruledFindings(context, uri, corpus.diagnosticsOf(uri)).map((diagnostic) => toLsp(context, corpus, uri, diagnostic));
