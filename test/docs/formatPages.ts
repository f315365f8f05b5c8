import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormatAbout, OffsetUnit } from "../../server/exchange/format";
import { FORMAT_NAMES, FORMATS, READERS, type FormatName } from "../../server/exchange/formats";
import { lossText } from "../../server/exchange/losses";

/** Where the page and the table stand. */
export const FORMATS_PAGE = join(import.meta.dirname, "../../docs/formats.md");
export const README = join(import.meta.dirname, "../../README.md");

const [OPEN, CLOSE] = ["<!-- formats: npm run docs:formats -->", "<!-- /formats -->"];

const OFFSETS: Readonly<Record<OffsetUnit, string>> = {
  "code points": "code points",
  "UTF-16": "UTF-16",
  both: "code points and UTF-16",
  rows: "none: a token in each row",
  inline: "none: marks in the text",
};

const aboutOf = (name: FormatName): FormatAbout => FORMATS[name].about;
const isRead = (name: FormatName): boolean => Object.hasOwn(READERS, name);
const row = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;

function table(): string {
  const rows = FORMAT_NAMES.map((name) => {
    const { title, carries, loses, offsets } = aboutOf(name);
    return row([`\`${name}\``, title, carries, loses, OFFSETS[offsets], isRead(name) ? "yes" : ""]);
  });
  const head = ["`--format`", "format", "what it carries", "what it loses", "offsets", "read"];
  return [row(head), row(head.map(() => "---")), ...rows].join("\n");
}

/** The README with the table of formats anew, everything else as it is. */
export function readmeWithFormats(): string {
  const readme = readFileSync(README, "utf8");
  const [start, end] = [readme.indexOf(OPEN) + OPEN.length, readme.indexOf(CLOSE)];
  return `${readme.slice(0, start)}\n\n${table()}\n\n${readme.slice(end)}`;
}

/** The page on formats: the files of each, and every loss that it may report. */
export function formatsPage(): string {
  const sections = FORMAT_NAMES.map((name) => {
    const { title, files, offsets, carries, losses } = aboutOf(name);
    const lost = losses.map((why) => `- ${lossText(why, "en")}`);
    return [
      `## ${title}`,
      `\`--format ${name}\` writes ${files}${isRead(name) ? ", and reads them" : ""}. Offsets: ${OFFSETS[offsets]}. It carries ${carries}.`,
      ...(lost.length === 0 ? ["It loses nothing."] : ["Its loss report may say:", lost.join("\n")]),
    ].join("\n\n");
  });
  return `${[OPENING, ...sections].join("\n\n")}\n`;
}

const OPENING = `# Formats

Made by \`npm run docs:formats\` from what the formats in \`server/exchange\` say of themselves.

\`isnad export\` writes these formats and \`isnad import\` reads them. For each of them the tests hold that reading back what was written
gives the same annotations, less exactly what the loss report says.`;
