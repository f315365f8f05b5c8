import * as vscode from "vscode";
import type { ReviewCounts } from "../../../server/protocol/annotations";
import type { ReviewItemState } from "../../../server/protocol/review";
import { isolate } from "../../messages/isolate";
import type { Messages } from "../../messages/messages";
import { labelName, type LabelNames } from "../../messages/schemeNames";
import type { ProgressMessages } from "../../messages/progress";
import { allIn, childrenOf, decidedIn, queryOf, type ProgressGroup, type ProgressRow } from "./progressTree";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const GROUP_ICONS: Readonly<Record<ProgressGroup, string>> = {
  articles: "files",
  suggestions: "lightbulb",
  annotations: "bookmark",
  annotators: "account",
};

/** How a row looks, what it says and where a click leads. */
export function progressItem(row: ProgressRow, names: LabelNames, messages: Messages): vscode.TreeItem {
  const text = messages.progress;
  const item = plainItem(row, names, messages);
  const query = queryOf(row);
  if (query !== undefined)
    item.command = { command: "isnad.searchAnnotations", title: text.title, arguments: [{ query }] };
  return item;
}

function plainItem(row: ProgressRow, names: LabelNames, { progress: text, reader }: Messages): vscode.TreeItem {
  switch (row.row) {
    case "all":
      return countedItem(isolate(text.all), row.counts, text);
    case "group": {
      const isOpen = row.group === "articles";
      const item = new vscode.TreeItem(isolate(text[row.group]), isOpen ? Expanded : Collapsed);
      item.id = row.group;
      item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[row.group]);
      return item;
    }
    case "article": {
      const uri = vscode.Uri.parse(row.uri);
      const item = countedItem(isolate(uri.path.split("/").at(-1) ?? row.uri), row.counts, text);
      item.command = { command: "vscode.openWith", title: text.title, arguments: [uri, "isnad.reader"] };
      return item;
    }
    case "kind":
    case "label": {
      const name = row.row === "kind" ? text.kinds[row.kind] : labelName(names, row.kind, row.label, reader);
      const item = new vscode.TreeItem(isolate(name), childrenOf(row).length > 0 ? Collapsed : None);
      item.description = String(row.count);
      item.iconPath = new vscode.ThemeIcon(row.row === "kind" ? "symbol-class" : "tag");
      return item;
    }
    case "annotator": {
      const item = new vscode.TreeItem(isolate(row.annotator), None);
      item.description = text.decisions(allIn(row.counts));
      item.iconPath = new vscode.ThemeIcon("person");
      item.tooltip = counts(row.counts, text).join("\n");
      return item;
    }
  }
}

/** A row with how much of it is done, and an icon that says so. */
function countedItem(label: string, tally: ReviewCounts, text: ProgressMessages): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  const [done, all] = [decidedIn(tally), allIn(tally)];
  const reviewed = text.reviewed(done, all);
  item.description = reviewed;
  item.iconPath = new vscode.ThemeIcon(done === 0 ? "circle-large-outline" : done < all ? "color-mode" : "pass-filled");
  const facts = counts(tally, text);
  item.tooltip = [label, ...facts].join("\n");
  item.accessibilityInformation = { label: [label, reviewed, ...facts].join(", ") };
  return item;
}

const counts = (tally: ReviewCounts, text: ProgressMessages): readonly string[] =>
  (Object.entries(tally) as [ReviewItemState, number][])
    .filter(([, count]) => count > 0)
    .map(([state, count]) => text.counts[state](count));
