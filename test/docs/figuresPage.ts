import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES, type Example } from "./figureExamples";
import { FORMS, type Forms } from "./figureForms";

const LEXICON = join(import.meta.dirname, "../../server/engine/lexicon");

/** Where the page stands. */
export const FIGURES_PAGE = join(import.meta.dirname, "../../docs/figures.md");

const OPENING = `# Figures that Isnad understands

Made from the tables of \`server/engine/lexicon\` by \`npm run docs:figures\`; every example is read anew by the tests.

A figure is read from tokens, not from letters: clitics (و ف ب ل ك), the article, diacritics, tatweel and the three scripts of digits
are understood everywhere, and words stand below in the spelling in which they are looked up, where أ إ آ are ا, ة is ه, ى is ي and ؤ is و.
So مئة and ميه, or ألفًا and الفا, stand under one form.

A reading names its kind, the closed interval that the words give, the unit (ISO 4217 for money, UCUM for measures), the ISO 8601 form of dates,
times and durations, and what is counted. Counts step over a bound by one (أكثر من 25 is at least 26); measures, money, percents and durations keep it.

Times that hang on the day of the report (أمس، الأسبوع الماضي، مساء اليوم) are read by \`server/engine/figures/temporal\`.
`;

/** What the nearest comment before an export says of its source; the comment of the rows where it refers to them. */
export function sourceOf(table: string): string | undefined {
  const [file = "", name = ""] = table.split(".");
  const code = readFileSync(join(LEXICON, `${file}.ts`), "utf8");
  const before = code.slice(0, code.indexOf(`export const ${name}`));
  const sources = [...before.matchAll(/\/\*\*(?:(?!\*\/).)*?Source:(?<source>(?:(?!\*\/).)*)\*\//gsu)]
    .map((match) => (match.groups?.["source"] ?? "").replace(/\s*\n\s*\*\s*/gu, " ").trim())
    .filter((source) => !/^(?:the (?:rows|groups|lists) above|as above)/u.test(source));
  return code.includes(`export const ${name}`) ? sources.at(-1) : undefined;
}

const escaped = (text: string): string => text.replaceAll("|", "\\|");

function exampleTable(examples: readonly Example[]): readonly string[] {
  const rows = examples.map(([text, ...readings]) => `| ${escaped(text)} | ${escaped(readings.join("; ")) || "–"} |`);
  return ["| Text | Read as |", "| ---: | :--- |", ...rows];
}

function formsList({ title, table, lines }: Forms): readonly string[] {
  const words = (each: readonly string[]): string => each.join("، ");
  const list = lines.map(([meaning, each]) =>
    meaning === "" ? `- ${words(each)}` : `- **${meaning}**: ${words(each)}`,
  );
  return [`#### ${title}`, "", ...list, "", `*Source: ${sourceOf(table) ?? ""}*`];
}

function section(title: string, examples: readonly Example[]): readonly string[] {
  const forms = FORMS[title] ?? [];
  const tables = forms.flatMap((each) => ["", ...formsList(each)]);
  const details = forms.length === 0 ? [] : ["", "<details><summary>The words</summary>", ...tables, "", "</details>"];
  return ["", `## ${title}`, "", ...exampleTable(examples), ...details];
}

/** The page on figures. */
export const figuresPage = (): string =>
  `${[OPENING.trimEnd(), ...Object.entries(EXAMPLES).flatMap(([title, examples]) => section(title, examples))].join("\n")}\n`;
