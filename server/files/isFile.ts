import { stat } from "node:fs/promises";

/** Whether there is a regular file by this name. Never throws. */
export const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (what) => what.isFile(),
    () => false,
  );
