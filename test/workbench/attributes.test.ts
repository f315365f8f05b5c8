// Attributes of the project's tagset, set in the reader by keyboard alone.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openFile } from "./driver/palette";
import { openInReader } from "./driver/reader";
import { goToMark, optionNames, plain, walkTo } from "./driver/readerMarks";
import { setFolder } from "./driver/settings";
import { annotationsBeside, type StandOffLine } from "./driver/standOff";
import { until } from "./driver/until";
import { openContainer, openPane, openRow, screenshot, treeRows } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
const ANNOTATOR = { "isnad.annotator": "سلمى" };
const ARTICLE = "002_2d34422f699394eb.txt";
const NAME = "الحسكة";
let page: Page;
let reader: Frame;

const TAGSET = {
  attributes: [
    { id: "sure", kind: "flag", name: { en: "certain", ar: "مؤكد" }, default: "true" },
    {
      id: "control",
      name: { en: "controlled by", ar: "السيطرة" },
      values: [
        { id: "state", name: { en: "the state", ar: "الدولة" } },
        { id: "group", name: { en: "an armed group", ar: "جماعة مسلحة" } },
        { id: "contested", name: { en: "contested", ar: "متنازع عليها" } },
      ],
    },
    { id: "people", kind: "number", name: { en: "inhabitants", ar: "عدد السكان" } },
    { id: "remark", kind: "text", name: { en: "remark", ar: "ملحوظة" } },
    {
      id: "phase",
      name: { en: "phase", ar: "المرحلة" },
      values: [
        { id: "battle", name: { en: "battle", ar: "معركة" } },
        { id: "truce", name: { en: "truce", ar: "هدنة" } },
      ],
    },
  ],
  labels: [
    { id: "GPE", attributes: ["control", "sure", "people", "remark"] },
    { id: "war", kind: "document", name: { en: "War", ar: "حرب" }, key: "h", color: "#b3261e", attributes: ["phase"] },
    { id: "prison", kind: "document", name: { en: "Prisons", ar: "سجون" }, key: "s", color: "#1f5f99" },
  ],
};

setFolder(session.folder, ANNOTATOR);
writeFileSync(path.join(session.folder, "isnad.json"), JSON.stringify({ tagset: TAGSET }));

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  reader = await openInReader(page);
  await until(
    () => reader.locator(".mark.kind-entity").count(),
    (count) => count > 3,
    "marks of names",
  );
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("a choice, a flag, a number and a text are set one after the other; the card says them", async () => {
  await goToMark(page, reader, NAME);
  await page.keyboard.press("i");
  await reader.locator(".panel .options").waitFor();
  expect(await optionNames(reader)).toEqual(["السيطرة", "مؤكد", "عدد السكان", "ملحوظة"]);
  await screenshot(page, "reader-attributes");
  await page.keyboard.press("1");
  await panelShows("جماعة مسلحة");
  await screenshot(page, "reader-attribute-values");
  await page.keyboard.press("2");
  await panelShows("عدد السكان");
  await page.keyboard.press("2");
  await panelShows("نعم");
  await page.keyboard.press("2");
  await panelShows("عدد السكان");
  await page.keyboard.press("3");
  await reader.locator(".panel input").waitFor();
  await page.keyboard.type("٢٥٠٬٠٠٠");
  await page.keyboard.press("Enter");
  await panelShows("عدد السكان");
  await page.keyboard.press("4");
  await reader.locator(".panel input").waitFor();
  await page.keyboard.type("مركز المحافظة");
  await page.keyboard.press("Enter");
  await panelShows("مركز المحافظة");
  await screenshot(page, "reader-attributes-set");
  await page.keyboard.press("Escape");
  const said = { control: "group", sure: false, people: 250_000, remark: "مركز المحافظة" };
  const [line] = await marked((attributes) => attributes["remark"] !== undefined);
  expect(line).toMatchObject({ label: "GPE", attributes: said, decision: { verdict: "accepted", by: "سلمى" } });
  await until(
    async () => plain(await reader.locator(".card.chosen .attributes").innerText()),
    (words) => words.includes("السيطرة: جماعة مسلحة") && words.includes("مركز المحافظة"),
    "the attributes on the card",
  );
  await screenshot(page, "reader-attributes-card");
});

test("each is undone by itself, and can be cleared", async () => {
  await page.keyboard.press("u");
  await marked(({ remark, people }) => remark === undefined && people !== undefined);
  await page.keyboard.press("Shift+U");
  await marked(({ remark }) => remark !== undefined);
  await page.keyboard.press("i");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Escape");
  await marked(({ control, remark }) => control === undefined && remark !== undefined);
});

test("a mark whose label has no attributes says so", async () => {
  await walkTo(page, reader, (_, label) => label !== NAME && label !== "");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("i");
  await until(
    () => reader.locator(".said").innerText(),
    (words) => words.trim() !== "",
    "why nothing happens",
  );
});

test("a label of the article gets its attribute with it, and shows it in the head line", async () => {
  await page.keyboard.press("w");
  await reader.locator(".panel .options").waitFor();
  await screenshot(page, "reader-article-attributes");
  await page.keyboard.press("i");
  await panelShows("هدنة");
  await page.keyboard.press("2");
  await panelShows("سجون");
  await page.keyboard.press("Enter");
  const lines = await annotations((found) => found.some(({ kind }) => kind === "document"));
  expect(lines.find(({ kind }) => kind === "document")).toMatchObject({ label: "war", attributes: { phase: "truce" } });
  await until(
    async () => plain(await reader.locator(".articleLabel").first().innerText()),
    (words) => words.includes("حرب") && words.includes("هدنة"),
    "the label in the head line",
  );
  await screenshot(page, "reader-article-attribute");
});

test("the view of annotations has them", async () => {
  await openContainer(page, "Isnad");
  await openPane(page, "التعليقات");
  // From below: what unfolds moves none of those that are still to be clicked on.
  for (const kind of ["تسميات المقالات", "الأسماء"]) await openRow(page, kind);
  const rows = await until(
    () => treeRows(page, "التعليقات"),
    (found) => found.some((row) => row.includes("حرب")),
    "annotations in the view",
  );
  expect(rows.filter((row) => row.includes("المرحلة: هدنة"))).toHaveLength(1);
  await screenshot(page, "annotations-attributes");
});

const annotations = (holds: (lines: readonly StandOffLine[]) => boolean): Promise<readonly StandOffLine[]> =>
  annotationsBeside(session.folder, ARTICLE, holds);

/** The lines of the name, once one of them says what is waited for. */
async function marked(
  holds: (attributes: NonNullable<StandOffLine["attributes"]>) => boolean,
): Promise<readonly StandOffLine[]> {
  const ours = ({ quote, attributes = {} }: StandOffLine): boolean => quote === NAME && holds(attributes);
  return (await annotations((lines) => lines.some(ours))).filter(ours);
}

const panelShows = (words: string): Promise<unknown> => reader.locator(".panel .option", { hasText: words }).waitFor();
