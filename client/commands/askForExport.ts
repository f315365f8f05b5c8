import * as vscode from "vscode";
import { texts } from "../settings";
import { EXPORT_SORTS, type ExportParams, type ExportSort } from "../../server/protocol/messages";
import { FORMATS, type Format } from "../messages/formats";

interface FormatItem extends vscode.QuickPickItem {
  readonly format: Format;
}

interface SortItem extends vscode.QuickPickItem {
  readonly sort: ExportSort | "adjudicated";
}

export interface ExportChoice {
  readonly formats: readonly Format[];
  readonly out: vscode.Uri;
  /** What of the annotations, and whose. */
  readonly what: Pick<ExportParams, "include" | "layer">;
}

/** Asks for the formats, in one step; buttons change the folder and what is written. Undefined when the user turns back or picks nothing. */
export async function askForExport(suggested: vscode.Uri): Promise<ExportChoice | undefined> {
  const text = texts();
  const pick = vscode.window.createQuickPick<FormatItem>();
  const elsewhere: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon("folder-opened"),
    tooltip: text.chooseFolder,
  };
  const otherwise: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon("filter"), tooltip: text.exchange.what };
  let out = suggested;
  let what = WHAT_AT_FIRST;

  const showChoice = (): void => {
    const sorts = (what.include ?? []).map((sort) => text.exchange.sorts[sort]);
    const whose = what.layer === "adjudicated" ? [text.exchange.adjudicated] : [];
    const folder = text.chooseFormats(vscode.workspace.asRelativePath(out));
    pick.title = `${folder} · ${[...sorts, ...whose].join(text.comma)}`;
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
      else what = (await askForWhat(what)) ?? what;
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

const WHAT_AT_FIRST: ExportChoice["what"] = { include: ["suggestions", "accepted"], layer: "annotator" };

async function askForWhat({ include: before, layer }: ExportChoice["what"]): Promise<ExportChoice["what"] | undefined> {
  const { what, sorts, details, adjudicated, adjudicatedDetail } = texts().exchange;
  const items: readonly SortItem[] = [
    ...EXPORT_SORTS.map((sort) => ({
      sort,
      label: sorts[sort],
      detail: details[sort],
      picked: before?.includes(sort) === true,
    })),
    { sort: "adjudicated", label: adjudicated, detail: adjudicatedDetail, picked: layer === "adjudicated" },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: what, canPickMany: true, ignoreFocusOut: true });
  if (picked === undefined) return undefined;
  const chosen = picked.map(({ sort }) => sort);
  const include = EXPORT_SORTS.filter((sort) => chosen.includes(sort));
  const isAdjudicated = chosen.includes("adjudicated");
  // Whoever wants what was adjudicated wants it without suggestions beside it, unless these are named too.
  if (include.length === 0) return isAdjudicated ? { include: ["accepted"], layer: "adjudicated" } : undefined;
  return { include, layer: isAdjudicated ? "adjudicated" : "annotator" };
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
