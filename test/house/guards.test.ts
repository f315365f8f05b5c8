// The guards of the architecture, each shown to fail on a deliberate wrong import or wrong call, in a copy of the tree.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const COPIED = [
  "server",
  "client",
  "package.json",
  "tsconfig.base.json",
  "eslint.config.mjs",
  ".dependency-cruiser.mjs",
] as const;

type Guard = "layers" | "lint" | "types";

/** A wrong file at its place in the tree and the rule that must name it. */
const WRONG: readonly (readonly [guard: Guard, file: string, source: string, rule: string])[] = [
  ["layers", "server/engine/text/wrong1.ts", 'import "../../cli/main";', "layer-engine"],
  ["layers", "server/engine/text/wrong2.ts", 'import "../figures/figure";', "stage-text"],
  ["layers", "server/engine/figures/wrong3.ts", 'import "../entities/entity";', "stage-figures"],
  ["layers", "server/engine/text/wrong4.ts", 'import "node:fs";', "pure-no-node"],
  ["layers", "server/lsp/wrong5.ts", 'import "node:fs";', "disk-only-in-files"],
  ["layers", "server/cli/wrong6.ts", 'import "../protocol/messages";', "layer-cli"],
  ["layers", "server/workspace/wrong7.ts", 'import "vscode-languageserver/node";', "no-editor-outside-lsp-and-client"],
  ["layers", "client/wrong8.ts", 'import "../server/engine/analyseArticle";', "client-speaks-protocol"],
  ["layers", "server/engine/text/wrong9.ts", 'import "./wrong9";', "no-cycles"],
  [
    "layers",
    "server/annotations/wrong10.ts",
    'import "../engine/figures/figure";',
    "findings-meet-annotations-in-review",
  ],
  ["lint", "server/engine/text/wrong11.ts", "export const now = (): number => Date.now();", "no-restricted-properties"],
  [
    "lint",
    "server/engine/text/wrong12.ts",
    "export const chance = (): number => Math.random();",
    "no-restricted-properties",
  ],
  ["lint", "server/engine/text/wrong13.ts", "export let count = 0;", "no-restricted-syntax"],
  ["lint", "server/engine/text/wrong14.ts", "export const seen = new Map<string, string>();", "no-restricted-syntax"],
  ["lint", "server/exchange/wrong15.ts", 'export const say = (): void => console.log("x");', "no-console"],
  ["types", "server/engine/text/wrong16.ts", "export const folder = process.cwd();", "TS2591"],
  ["types", "server/engine/text/wrong17.ts", "export const wait = (): unknown => setTimeout(() => 1, 1);", "TS2304"],
  ["layers", "server/engine/text/wrong18.ts", 'export { commands } from "vscode";', "no-vscode-in-server"],
  ["layers", "client/webview/board/wrong19.ts", 'export { commands } from "vscode";', "webviews-know-no-editor"],
  ["layers", "client/webview/board/wrong20.ts", 'import "../../settings";', "webviews-know-no-editor"],
  ["layers", "client/wrong21.ts", 'import "./webview/shared/host";', "webviews-are-known-by-messages"],
  ["layers", "client/messages/wrong22.ts", 'import "../ranges";', "words-stand-alone"],
  ["types", "client/webview/board/wrong23.ts", "export const folder = process.cwd();", "TS2591"],
];

describe("the guards of the architecture", () => {
  const output = new Map<Guard, string>();
  let tree = "";

  /** What a tool says of the copy; a tool that finds something fails, and says it on either stream. */
  const complaintsOf = (tool: string, args: readonly string[]): string => {
    try {
      execFileSync(join(ROOT, "node_modules/.bin", tool), args, { cwd: tree, encoding: "utf8", stdio: "pipe" });
      return "";
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return stdout + stderr;
    }
  };
  const filesOf = (guard: Guard): readonly string[] => WRONG.filter(([name]) => name === guard).map(([, file]) => file);

  const writeWrong = (chosen: (guard: Guard) => boolean): void => {
    for (const [guard, file, source] of WRONG) {
      if (!chosen(guard)) continue;
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `${source}\n`);
    }
  };

  beforeAll(() => {
    tree = realpathSync(mkdtempSync(join(tmpdir(), "isnad-guards-")));
    for (const part of COPIED) cpSync(join(ROOT, part), join(tree, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
    // A forbidden import drags other layers into the engine's compilation, which then stops before it checks types.
    writeWrong((guard) => guard === "types");
    output.set("types", complaintsOf("tsc", ["-b", "server/engine", "client/webview", "--pretty", "false"]));
    writeWrong((guard) => guard !== "types");
    output.set("layers", complaintsOf("depcruise", ["client", "server", "--config", ".dependency-cruiser.mjs"]));
    output.set("lint", complaintsOf("eslint", [...filesOf("lint"), "--format", "json"]));
  }, 120_000);
  afterAll(() => {
    rmSync(tree, { recursive: true, force: true });
  });

  it.each(WRONG)("%s: %s may not say %s (%s)", (guard, file, _, rule) => {
    expect(complaintsAbout(guard, output.get(guard) ?? "", file)).toContain(rule);
  });

  it("complain of nothing else", () => {
    const wrong = /wrong\d+\.ts/u;
    for (const line of (output.get("layers") ?? "").split("\n")) {
      if (/^\s*error /u.test(line)) expect(line).toMatch(wrong);
    }
    for (const line of (output.get("types") ?? "").split("\n")) {
      if (/error TS\d+/u.test(line)) expect(line).toMatch(wrong);
    }
  });
});

/** What a guard's output says of one file. */
function complaintsAbout(guard: Guard, output: string, file: string): string {
  if (guard !== "lint")
    return output
      .split("\n")
      .filter((line) => line.includes(file.replace("server/engine/", "")))
      .join("\n");
  const results = JSON.parse(output) as readonly { filePath: string; messages: readonly { ruleId: string }[] }[];
  const messages = results.find(({ filePath }) => filePath.endsWith(file))?.messages ?? [];
  return messages.map(({ ruleId }) => ruleId).join("\n");
}
