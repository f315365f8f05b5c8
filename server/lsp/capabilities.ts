import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { ClientAbilities } from "./abilities";
import { SHOW_COMMAND } from "./codeAction";

/** What the server offers this client. Positions are UTF-16, which every client has to know. */
export const capabilitiesFor = ({
  pullsDiagnostics,
  showsDocuments,
  preparesRename,
  codeActionLiterals,
  documentChanges,
  snippets,
}: ClientAbilities): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  // For lines of stand-off files, which are JSON.
  ...(snippets && { completionProvider: { triggerCharacters: ['"', ":"] } }),
  documentSymbolProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: preparesRename ? { prepareProvider: true } : true,
  definitionProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...(pullsDiagnostics && {
    diagnosticProvider: { identifier: "isnad", interFileDependencies: true, workspaceDiagnostics: true },
  }),
  ...((showsDocuments || (codeActionLiterals && documentChanges)) && {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  }),
  ...(showsDocuments && { executeCommandProvider: { commands: [SHOW_COMMAND] } }),
});
