import { randomUUID } from "node:crypto";
import * as vscode from "vscode";
import type { Language } from "../messages/language";
import { pageHtml } from "./pageHtml";

/** The folders of `client/webview` that are pages. */
export type PageName = "agreement" | "board" | "concordance" | "reader";

/** Loads a webview's page: the script and the style sheet that the build made of `client/webview/<name>`. Again reloads it. */
export function loadPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  page: {
    readonly name: PageName;
    readonly title: string;
    readonly language: Language;
  },
): void {
  const bundles = vscode.Uri.joinPath(extension, "dist");
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(bundles, file)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [bundles] };
  webview.html = pageHtml({
    title: page.title,
    language: page.language,
    script: address(`${page.name}.js`),
    style: address(`${page.name}.css`),
    source: webview.cspSource,
    nonce: randomUUID(),
  });
}
