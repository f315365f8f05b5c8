import type { Operation } from "../../webview/reader/messages";

/**
 * What items are called by now. A suggestion that was decided about becomes a line of the file, with another name; the reader
 * hears of that with the next review, and until then goes on calling it by the old one.
 */
export interface Names {
  /** How many reviews the reader has been sent. */
  readonly reviews: number;
  /** For each review, from the first: what was renamed between it and the next. */
  readonly since: readonly ReadonlyMap<string, string>[];
}

export const NO_NAMES: Names = { reviews: 0, since: [new Map()] };

/** A review goes to the reader, with all names as they are. */
export function reviewSent({ reviews, since }: Names): Names {
  return { reviews: reviews + 1, since: [...since, new Map()] };
}

export function renamed({ reviews, since }: Names, names: ReadonlyMap<string, string>): Names {
  const now = new Map([...(since[reviews] ?? []), ...names]);
  return { reviews, since: [...since.slice(0, reviews), now] };
}

/** Operations that add one item each. */
const MAKING: ReadonlySet<Operation["op"]> = new Set<Operation["op"]>([
  "add",
  "note",
  "relate",
  "labelArticle",
  "rule",
]);

/** What an item is called now that the reader knew by a name when it had seen so many reviews. */
export function nameNow({ since }: Names, name: string, reviews: number): string {
  return since.slice(reviews).reduce((known, names) => names.get(known) ?? known, name);
}

/** An operation on items by their present names. */
export function withNamesNow(names: Names, operation: Operation, reviews: number): Operation {
  const now = (name: string): string => nameNow(names, name, reviews);
  if ("ids" in operation) return { ...operation, ids: operation.ids.map(now) };
  if ("id" in operation) return { ...operation, id: now(operation.id) };
  if (operation.op === "relate") return { ...operation, from: now(operation.from), to: now(operation.to) };
  return operation.op === "note" && operation.target !== null
    ? { ...operation, target: now(operation.target) }
    : operation;
}

/**
 * The names that operations gave. The reader calls what it adds `new-<batch>-<index of the operation>` until it hears better,
 * the parts of a split with `.<index>` behind.
 *
 * @param made the ids that the server made, in the order of the operations, those of suggestions included.
 * @param taken the suggestions that became lines of the file: from their old ids to their new ones.
 */
export function namesGiven(
  batch: number,
  operations: readonly Operation[],
  made: readonly string[],
  taken: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const given = new Map(taken);
  const fresh = made.filter((id) => ![...taken.values()].includes(id)).values();
  const give = (name: string, id: string | undefined): void => {
    if (id !== undefined) given.set(name, id);
  };
  operations.forEach((operation, index) => {
    const name = `new-${batch}-${index}`;
    if (MAKING.has(operation.op)) give(name, fresh.next().value);
    if (operation.op !== "split") return;
    give(`${name}.0`, taken.get(operation.id) ?? operation.id);
    operation.parts.slice(1).forEach((_, part) => give(`${name}.${part + 1}`, fresh.next().value));
  });
  return given;
}
