import type { Language } from "../engine/messages/language";
import type { Io } from "./io";
import { progressText } from "./texts";

/** Short runs show nothing; longer ones say how far they are, a few times a second. */
const FIRST_AFTER = 700;
const EVERY = 150;

export interface Progress {
  readonly at: (done: number, all: number) => Promise<void>;
  /** Takes the line off the terminal again. */
  readonly end: () => Promise<void>;
}

/** A line on the terminal that says how far a run is; nothing at all where standard error is no terminal. */
export function progressOn({ err, now }: Io, language: Language): Progress {
  const state = { next: now() + FIRST_AFTER, isShown: false };
  return {
    at: async (done, all) => {
      if (!err.isTerminal || now() < state.next) return;
      state.next = now() + EVERY;
      state.isShown = true;
      await err.write(`\r\u001B[K${progressText(done, all, language)}`);
    },
    end: async () => {
      if (state.isShown) await err.write("\r\u001B[K");
      state.isShown = false;
    },
  };
}
