import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findArticles } from "../../server/files/findArticles";

let cwd = "";
beforeEach(() => (cwd = realpathSync(mkdtempSync(join(tmpdir(), "isnad-find-")))));
afterEach(() => rmSync(cwd, { recursive: true }));

function make(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), "");
  }
}
const link = (from: string, to: string): void => symlinkSync(to, join(cwd, from));

async function found(...paths: readonly string[]): Promise<readonly string[]> {
  const { articles, problems } = await findArticles(paths, cwd);
  return [...articles.map(({ path }) => path), ...problems.map(({ path, code }) => `${path}: ${code}`)];
}

describe("finding articles", () => {
  it("takes every .txt below a folder, in the order of paths, and nothing hidden", async () => {
    make("n/b.txt", "n/a.TXT", "n/c.md", "n/sub/deep/d.txt", "n/.hidden/e.txt", "n/.f.txt", "n/node_modules/g.txt");
    expect(await found("n")).toEqual(["n/a.TXT", "n/b.txt", "n/sub/deep/d.txt"]);
  });

  it("takes a file as it is named, and a hidden folder that is named", async () => {
    make("a.md", ".h/b.txt");
    expect(await found("a.md", ".h")).toEqual([".h/b.txt", "a.md"]);
  });

  it("gives the same for any order of paths, each article once", async () => {
    make("n/a.txt", "n/sub/b.txt");
    const expected = ["n/a.txt", "n/sub/b.txt"];
    expect(await found("n", "n/sub", "n/a.txt", "./n/a.txt", join(cwd, "n"))).toEqual(expected);
    expect(await found("./n/a.txt", "n/sub", join(cwd, "n"), "n/../n")).toEqual(expected);
  });

  it("names what lies outside the working directory from there", async () => {
    make("work/x", "news/a.txt");
    const { articles } = await findArticles(["../news"], join(cwd, "work"));
    expect(articles.map(({ path }) => path)).toEqual(["../news/a.txt"]);
  });

  it("ends loops of links, gives an article its own path rather than a link's", async () => {
    make("n/z/a.txt");
    link("n/loop", cwd);
    link("n/b.txt", "z/a.txt");
    link("n/again", "z");
    link("n/gone.txt", "nowhere");
    expect(await found("n")).toEqual(["n/z/a.txt"]);
    expect(await found("n/again", "n")).toEqual(["n/z/a.txt"]);
    expect(await found("n/again")).toEqual(["n/again/a.txt"]);
  });

  it("follows links out of the folder", async () => {
    make("elsewhere/a.txt", "n/b.txt", "only/x");
    link("n/out", "../elsewhere");
    link("only/a.txt", "../elsewhere/a.txt");
    expect(await found("n")).toEqual(["n/b.txt", "n/out/a.txt"]);
    expect(await found("only", "elsewhere")).toEqual(["elsewhere/a.txt"]);
  });

  it("reports what is not there and finds the rest", async () => {
    make("n/a.txt", "empty/b.md", "full/sub/c.txt");
    expect(await found("gone", "n", "empty", "", "n/a.txt/x", "full")).toEqual([
      "full/sub/c.txt",
      "n/a.txt",
      ": not-found",
      "empty: no-articles",
      "gone: not-found",
      "n/a.txt/x: not-found",
    ]);
  });

  it("does not read a device", async () => {
    expect((await findArticles(["/dev/zero"], "/dev")).problems).toEqual([{ path: "zero", code: "not-a-file" }]);
  });
});
