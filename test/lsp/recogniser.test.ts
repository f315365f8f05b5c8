import { describe, expect, test } from "vitest";
import { labelTypes } from "../../server/engine/entities/labelTypes";
import { SETTINGS_NOTIFICATION } from "../../server/protocol/messages";
import type { OpenRecogniser } from "../../server/recognisers/openRecogniser";
import { rangeOf, startSession, until, type Session } from "./session";

const ARTICLE = "file:///c/a.txt";
const TEXT = "قال زنكلون إن الحادث وقع أمس.\n\nوقال شنقحيط إنه لم ير شيئا.\n";

/** A model that takes each of some words for a person; it notes the paragraphs that it reads. */
function slowModel(...persons: readonly string[]): { open: OpenRecogniser; read: string[] } {
  const read: string[] = [];
  const open: OpenRecogniser = (folder) => {
    if (folder !== "/model") return Promise.resolve({ problem: { code: "no-package", folder } });
    return Promise.resolve({
      types: labelTypes(["PER"]),
      label: async ({ text, tokens }) => {
        await new Promise((resolve) => setImmediate(resolve));
        read.push(text);
        if (text.includes("عطب")) throw new Error("refused");
        return tokens.map(({ norm }) => ({ label: persons.includes(norm) ? "B-PER" : "O", score: 0.9 }));
      },
    });
  };
  return { open, read };
}

async function names(session: Session): Promise<readonly string[]> {
  const tree = await session.symbols(ARTICLE);
  return tree
    .flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)])
    .filter((name) => /^(?:زنكلون|شنقحيط|فطوطش)$/u.test(name));
}

async function untilNamed(session: Session, count: number): Promise<void> {
  let found: readonly string[] = [];
  for (let attempt = 0; attempt < 200 && found.length !== count; attempt++) {
    found = await names(session);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(found).toHaveLength(count);
}

const using = (folder: string): Readonly<Record<string, unknown>> => ({
  initializationOptions: { language: "en", recogniser: folder },
});

describe("a model in the place of the built-in recogniser", () => {
  test("reads articles ahead; an edit has its own paragraph read, and no other", async () => {
    const { open, read } = slowModel("زنكلون", "شنقحيط", "فطوطش");
    const session = await startSession({ params: using("/model"), environment: { openRecogniser: open } });
    await session.open(ARTICLE, TEXT);
    await untilNamed(session, 2);
    expect(read).toHaveLength(2);
    await session.change(ARTICLE, 2, [{ range: rangeOf(TEXT, "شيئا"), text: "فطوطش" }]);
    await untilNamed(session, 3);
    expect(read).toHaveLength(3);
    expect(read.at(-1)).toContain("لم ير فطوطش");
  });

  test("is put in and taken out while the server runs", async () => {
    const { open } = slowModel("زنكلون");
    const session = await startSession({ environment: { openRecogniser: open } });
    await session.open(ARTICLE, TEXT);
    expect(await names(session)).toEqual([]);
    await session.client.sendNotification(SETTINGS_NOTIFICATION, { language: "en", recogniser: "/model" });
    await untilNamed(session, 1);
    await session.client.sendNotification(SETTINGS_NOTIFICATION, { language: "en", recogniser: "" });
    await untilNamed(session, 0);
  });

  test("a paragraph that it refuses is left to the rules, and asked for once", async () => {
    const { open, read } = slowModel("زنكلون");
    const session = await startSession({ params: using("/model"), environment: { openRecogniser: open } });
    await session.open(ARTICLE, `${TEXT}\nوقال إن عطبا أصاب المحرك.\n`);
    await untilNamed(session, 1);
    await until("the failure is logged", () => session.logged.some((line) => line.includes("refused")));
    expect(read.filter((text) => text.includes("عطب"))).toHaveLength(1);
  });

  test.each([
    ["en", "no-such is wanted", /npm install @huggingface\/transformers.*built-in recogniser/u],
    ["ar", "no-such is wanted", /npm install @huggingface\/transformers.*أداة التعرف المضمَّنة/u],
  ])("where it cannot serve, the user is told why (%s) and the built-in one does", async (language, _, message) => {
    const { open } = slowModel();
    const session = await startSession({ environment: { openRecogniser: open } });
    const shown: string[] = [];
    session.client.onNotification(
      "window/showMessage",
      ({ message: text }: { message: string }) => void shown.push(text),
    );
    await session.client.sendNotification(SETTINGS_NOTIFICATION, { language, recogniser: "/elsewhere" });
    await until("a message is shown", () => shown.length > 0);
    expect(shown).toEqual([expect.stringMatching(message)]);
    await session.open(ARTICLE, TEXT);
    expect(await session.pull(ARTICLE)).toEqual(expect.any(Array));
  });
});
