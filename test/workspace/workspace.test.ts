import { describe, expect, it } from "vitest";
import { CANCELLED, WANTED } from "../../server/workspace/cancellation";
import { SLICE_LENGTH } from "../../server/workspace/analyseInSlices";
import { bench, forget } from "./inMemory";

const A = "قالت البلدية إن السيول جرفت 4 سيارات.";
const B = "أفاد الدفاع المدني بأن 9 أشخاص نقلوا إلى المستشفى.";
const C = "وصلت 12 شاحنة إلى الميناء مساء أمس.";
const THREE = { "file:///w/a.txt": A, "file:///w/b.txt": B, "file:///w/c.txt": C };

describe("a corpus of closed articles", () => {
  it("reads and analyses every article once, and compares once", async () => {
    const all = bench({ files: THREE });
    await all.workspace.addFolder("file:///w");
    const corpus = await all.workspace.complete(WANTED);
    expect(corpus).not.toBe(CANCELLED);
    expect(all.reads).toEqual(Object.keys(THREE));
    expect(all.analyses).toEqual([A, B, C]);
    expect(all.workspace.compared()).toBe(corpus);
    expect(all.comparisons()).toBe(1);
    expect(all.workspace.counts()).toEqual({ articles: 3, waiting: 0 });
  });

  it("passes over what is not mostly Arabic and what cannot be read", async () => {
    const all = bench({ files: { ...THREE, "file:///w/notes.txt": "Nothing to see here." } });
    await all.workspace.addFolder("file:///w");
    all.files.delete("file:///w/c.txt");
    await all.workspace.complete(WANTED);
    expect(all.analyses).toEqual([A, B]);
    expect(all.workspace.counts()).toEqual({ articles: 2, waiting: 0 });
    expect(all.workspace.stateOf("file:///w/notes.txt")).toBeNull();
    expect(await all.workspace.analysed("file:///w/notes.txt", WANTED)).toBeNull();
  });

  it.each<[string, (all: ReturnType<typeof bench>) => Promise<void> | void, readonly string[], readonly string[]]>([
    [
      "adding an article reads that article",
      async ({ files, workspace }) => {
        files.set("file:///w/d.txt", `${A}\n${C}`);
        await workspace.appeared(["file:///w/d.txt"]);
      },
      ["file:///w/d.txt"],
      [`${A}\n${C}`],
    ],
    [
      "changing an article reads that article",
      ({ files, workspace }) => {
        files.set("file:///w/b.txt", C);
        workspace.altered(["file:///w/b.txt"]);
      },
      ["file:///w/b.txt"],
      [C],
    ],
    [
      "a change that changes nothing analyses nothing",
      ({ workspace }) => workspace.altered(["file:///w/b.txt"]),
      ["file:///w/b.txt"],
      [],
    ],
    ["removing an article reads nothing", ({ workspace }) => workspace.vanished(["file:///w/a.txt"]), [], []],
    ["removing a folder reads nothing", ({ workspace }) => workspace.vanished(["file:///w"]), [], []],
    [
      "an article of no folder is none of the corpus",
      async ({ files, workspace }) => {
        files.set("file:///elsewhere/d.txt", A);
        files.set("file:///w/node_modules/p/d.txt", A);
        files.set("file:///w/.hidden/d.txt", A);
        await workspace.appeared([...files.keys()].filter((uri) => uri.endsWith("d.txt")));
      },
      [],
      [],
    ],
  ])("%s", async (_, change, reads, analyses) => {
    const all = bench({ files: THREE });
    await all.workspace.addFolder("file:///w");
    await all.workspace.complete(WANTED);
    forget(all);
    await change(all);
    await all.workspace.complete(WANTED);
    expect(all.reads).toEqual(reads);
    expect(all.analyses).toEqual(analyses);
    expect(all.comparisons()).toBeLessThanOrEqual(2);
  });

  it("forgets a removed folder, but not what is open or lies in another folder", async () => {
    const { workspace } = bench({ files: { ...THREE, "file:///w/in/d.txt": A } });
    await workspace.addFolder("file:///w");
    await workspace.addFolder("file:///w/in");
    workspace.hold("file:///w/a.txt", 1, A);
    await workspace.complete(WANTED);
    workspace.removeFolder("file:///w");
    expect(workspace.compared().articles.map(({ path }) => path)).toEqual(["file:///w/a.txt", "file:///w/in/d.txt"]);
    workspace.release("file:///w/a.txt");
    expect(workspace.compared().articles.map(({ path }) => path)).toEqual(["file:///w/in/d.txt"]);
  });
});

describe("an open article", () => {
  it("is analysed before the rest of the corpus, and its request waits for nothing else", async () => {
    const all = bench({ files: THREE, tick: 20 });
    await all.workspace.addFolder("file:///w");
    all.workspace.hold("file:///w/c.txt", 1, B + C);
    const analysis = await all.workspace.analysed("file:///w/c.txt", WANTED);
    expect(analysis).toMatchObject({ article: { text: B + C } });
    expect(all.analyses).toEqual([B + C]);
    expect(all.workspace.stateOf("file:///w/a.txt")).toBe("known");
    await all.workspace.complete(WANTED);
    expect(all.analyses).toEqual([B + C, A, B]);
    expect(all.reads).toEqual(["file:///w/a.txt", "file:///w/b.txt"]);
    expect(all.workspace.stateOf("file:///w/c.txt")).toBe("compared");
  });

  it("reads only the paragraph that an edit changed", async () => {
    const { workspace } = bench();
    workspace.hold("untitled:1", 1, `${A}\n${B}\n${C}`);
    await workspace.analysed("untitled:1", WANTED);
    workspace.hold("untitled:1", 2, `${A}\n${B} اليوم\n${C}`);
    expect(await workspace.analysed("untitled:1", WANTED)).toMatchObject({ work: { paragraphsRead: 1 } });
  });

  it("counts by what the editor holds, not by what is on disk", async () => {
    const all = bench({ files: THREE });
    await all.workspace.addFolder("file:///w");
    all.workspace.hold("file:///w/a.txt", 1, C);
    await all.workspace.complete(WANTED);
    all.workspace.altered(["file:///w/a.txt"]);
    await all.workspace.complete(WANTED);
    expect(await all.workspace.analysed("file:///w/a.txt", WANTED)).toMatchObject({ article: { text: C } });
    all.workspace.release("file:///w/a.txt");
    expect(await all.workspace.analysed("file:///w/a.txt", WANTED)).toMatchObject({ article: { text: A } });
  });

  it("stays when its file is deleted, and goes when it is closed", async () => {
    const { workspace, files } = bench({ files: THREE });
    await workspace.addFolder("file:///w");
    workspace.hold("file:///w/a.txt", 1, A);
    files.delete("file:///w/a.txt");
    workspace.vanished(["file:///w/a.txt"]);
    expect(await workspace.analysed("file:///w/a.txt", WANTED)).not.toBeNull();
    workspace.release("file:///w/a.txt");
    expect(await workspace.analysed("file:///w/a.txt", WANTED)).toBeNull();
  });

  it("becomes an article as soon as it is mostly Arabic", async () => {
    const { workspace } = bench();
    workspace.hold("untitled:1", 1, "draft");
    expect(await workspace.analysed("untitled:1", WANTED)).toBeNull();
    workspace.hold("untitled:1", 2, `draft ${A}`);
    expect(await workspace.analysed("untitled:1", WANTED)).not.toBeNull();
  });
});

describe("long work", () => {
  const long = Array.from({ length: 1500 }, (_, index) =>
    index % 50 === 0 ? A : `ساد الهدوء المدينة (${index}).`,
  ).join("\n");

  it("gives way between slices, and gives the same as in one go", async () => {
    const all = bench({ tick: 20 });
    all.workspace.hold("untitled:1", 1, long);
    const sliced = await all.workspace.analysed("untitled:1", WANTED);
    expect(all.analyses.length).toBeGreaterThan(long.length / SLICE_LENGTH / 2);
    expect(all.pauses()).toBeGreaterThanOrEqual(all.analyses.length - 1);
    const { analyseArticle } = await import("../../server/engine/analyseArticle");
    expect(sliced).toEqual(analyseArticle(long));
  });

  it("is given up when an edit comes, and the request gets the new text's analysis", async () => {
    const all = bench({ tick: 20 });
    all.workspace.hold("untitled:1", 1, long);
    all.atPause(3, () => all.workspace.hold("untitled:1", 2, A));
    const analysis = await all.workspace.analysed("untitled:1", WANTED);
    expect(analysis).toMatchObject({ article: { text: A } });
    await all.workspace.complete(WANTED);
    expect(all.analyses).not.toContain(long);
  });

  it("answers CANCELLED to whoever no longer waits", async () => {
    const all = bench({ files: THREE, tick: 20 });
    const cancellation = { isCancellationRequested: false };
    await all.workspace.addFolder("file:///w");
    all.atPause(2, () => (cancellation.isCancellationRequested = true));
    const [cancelled, wanted] = await Promise.all([
      all.workspace.complete(cancellation),
      all.workspace.complete(WANTED),
    ]);
    expect(cancelled).toBe(CANCELLED);
    expect(wanted).toMatchObject({ articles: [{}, {}, {}] });
  });

  it("passes over an article on which the analysis fails, and says so", async () => {
    const { analyseArticle } = await import("../../server/engine/analyseArticle");
    const all = bench({
      files: THREE,
      engine: {
        analyseArticle: (text, previous) => {
          if (text === B) throw new Error("a bug");
          return analyseArticle(text, previous);
        },
      },
    });
    await all.workspace.addFolder("file:///w");
    expect(await all.workspace.complete(WANTED)).toMatchObject({
      articles: [{ path: "file:///w/a.txt" }, { path: "file:///w/c.txt" }],
    });
    expect(all.failures).toEqual([new Error("a bug")]);
  });
});
