// Writes server/engine/lexicon/data/regionNames.ts: the names of countries and territories in Arabic and English, from CLDR.
//
//     npm install --no-save --ignore-scripts cldr-localenames-full@48.2.0 && npx tsx training/names/cldr.ts
//
// The engine reads this file and not `Intl.DisplayNames`, whose names change with the ICU of the Node that runs it.
import { readFileSync, writeFileSync } from "node:fs";

const PACKAGE = "node_modules/cldr-localenames-full";
const TARGET = "server/engine/lexicon/data/regionNames.ts";

interface Territories {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }>
  >;
}

const json = (file: string): unknown => JSON.parse(readFileSync(`${PACKAGE}/${file}`, "utf8"));

function territories(language: string): Readonly<Record<string, string>> {
  return (json(`main/${language}/territories.json`) as Territories).main[language]!.localeDisplayNames.territories;
}

const { version } = json("package.json") as { readonly version: string };
const arabic = territories("ar");
const english = territories("en");
const lines = Object.keys(arabic)
  .filter((code) => /^[A-Z]{2}$/u.test(code))
  .sort()
  .map((code) => {
    // CLDR explains some names in brackets: هونغ كونغ الصينية (منطقة إدارية خاصة).
    const names = [arabic[code], arabic[`${code}-alt-short`], arabic[`${code}-alt-variant`], english[code]];
    const plain = names.flatMap((name) => name?.replace(/\(.*\)/u, "").trim() ?? []);
    return `${code} | ${[...new Set(plain)].join(" | ")}`;
  });

writeFileSync(
  TARGET,
  `/**
 * Countries and territories: ISO 3166 code | Arabic name | other Arabic names | English name. Made by training/names/cldr.ts, not by hand.
 * Source: CLDR ${version}, territories of ar and en (cldr-localenames-full). Licence: Unicode-3.0, © Unicode, Inc.
 */
export const REGION_NAMES = \`
${lines.join("\n")}
\`;
`,
);
