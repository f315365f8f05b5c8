import { expect, it } from "vitest";
import { BUILT_IN_TAGSET } from "../../server/annotations/builtInTagset";
import { TAGSET_REQUEST, type TagsetResult } from "../../server/protocol/tagset";
import { startSession } from "./session";

const ARTICLE = "file:///corpus/a.txt";

async function tagsetWith(project?: object): Promise<TagsetResult> {
  const files = project === undefined ? {} : { "file:///corpus/isnad.json": JSON.stringify(project) };
  const { client } = await startSession({ files });
  return client.sendRequest<TagsetResult>(TAGSET_REQUEST, { uri: ARTICLE });
}

it("is the built-in one where there is no project file", async () => {
  expect(await tagsetWith()).toEqual(BUILT_IN_TAGSET);
});

it("is the project's, with its relations and its labels for articles", async () => {
  const tagset = {
    extends: "none",
    guidelines: "guide.md",
    labels: [{ id: "ORG" }, { id: "war", kind: "document", name: { en: "War", ar: "حرب" }, key: "w" }],
    attributes: [{ id: "sure", kind: "flag", default: "true" }],
    relations: [{ id: "part-of", name: "جزء من", from: ["ORG"], to: ["ORG"], key: "p" }],
  };
  expect(await tagsetWith({ tagset })).toMatchObject({
    guidelines: "guide.md",
    labels: [
      { id: "ORG", kind: "entity" },
      { id: "war", kind: "document", name: { ar: "حرب" } },
    ],
    attributes: [{ id: "sure", kind: "flag", fallback: "true", values: [] }],
    relations: [{ id: "part-of", from: ["ORG"], to: ["ORG"], name: { en: "جزء من" } }],
  });
});
