import type { ClientCapabilities } from "vscode-languageserver";
import { DECIDE_COMMAND } from "../protocol/review";

/** What the client can do, as far as the server asks. Whatever it does not say, it cannot. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdownHover: boolean;
  /** Takes completions with places to fill in. */
  readonly snippets: boolean;
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
  /** Has the command that asks what a decision needs. */
  readonly decides: boolean;
  /** Shows findings in the hovers of their places by itself, with what is related. */
  readonly showsFindingsInHovers: boolean;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

/** The commands of its own that a client offers servers, as other servers' extensions say it: `commands.commands`. */
function commandsIn(experimental: unknown): readonly unknown[] {
  const commands = fieldOf(fieldOf(experimental, "commands"), "commands");
  return Array.isArray(commands) ? (commands as readonly unknown[]) : [];
}

/** Reads the capabilities of the `initialize` request. */
export function abilitiesOf({ textDocument, workspace, window, experimental }: ClientCapabilities): ClientAbilities {
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
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
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
    decides: commandsIn(experimental).includes(DECIDE_COMMAND),
    showsFindingsInHovers: fieldOf(experimental, "findingsInHovers") === true,
  };
}
