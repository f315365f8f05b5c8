/** One change of a file's text: so many code units from `at` on, and what stands there instead. UTF-16 code units. */
export interface Replacement {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** What was done in the reader: an edit of the article, or of its annotations. */
export type Deed = { readonly what: "text" } | { readonly what: "decision"; readonly change: Replacement };

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

/** The one replacement that leads from a text to another: what lies between their common beginning and end. */
export function difference(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - end - 1) === after.charCodeAt(after.length - end - 1))
    end++;
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

export function inverse({ at, removed, inserted }: Replacement): Replacement {
  return { at, removed: inserted, inserted: removed };
}

/** Whether the text still holds what a replacement removes: else somebody else has changed it meanwhile. */
export function fits(text: string, { at, removed }: Replacement): boolean {
  return text.startsWith(removed, at);
}
