// The keys of the reader as tables of its page, made from the table that the manifest and the key sheet are made from.
import path from "node:path";
import { readerEn } from "../../client/messages/readerEn";
import { capsOf } from "../../client/webview/reader/chrome/keyNames";
import { isReaderCommand, READER_KEYS, type KeyGroup, type ReaderCommand } from "../../client/webview/reader/keys";

export const READER_PAGE = path.join(import.meta.dirname, "../../docs/reader.md");

const GROUPS: readonly KeyGroup[] = ["walk", "decide", "adjudicate", "change", "add", "see"];
const BEGIN = "<!-- keys: made by npm run docs:reader -->";
const END = "<!-- end of keys -->";

/** Signs that mean something in a table. */
const caps = (key: string): string =>
  capsOf(key)
    .map((cap) => `<kbd>${cap.replace("<", "&lt;").replace(">", "&gt;")}</kbd>`)
    .join(" ");

function keysOf(command: ReaderCommand): string {
  const { keys } = READER_KEYS[command];
  const [first, last] = [keys[0] ?? "", keys.at(-1) ?? ""];
  return keys.length > 2 ? `${caps(first)} … ${caps(last)}` : keys.map(caps).join(", ");
}

const modesOf = (command: ReaderCommand): string =>
  (READER_KEYS[command].modes ?? ["annotate", "adjudicate"]).join(", ");

function table(group: KeyGroup): string {
  const commands = Object.keys(READER_KEYS)
    .filter(isReaderCommand)
    .filter((command) => READER_KEYS[command].group === group);
  const rows = commands.map(
    (command) =>
      `| ${keysOf(command)} | ${readerEn.commands[command] ?? ""} | ${modesOf(command)} | \`isnad.reader.${command}\` |`,
  );
  return [
    `### ${readerEn.groups[group]}`,
    "",
    "| keys | what | modes | command |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** The page with its tables as they are to be; all else stays. */
export function withKeys(page: string): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error("the page has no place for the keys");
  return `${page.slice(0, start)}${BEGIN}\n\n${GROUPS.map(table).join("\n\n")}\n\n${page.slice(end)}`;
}
