import type { ProjectSettings } from "../annotations/project";
import { aliasTable, type AliasTable } from "../engine/entities/links/aliasTable";
import { isMostlyArabic } from "../engine/text/characters";
import { analyseInSlices } from "./analyseInSlices";
import type { Breathe } from "./breathe";
import { CANCELLED } from "./cancellation";
import { refused, withAnalysis, withText, type Entry } from "./entry";
import type { WorkspaceEnvironment } from "./environment";
import type { Ledger } from "./ledger";

/** How much of a text decides whether it is Arabic, in UTF-16 code units. */
const SAMPLE = 65_536;

/** The entry with its text, or with the reason why that text is no article. */
export const receive = (entry: Entry, text: string): Entry =>
  isMostlyArabic(text.slice(0, SAMPLE)) ? withText(entry, text) : refused(entry, "not-arabic");

/** Brings entries forward by one state. */
export interface Build {
  /** Reads what is `known`, analyses what is `read`; an entry is analysed once, however often it is asked for. */
  readonly bringForward: (entry: Entry) => Promise<void>;
}

/** The steps of building a ledger's entries. Each gives up when its entry is no longer the current one. */
export function createBuild(
  ledger: Ledger,
  { engine, store, projectOf }: WorkspaceEnvironment,
  breathe: Breathe,
): Build {
  const underWay = new WeakMap<Entry, Promise<void>>();
  const tables = new WeakMap<ProjectSettings, AliasTable>();

  const aliasesOf = (project: ProjectSettings): AliasTable => {
    const table = tables.get(project) ?? aliasTable(project.aliases);
    tables.set(project, table);
    return table;
  };

  const read = async (entry: Entry): Promise<void> => {
    const stored = await store.read(entry.uri);
    ledger.replace(entry, "text" in stored ? receive(entry, stored.text) : refused(entry, stored.problem));
  };

  const analyse = async (entry: Entry, text: string): Promise<void> => {
    const isStale = (): boolean => ledger.get(entry.uri) !== entry;
    const project = await projectOf(entry.uri);
    if (isStale()) return;
    const options = { aliases: aliasesOf(project), about: project.tolerances.about };
    const analysis = await analyseInSlices(engine, text, entry.analysis, options, breathe, isStale);
    if (analysis !== CANCELLED) ledger.replace(entry, withAnalysis(entry, analysis, project));
  };

  const step = (entry: Entry): Promise<void> => {
    if (entry.stage.name === "known") return read(entry);
    if (entry.stage.name === "read") return analyse(entry, entry.stage.text);
    return Promise.resolve();
  };

  return {
    bringForward: (entry) => {
      const started = underWay.get(entry) ?? step(entry);
      underWay.set(entry, started);
      return started;
    },
  };
}
