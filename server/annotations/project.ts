import { BUILT_IN_TAGSET } from "./builtInTagset";
import type { Tagset } from "./tagset";

/** The name of the project file. */
export const PROJECT_FILE = "isnad.json";

/** The names of one thing, as the user says: they are linked under the first whatever the text says. */
export interface AliasEntry {
  /** What the thing is called in links. */
  readonly link: string;
  /** Its other names; none: the name stands for itself and is never linked to another. */
  readonly names: readonly string[];
  /** The type of name that this holds for (`ORG`), or null: any. */
  readonly type: string | null;
}

/** A source whose figures need no further looking at, as the user says. */
export interface SourceEntry {
  /** The source as articles name it. */
  readonly name: string;
  /** Codes of the rules that say nothing more about its figures, or `all`. */
  readonly accept: readonly string[] | "all";
  /** Why, for the record; null where nobody said. */
  readonly reason: string | null;
}

export const SEVERITY_SETTINGS = ["error", "warning", "information", "hint", "off"] as const;
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

/** How far figures may lie apart and still agree. */
export interface Tolerances {
  /** By which share an `about` figure is widened on both sides: 0.1 makes نحو 20 agree with 18 to 22. */
  readonly about: number;
}

/** What a project file says, with the defaults where it says nothing. */
export interface ProjectSettings {
  readonly aliases: readonly AliasEntry[];
  readonly sources: readonly SourceEntry[];
  readonly tolerances: Tolerances;
  /** By the code of the rule; a rule that is not named keeps its own severity. */
  readonly severity: ReadonlyMap<string, SeveritySetting>;
  /** Names that are less sure than this are not shown, 0 to 1; null: the editor's setting decides. */
  readonly entityThreshold: number | null;
  readonly tagset: Tagset;
}

/** Where there is no project file. */
export const DEFAULT_PROJECT: ProjectSettings = {
  aliases: [],
  sources: [],
  // The annotation guidelines' width.
  tolerances: { about: 0.1 },
  severity: new Map<string, SeveritySetting>(),
  entityThreshold: null,
  tagset: BUILT_IN_TAGSET,
};
