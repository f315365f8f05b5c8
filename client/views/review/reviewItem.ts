import * as vscode from "vscode";
import type { ReviewItem, ReviewItemKind } from "../../../server/protocol/review";
import { isolate } from "../../messages/isolate";
import type { Messages } from "../../messages/messages";
import type { Scheme } from "../../messages/scheme";
import { attributeFacts, labelName } from "../../messages/schemeNames";
import { toRange } from "../../ranges";
import type { ReviewList, ReviewRow } from "./reviewRows";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Readonly<Record<ReviewItemKind, string>> = {
  figure: "symbol-numeric",
  entity: "tag",
  attribution: "quote",
  relation: "arrow-both",
  note: "note",
  document: "file",
  ruling: "law",
};

/** How a row looks, what it says and where a click leads. */
export function reviewTreeItem(
  list: ReviewList,
  uri: vscode.Uri,
  row: ReviewRow,
  scheme: Scheme,
  text: Messages,
): vscode.TreeItem {
  if (row.row === "item") return itemOf(list, uri, row.item, scheme, text);
  const isFirst = row.kind === "figure";
  const item = new vscode.TreeItem(isolate(text.progress.kinds[row.kind]), isFirst ? Expanded : Collapsed);
  item.id = `${uri.toString()} ${row.kind}`;
  item.description = String(row.items.length);
  item.iconPath = new vscode.ThemeIcon(ICONS[row.kind]);
  return item;
}

function itemOf(
  list: ReviewList,
  uri: vscode.Uri,
  annotation: ReviewItem,
  scheme: Scheme,
  text: Messages,
): vscode.TreeItem {
  const { id, quote, kind, value, source, state, ranges, decision } = annotation;
  const label = labelName(scheme, kind, annotation.label, text.reader);
  const name = isolate((quote || label).replace(/\s+/gu, " "));
  const item = new vscode.TreeItem(name, None);
  const said = attributeFacts(scheme, annotation, text.reader).map((fact) => `${fact.name}: ${fact.value}`);
  const facts = [...(quote === "" ? [] : [label]), value, source?.text, ...said]
    .filter((fact) => fact != null && fact !== "")
    .map((fact) => isolate(fact ?? ""));
  const standing = list === "annotations" ? [text.reader.states[state]] : [];
  item.id = `${uri.toString()} ${id}`;
  item.description = [...facts, ...standing].join(" · ");
  item.tooltip = [name, ...facts, ...standing, ...(decision === null ? [] : [text.reader.by(decision.by)])].join("\n");
  item.iconPath = new vscode.ThemeIcon(state === "lost" ? "warning" : ICONS[kind]);
  item.contextValue = list === "suggestions" ? "suggestion" : state;
  item.accessibilityInformation = { label: [name, ...facts, text.reader.states[state]].join(text.comma) };
  const [first] = ranges;
  if (first) {
    const selection = toRange({ start: first.start, end: (ranges.at(-1) ?? first).end });
    item.command = { command: "vscode.open", title: text.open, arguments: [uri, { selection, preserveFocus: true }] };
  }
  return item;
}
