import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import multitool from "@microsoft/sarif-multitool";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import { LANGUAGES } from "../../../server/engine/messages/language";
import { writeSarif } from "../../../server/exchange/sarif";
import { everything, onDisk } from "./exports";

interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly arguments: readonly string[] };
    }[];
  }[];
}

/** The rules that the multitool finds broken in a log, with what it says, errors and warnings. */
function broken(log: string): readonly string[] {
  // The package's program is not marked as one: nobody runs install scripts here.
  chmodSync(multitool, 0o755);
  const folder = onDisk([{ name: "isnad.sarif", content: log }]);
  const report = join(folder, "report.sarif");
  const options = ["--level", "Error;Warning", "--output", report, "--quiet", "true"];
  try {
    execFileSync(multitool, ["validate", join(folder, "isnad.sarif"), ...options], {
      stdio: "ignore",
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    });
    const { runs } = JSON.parse(readFileSync(report, "utf8")) as Log;
    return runs.flatMap(({ results }) => results.map(({ ruleId, message }) => `${ruleId} ${message.arguments[0]}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("Microsoft's SARIF multitool", () => {
  const corpus = analyseCorpus(
    everything.articles.map(({ path, article: { text } }) => ({ path, analysis: analyseArticle(text) })),
  );
  const logs = LANGUAGES.map((language) =>
    writeSarif({ tool: { name: "isnad", version: "1.0.0" }, corpus, problems: [], language }),
  );

  it.each(logs)("objects to nothing but that there is no page about the tool, in every language", (log) => {
    expect(broken(log)).toEqual(["SARIF2005 runs[0].tool.driver"]);
  });

  it("objects to a region that ends before it begins", () => {
    const [log = ""] = logs;
    const turned = log.replace(/"endLine": \d+/u, '"endLine": 0').replace(/"startLine": \d+/u, '"startLine": 9');
    expect(broken(turned).join()).toMatch(/SARIF10\d\d/u);
  });
});
