import { setTimeout as sleep } from "node:timers/promises";

const patience = 20_000;

/** Reads until what is read holds, and returns it. The editor paints a moment after it knows: nothing can be read only once. */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(value, null, 1)}`);
    await sleep(60);
  }
}
