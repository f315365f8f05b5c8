import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { ran, type Ran } from "../cli/memoryIo";
import { writeTinyModel } from "./tinyModel";

const cwd = mkdtempSync(path.join(tmpdir(), "isnad-recogniser-"));
writeFileSync(path.join(cwd, "a.txt"), "قال زنكلون فطوطش إن الحادث وقع أمس.\n\nوقال زنكلون فطوطش إنه رآه.\n");
const folder = writeTinyModel("command-line", { pieces: { زنكلون: "B-PERS", فطوطش: "I-PERS" } });

const names = ({ out }: Ran): readonly string[] =>
  (JSON.parse(out) as { documents: { entities: { text: string; type: string }[] }[] }).documents.flatMap(
    ({ entities }) => entities.map(({ text, type }) => `${type} ${text}`),
  );

test("check takes the names of the model that it is given", async () => {
  const check = ["check", "a.txt", "--format", "json"];
  expect(names(await ran(check, { cwd }))).toEqual([]);
  const told = await ran([...check, "--recogniser", folder], { cwd });
  expect(told).toMatchObject({ status: 0, err: "" });
  expect(names(told)).toEqual(["PER زنكلون فطوطش", "PER زنكلون فطوطش"]);
});

test("export takes them too", async () => {
  await ran(["export", "a.txt", "--format", "csv,conll", "--out", "out", "--recogniser", folder], { cwd });
  const written = readdirSync(path.join(cwd, "out")).filter((name) => name.endsWith(".conll"));
  expect(written).toHaveLength(1);
  expect(readFileSync(path.join(cwd, "out", written[0]!), "utf8")).toMatch(/B-PER/u);
});

test.each([
  ["en", /isnad: nowhere: there is no such folder; the built-in recogniser is used/u],
  ["ar", /isnad: nowhere: لا مجلد بهذا الاسم؛ تُستعمل أداة التعرف المضمَّنة/u],
])("a folder that cannot serve is told of (%s), the rest is done", async (lang, message) => {
  const { status, out, err } = await ran(["check", "a.txt", "--recogniser", "nowhere", "--lang", lang], { cwd });
  expect(status).toBe(2);
  expect(err).toMatch(message);
  expect(out).toContain(lang === "en" ? "1 article" : "المقالات");
});
