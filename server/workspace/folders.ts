import { knownEntry, outdated } from "./entry";
import type { ArticleStore } from "./environment";
import type { Ledger } from "./ledger";
import { isBeneath, isOutOfSight, placesOf } from "./places";

/** The folders that make up the corpus, and what was found in them. */
export interface Folders {
  readonly all: () => readonly string[];
  readonly add: (folderUri: string) => Promise<void>;
  readonly remove: (folderUri: string) => void;
  /** Files that came, files whose text may be another now, files or whole folders that went. */
  readonly appeared: (uris: readonly string[]) => Promise<void>;
  readonly altered: (uris: readonly string[]) => void;
  readonly vanished: (uris: readonly string[]) => void;
}

/** Keeps a ledger in step with the folders of a corpus. No article's text is read here. */
export function createFolders(ledger: Ledger, store: ArticleStore): Folders {
  const folders = new Set<string>();

  const note = (uri: string): void => {
    const entry = ledger.get(uri);
    if (!entry) ledger.put(knownEntry(uri, true));
    else if (!entry.stored) ledger.put({ ...entry, stored: true });
  };

  const drop = (uri: string): void => {
    const entry = ledger.get(uri);
    if (!entry) return;
    if (entry.version === null) ledger.remove(uri);
    else ledger.put({ ...entry, stored: false });
  };

  const inAnyFolder = (uri: string): boolean =>
    [...folders].some((folder) => isBeneath(uri, folder) && !isOutOfSight(uri, folder));

  return {
    all: () => [...folders],
    add: async (folderUri) => {
      folders.add(folderUri);
      const found = await store.list(folderUri);
      if (folders.has(folderUri)) found.forEach(note);
    },
    remove: (folderUri) => {
      folders.delete(folderUri);
      for (const { uri, stored } of [...ledger.all()]) {
        if (stored && isBeneath(uri, folderUri) && !inAnyFolder(uri)) drop(uri);
      }
    },
    appeared: async (uris) => {
      for (const uri of uris.filter(inAnyFolder)) (await store.list(uri)).filter(inAnyFolder).forEach(note);
    },
    altered: (uris) => {
      for (const uri of uris) {
        const entry = ledger.get(uri);
        // What the editor holds counts, not what is on disk.
        if (entry?.stored && entry.version === null) ledger.put(outdated(entry));
      }
    },
    vanished: (uris) => {
      const gone = new Set(uris);
      for (const { uri, stored } of [...ledger.all()]) {
        if (stored && placesOf(uri).some((place) => gone.has(place))) drop(uri);
      }
    },
  };
}
