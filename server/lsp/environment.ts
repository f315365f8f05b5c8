import type { Recogniser } from "../engine/entities/recogniser";
import type { ImportFolder } from "../exchange/importing";
import type { ProjectProblem } from "../exchange/project/place";
import type { OpenRecogniser } from "../recognisers/openRecogniser";
import type { StandOffStore } from "./standOffStore";
import type { WorkspaceEnvironment } from "../workspace/environment";

/** A file to be written: a relative path with `/`, and its text or bytes. */
export interface FileToWrite {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What writing files gave: the URIs of those written, and a line for each that could not be. */
export interface WrittenFiles {
  readonly written: readonly string[];
  readonly problems: readonly string[];
}

/** A project file as it is stored. */
export interface StoredProject {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ProjectProblem[];
}

/** All that the server needs from outside beside its connection. */
export interface ServerEnvironment extends WorkspaceEnvironment {
  readonly builtInRecogniser: () => Recogniser | undefined;
  /** Opens a model that the user names in the place of the built-in recogniser. Never rejects. */
  readonly openRecogniser: OpenRecogniser;
  /** The project file that holds for an article or a folder, or undefined where there is none. Never rejects. */
  readonly projectFileOf: (uri: string) => Promise<StoredProject | undefined>;
  /** Project files may be others than before. */
  readonly forgetProjects: () => void;
  readonly standOffs: StandOffStore;
  /** The JSON schema of a line of stand-off files; undefined where it is not there. Never rejects. */
  readonly standOffSchema: () => Promise<unknown>;
  /** A name that nothing has yet. */
  readonly newId: () => string;
  /** The time, as ISO 8601 with a zone. */
  readonly timestamp: () => string;
  /** Other tools' files, and all under folders, as text; a line for each that could not be read. Never rejects. */
  readonly readFiles: (
    uris: readonly string[],
  ) => Promise<{ readonly files: readonly FileToWrite[]; readonly problems: readonly string[] }>;
  /** A folder that annotations come into. */
  readonly importFolder: (uri: string) => ImportFolder;
  /** Writes files beneath a folder. Never rejects. */
  readonly write: (folderUri: string, files: readonly FileToWrite[]) => Promise<WrittenFiles>;
}
