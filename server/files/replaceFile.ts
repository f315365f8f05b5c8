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

/**
 * Puts bytes in the place of a file, or where there is none, so that at any moment the old file is there or the new one,
 * whole: a temporary file beside it is written and synced, then renamed. Rejects as the file system does; then the old
 * file stands and nothing else is left, unless the process itself was ended: then a `.NAME.….tmp` may be.
 */
export async function replaceFile(disk: Disk, file: string, bytes: Uint8Array, replacing: Replacing): Promise<void> {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file).slice(0, 100)}.${randomUUID()}.tmp`);
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
  } finally {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
  }
}
