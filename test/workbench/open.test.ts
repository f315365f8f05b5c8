import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { repository, seeds } from "./setup/paths";

interface Opened {
  readonly status: number | null;
  readonly printed: string;
}

function open(options: readonly string[], env: NodeJS.ProcessEnv = process.env): Opened {
  const tsx = path.join(repository, "node_modules/tsx/dist/cli.mjs");
  const opened = spawnSync(process.execPath, [tsx, path.join(import.meta.dirname, "open.ts"), ...options], {
    encoding: "utf8",
    env,
  });
  return { status: opened.status, printed: opened.stdout + opened.stderr };
}

test("the workbench is served at an address of this machine, with a token", () => {
  const { status, printed } = open(["--smoke"]);
  expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?tkn=[0-9a-f]{24}\n/);
  expect(status, printed).toBe(0);
});

test("where the `code` command is there, it opens the seeds with the extension", () => {
  const bin = mkdtempSync(path.join(tmpdir(), "isnad-code-"));
  onTestFinished(() => rmSync(bin, { recursive: true }));
  writeFileSync(path.join(bin, "code"), `#!/bin/sh\nprintf '%s\\n' "$@" > "${bin}/arguments"\n`);
  chmodSync(path.join(bin, "code"), 0o755);

  const { status, printed } = open([], { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` });
  expect(status, printed).toBe(0);
  expect(readFileSync(path.join(bin, "arguments"), "utf8").trim().split("\n")).toEqual([
    "--new-window",
    `--extensionDevelopmentPath=${repository}`,
    seeds,
  ]);
});

test.each([[["--port", "seventy"]], [["--port", "70000"]], [["--nonsense"]]])(
  "%j is refused in one line",
  (options) => {
    const { status, printed } = open(options);
    expect(status).toBe(1);
    expect(printed.trim().split("\n")).toHaveLength(1);
  },
);
