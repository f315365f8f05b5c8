import * as vscode from "vscode";
import { changesLanguage, uiLanguage } from "../settings";
import { loadPage, type PageName } from "./webviewPage";

/** A view of which there is one at most, in the editor area; it comes back where it stood open when the window was closed. */
export interface SinglePanel<To> {
  readonly show: () => void;
  /** Whether the page is there and listens. */
  readonly isListening: () => boolean;
  readonly tell: (message: To) => void;
  readonly dispose: () => void;
}

interface PanelOptions<From> {
  readonly extension: vscode.Uri;
  readonly page: PageName;
  /** A product icon. */
  readonly icon: string;
  readonly title: () => string;
  readonly receive: (message: From, panel: vscode.WebviewPanel) => void;
}

/** The view `isnad.<page>`. Its page says `ready` whenever it is loaded; it is loaded anew when the language changes. */
export function prepareSinglePanel<To, From extends { readonly type: string }>(
  options: PanelOptions<From>,
): SinglePanel<To> {
  const { extension, page, icon, title, receive } = options;
  const view = `isnad.${page}`;
  let panel: vscode.WebviewPanel | undefined;
  let isListening = false;

  const load = (): void => {
    if (panel === undefined) return;
    isListening = false;
    panel.title = title();
    panel.iconPath = new vscode.ThemeIcon(icon);
    loadPage(panel.webview, extension, { name: page, title: panel.title, language: uiLanguage() });
  };
  const adopt = (adopted: vscode.WebviewPanel): void => {
    panel = adopted;
    adopted.onDidDispose(() => {
      panel = undefined;
      isListening = false;
    });
    adopted.onDidChangeViewState(() => {
      if (!adopted.visible) isListening = false; // the page is gone, and loads anew when the panel comes up
    });
    adopted.webview.onDidReceiveMessage((message: From) => {
      if (message.type === "ready") isListening = true;
      receive(message, adopted);
    });
    load();
  };
  const listeners = [
    vscode.window.registerWebviewPanelSerializer(view, {
      deserializeWebviewPanel: (restored) => {
        adopt(restored);
        return Promise.resolve();
      },
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) load();
    }),
  ];
  return {
    show: () => {
      if (panel === undefined) adopt(vscode.window.createWebviewPanel(view, "", vscode.ViewColumn.Active));
      else panel.reveal();
    },
    isListening: () => isListening,
    tell: (message) => void panel?.webview.postMessage(message),
    dispose: () => {
      vscode.Disposable.from(...listeners).dispose();
      panel?.dispose();
    },
  };
}

/** Shows a document beside a panel, so that both can be read together; `look` leaves the focus on the panel. */
export async function openBeside(
  panel: vscode.WebviewPanel,
  uri: string,
  selection: vscode.Range | undefined,
  look: boolean,
): Promise<void> {
  const beside = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== panel.viewColumn);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    ...(selection === undefined ? {} : { selection }),
    viewColumn: beside?.viewColumn ?? vscode.ViewColumn.Beside,
    preserveFocus: look,
    preview: true,
  });
}
