import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk";

/** How the new file takes its place. */
export interface Replacing {
  readonly mode: number;
  /** Asked when all is written, right before the file takes its place; what it throws stops the writing. */
  readonly before?: () => Promise<void>;
  /** The file must not be there yet; one that appears meanwhile is never overwritten, and stops the writing. */
  readonly isNew?: boolean;
}

/** Makes a rename or link last through a power cut, where the file system can; where it cannot, it holds all the same. */
async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}

/** How the names of a file's temporary files begin. The longest names leave no room for more. */
const temporaryStart = (file: string): string => `.${basename(file).slice(0, 100)}.`;

/** A UUID and the ending, as the names of temporary files go on. */
const TEMPORARY_END = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/u;

/** A temporary file of this age is of a process that was ended: writing one takes no such time. Milliseconds. */
const ABANDONED = 10 * 60 * 1000;

/** Takes away what processes that were ended in the middle of writing the file have left beside it. */
async function removeAbandoned(disk: Disk, file: string): Promise<void> {
  const [folder, start] = [dirname(file), temporaryStart(file)];
  const names = await disk.readdir(folder).catch((): string[] => []);
  for (const name of names) {
    if (!name.startsWith(start) || !TEMPORARY_END.test(name.slice(start.length))) continue;
    const left = join(folder, name);
    const written = await disk.stat(left).catch(() => null);
    if (written && Date.now() - written.mtimeMs > ABANDONED)
      await disk.rm(left, { force: true }).catch(() => undefined);
  }
}

/**
 * Puts bytes in the place of a file, or where there is none, so that at any moment the old file is there or the new one,
 * whole: a temporary file beside it is written and synced, then renamed. Rejects as the file system does; then the old
 * file stands and nothing else is left, unless the process itself was ended: then a `.NAME.….tmp` may be, which a later writing of the file takes away.
 */
export async function replaceFile(disk: Disk, file: string, bytes: Uint8Array, replacing: Replacing): Promise<void> {
  const folder = dirname(file);
  const temporary = join(folder, `${temporaryStart(file)}${randomUUID()}.tmp`);
  try {
    const handle = await disk.open(temporary, "wx", replacing.mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await replacing.before?.();
    // A link fails where a rename would overwrite.
    if (replacing.isNew === true) await disk.link(temporary, file);
    else await disk.rename(temporary, file);
    await syncFolder(disk, folder);
    await removeAbandoned(disk, file);
  } finally {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
  }
}
