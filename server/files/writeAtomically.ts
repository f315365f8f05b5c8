import { mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { nodeDisk } from "./disk";
import { replaceFile } from "./replaceFile";
import { systemCode } from "./systemError";

/** What became of a file: nothing to do, written, or why not. */
export type Writing = "unchanged" | "written" | { readonly failed: string };

async function isAlready(file: string, bytes: Buffer): Promise<boolean> {
  try {
    if ((await stat(file)).size !== bytes.length) return false;
    return bytes.equals(await readFile(file));
  } catch {
    return false;
  }
}

/** A pipe or a device (`/dev/stdout`) cannot be replaced, only written to. */
const isDevice = (file: string): Promise<boolean> =>
  stat(file).then(
    (what) => !what.isFile() && !what.isDirectory(),
    () => false,
  );

const failed = (error: unknown): Writing => ({ failed: systemCode(error) ?? String(error) });

const writePlainly = (file: string, bytes: Buffer): Promise<Writing> =>
  writeFile(file, bytes).then((): Writing => "written", failed);

/**
 * Writes a text as UTF-8, or bytes, so that at any moment the file is the old one or the new one, whole: a temporary file beside
 * it is written, synced and renamed. Nothing is written where the file already says the same. Missing folders are
 * made; the file's permissions stay; a link stays a link, and a device or pipe is written to. Never throws.
 */
export async function writeAtomically(named: string, content: string | Uint8Array): Promise<Writing> {
  const bytes = Buffer.from(content);
  const file = await realpath(named).catch(() => named);
  if (await isAlready(file, bytes)) return "unchanged";
  if (await isDevice(file)) return writePlainly(file, bytes);
  try {
    await mkdir(dirname(file), { recursive: true });
    const mode = await stat(file).then(
      (old) => old.mode & 0o777,
      () => 0o666,
    );
    await replaceFile(nodeDisk, file, bytes, { mode });
    return "written";
  } catch (error) {
    return failed(error);
  }
}
