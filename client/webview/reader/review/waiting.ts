import type { Operation } from "../messages";
import { namedIn, renamed } from "./follow";

/** Operations done by one key, in order. */
export interface Batch {
  readonly number: number;
  readonly operations: readonly Operation[];
}

/** What the annotator has done and the server has not told of yet. */
export interface Waiting {
  readonly sent: readonly Batch[];
  /** Those about items that a sent one changes: until the server has told of that, their names are not known. */
  readonly held: readonly Batch[];
}

export const NOTHING_WAITING: Waiting = { sent: [], held: [] };

/** Takes a batch in; `send` are those that can go to the server now. */
export function takeIn(waiting: Waiting, batch: Batch): { readonly waiting: Waiting; readonly send: readonly Batch[] } {
  return release({ sent: waiting.sent, held: withBatch(waiting.held, batch) });
}

/** The server has told of all up to a number, and items may have other names by now. */
export function toldOf(
  { sent, held }: Waiting,
  after: number,
  nameOf: (id: string) => string,
): { readonly waiting: Waiting; readonly send: readonly Batch[] } {
  return release({
    sent: sent.filter(({ number }) => number > after),
    held: held.map(({ number, operations }) => ({
      number,
      operations: operations.map((operation) => renamed(operation, nameOf)),
    })),
  });
}

/** Bounds that are moved on and on become one move: only where they end matters. */
function withBatch(held: readonly Batch[], batch: Batch): readonly Batch[] {
  const last = held.at(-1);
  const [before, now] = [onlyRespan(last), onlyRespan(batch)];
  return before !== undefined && before === now ? [...held.slice(0, -1), batch] : [...held, batch];
}

function onlyRespan(batch: Batch | undefined): string | undefined {
  const [operation, ...others] = batch?.operations ?? [];
  return operation?.op === "respan" && others.length === 0 ? operation.id : undefined;
}

/** Sends from the front of the held ones, in order, as far as their items are not being made or changed. */
function release({ sent, held }: Waiting): { readonly waiting: Waiting; readonly send: readonly Batch[] } {
  const end = held.findIndex((batch, index) => {
    const underway = [...sent, ...held.slice(0, index)];
    return namesOf(batch).some((id) => underway.some((other) => isTouched(id, other)));
  });
  const send = end < 0 ? held : held.slice(0, end);
  return { waiting: { sent: [...sent, ...send], held: held.slice(send.length) }, send };
}

function isTouched(id: string, batch: Batch): boolean {
  return namesOf(batch).includes(id) || id.startsWith(`${nameOfNew(batch.number)}-`);
}

/** What the items that a batch makes are called until the server names them; a count follows. */
export function nameOfNew(batch: number): string {
  return `new-${batch}`;
}

function namesOf({ operations }: Batch): readonly string[] {
  return operations.flatMap(namedIn);
}
