import { createHash } from "node:crypto";
import { decode } from "./decode";
import { nodeDisk, type Disk } from "./disk";
import { encode, type UnicodeEncoding } from "./encode";
import { replaceFile } from "./replaceFile";
import { systemCode } from "./systemError";

/** Why a stand-off file could not be read or written. Then it is as it was. */
export type StandOffFileProblemCode =
  | "changed-meanwhile" // somebody else has written it since it was read
  | "read-only"
  | "no-permission"
  | "disk-full"
  | "not-text"
  | "damaged-text" // it is neither UTF-8 nor UTF-16: writing would lose bytes
  | "no-folder"
  | "unreadable"
  | "unwritable";

export interface StandOffFileProblem {
  readonly code: StandOffFileProblemCode;
  /** What the operating system says (`ENOSPC`), or empty. */
  readonly detail: string;
}

/** The content that a file had when it was read: a hash of its bytes, or that there was none. */
export type Stamp = string;
const ABSENT: Stamp = "absent";

/** A stand-off file as it was read; without text where there is none yet. */
export interface StoredStandOff {
  /** The byte order mark is kept as U+FEFF. */
  readonly text: string | null;
  readonly encoding: UnicodeEncoding;
  /** To be given back for writing. */
  readonly stamp: Stamp;
  /** Whether the file says that nobody may write it. */
  readonly isReadOnly: boolean;
}

const stampOf = (bytes: Uint8Array): Stamp => createHash("sha256").update(bytes).digest("hex");

const PROBLEMS: Readonly<Record<string, StandOffFileProblemCode>> = {
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EEXIST: "changed-meanwhile",
};

const problemOf = (error: unknown, otherwise: "unreadable" | "unwritable"): { problem: StandOffFileProblem } => {
  const detail = systemCode(error) ?? "";
  return { problem: { code: PROBLEMS[detail] ?? otherwise, detail } };
};

const problem = (code: StandOffFileProblemCode): { problem: StandOffFileProblem } => ({
  problem: { code, detail: "" },
});

/** Whether an error says that there is no such file. */
const isAbsence = (error: unknown): boolean => systemCode(error) === "ENOENT";

/** Whether all write permissions are off: renaming another file over it would not ask. */
const isReadOnly = (mode: number): boolean => (mode & 0o222) === 0;

/** Reads a stand-off file. Never rejects. */
export async function readStandOffFile(
  file: string,
  disk: Disk = nodeDisk,
): Promise<StoredStandOff | { readonly problem: StandOffFileProblem }> {
  try {
    const { mode } = await disk.stat(file);
    const bytes = await disk.readFile(file);
    const decoded = bytes.length === 0 ? { text: "", encoding: "utf-8" as const, damaged: false } : decode(bytes);
    if (!decoded) return problem("not-text");
    const { text, encoding } = decoded;
    if (decoded.damaged || encoding === "windows-1256") return problem("damaged-text");
    return { text, encoding, stamp: stampOf(bytes), isReadOnly: isReadOnly(mode) };
  } catch (error) {
    if (isAbsence(error)) return { text: null, encoding: "utf-8", stamp: ABSENT, isReadOnly: false };
    return problemOf(error, "unreadable");
  }
}

/** The content that is there now. */
async function stampNow(disk: Disk, file: string): Promise<Stamp> {
  try {
    return stampOf(await disk.readFile(file));
  } catch (error) {
    if (isAbsence(error)) return ABSENT;
    throw error;
  }
}

/** Thrown to stop a writing whose file is not any more what it was. */
class ChangedMeanwhile extends Error {}

/**
 * Writes a stand-off file in the encoding that it was read in, atomically, only where it says something else, and only
 * over the content that was read: what somebody else has written meanwhile is never overwritten. Never rejects; where it
 * cannot write, the file is as it was.
 */
export async function writeStandOffFile(
  named: string,
  text: string,
  { encoding, stamp }: Pick<StoredStandOff, "encoding" | "stamp">,
  disk: Disk = nodeDisk,
): Promise<"unchanged" | "written" | { readonly problem: StandOffFileProblem }> {
  const bytes = encode(text, encoding);
  try {
    const file = await disk.realpath(named).catch(() => named);
    const check = async (): Promise<void> => {
      if ((await stampNow(disk, file)) !== stamp) throw new ChangedMeanwhile();
    };
    await check();
    if (stampOf(bytes) === stamp) return "unchanged";
    if (stamp === ABSENT) {
      await replaceFile(disk, file, bytes, { mode: 0o666, isNew: true });
      return "written";
    }
    const mode = (await disk.stat(file)).mode & 0o777;
    if (isReadOnly(mode)) return problem("read-only");
    await replaceFile(disk, file, bytes, { mode, before: check });
    return "written";
  } catch (error) {
    return error instanceof ChangedMeanwhile ? problem("changed-meanwhile") : problemOf(error, "unwritable");
  }
}
