import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeAtomically } from "../../server/files/writeAtomically";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "isnad-write-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("writing", () => {
  it("makes missing folders and leaves nothing but the file", async () => {
    const file = join(folder, "a/b/c.txt");
    expect(await writeAtomically(file, "نص 😀")).toBe("written");
    expect(readFileSync(file, "utf8")).toBe("نص 😀");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["c.txt"]);
  });

  it("does not touch a file that already says the same", async () => {
    const file = join(folder, "a.txt");
    writeFileSync(file, "نص");
    utimesSync(file, 1000, 1000);
    expect(await writeAtomically(file, "نص")).toBe("unchanged");
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    expect(await writeAtomically(file, "نصّ")).toBe("written");
  });

  it("keeps permissions and links", async () => {
    const file = join(folder, "a.txt");
    writeFileSync(file, "");
    chmodSync(file, 0o600);
    symlinkSync("a.txt", join(folder, "link.txt"));
    expect(await writeAtomically(join(folder, "link.txt"), "new")).toBe("written");
    expect(lstatSync(join(folder, "link.txt")).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  it("takes away what ended processes have left of it, and nothing else", async () => {
    const uuid = "0b0ff1ce-0000-4000-8000-00000000000";
    const names = {
      old: `.a.txt.${uuid}1.tmp`,
      young: `.a.txt.${uuid}2.tmp`,
      ofAnother: `.b.txt.${uuid}3.tmp`,
      noneOfOurs: ".a.txt.old.tmp",
    };
    for (const name of Object.values(names)) writeFileSync(join(folder, name), "");
    for (const name of [names.old, names.ofAnother, names.noneOfOurs]) utimesSync(join(folder, name), 1000, 1000);
    expect(await writeAtomically(join(folder, "a.txt"), "نص")).toBe("written");
    expect(readdirSync(folder).sort()).toEqual([names.young, names.ofAnother, names.noneOfOurs, "a.txt"].sort());
  });

  it("says why it could not, and leaves no half-written file", async () => {
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "folder"));
    expect(await writeAtomically(join(folder, "file/x.txt"), "a")).toEqual({ failed: "EEXIST" });
    expect(await writeAtomically(join(folder, "folder"), "a")).toEqual({ failed: "EISDIR" });
    expect(readdirSync(folder).sort()).toEqual(["file", "folder"]);
  });
});
