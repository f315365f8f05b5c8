// What annotators have ruled counts on the command line: `check` leaves it out, SARIF holds it as suppressed.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { after, review } from "../annotations/review/desk";
import { newStandOff } from "../../server/annotations/standoff/file";
import { writeStandOff } from "../../server/annotations/standoff/write";
import { BRIDGE_A, BRIDGE_B } from "../lsp/articles";
import { ran } from "./memoryIo";

const TEXT = "قتل 7 جنود في الحسكة. وقال مصدر عسكري إن 20 معتقلا فروا.";
let cwd = "";
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "isnad-rulings-")));
  writeFileSync(join(cwd, "a.txt"), TEXT);
});
afterEach(() => rmSync(cwd, { recursive: true }));

const check = (...args: readonly string[]) => ran(["check", "a.txt", "--fail-on", "warning", ...args], { cwd });

/** Accepts a finding on these words, and writes it beside the article. */
function accept(label: string, words: string, reason: string | null, name = "a.isnad.jsonl"): void {
  const start = TEXT.indexOf(words);
  const rule = {
    op: "rule",
    label,
    spans: [{ start, end: start + words.length }],
    verdict: "accepted",
    other: null,
    reason,
  } as const;
  const { file } = after([rule], review(newStandOff("a.txt", null), TEXT));
  writeFileSync(join(cwd, name), writeStandOff(file));
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly { readonly ruleId: string; readonly suppressions?: unknown }[];
  }[];
}
const resultsOf = async () => (JSON.parse((await check("--format", "sarif")).out) as Sarif).runs[0]?.results ?? [];

it("finds what nobody has ruled out", async () => {
  const { status, out } = await check();
  expect([status, out.includes("7 جنود")]).toEqual([1, true]);
  expect((await resultsOf()).filter(({ suppressions }) => suppressions)).toEqual([]);
});

it.each(["a.isnad.jsonl", "a.adjudicated.isnad.jsonl"])("leaves out what was accepted in %s", async (name) => {
  accept("unsourced-figure", "7 جنود", "بيان الوزارة", name);
  const { status, out } = await check();
  expect([status, out.includes("unsourced-figure")]).toEqual([0, false]);
  const suppressed = (await resultsOf()).filter(({ suppressions }) => suppressions);
  expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ["unsourced-figure", [{ kind: "external", status: "accepted", justification: "بيان الوزارة" }]],
  ]);
});

it("takes a ruling for the finding that it names, and no other", async () => {
  accept("conflicting-figures", "7 جنود", null);
  expect((await check()).status).toBe(1);
});

it.each([
  ["a.txt", BRIDGE_A, "14 شخصا", "b.txt", "19 شخصا"],
  ["b.txt", BRIDGE_B, "19 شخصا", "a.txt", "14 شخصا"],
])(
  "a ruling beside %s that the other report is no conflict holds in both articles",
  async (name, text, words, article, quote) => {
    writeFileSync(join(cwd, "a.txt"), BRIDGE_A);
    writeFileSync(join(cwd, "b.txt"), BRIDGE_B);
    const conflicts = async (): Promise<number> =>
      (await ran(["check", "a.txt", "b.txt"], { cwd })).out.split("conflicting-figures").length - 1;
    expect(await conflicts()).toBe(2);
    const start = text.indexOf(words);
    const rule = {
      op: "rule",
      label: "conflicting-figures",
      spans: [{ start, end: start + words.length }],
      verdict: "other-quantity",
      other: { article, quote, start: 0, end: quote.length, prefix: "", suffix: "" },
      reason: null,
    } as const;
    const { file } = after([rule], review(newStandOff(name, null), text));
    writeFileSync(join(cwd, name.replace("txt", "isnad.jsonl")), writeStandOff(file));
    expect(await conflicts()).toBe(0);
    const { out } = await ran(["check", "a.txt", "b.txt", "--format", "json"], { cwd });
    expect((JSON.parse(out) as { readonly conflicts: unknown }).conflicts).toEqual([]);
  },
);
