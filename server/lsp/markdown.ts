import type { Location } from "vscode-languageserver";

/** Characters that Markdown gives a meaning, anywhere in a line or at its start. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&$]/gu;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|<>~&$])/gu;
const EMPHASIS = /(?<!\\)\*\*/gu;
const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/gu;

/** Text as it stands, whatever Markdown would make of it. */
export const escaped = (text: string): string => text.replace(/\s+/gu, " ").replace(SPECIAL, "\\$&");

/** Text that leads to a place. In fragments lines and characters count from one, as VS Code reads them. */
export function linked(text: string, { uri, range }: Location): string {
  const target = uri.replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${escaped(text)}](${target}#L${range.start.line + 1},${range.start.character + 1})`;
}

/** Markdown of this server's making for clients that show plain text: emphasis, links and escapes are taken away. */
export const plainText = (markdown: string): string =>
  markdown.replace(EMPHASIS, "").replace(LINK, "$1").replace(ESCAPED, "$1");
