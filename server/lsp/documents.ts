import { TextDocuments, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ARTICLE_LANGUAGE } from "../protocol/messages";
import { canonicalUri, schemeOf } from "./uris";

/** An open document. */
interface OpenDocument {
  /** The URI as the client spells it: the spelling to answer with. */
  readonly clientUri: string;
  readonly version: number;
  readonly text: string;
}

/** Told of the documents that may be articles; `uri` is in canonical spelling. */
export interface DocumentWatcher {
  readonly onHeld: (uri: string, document: OpenDocument) => void;
  readonly onReleased: (uri: string, clientUri: string) => void;
}

export interface Documents {
  /** The canonical URIs of the documents that are open and may be articles. */
  readonly uris: () => readonly string[];
  /** The client's own spelling of a canonical URI where the document is open, else the canonical one. */
  readonly clientUriOf: (uri: string) => string;
  /** What an editor holds under a canonical URI, be it an article or not; undefined where it holds nothing. */
  readonly open: (uri: string) => OpenDocument | undefined;
}

/** Documents that show other versions of a file, or no file at all. */
const NOT_ARTICLES: ReadonlySet<string> = new Set([
  "git",
  "gitlens",
  "gitfs",
  "vscode-local-history",
  "output",
  "debug",
]);

/** A document may be an article by its name or by what the client calls its language; whether it is one, its text says. */
function mayBeArticle({ uri, languageId }: TextDocument): boolean {
  if (NOT_ARTICLES.has(schemeOf(uri))) return false;
  return languageId === ARTICLE_LANGUAGE || languageId === "plaintext" || uri.toLowerCase().endsWith(".txt");
}

/** Keeps the open documents in step with the client, edit by edit. */
export function listenToDocuments(connection: Connection, watcher: DocumentWatcher): Documents {
  const documents = new TextDocuments(TextDocument);
  const spelling = new Map<string, string>();

  documents.onDidChangeContent(({ document }) => {
    if (!mayBeArticle(document)) return;
    const uri = canonicalUri(document.uri);
    spelling.set(uri, document.uri);
    watcher.onHeld(uri, { clientUri: document.uri, version: document.version, text: document.getText() });
  });
  documents.onDidClose(({ document }) => {
    const uri = canonicalUri(document.uri);
    if (spelling.delete(uri)) watcher.onReleased(uri, document.uri);
  });
  documents.listen(connection);

  return {
    uris: () => [...spelling.keys()],
    clientUriOf: (uri) => spelling.get(uri) ?? uri,
    open: (uri) => {
      const document = documents.all().find((each) => canonicalUri(each.uri) === uri);
      return document && { clientUri: document.uri, text: document.getText(), version: document.version };
    },
  };
}
