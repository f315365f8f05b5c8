import type { Diagnostic } from "vscode-languageserver";
import type { Context } from "./context";
import type { CorpusView } from "./corpusView";
import { diagnosticsIn } from "./diagnostics";

/** Findings as the client is told them. */
export interface Told {
  /** Another one whenever the findings are others. */
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** The findings of articles, and under which ids the client knows them. URIs are canonical. */
export interface Findings {
  /** One article's findings by now. Compares around this article alone. */
  readonly of: (uri: string) => Told;
  /** The same in the whole corpus as compared by now; undefined where the client knows them under this id. */
  readonly newsOf: (uri: string, known: string | undefined) => Told | undefined;
  /** The client has dropped what it knew of an article: whatever is told next is new to it. */
  readonly forget: (uri: string) => void;
}

/** All that an article's findings depend on: the same objects, the same findings. */
type Basis = readonly unknown[];

interface Known {
  readonly resultId: string;
  readonly content: string;
  readonly basis: Basis;
}

const sameBasis = (a: Basis, b: Basis): boolean => a.length === b.length && a.every((part, at) => part === b[at]);

/** No findings told yet. */
export function createFindings(context: Context): Findings {
  const told = new Map<string, Known>();
  let lastId = 0;

  const note = (uri: string, items: Diagnostic[], basis: Basis): Told => {
    const content = JSON.stringify(items);
    const before = told.get(uri);
    const resultId = before?.content === content ? before.resultId : String(++lastId);
    told.set(uri, { resultId, content, basis });
    return { resultId, items };
  };

  // A conflict is another object as soon as any article in it has changed.
  const basisOf = (view: CorpusView, uri: string): Basis => [
    context.language(),
    context.workspace.projectOf(uri),
    context.severities(),
    context.sheets.known(uri)?.live,
    view.analysisOf(uri),
    ...view.conflictsIn(uri),
  ];

  return {
    of: (uri) => note(uri, diagnosticsIn(context, context.corpusAround(uri), uri), []),
    newsOf: (uri, known) => {
      const view = context.corpus();
      const basis = basisOf(view, uri);
      const before = told.get(uri);
      if (before && before.resultId === known && sameBasis(before.basis, basis)) return undefined;
      const now = note(uri, diagnosticsIn(context, view, uri), basis);
      return now.resultId === known ? undefined : now;
    },
    forget: (uri) => void told.delete(uri),
  };
}
