import type { FileChange, ReviewLayer } from "../../../server/protocol/review";

/** What was done in the reader: an edit of the article, or of its annotations. */
export type Deed =
  { readonly what: "text" } | { readonly what: "decision"; readonly change: FileChange; readonly layer: ReviewLayer };

export interface History {
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** Something new is done: nothing is left to be done again. */
export function remember({ done }: History, deed: Deed): History {
  return { done: [...done, deed], undone: [] };
}

export function takeBack({ done, undone }: History): { readonly deed: Deed | undefined; readonly history: History } {
  const deed = done.at(-1);
  return deed === undefined
    ? { deed, history: { done, undone } }
    : { deed, history: { done: done.slice(0, -1), undone: [...undone, deed] } };
}

export function doAgain({ done, undone }: History): { readonly deed: Deed | undefined; readonly history: History } {
  const deed = undone.at(-1);
  return deed === undefined
    ? { deed, history: { done, undone } }
    : { deed, history: { done: [...done, deed], undone: undone.slice(0, -1) } };
}

export function inverse({ at, removed, inserted }: FileChange): FileChange {
  return { at, removed: inserted, inserted: removed };
}
