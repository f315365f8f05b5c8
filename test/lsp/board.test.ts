import { describe, expect, it } from "vitest";
import { BOARD_REQUEST, type BoardQuantity, type BoardReport, type BoardResult } from "../../server/protocol/messages";
import { BRIDGE_A, BRIDGE_B, MARKET } from "./articles";
import { startSession, until, wordsAt, type Session } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b-2022-01-22.txt";
const TEXTS: Readonly<Record<string, string>> = { [A]: BRIDGE_A, [B]: BRIDGE_B, "file:///w/market.txt": MARKET };

async function bridge(language: "en" | "ar" = "en", files = TEXTS): Promise<Session> {
  const session = await startSession({
    files,
    folders: ["file:///w"],
    params: { initializationOptions: { language } },
  });
  const { length } = Object.keys(files).filter((uri) => uri.endsWith(".txt"));
  await until("the corpus to be read", () =>
    session.corpora.some(({ articles, waiting }) => articles === length && waiting === 0),
  );
  return session;
}

const ask = ({ client }: Session): Promise<BoardResult> => client.sendRequest<BoardResult>(BOARD_REQUEST, {});

const inConflict = ({ quantities }: BoardResult): readonly BoardQuantity[] =>
  quantities.filter(({ verdict }) => verdict === "conflict");

describe("the board", () => {
  it("gives a quantity with its reports, each with its place, value, teller and day, and why they differ", async () => {
    const board = await ask(await bridge());
    expect(board.articles).toBe(3);
    const [toll, ...others] = inConflict(board);
    expect(others).toEqual([]);
    expect(toll?.label).toContain("killed");
    expect(toll?.reports.map(({ uri, range }) => wordsAt(TEXTS[uri] ?? "", range))).toEqual(["14 شخصا", "19 شخصا"]);
    expect(toll?.reports).toMatchObject([
      {
        uri: A,
        text: "14 شخصا",
        value: "\u206814\u2069",
        lo: 14,
        hi: 14,
        margin: 0,
        source: "الدفاع المدني",
        day: null,
      },
      {
        uri: B,
        value: "\u206819\u2069",
        source: "وزارة الصحة العراقية",
        sourceKind: "official",
        status: "affirmed",
        day: "2022-01-22",
      },
    ]);
    expect(toll?.pairs).toEqual([{ first: 0, second: 1, verdict: "conflict", reason: "No value satisfies both." }]);
  });

  it("speaks the language in use", async () => {
    const [toll] = inConflict(await ask(await bridge("ar")));
    expect(toll?.label).toContain("قتلى");
    expect(toll?.pairs[0]?.reason).toMatch(/^\p{Script=Arabic}/u);
  });

  it("is empty where no two reports measure one thing", async () => {
    const board = await ask(await bridge("en", { "file:///w/market.txt": MARKET }));
    expect(board).toEqual({ articles: 1, quantities: [] });
  });

  it("follows an edit", async () => {
    const session = await bridge();
    await session.open(A, BRIDGE_A.replace("14", "نحو 40"));
    const first = async (): Promise<BoardReport | undefined> => inConflict(await ask(session))[0]?.reports[0];
    let report = await first();
    for (let attempt = 0; attempt < 500 && report?.lo !== 40; attempt++) report = await first();
    expect(report).toMatchObject({ value: "about \u206840\u2069", lo: 40, margin: 0.1 });
  });

  it("widens what is about a value as the project says", async () => {
    const files = {
      ...TEXTS,
      [A]: BRIDGE_A.replace("14", "نحو 14"),
      "file:///w/isnad.json": `{"tolerances":{"about":0.2}}`,
    };
    const [toll] = inConflict(await ask(await bridge("en", files)));
    expect(toll?.reports.map(({ margin }) => margin)).toEqual([0.2, 0]);
  });

  it("tells a few pairs of each report, however many articles report it", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`file:///w/${at}.txt`, BRIDGE_A.replace("14", String(14 + at))]),
    );
    const [toll] = inConflict(await ask(await bridge("en", many)));
    expect(toll?.reports).toHaveLength(30);
    for (const report of toll?.reports.keys() ?? []) {
      const own = toll?.pairs.filter(({ first, second }) => first === report || second === report) ?? [];
      expect(own.length).toBeGreaterThanOrEqual(1);
    }
    expect(toll?.pairs.length).toBeLessThanOrEqual(30 * 4);
  });
});
