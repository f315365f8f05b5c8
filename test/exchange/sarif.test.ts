import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../server/engine/analyseArticle";
import type { CorpusAnalysis } from "../../server/engine/analyseCorpus";
import type { Diagnostic } from "../../server/engine/diagnostics/diagnostic";
import { describe as inWords } from "../../server/engine/messages/describe";
import type { Language } from "../../server/engine/messages/language";
import type { ReportProblem } from "../../server/exchange/report";
import { writeSarif } from "../../server/exchange/sarif";
import { at, seedAnalysis } from "./corpora";

const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: true, "uri-reference": true, "date-time": true },
}).compile(schema);

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region: Readonly<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>> & {
      readonly snippet: { readonly text: string };
    };
  };
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly messageStrings?: Readonly<Record<string, { readonly text: string }>>;
}
interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly translations: readonly { readonly language: string; readonly rules: readonly Rule[] }[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly message: { readonly text: string; readonly id?: string; readonly arguments?: readonly string[] };
      readonly properties?: { readonly messages: Readonly<Record<Language, string>> };
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

function sarifOf(corpus: CorpusAnalysis, problems: readonly ReportProblem[] = [], language: Language = "en") {
  const log = JSON.parse(writeSarif({ tool: { name: "isnad", version: "1.0.0" }, corpus, problems, language })) as Log;
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [run] = log.runs;
  if (!run) throw new Error("no run");
  return run;
}

/** Two articles with a conflict between them; `before` stands in front of the first one's text. */
function madeUp(before = ""): CorpusAnalysis {
  const first = `\uFEFF${before}قتل 7 عناصر. ثم قتل 7 عناصر.`;
  const second = "سطر\r\nقتل 9 عناصر {0}.";
  const here = at(first, "7 عناصر");
  const again = { start: first.lastIndexOf("7 عناصر"), end: first.length - 1 };
  const there = at(second, "9 عناصر {0}");
  const unsourced = (span: typeof here, figure: string): Diagnostic => ({
    ...span,
    code: "unsourced-figure",
    severity: "warning",
    figures: [0],
    args: { figure },
    related: [],
  });
  const conflict: Diagnostic = {
    ...here,
    code: "conflicting-figures",
    severity: "error",
    figures: [0],
    args: { figure: "7 عناصر", quantity: "killed", verdict: "conflict" },
    related: [{ reference: { path: "b c.txt", figure: 0 }, span: there, text: "9 عناصر", source: null }],
  };
  const diagnostics: Readonly<Record<string, readonly Diagnostic[]>> = {
    "a:1.txt": [unsourced(here, "7 عناصر"), unsourced(again, "7 عناصر"), conflict],
    "b c.txt": [unsourced(there, "9 عناصر {0}")],
  };
  return {
    articles: [
      { path: "a:1.txt", analysis: analyseArticle(first) },
      { path: "b c.txt", analysis: analyseArticle(second) },
    ],
    quantities: [],
    conflicts: [],
    diagnosticsOf: (path) => diagnostics[path] ?? [],
  };
}

describe("SARIF", () => {
  it("of the seeds keeps to the schema in both languages, one result for each finding", () => {
    for (const language of ["en", "ar"] as const) {
      const found = seedAnalysis.articles.flatMap(({ path }) => seedAnalysis.diagnosticsOf(path));
      const { results, tool } = sarifOf(seedAnalysis, [], language);
      expect(results.map(({ message }) => message.text)).toEqual(found.map((one) => inWords(one, language)));
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it("counts lines and columns from 1 in UTF-16 units, without the byte order mark", () => {
    const { results, artifacts } = sarifOf(madeUp("😀 "));
    expect(results.map(({ locations: [one] }) => one?.physicalLocation.region)).toEqual([
      { startLine: 1, startColumn: 8, endLine: 1, endColumn: 15, snippet: { text: "7 عناصر" } },
      { startLine: 1, startColumn: 24, endLine: 1, endColumn: 31, snippet: { text: "7 عناصر" } },
      { startLine: 1, startColumn: 8, endLine: 1, endColumn: 15, snippet: { text: "7 عناصر" } },
      { startLine: 2, startColumn: 5, endLine: 2, endColumn: 16, snippet: { text: "9 عناصر {0}" } },
    ]);
    expect(artifacts.map(({ location }) => location.uri)).toEqual(["a%3A1.txt", "b%20c.txt"]);
  });

  it("shows the other side of a conflict", () => {
    const [, , conflict] = sarifOf(madeUp()).results;
    expect(conflict?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.artifactLocation)).toMatchObject([
      { uri: "b%20c.txt", index: 1 },
    ]);
  });

  it("gives every message in Arabic too, as a template or whole", () => {
    for (const { results, tool, translations } of [sarifOf(madeUp()), sarifOf(seedAnalysis)]) {
      for (const { message, ruleIndex, properties } of results) {
        if (message.id === undefined) {
          expect(properties?.messages.ar).toMatch(/\p{Script=Arabic}/u);
          continue;
        }
        const texts = [tool.driver, translations[0]].map(
          (part) => part?.rules[ruleIndex]?.messageStrings?.[message.id ?? ""]?.text,
        );
        const filled = texts[0]?.replace(/\{(\d+)\}/gu, (_, index: string) => message.arguments?.[Number(index)] ?? "");
        expect(filled).toBe(message.text);
        expect(texts[1]).toMatch(/\p{Script=Arabic}/u);
      }
      expect(translations[0]?.language).toBe("ar");
      expect(translations[0]?.rules.map(({ id }) => id)).toEqual(tool.driver.rules.map(({ id }) => id));
    }
  });

  it("knows a finding again after an edit elsewhere, and tells equal ones apart", () => {
    const fingerprints = (corpus: CorpusAnalysis): readonly string[] =>
      sarifOf(corpus).results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(fingerprints(madeUp("سطر جديد.\n"))).toEqual(fingerprints(madeUp()));
    expect(new Set(fingerprints(madeUp())).size).toBe(4);
  });

  it("tells which files could not be read", () => {
    const { invocations } = sarifOf(madeUp(), [{ path: "x y", code: "not-text", message: "this is not a text file" }]);
    expect(invocations[0]?.executionSuccessful).toBe(false);
  });
});
