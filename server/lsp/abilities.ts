import type { ClientCapabilities } from "vscode-languageserver";

/** What the client can do, as far as the server asks. Whatever it does not say, it cannot. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly symbolTree: boolean;
  readonly preparesRename: boolean;
  readonly showsDocuments: boolean;
  readonly codeActionLiterals: boolean;
  readonly showsProgress: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Takes edits of several documents, with their versions. */
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly appliesEdits: boolean;
}

/** Reads the capabilities of the `initialize` request. */
export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic != null,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (diagnostics) => diagnostics?.relatedInformation === true,
    ),
    codeDescription: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (diagnostics) => diagnostics?.codeDescriptionSupport === true,
    ),
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport != null,
    showsProgress: window?.workDoneProgress === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    appliesEdits: workspace?.applyEdit === true && workspace.workspaceEdit?.documentChanges === true,
  };
}
