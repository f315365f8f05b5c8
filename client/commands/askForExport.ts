import * as vscode from "vscode";
import { texts } from "../settings";
import { FORMATS, type Format } from "../messages/formats";

interface FormatItem extends vscode.QuickPickItem {
  readonly format: Format;
}

interface ExportChoice {
  readonly formats: readonly Format[];
  readonly out: vscode.Uri;
}

/** Asks for the formats, in one step; a button changes the folder. Undefined when the user turns back or picks no format. */
export async function askForExport(suggested: vscode.Uri): Promise<ExportChoice | undefined> {
  const text = texts();
  const pick = vscode.window.createQuickPick<FormatItem>();
  const elsewhere: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("folder-opened"),
    tooltip: text.chooseFolder,
  };
  let out = suggested;

  const showFolder = (): void => {
    pick.title = text.chooseFormats(vscode.workspace.asRelativePath(out));
  };
  showFolder();
  pick.placeholder = text.chooseFormatsHint;
  pick.canSelectMany = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true; // the folder dialog takes the focus
  pick.buttons = [elsewhere];
  pick.items = FORMATS.map((format) => ({ format, ...text.formats[format] }));
  pick.selectedItems = pick.items.filter(({ format }) => format === "brat");

  const chosen = new Promise<ExportChoice | undefined>((resolve) => {
    pick.onDidTriggerButton(async () => {
      out = (await askForFolder(out)) ?? out;
      showFolder();
      pick.show();
    });
    pick.onDidAccept(() => resolve({ formats: pick.selectedItems.map(({ format }) => format), out }));
    pick.onDidHide(() => resolve(undefined));
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
