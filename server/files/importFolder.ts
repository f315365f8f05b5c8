import { join } from "node:path";
import { isFile } from "./isFile";
import { readArticle } from "./readArticle";
import { writeAtomically } from "./writeAtomically";

/** A folder on the disk that annotations come into. Names are relative paths with `/`. Nothing rejects. */
export const importFolder = (folder: string) =>
  ({
    textOf: async (name: string): Promise<string | undefined> => {
      const reading = await readArticle(join(folder, name));
      return "decoded" in reading ? reading.decoded.text : undefined;
    },
    isThere: (name: string): Promise<boolean> => isFile(join(folder, name)),
    write: async (name: string, content: string): Promise<string | undefined> => {
      const writing = await writeAtomically(join(folder, name), content);
      return typeof writing === "object" ? writing.failed : undefined;
    },
  }) as const;
