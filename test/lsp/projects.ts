import { DEFAULT_PROJECT, PROJECT_FILE, type ProjectSettings } from "../../server/annotations/project";
import { readProject } from "../../server/exchange/project/readProject";
import type { StoredProject } from "../../server/lsp/environment";

/** The project files among files in memory, as the server asks for them. */
export function projectsIn(files: ReadonlyMap<string, string>): {
  readonly projectOf: (uri: string) => Promise<ProjectSettings>;
  readonly projectFileOf: (uri: string) => Promise<StoredProject | undefined>;
  readonly forgetProjects: () => void;
} {
  const settings = new Map<string, ProjectSettings>();
  const above = (uri: string): string | undefined => {
    for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1)) {
      const file = `${uri.slice(0, at)}/${PROJECT_FILE}`;
      if (files.has(file)) return file;
    }
    return undefined;
  };
  return {
    projectOf: (uri) => {
      const file = above(uri);
      if (file === undefined) return Promise.resolve(DEFAULT_PROJECT);
      const known = settings.get(file) ?? readProject(files.get(file) ?? "").settings;
      settings.set(file, known);
      return Promise.resolve(known);
    },
    projectFileOf: (uri) => {
      const file = above(uri);
      if (file === undefined) return Promise.resolve(undefined);
      const text = files.get(file) ?? "";
      return Promise.resolve({ uri: file, text, problems: readProject(text).problems });
    },
    forgetProjects: () => settings.clear(),
  };
}
