import * as vscode from "vscode";
import type { ListedEntity, ListedMention, ListedType } from "../../../server/protocol/entities";
import { isolate } from "../../messages/isolate";
import type { Messages } from "../../messages/messages";
import { toRange } from "../../ranges";
import type { EntityRow } from "./rows";

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

const ICONS: Readonly<Record<ListedType, string>> = {
  PER: "person",
  ORG: "organization",
  GPE: "globe",
  LOC: "location",
  FAC: "home",
  NORP: "flag",
  EVENT: "calendar",
  LAW: "law",
  MISC: "tag",
};

/** How a row looks, what it says and where a click leads. */
export function entityItem(row: EntityRow, text: Messages): vscode.TreeItem {
  switch (row.kind) {
    case "type":
      return typeItem(row.type, row.entities.length, text);
    case "entity":
      return thingItem(row.entity, text);
    case "mention":
      return mentionItem(row.mention, text);
  }
}

function typeItem(type: ListedType, count: number, { entities: text }: Messages): vscode.TreeItem {
  const item = new vscode.TreeItem(isolate(text.types[type]), Collapsed);
  item.id = type;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(ICONS[type]);
  item.accessibilityInformation = { label: `${text.types[type]}, ${text.things(count)}` };
  return item;
}

function thingItem({ link, type, mentions, articles, names }: ListedEntity, messages: Messages): vscode.TreeItem {
  const text = messages.entities;
  const item = new vscode.TreeItem(isolate(link), Collapsed);
  const counts = `${text.mentions(mentions)} · ${messages.articles(articles)}`;
  item.id = `${type} ${link}`;
  item.description = String(mentions);
  item.iconPath = new vscode.ThemeIcon(ICONS[type]);
  item.tooltip = [isolate(link), counts, ...(names.length > 0 ? [text.alsoCalled(names)] : [])].join("\n");
  item.accessibilityInformation = { label: `${isolate(link)}, ${text.types[type]}, ${counts}` };
  return item;
}

function mentionItem({ uri, range, text: written, score }: ListedMention, messages: Messages): vscode.TreeItem {
  const at = vscode.Uri.parse(uri);
  const label = isolate(written.replace(/\s+/g, " ").trim());
  const where = isolate(`${at.path.split("/").at(-1) ?? uri}:${range.start.line + 1}`);
  const item = new vscode.TreeItem(label, None);
  item.description = where;
  item.iconPath = new vscode.ThemeIcon("quote");
  item.tooltip = [label, where, messages.entities.sureness(Math.round(score * 100))].join("\n");
  item.accessibilityInformation = { label: `${label}, ${where}` };
  item.command = {
    command: "vscode.open",
    title: messages.open,
    arguments: [at, { selection: toRange(range) } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}
