import { CloseAction, ErrorAction, type LanguageClientOptions } from "vscode-languageclient/node";

/** A server that ends this often … */
const ENDS = 5;
/** … within so many milliseconds is not started again by itself. */
const WITHIN = 3 * 60 * 1000;

/**
 * What to do when the server ends by itself: start it again, without a word, unless it ends again and again; then `giveUp` tells
 * the user, in the user's language, which the library's own messages are not in.
 */
export function errorHandling(
  giveUp: () => void,
): Required<Pick<LanguageClientOptions, "errorHandler" | "initializationFailedHandler">> {
  let ends: readonly number[] = [];
  return {
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const now = Date.now();
        ends = [...ends.filter((time) => now - time < WITHIN), now];
        if (ends.length < ENDS) return { action: CloseAction.Restart, handled: true };
        ends = [];
        giveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    initializationFailedHandler: () => false,
  };
}
