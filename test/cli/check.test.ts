import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeds } from "../support/seeds";
import { ran } from "./memoryIo";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "isnad-check-")));
beforeAll(() => {
  cpSync(join(import.meta.dirname, "../../seeds"), join(cwd, "seeds"), { recursive: true });
  mkdirSync(join(cwd, "empty"));
  writeFileSync(join(cwd, "binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  writeFileSync(join(cwd, "marked.txt"), "\uFEFFقال شاهد إن 7 أشخاص قتلوا في الحسكة.\n");
});
afterAll(() => rmSync(cwd, { recursive: true }));

const check = (...args: readonly string[]) => ran(["check", ...args], { cwd });

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly length: number;
    readonly figures: readonly { readonly start: number; readonly end: number; readonly text: string }[];
    readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
  }[];
  readonly conflicts: readonly object[];
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}
const reportOf = (out: string): Report => JSON.parse(out) as Report;

describe("check --format json", () => {
  it("prints one object about every article, with offsets into the file as stored", async () => {
    const { status, out, err } = await check("seeds", "--format", "json");
    expect([status, err]).toEqual([0, ""]);
    const { documents, problems } = reportOf(out);
    expect(documents.map(({ path, length }) => [path, length])).toEqual(
      seeds.map(({ name, text }) => [`seeds/${name}`, text.length]),
    );
    expect(problems).toEqual([]);
    for (const [index, { figures }] of documents.entries()) {
      for (const { start, end, text } of figures) expect(seeds[index]?.text.slice(start, end)).toBe(text);
    }
  });

  it("counts a byte order mark", async () => {
    const [document] = reportOf((await check("marked.txt", "--format", "json")).out).documents;
    expect(document?.length).toBe(readFileSync(join(cwd, "marked.txt"), "utf8").length);
  });

  it("gives the same bytes for any order and repetition of paths", async () => {
    const files = seeds.map(({ name }) => `seeds/${name}`);
    const once = await check("seeds", "marked.txt", "--format", "json");
    for (const args of [
      ["marked.txt", "seeds"],
      ["marked.txt", ...[...files].reverse()],
      ["--format", "json", "./seeds/", join(cwd, "seeds"), ...files, "marked.txt", "marked.txt"],
    ]) {
      expect(await check("--format", "json", ...args)).toEqual(once);
    }
    for (const format of ["text", "sarif"]) {
      const orders = [
        ["seeds", "marked.txt"],
        ["marked.txt", ...[...files].reverse()],
      ];
      const [first, second] = await Promise.all(orders.map((paths) => check("--format", format, ...paths)));
      expect(second).toEqual(first);
    }
  });

  it("reports what cannot be read in one line each, exits with 2, and does the rest", async () => {
    const { status, out, err } = await check("gone", "binary.txt", "seeds", "empty", "--format", "json");
    expect(status).toBe(2);
    expect(reportOf(out).documents).toHaveLength(5);
    expect(reportOf(out).problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "binary.txt not-text",
      "empty no-articles",
      "gone not-found",
    ]);
    expect(err.split("\n")).toEqual([
      "isnad: binary.txt: this is not a text file",
      "isnad: empty: there is no article (\u2068.txt\u2069) in this folder",
      "isnad: gone: there is no such file or folder",
      "",
    ]);
  });

  it("stops writing when the reader goes away", async () => {
    const { status, out } = await ran(["check", "seeds", "--format", "json"], { cwd, closesAfter: 10 });
    expect(status).toBe(0);
    expect(out.split("\n").length).toBeLessThan(4);
  });

  it("writes to a file, in Arabic", async () => {
    const { status, out } = await check("seeds", "gone", "--format", "json", "--lang", "ar", "--out", "new/r.json");
    expect([status, out]).toEqual([2, ""]);
    const report = reportOf(readFileSync(join(cwd, "new/r.json"), "utf8"));
    expect(report.problems).toEqual([{ path: "gone", code: "not-found", message: "لا ملف ولا مجلد بهذا الاسم" }]);
  });

  it("says when the file cannot be written", async () => {
    expect(await check("seeds", "--out", "binary.txt/x")).toMatchObject({
      status: 2,
      err: "isnad: binary.txt/x: it could not be written (ENOTDIR)\n".replace("ENOTDIR", "EEXIST"),
    });
  });
});

describe("--fail-on", () => {
  it("exits with 1 where something is at or above the level", async () => {
    const severities = new Set(
      reportOf((await check("seeds", "--format", "json")).out).documents.flatMap(({ diagnostics }) =>
        diagnostics.map(({ severity }) => severity),
      ),
    );
    const levels = ["error", "warning", "information", "hint"];
    for (const [index, level] of levels.entries()) {
      const reached = levels.slice(0, index + 1).some((one) => severities.has(one));
      expect((await check("seeds", "--fail-on", level)).status).toBe(reached ? 1 : 0);
    }
    expect((await check("seeds", "--fail-on", "never")).status).toBe(0);
  });

  it("exits with 2 where something could not be read, whatever was found", async () => {
    expect((await check("seeds", "gone", "--fail-on", "hint")).status).toBe(2);
  });
});

describe("check in a terminal", () => {
  const findings = (out: string): readonly string[] => out.split("\n").filter((line) => line.startsWith("seeds/"));

  it("gives a line for each finding, with its place, and counts at the end", async () => {
    const { out } = await check("seeds");
    const { documents } = reportOf((await check("seeds", "--format", "json")).out);
    expect(findings(out)).toHaveLength(documents.flatMap(({ diagnostics }) => diagnostics).length);
    for (const line of findings(out)) {
      expect(line).toMatch(/^seeds\/\w+\.txt:\d+:\d+: (error|warning|information|hint): .+ \[[a-z-]+\]$/u);
    }
    expect(out).toMatch(/\n?5 articles, \d+ figures, \d+ unsourced, \d+ conflicts?\n$/u);
    expect(out).not.toContain("\u001B");
  });

  it("colours only a terminal without NO_COLOR", async () => {
    const coloured = (isTerminal: boolean, env: Record<string, string>) =>
      ran(["check", "seeds"], { cwd, isTerminal, env }).then(({ out }) => out.includes("\u001B["));
    const finds = findings((await check("seeds")).out).length > 0;
    expect(await coloured(true, {})).toBe(finds);
    expect(await coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(true, { TERM: "dumb" })).toBe(false);
    expect(await coloured(false, {})).toBe(false);
  });

  it("shows progress on a slow run in a terminal, and takes it away", async () => {
    const slow = await ran(["check", "seeds"], { cwd, isTerminal: true, tick: 500 });
    expect(slow.err).toContain("of 5 articles");
    expect(slow.err.endsWith("\r\u001B[K")).toBe(true);
    expect((await ran(["check", "seeds"], { cwd, isTerminal: true })).err).toBe("");
    expect((await ran(["check", "seeds"], { cwd, tick: 500 })).err).toBe("");
  });
});

describe("a wrong command line", () => {
  it.each([
    ["frobnicate", ["frobnicate"]],
    ["--format xml", ["check", "seeds", "--format", "xml"]],
    ["--bad", ["check", "seeds", "--bad"]],
    ["no path", ["check"]],
    ["--fail-on much", ["check", "seeds", "--fail-on", "much"]],
    ["--lang fr", ["check", "seeds", "--lang", "fr"]],
    ["export to nowhere", ["export", "seeds", "--format", "csv"]],
    ["export as nothing", ["export", "seeds", "--out", "x"]],
    ["export --format word", ["export", "seeds", "--out", "x", "--format", "brat,word"]],
    ["no server", ["lsp", "--stdio"]],
  ])("%s: one line, status 2", async (_, args) => {
    const { status, out, err } = await ran(args, { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^isnad: [^\n]+\n$/u);
  });

  it("help and version are no mistakes", async () => {
    expect(await ran(["--version"], { cwd })).toEqual({ status: 0, out: "1.2.3\n", err: "" });
    expect((await ran(["check", "--help"], { cwd })).out).toContain("--fail-on");
    expect((await ran(["check", "--help", "--lang", "ar"], { cwd })).out).toContain("حلّل");
    expect(await ran([], { cwd })).toMatchObject({ status: 2, out: "" });
  });
});

describe("check --severity", () => {
  const codes = (out: string): ReadonlyMap<string, string> =>
    new Map(reportOf(out).documents.flatMap(({ diagnostics }) => diagnostics.map((one) => [one.code, one.severity])));

  it("makes the findings of a rule more or less severe, or takes them out", async () => {
    const { status, out } = await check(
      ...["seeds", "marked.txt", "--format", "json", "--fail-on", "error"],
      ...["--severity", "unsourced-figure=error, conflicting-figures=off", "--severity", "anonymous-source=hint"],
    );
    expect(status).toBe(1);
    const found = codes(out);
    expect(found.get("unsourced-figure")).toBe("error");
    expect(found.get("anonymous-source")).toBe("hint");
    expect(found.has("conflicting-figures")).toBe(false);
  });

  it.each(["unsourced=error", "unsourced-figure=loud", "unsourced-figure", ""])(
    "refuses %j in one line",
    async (given) => {
      const { status, out, err } = await check("seeds", "--severity", given);
      expect([status, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
      expect(err).toContain("unsourced-figure, anonymous-source");
    },
  );
});
