/** Does something of which nobody awaits the end, as an answer to a notification; its failure is logged under its name. */
export type Attempt = (name: string, task: () => Promise<void> | void) => void;

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** A failure in one line of the log, with what was being done. */
export const failureText = (name: string, error: unknown): string => `${name}: ${stackOf(error)}`;

/** The one error path of everything that is no request. */
export function createAttempt(log: (message: string) => void): Attempt {
  const run = async (task: () => Promise<void> | void): Promise<void> => {
    await task();
  };
  return (name, task) => {
    run(task).catch((error: unknown) => log(failureText(name, error)));
  };
}
