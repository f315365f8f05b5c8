// The command line as users start it: the bundle, as a process of its own.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleInto } from "../support/bundled";

const ROOT = join(import.meta.dirname, "../..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "isnad-bundle-")));
const ISNAD = join(folder, "dist/isnad.js");

beforeAll(() => bundleInto(folder, ["isnad"]));
afterAll(() => rmSync(folder, { recursive: true }));

const isnad = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ISNAD, ...args], { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
};

/** A stand-in for the language server that does as its last argument says. */
const serverThat = (does: string): void =>
  writeFileSync(join(folder, "dist/server.js"), `${does}; console.log(process.argv.slice(2).join(" "))`);

describe("the bundle", () => {
  it("knows its version and checks the seeds", () => {
    expect(isnad("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    const { status, stdout, stderr } = isnad("check", "seeds", "nowhere", "--format", "json");
    expect([status, stderr]).toEqual([2, "isnad: nowhere: there is no such file or folder\n"]);
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(5);
  });

  it("survives a reader that goes away", async () => {
    const checking = spawn(process.execPath, [ISNAD, "check", "seeds", "--format", "json"], { cwd: ROOT });
    let err = "";
    checking.stderr.on("data", (data: Buffer) => (err += data.toString()));
    checking.stdout.destroy();
    expect(await new Promise((resolve) => checking.on("close", resolve))).toBe(0);
    expect(err).toBe("");
  });

  it("starts the server beside it, passes arguments on, and ends as it ends", () => {
    serverThat("process.exitCode = 7");
    expect(isnad("lsp", "--stdio", "--clientProcessId=123")).toEqual({
      status: 7,
      stdout: "--stdio --clientProcessId=123\n",
      stderr: "",
    });
    serverThat("process.kill(process.pid, 'SIGKILL')");
    expect(isnad("lsp", "--stdio").status).toBe(128 + 9);
  });

  it("passes signals on to the server", async () => {
    serverThat("process.on('SIGTERM', () => process.exit(5)); setInterval(() => 0, 1000)");
    const serving = spawn(process.execPath, [ISNAD, "lsp", "--stdio"], { cwd: ROOT });
    await new Promise((resolve) => serving.stdout.once("data", resolve));
    serving.kill("SIGTERM");
    expect(await new Promise((resolve) => serving.on("close", resolve))).toBe(5);
  });
});
