import { link, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";

/** What writing needs of the file system; handed in, so that a failing disk can be shown. */
export const nodeDisk = { link, mkdir, open, readdir, readFile, realpath, rename, rm, stat } as const;
export type Disk = typeof nodeDisk;
