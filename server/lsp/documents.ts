import { TextDocuments, type Connection, type TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "../annotations/anchoring/edits";
import { isStandOffName } from "../annotations/standoff/names";
import { ARTICLE_LANGUAGE } from "../protocol/messages";
import { canonicalUri, schemeOf } from "./uris";

/** An open document. */
interface OpenDocument {
  /** The URI as the client spells it: the spelling to answer with. */
  readonly clientUri: string;
  readonly version: number;
  readonly text: string;
}

/** An open document with its newest edits. */
interface EditedDocument extends OpenDocument {
  /** The edits that made the text out of the one before; null where they are not known. */
  readonly edits: readonly TextEdit[] | null;
}

/** An open stand-off file. */
interface OpenStandOff {
  readonly version: number;
  readonly text: string;
}

/** Told of the documents that may be articles; `uri` is in canonical spelling. */
export interface DocumentWatcher {
  readonly onHeld: (uri: string, document: EditedDocument) => void;
  readonly onReleased: (uri: string, clientUri: string) => void;
  readonly onSaved: (uri: string) => void;
  /** A stand-off file is open with this text, or, with null, no longer. */
  readonly onStandOff: (uri: string, document: OpenStandOff | null) => void;
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
  if (isStandOffName(uri)) return false;
  if (NOT_ARTICLES.has(schemeOf(uri))) return false;
  return languageId === ARTICLE_LANGUAGE || languageId === "plaintext" || uri.toLowerCase().endsWith(".txt");
}

/** The edits that a notification brings, each counted in the text that the one before has left. */
function editsOf(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): readonly TextEdit[] {
  let before = TextDocument.create(document.uri, document.languageId, 0, document.getText());
  return changes.map((change) => {
    const isPart = "range" in change;
    const start = isPart ? before.offsetAt(change.range.start) : 0;
    const end = isPart ? before.offsetAt(change.range.end) : before.getText().length;
    before = TextDocument.update(before, [change], 0);
    return { start, end, text: change.text };
  });
}

/** Keeps the open documents in step with the client, edit by edit. */
export function listenToDocuments(connection: Connection, watcher: DocumentWatcher): Documents {
  /** The edits of documents since they were last told of. */
  const edits = new Map<string, readonly TextEdit[]>();
  const documents = new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, version) => {
      if (mayBeArticle(document)) edits.set(document.uri, editsOf(document, changes));
      return TextDocument.update(document, changes, version);
    },
  });
  const spelling = new Map<string, string>();

  documents.onDidChangeContent(({ document }) => {
    const uri = canonicalUri(document.uri);
    const { version } = document;
    if (isStandOffName(uri)) watcher.onStandOff(uri, { version, text: document.getText() });
    if (!mayBeArticle(document)) return;
    spelling.set(uri, document.uri);
    const known = edits.get(document.uri) ?? null;
    edits.delete(document.uri);
    watcher.onHeld(uri, { clientUri: document.uri, version, text: document.getText(), edits: known });
  });
  documents.onDidClose(({ document }) => {
    const uri = canonicalUri(document.uri);
    if (isStandOffName(uri)) watcher.onStandOff(uri, null);
    if (spelling.delete(uri)) watcher.onReleased(uri, document.uri);
  });
  documents.onDidSave(({ document }) => {
    const uri = canonicalUri(document.uri);
    if (spelling.has(uri)) watcher.onSaved(uri);
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
