// A stand-off file is the old one or the new one, whole, whatever the disk does and whoever else writes.
import { spawn } from "node:child_process";
import {
  chmodSync,
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
import { nodeDisk, type Disk } from "../../server/files/disk";
import { readStandOffFile, writeStandOffFile, type StoredStandOff } from "../../server/files/standOffFile";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-standoff-"));
  file = join(folder, "a.isnad.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(disk?: Disk): Promise<StoredStandOff> {
  const stored = await readStandOffFile(file, disk);
  if ("problem" in stored) throw new Error(stored.problem.code);
  return stored;
}
const OLD = '{"isnad":1,"article":"قديم.txt"}\n';
const NEW = '{"isnad":1,"article":"جديد.txt"}\n';

const failing =
  (code: string): (() => Promise<never>) =>
  () =>
    Promise.reject(Object.assign(new Error(code), { code }));

describe("writing a stand-off file", () => {
  it("makes a new one, replaces the one that was read, and touches none that says the same", async () => {
    expect(await writeStandOffFile(file, OLD, await read())).toBe("written");
    expect(await writeStandOffFile(file, NEW, await read())).toBe("written");
    expect(readFileSync(file, "utf8")).toBe(NEW);
    utimesSync(file, 1000, 1000);
    expect(await writeStandOffFile(file, NEW, await read())).toBe("unchanged");
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    expect(readdirSync(folder)).toEqual(["a.isnad.jsonl"]);
  });

  it("keeps permissions and links", async () => {
    writeFileSync(join(folder, "real"), OLD, { mode: 0o640 });
    symlinkSync("real", file);
    await writeStandOffFile(file, NEW, await read());
    expect(readFileSync(join(folder, "real"), "utf8")).toBe(NEW);
    expect(statSync(join(folder, "real")).mode & 0o777).toBe(0o640);
  });

  it.each<readonly [encoding: string, bytes: Uint8Array]>([
    ["utf-8 with a mark", Buffer.from(`\uFEFF${OLD}`)],
    ["utf-16le", Buffer.from(`\uFEFF${OLD}`, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${OLD}`, "utf16le").swap16()],
  ])("keeps the encoding and the mark: %s", async (_, bytes) => {
    writeFileSync(file, bytes);
    const stored = await read();
    await writeStandOffFile(file, `${stored.text}{"id":"قديم ٧ 😀"}\n`, stored);
    const now = await read();
    expect(readFileSync(file).subarray(0, bytes.length)).toEqual(Buffer.from(bytes));
    expect(now.encoding).toBe(stored.encoding);
    const [, line = ""] = (now.text ?? "").split("\n");
    expect(JSON.parse(line)).toEqual({ id: "قديم ٧ 😀" });
  });
});

describe("nothing of the old file is lost", () => {
  const expectOld = (): void => {
    expect(readFileSync(file, "utf8")).toBe(OLD);
    expect(readdirSync(folder)).toEqual(["a.isnad.jsonl"]);
  };

  it("where somebody else has written it meanwhile", async () => {
    writeFileSync(file, NEW);
    const stored = await read();
    writeFileSync(file, OLD);
    expect(await writeStandOffFile(file, `${NEW}{}\n`, stored)).toEqual({
      problem: { code: "changed-meanwhile", detail: "" },
    });
    expectOld();
  });

  it("where somebody else writes it at the last moment", async () => {
    writeFileSync(file, NEW);
    const disk: Disk = {
      ...nodeDisk,
      open: async (...given: Parameters<Disk["open"]>) => {
        const handle = await nodeDisk.open(...given);
        writeFileSync(file, OLD);
        return handle;
      },
    };
    expect(await writeStandOffFile(file, `${NEW}{}\n`, await read(), disk)).toMatchObject({
      problem: { code: "changed-meanwhile" },
    });
    expectOld();
  });

  it("where somebody else makes it first", async () => {
    const stored = await read();
    const disk: Disk = {
      ...nodeDisk,
      link: (...given: Parameters<Disk["link"]>) => {
        writeFileSync(file, OLD);
        return nodeDisk.link(...given);
      },
    };
    expect(await writeStandOffFile(file, NEW, stored, disk)).toMatchObject({ problem: { code: "changed-meanwhile" } });
    expectOld();
  });

  it("where it is read-only", async () => {
    writeFileSync(file, OLD);
    chmodSync(file, 0o444);
    const stored = await read();
    expect(stored.isReadOnly).toBe(true);
    expect(await writeStandOffFile(file, NEW, stored)).toEqual({ problem: { code: "read-only", detail: "" } });
    expectOld();
  });

  it.each<readonly [problem: string, step: keyof Disk, code: string]>([
    ["disk-full", "open", "ENOSPC"],
    ["read-only", "open", "EROFS"],
    ["no-permission", "open", "EACCES"],
    ["no-permission", "rename", "EPERM"],
    ["disk-full", "rename", "EDQUOT"],
    ["unwritable", "rename", "EIO"],
    ["unwritable", "readFile", "EIO"],
  ])("%s: %s fails with %s", async (problem, step, code) => {
    writeFileSync(file, OLD);
    const stored = await read();
    const disk = { ...nodeDisk, [step]: failing(code) };
    expect(await writeStandOffFile(file, NEW, stored, disk)).toEqual({ problem: { code: problem, detail: code } });
    expectOld();
  });

  it.each(["writeFile", "sync", "close"] as const)("where the disk is full at %s", async (step) => {
    writeFileSync(file, OLD);
    const stored = await read();
    const disk: Disk = {
      ...nodeDisk,
      open: async (...given: Parameters<Disk["open"]>) => {
        const handle = await nodeDisk.open(...given);
        const close = handle.close.bind(handle);
        const fail = failing("ENOSPC");
        return Object.assign(handle, { [step]: step === "close" ? () => close().then(fail) : fail });
      },
    };
    expect(await writeStandOffFile(file, NEW, stored, disk)).toEqual({
      problem: { code: "disk-full", detail: "ENOSPC" },
    });
    expectOld();
  });

  it("where it holds bytes that are no text, or none of ours", async () => {
    writeFileSync(file, Buffer.concat([Buffer.from("قديم "), Buffer.from([0xff, 0xfe, 0x41])]));
    expect(await readStandOffFile(file)).toMatchObject({ problem: { code: "damaged-text" } });
    writeFileSync(file, Uint8Array.of(0, 1, 2));
    expect(await readStandOffFile(file)).toMatchObject({ problem: { code: "not-text" } });
    expect(await readStandOffFile(folder)).toMatchObject({ problem: { code: "unreadable", detail: "EISDIR" } });
    expect(
      await writeStandOffFile(join(folder, "none", "a"), NEW, { encoding: "utf-8", stamp: "absent" }),
    ).toMatchObject({
      problem: { code: "no-folder" },
    });
  });
});

describe("a process that is killed while it writes", () => {
  it("leaves the old file or a new one, whole", async () => {
    const line = `{"id":"${"س".repeat(200)}"}\n`;
    const versions = [1, 2].map((times) => OLD + line.repeat(times * 2000));
    writeFileSync(file, versions[0] ?? "");
    const script = join(import.meta.dirname, "../support/writeForever.ts");
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, ["--import", "tsx", script, file, OLD, line], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, 7 * round));
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("close", resolve));
      expect(versions.indexOf(readFileSync(file, "utf8"))).toBeGreaterThanOrEqual(0);
    }
    // What the killed process has left beside the file hinders nobody.
    expect(await writeStandOffFile(file, NEW, await read())).toBe("written");
  });
});
