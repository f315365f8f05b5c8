import * as vscode from "vscode";
import type { OverviewFigure } from "../../server/protocol/messages";
import { isolate } from "../messages/isolate";
import type { Messages } from "../messages/messages";
import { toRange } from "../ranges";
import {
  countOf,
  type ArticleRow,
  type ConflictRow,
  type ConflictsRow,
  type FigureRow,
  type Row,
} from "./overviewTree";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a row of the tree looks, what it says and where a click leads. */
export function rowItem(row: Row, text: Messages): vscode.TreeItem {
  switch (row.kind) {
    case "conflicts":
      return conflictsItem(row, text);
    case "conflict":
      return conflictItem(row, text);
    case "article":
      return articleItem(row, text);
    case "figure":
      return figureItem(row, text);
  }
}

function conflictsItem({ conflicts }: ConflictsRow, text: Messages): vscode.TreeItem {
  const item = new vscode.TreeItem(isolate(text.conflictsGroup), conflicts.length > 0 ? Expanded : None);
  item.id = "conflicts";
  item.description = conflicts.length > 0 ? String(conflicts.length) : text.noConflicts;
  item.iconPath = icon("git-compare", conflicts.length > 0 ? "isnad.conflictingClaimLine" : undefined);
  item.accessibilityInformation = { label: text.conflicts(conflicts.length) };
  return item;
}

/** Not `≠`: where the interface's font lacks it, the glyph that stands in for it overlaps its neighbours. */
const VERDICTS = {
  conflict: { icon: "git-compare", between: " | " },
  update: { icon: "history", between: " → " },
  denied: { icon: "circle-slash", between: " | " },
} as const;

function conflictItem({ conflict }: ConflictRow, text: Messages): vscode.TreeItem {
  const { label, verdict, figures } = conflict;
  const item = new vscode.TreeItem(isolate(label), Collapsed);
  const { icon: name, between } = VERDICTS[verdict];
  const values = [...new Set(figures.map(({ value }) => isolate(value)))].join(between);
  item.description = values;
  item.iconPath = icon(name, verdict === "conflict" ? "isnad.conflictingClaimLine" : undefined);
  item.tooltip = tooltip([isolate(label), text.verdicts[verdict], values]);
  item.contextValue = "conflict";
  item.accessibilityInformation = {
    label: `${isolate(label)}, ${text.verdicts[verdict]}, ${text.reports(figures.length)}: ${values}`,
  };
  return item;
}

function articleItem({ article }: ArticleRow, text: Messages): vscode.TreeItem {
  const uri = vscode.Uri.parse(article.uri);
  const item = new vscode.TreeItem(uri, Collapsed);
  const unsourced = countOf(article, "unsourced");
  const conflicting = countOf(article, "conflicting");
  const counts = [
    text.figures(article.figures.length),
    ...(unsourced > 0 ? [text.unsourced(unsourced)] : []),
    ...(conflicting > 0 ? [text.conflicts(conflicting)] : []),
  ];
  item.id = article.uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = counts[0] ?? "";
  item.tooltip = tooltip([vscode.workspace.asRelativePath(uri), ...counts]);
  item.accessibilityInformation = { label: [isolate(baseName(article.uri)), ...counts].join(", ") };
  item.contextValue = "article";
  return item;
}

const STATE_ICONS: Readonly<Record<OverviewFigure["state"], { readonly icon: string; readonly color?: string }>> = {
  sourced: { icon: "pass", color: "isnad.sourcedClaimLine" },
  anonymous: { icon: "question" },
  unsourced: { icon: "warning", color: "isnad.unsourcedClaimLine" },
  conflicting: { icon: "git-compare", color: "isnad.conflictingClaimLine" },
  other: { icon: "symbol-numeric" },
};

function figureItem({ figure, parent }: FigureRow, text: Messages): vscode.TreeItem {
  const label = isolate(oneLine(figure.text));
  const item = new vscode.TreeItem(label, None);
  const source = figure.source === null ? text.noSource : isolate(oneLine(figure.source));
  const where = `${isolate(baseName(figure.uri))}:${figure.range.start.line + 1}`;
  const style = STATE_ICONS[figure.state];
  // Below an article its name would be repeated on every row; below a conflict its values stand already.
  const facts = parent.kind === "article" ? [isolate(figure.value), source] : [source, where];
  item.description = (figure.state === "other" ? facts.slice(0, 1) : facts).join(" · ");
  item.iconPath = icon(style.icon, style.color);
  item.tooltip = tooltip([
    label,
    text.value(figure.value),
    ...(figure.source === null ? [] : [text.source(oneLine(figure.source))]),
    text.states[figure.state],
    where,
  ]);
  item.accessibilityInformation = { label: [label, text.states[figure.state], source, where].join(", ") };
  item.command = {
    command: "vscode.open",
    title: text.open,
    arguments: [
      vscode.Uri.parse(figure.uri),
      { selection: toRange(figure.range) } satisfies vscode.TextDocumentShowOptions,
    ],
  };
  return item;
}

function icon(name: string, color?: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color));
}

/** One fact a line; plain text, so that nothing in an article can act as markup. */
function tooltip(facts: readonly string[]): string {
  return facts.join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function baseName(uri: string): string {
  return vscode.Uri.parse(uri).path.split("/").at(-1) ?? uri;
}
