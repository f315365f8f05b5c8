import * as vscode from "vscode";
import { texts } from "../settings";
import type { Scheme } from "../messages/scheme";
import { askForWhat, WHAT_AT_FIRST, whatText, type What } from "./askForWhat";
import { FORMATS, type Format } from "../messages/formats";

interface FormatItem extends vscode.QuickPickItem {
  readonly format: Format;
}

export interface ExportChoice {
  readonly formats: readonly Format[];
  readonly out: vscode.Uri;
  readonly what: What;
}

/**
 * Asks for the formats, in one step; buttons change the folder and what is written. `scheme` says which labels there are.
 * Undefined when the user turns back or picks nothing.
 */
export async function askForExport(
  suggested: vscode.Uri,
  scheme: () => Promise<Scheme>,
): Promise<ExportChoice | undefined> {
  const text = texts();
  const pick = vscode.window.createQuickPick<FormatItem>();
  const elsewhere: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("folder-opened"),
    tooltip: text.chooseFolder,
  };
  const otherwise: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon("filter"), tooltip: text.exchange.what };
  let out = suggested;
  let what: What = WHAT_AT_FIRST;

  const showChoice = (): void => {
    pick.title = `${text.chooseFormats(vscode.workspace.asRelativePath(out))} · ${whatText(what, text)}`;
  };
  showChoice();
  pick.placeholder = text.chooseFormatsHint;
  pick.canSelectMany = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true; // the folder dialog takes the focus
  pick.buttons = [otherwise, elsewhere];
  pick.items = FORMATS.map((format) => ({ format, ...text.formats[format] }));
  pick.selectedItems = pick.items.filter(({ format }) => format === "brat");

  let isAsking = false;
  const chosen = new Promise<ExportChoice | undefined>((resolve) => {
    pick.onDidTriggerButton(async (button) => {
      isAsking = true; // what is asked hides the list of formats for a while
      if (button === elsewhere) out = (await askForFolder(out)) ?? out;
      else what = (await askForWhat(what, await scheme())) ?? what;
      isAsking = false;
      showChoice();
      pick.show();
    });
    pick.onDidAccept(() => resolve({ formats: pick.selectedItems.map(({ format }) => format), out, what }));
    pick.onDidHide(() => {
      if (!isAsking) resolve(undefined);
    });
  });
  pick.show();
  const choice = await chosen;
  pick.dispose();
  return choice !== undefined && choice.formats.length > 0 ? choice : undefined;
}

async function askForFolder(current: vscode.Uri): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: vscode.Uri.joinPath(current, ".."),
    openLabel: texts().exportHere,
  });
  return picked?.[0];
}
