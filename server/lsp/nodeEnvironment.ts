import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DEFAULT_PROJECT } from "../annotations/project";
import { analyseArticle } from "../engine/analyseArticle";
import { compareCorpus } from "../engine/analyseCorpus";
import type { ImportFolder } from "../exchange/importing";
import { lazyRecogniser } from "../files/lazyRecogniser";
import { findArticles } from "../files/findArticles";
import { createProjectFiles, type ProjectFile } from "../files/projectFiles";
import { importFolder } from "../files/importFolder";
import { readArticle } from "../files/readArticle";
import { readFiles } from "../files/readFiles";
import { readJson } from "../files/readJson";
import { readStandOffFile, writeStandOffFile } from "../files/standOffFile";
import { standOffNamesBeside } from "../files/standOffsBeside";
import { writeAtomically } from "../files/writeAtomically";
import { openRecogniser } from "../recognisers/openRecogniser";
import type { StoredText } from "../workspace/environment";
import type { FileToWrite, ServerEnvironment, StoredProject, WrittenFiles } from "./environment";
import type { StandOffStore } from "./standOffStore";
import { canonicalUri } from "./uris";

const BYTE_ORDER_MARK = "\uFEFF";

/** The file that a URI names, or undefined where it names none on this machine. */
function fileOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

const uriOf = (file: string): string => canonicalUri(pathToFileURL(file).href);

async function list(uri: string): Promise<readonly string[]> {
  const file = fileOf(uri);
  if (file === undefined) return [];
  const { articles } = await findArticles([file], file);
  return articles.map((article) => uriOf(article.file));
}

/** Reads an article as editors show it: they keep a byte order mark out of their text. */
async function read(uri: string): Promise<StoredText> {
  const file = fileOf(uri);
  if (file === undefined) return { problem: "not-a-file" };
  const reading = await readArticle(file);
  if ("problem" in reading) return reading;
  const { text } = reading.decoded;
  return { text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text };
}

async function write(folderUri: string, files: readonly FileToWrite[]): Promise<WrittenFiles> {
  const folder = fileOf(folderUri);
  if (folder === undefined) return { written: [], problems: [folderUri] };
  const written: string[] = [];
  const problems: string[] = [];
  for (const { name, content } of files) {
    const file = join(folder, name);
    const writing = await writeAtomically(file, content);
    if (typeof writing === "string") written.push(uriOf(file));
    else problems.push(`${name}: ${writing.failed}`);
  }
  return { written, problems };
}

const readFilesAt: ServerEnvironment["readFiles"] = async (uris) => {
  const { files, problems } = await readFiles(
    uris.map((uri) => fileOf(uri) ?? uri),
    ".",
  );
  return { files, problems: problems.map(({ path, code }) => `${path}: ${code}`) };
};

const NOWHERE: ImportFolder = {
  textOf: () => Promise.resolve(undefined),
  isThere: () => Promise.resolve(false),
  write: () => Promise.resolve("not-a-file"),
};

function importFolderAt(uri: string): ImportFolder {
  const folder = fileOf(uri);
  return folder === undefined ? NOWHERE : importFolder(folder);
}

const projects = createProjectFiles();

/** The nearest project file at or above a file or folder. */
async function projectAbove(uri: string): Promise<ProjectFile | undefined> {
  const file = fileOf(uri);
  return file === undefined ? undefined : projects.above(dirname(file));
}

async function projectFileOf(uri: string): Promise<StoredProject | undefined> {
  const project = await projectAbove(uri);
  return project && { uri: uriOf(project.file), text: project.text, problems: project.problems };
}
const NO_FILE = { problem: { code: "unreadable", detail: "" } } as const;

const standOffs: StandOffStore = {
  read: (uri) => {
    const file = fileOf(uri);
    return file === undefined ? Promise.resolve(NO_FILE) : readStandOffFile(file);
  },
  beside: async (articleUri) => {
    const file = fileOf(articleUri);
    const names = file === undefined ? [] : await standOffNamesBeside(file);
    return names.map(({ name, annotator }) => ({ uri: uriOf(join(dirname(file ?? ""), name)), annotator }));
  },
  write: (uri, text, over) => {
    const file = fileOf(uri);
    return file === undefined ? Promise.resolve(NO_FILE) : writeStandOffFile(file, text, over);
  },
};

/** Ten characters of 36: with a million ids in one file, the chance that two are alike is one in seven thousand. */
const newId = (): string => randomBytes(8).readBigUInt64BE().toString(36).padStart(10, "0").slice(-10);

/** Turns of the event loop in a pause: messages are handled one in a turn, and an edit comes with its requests. */
const TURNS = 3;

async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Stands beside the server's bundle. Run from its sources, the server has none, and the rules work alone. */
const builtInRecogniser = lazyRecogniser(join(__dirname, "weights.bin"));

/** The server's surroundings in Node: the real engine, disk and clock. */
export const nodeEnvironment: ServerEnvironment = {
  engine: {
    analyseArticle: (text, previous, options) =>
      analyseArticle(text, previous, { recogniser: builtInRecogniser(), ...options }),
    compareCorpus,
  },
  store: { list, read },
  projectOf: async (uri) => (await projectAbove(uri))?.settings ?? DEFAULT_PROJECT,
  projectFileOf,
  forgetProjects: projects.forget,
  builtInRecogniser,
  openRecogniser,
  standOffs,
  // Beside the server's bundle, as the package has it.
  standOffSchema: () => readJson(join(__dirname, "../schemas/stand-off.schema.json")),
  readFiles: readFilesAt,
  importFolder: importFolderAt,
  newId,
  timestamp: () => new Date().toISOString(),
  write,
  now: () => performance.now(),
  pause,
};
