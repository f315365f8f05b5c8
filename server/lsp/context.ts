import type { Connection, Location } from "vscode-languageserver";
import type { Severities } from "../engine/diagnostics/severities";
import type { Language } from "../engine/messages/language";
import type { Span } from "../engine/text/span";
import type { Workspace } from "../workspace/workspace";
import type { ClientAbilities } from "./abilities";
import type { CorpusView } from "./corpusView";
import type { Documents } from "./documents";
import type { Things } from "./things";
import type { ServerEnvironment } from "./environment";
import type { AnnotatorSettings } from "./settings";
import type { Sheets } from "./sheets";

/** All that a feature may ask. One for each session. */
export interface Context {
  readonly connection: Connection;
  readonly environment: ServerEnvironment;
  readonly abilities: ClientAbilities;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly sheets: Sheets;
  /** The files of what was decided on the differences between annotators. */
  readonly adjudicated: Sheets;
  readonly annotator: () => AnnotatorSettings;
  readonly language: () => Language;
  /** Names that are less sure than this are not shown, 0 to 1. */
  readonly entityThreshold: () => number;
  /** How grave the editor's settings say that findings are; a project's own go before. Another object when they change. */
  readonly severities: () => Severities;
  /** What is known of the corpus by now; does not wait. */
  readonly corpus: () => CorpusView;
  /** The same for one article: all that is known of it, and of the others what concerns it. Costs less. */
  readonly corpusAround: (uri: string) => CorpusView;
  /** Both as annotators have left it: without conflicts that they have ruled out, as far as their files are known by now. */
  readonly ruledCorpus: () => CorpusView;
  readonly ruledAround: (uri: string) => CorpusView;
  /** The things that the corpus names by now, by their links; does not wait. */
  readonly things: () => Things;
  readonly log: (message: string) => void;
}

/** A span of an article as a place that the client can open. */
export const locationOf = (
  { documents }: Pick<Context, "documents">,
  corpus: CorpusView,
  uri: string,
  span: Span,
): Location => ({
  uri: documents.clientUriOf(uri),
  range: corpus.rangeIn(uri, span),
});
