import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DEFAULT_PROJECT, PROJECT_FILE } from "../annotations/project";
import { readProject, type ProjectReading } from "../exchange/project/readProject";
import { decode } from "./decode";
import { isFile } from "./isFile";
import type { ProblemCode } from "./problem";
import { readingProblem } from "./systemError";

/** A project file: what it says, and what is wrong with it. */
export interface ProjectFile extends ProjectReading {
  /** Absolute path. */
  readonly file: string;
  /** As stored, without a byte order mark; empty where it could not be read. */
  readonly text: string;
  /** Why the file could not be read at all, or null. */
  readonly unreadable: ProblemCode | null;
}

/** Finds project files. Each folder is looked at once. */
export interface ProjectFiles {
  /** The nearest project file at or above a folder, or undefined where there is none. Never rejects. */
  readonly above: (folder: string) => Promise<ProjectFile | undefined>;
  /** Looks again: files may have come, changed or gone. */
  readonly forget: () => void;
}

/** Reads a project file. Never rejects. */
async function readProjectFile(file: string): Promise<ProjectFile> {
  const none = { file, text: "", settings: DEFAULT_PROJECT, problems: [] };
  try {
    const decoded = decode(await readFile(file));
    if (!decoded) return { ...none, unreadable: "not-text" };
    const text = decoded.text.replace(/^\uFEFF/u, "");
    return { file, text, unreadable: null, ...readProject(text) };
  } catch (error) {
    return { ...none, unreadable: readingProblem(error) };
  }
}

/** A finder of project files that remembers what it has seen until it is told to forget. */
export function createProjectFiles(): ProjectFiles {
  let known = new Map<string, Promise<ProjectFile | undefined>>();
  const look = async (folder: string): Promise<ProjectFile | undefined> => {
    const file = join(folder, PROJECT_FILE);
    if (await isFile(file)) return readProjectFile(file);
    const parent = dirname(folder);
    return parent === folder ? undefined : above(parent);
  };
  const above = (folder: string): Promise<ProjectFile | undefined> => {
    const looked = known.get(folder) ?? look(folder);
    known.set(folder, looked);
    return looked;
  };
  return { above, forget: () => (known = new Map()) };
}
