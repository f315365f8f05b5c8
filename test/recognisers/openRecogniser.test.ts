import { mkdtempSync, writeFileSync, mkdirSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { readParagraph } from "../../server/engine/text/readParagraph";
import { createLabelsAhead, paragraphTexts } from "../../server/recognisers/labelsAhead";
import { openRecogniser, type SlowRecogniser } from "../../server/recognisers/openRecogniser";
import { writeTinyModel, type Pieces } from "./tinyModel";

async function opened(folder: string): Promise<SlowRecogniser> {
  const found = await openRecogniser(folder);
  if ("problem" in found) throw new Error(JSON.stringify(found.problem));
  return found;
}

/** The text with `[[TYPE …]]` around the outer names that the rules and the model of a folder find. */
async function marked(folder: string, text: string): Promise<string> {
  const refusals: unknown[] = [];
  const labels = createLabelsAhead(await opened(folder), undefined, (error) => refusals.push(error));
  for (const paragraph of paragraphTexts(text)) await labels.read(paragraph);
  expect(refusals).toEqual([]);
  let result = text;
  const outer = analyseArticle(text, undefined, { recogniser: labels.recogniser }).entities.filter(
    ({ nested }) => !nested,
  );
  for (const { start, end, type } of outer.toReversed()) {
    result = `${result.slice(0, start)}[[${type} ${result.slice(start, end)}]]${result.slice(end)}`;
  }
  return result;
}

const bare = (text: string): string => text.replace(/\[\[[A-Z]+ |\]\]/gu, "");

/** Words that no table of ours knows, so that only the model can find them. */
const PIECES: Pieces = {
  قال: "O",
  زار: "O",
  في: "O",
  "،": "O",
  "«": "B-ORG",
  "»": "I-ORG",
  زنكلون: "B-PERS",
  فطوطش: "I-PERS",
  بقر: "B-LOC",
  "##ظستان": "O",
  وبقر: "B-LOC",
  شبكه: "O",
  شنقحيط: "B-ORG",
  ودمشق: "B-LOC",
  بحيرة: "B-LOC",
  خنفشان: "I-LOC",
  غلط: "B-DATE",
};

describe("a model of a folder, run by the real @huggingface/transformers", () => {
  const folder = writeTinyModel("plain", { pieces: PIECES });

  test.each([
    "قال [[PER زنكلون فطوطش]]",
    // A word of several pieces is labelled by its first, and belongs to the name whole.
    "زار [[GPE بقرظستان]] في",
    // Names side by side are two where the second begins.
    "قال [[PER زنكلون فطوطش]] [[PER زنكلون]]",
    // Marks at the edges of a name stay outside.
    "قال «[[ORG شنقحيط]]»",
    // Clitics that the rules or the tables know stay outside.
    "زار و[[GPE دمشق]]",
    // In a scheme of four types the head word tells a land from a town.
    "زار [[LOC بحيرة خنفشان]]",
    // Labels without a type of ours are no names, nor are words that the vocabulary does not know.
    "قال غلط ثم مشى",
    // Diacritics and tatweel are part of the word as written.
    "قال [[PER زَنكلون فطوطش]]",
  ])("%s", async (text) => {
    const vocabulary = { ...PIECES, زَنكلون: "B-PERS" };
    const own = text.includes("َ") ? writeTinyModel("marks", { pieces: vocabulary }) : folder;
    expect(await marked(own, bare(text))).toBe(text);
  });

  test("every paragraph has one label for each token, however long it is", async () => {
    const short = writeTinyModel("short", { pieces: PIECES, positions: 5 });
    const paragraph = readParagraph("قال زنكلون فطوطش. زار بقرظستان في وبقرظستان وزنكلون. ".repeat(3));
    const model = await opened(short);
    const labels = await model.label(paragraph);
    expect(labels).toHaveLength(paragraph.tokens.length);
    const found = paragraph.tokens.filter((_, index) => labels[index]?.label !== "O").map(({ norm }) => norm);
    expect(found).toEqual(Array.from({ length: 3 }, () => ["زنكلون", "فطوطش", "بقرظستان", "وبقرظستان"]).flat());
  });

  test("isnad-labels.json says what labels mean and how pieces agree", async () => {
    const pieces = { قال: "O", شن: "B-X", "##قحيط": "O", "##قحيت": "B-X", زنكلون: "B-PERS" };
    const own = { labels: { X: "EVENT", PERS: null }, aggregation: "average" };
    const average = writeTinyModel("average", { pieces, own });
    expect(await marked(average, "قال زنكلون شنقحيت")).toBe("قال زنكلون [[EVENT شنقحيت]]");
    const first = writeTinyModel("first", { pieces, own: { labels: { X: "EVENT" } } });
    expect(await marked(first, "قال زنكلون شنقحيط")).toBe("قال [[PER زنكلون]] [[EVENT شنقحيط]]");
  });

  test("a folder may have any name, and its weights may lie beside its configuration", async () => {
    const odd = writeTinyModel("نموذج صغير 1", { pieces: PIECES, subfolder: "" });
    expect(await marked(odd, "قال زنكلون فطوطش")).toBe("قال [[PER زنكلون فطوطش]]");
  });
});

describe("a folder that cannot serve", () => {
  const scratch = (): string => mkdtempSync(path.join(tmpdir(), "isnad-model-"));

  test("says why", async () => {
    const code = async (folder: string): Promise<string | undefined> => {
      const found = await openRecogniser(folder);
      return "problem" in found ? found.problem.code : undefined;
    };
    expect(await code(path.join(scratch(), "nowhere"))).toBe("no-folder");
    expect(await code(scratch())).toBe("no-model");
    const lonely = scratch();
    cpSync(writeTinyModel("lonely", { pieces: PIECES }), lonely, { recursive: true });
    expect(await code(lonely)).toBe("no-package");
    for (const [name, own] of Object.entries({
      type: { labels: { X: "TOWN" } },
      list: [],
      way: { aggregation: "max" },
    }))
      expect(await code(writeTinyModel(`bad-${name}`, { pieces: PIECES, own }))).toBe("bad-labels");
    const broken = writeTinyModel("broken", { pieces: PIECES });
    writeFileSync(path.join(broken, "onnx/model.onnx"), "no model");
    expect(await code(broken)).toBe("unloadable-model");
    const unnumbered = writeTinyModel("unnumbered", { pieces: PIECES });
    writeFileSync(path.join(unnumbered, "config.json"), JSON.stringify({ id2label: { "1": "B-PER" } }));
    expect(await code(unnumbered)).toBe("no-model");
  });

  test("is told from one whose package is no such package", async () => {
    const folder = scratch();
    cpSync(writeTinyModel("wrong", { pieces: PIECES }), folder, { recursive: true });
    const fake = path.join(folder, "node_modules/@huggingface/transformers");
    mkdirSync(fake, { recursive: true });
    writeFileSync(path.join(fake, "index.js"), "module.exports = {};");
    expect(await openRecogniser(folder)).toEqual({ problem: { code: "no-package", folder } });
  });
});
