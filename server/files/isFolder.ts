import { stat } from "node:fs/promises";

/** Whether there is a folder by this name. Never throws. */
export const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (what) => what.isDirectory(),
    () => false,
  );
