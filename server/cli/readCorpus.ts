import { dirname, relative, resolve, sep } from "node:path";
import { DEFAULT_PROJECT, PROJECT_FILE, type ProjectSettings } from "../annotations/project";
import { analyseArticle } from "../engine/analyseArticle";
import { analyseCorpus, type CorpusAnalysis, type CorpusArticle } from "../engine/analyseCorpus";
import { joinSeverities, type Severities } from "../engine/diagnostics/severities";
import { asProjectWants } from "../engine/diagnostics/settledSources";
import { aliasTable, type AliasTable } from "../engine/entities/links/aliasTable";
import type { Recogniser } from "../engine/entities/recogniser";
import type { Language } from "../engine/messages/language";
import { projectProblemText } from "../exchange/project/problemTexts";
import { findArticles } from "../files/findArticles";
import type { FileProblem } from "../files/problem";
import { createProjectFiles } from "../files/projectFiles";
import { readArticle } from "../files/readArticle";
import { createLabelsAhead, paragraphTexts } from "../recognisers/labelsAhead";
import type { Io } from "./io";
import { progressOn } from "./progress";

/** Everything under the paths, analysed, and what could not be. */
export interface ReadCorpus {
  readonly corpus: CorpusAnalysis;
  /** What the project of an article sets, by the article's path. */
  readonly projectOf: (path: string) => ProjectSettings;
  readonly problems: readonly FileProblem[];
}

/** A project with its names ready for look-up. */
interface Project {
  readonly settings: ProjectSettings;
  readonly aliases: AliasTable;
}

type ProjectReader = (file: string) => Promise<Project>;

const NO_PROJECT: Project = { settings: DEFAULT_PROJECT, aliases: aliasTable([]) };

/** How articles are to be read. */
export interface ReadingOptions {
  readonly lang: Language;
  /** The folder of a model that finds names in the place of the built-in recogniser. */
  readonly recogniser?: string;
  /** How severe the findings of rules are to be; goes before what projects say. */
  readonly severity?: Severities;
}

/** The recogniser for a text, once its model has read it. */
type RecogniserFor = (text: string) => Promise<Recogniser | undefined>;

/** The recogniser that the user asked for; the built-in one where that cannot serve. */
async function chooseRecogniser(
  folder: string | undefined,
  io: Io,
  onProblem: (problem: FileProblem) => void,
): Promise<RecogniserFor> {
  const builtIn = io.recogniser?.();
  if (folder === undefined) return () => Promise.resolve(builtIn);
  const opened = await io.openRecogniser(resolve(io.cwd, folder));
  if ("problem" in opened) {
    const { code, detail } = opened.problem;
    onProblem({ path: folder, code, ...(detail !== undefined && { detail }) });
    return () => Promise.resolve(builtIn);
  }
  const labels = createLabelsAhead(opened, builtIn, (error) => {
    onProblem({
      path: folder,
      code: "unloadable-model",
      detail: error instanceof Error ? error.message : String(error),
    });
  });
  return async (text) => {
    for (const paragraph of paragraphTexts(text)) await labels.read(paragraph);
    return labels.recogniser;
  };
}

/** The projects of articles, each read once, with what is wrong in them told once. */
function createProjectReader(io: Io, language: Language, onProblem: (problem: FileProblem) => void): ProjectReader {
  const files = createProjectFiles();
  const read = new Map<string, Project>();
  return async (file) => {
    const found = await files.above(dirname(file));
    if (!found) return NO_PROJECT;
    const known = read.get(found.file);
    if (known) return known;
    const path = (relative(io.cwd, found.file) || PROJECT_FILE).split(sep).join("/");
    if (found.unreadable) onProblem({ path, code: found.unreadable });
    for (const problem of found.problems) {
      const detail = `${problem.line}: ${problem.path} ${projectProblemText(problem, language)}`;
      onProblem({ path, code: "project-setting", detail });
    }
    const project = { settings: found.settings, aliases: aliasTable(found.settings.aliases) };
    read.set(found.file, project);
    return project;
  };
}

/** Finds, reads and analyses the articles under `paths` as one corpus; a bad file stops nothing. */
export async function readCorpus(paths: readonly string[], io: Io, options: ReadingOptions): Promise<ReadCorpus> {
  const progress = progressOn(io, options.lang);
  const found = await findArticles(paths, io.cwd);
  const problems = [...found.problems];
  const articles: CorpusArticle[] = [];
  const recogniserFor = await chooseRecogniser(options.recogniser, io, (problem) => problems.push(problem));
  const projectFor = createProjectReader(io, options.lang, (problem) => problems.push(problem));
  const projects = new Map<string, ProjectSettings>();
  for (const [index, { path, file }] of found.articles.entries()) {
    await progress.at(index, found.articles.length);
    const reading = await readArticle(file);
    if ("problem" in reading) {
      problems.push({ path, code: reading.problem });
      continue;
    }
    const { text, damaged } = reading.decoded;
    if (damaged) problems.push({ path, code: "damaged-text" });
    const { settings, aliases } = await projectFor(file);
    projects.set(path, settings);
    const { about } = settings.tolerances;
    const analysis = analyseArticle(text, undefined, { recogniser: await recogniserFor(text), aliases, about });
    // No article is analysed twice here, so what could be kept for the next time is let go.
    articles.push({ path, analysis: { ...analysis, paragraphs: new Map() } });
  }
  await progress.end();
  problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const projectOf = (path: string): ProjectSettings => projects.get(path) ?? DEFAULT_PROJECT;
  const corpus = analyseCorpus(articles);
  const analyses = new Map(corpus.articles.map(({ path, analysis }) => [path, analysis]));
  const diagnosticsOf: CorpusAnalysis["diagnosticsOf"] = (path) => {
    const analysis = analyses.get(path);
    if (!analysis) return [];
    const { sources, severity } = projectOf(path);
    const wanted = options.severity ? joinSeverities(severity, options.severity) : severity;
    return asProjectWants(corpus.diagnosticsOf(path), analysis, { sources, severity: wanted });
  };
  return { corpus: { ...corpus, diagnosticsOf }, projectOf, problems };
}
