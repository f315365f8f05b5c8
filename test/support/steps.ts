// How the set-up speaks and runs commands.
import { spawn } from "node:child_process";

export type Say = (line: string) => void;

/** A printer that puts the name of the job and the seconds since it began before each line. */
export function narrator(job: string): Say {
  const start = Date.now();
  return (line) => console.log(`[${job} ${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}

/** Runs a whole command-line program: an error is said in its own words, without a stack, and ends it with status 1. */
export function command(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** "shown" lets the command use the terminal (a password prompt, a long build); "quiet" keeps its output for the error. */
  readonly output?: "quiet" | "shown";
}

/** Runs a command to its end and returns what it printed; a non-zero exit is an error that ends with the last lines printed. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { cwd, env, output = "quiet" } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd !== undefined && { cwd }),
      ...(env !== undefined && { env }),
      stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const printed: string[] = [];
    child.stdout?.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      const text = printed.join("");
      if (code === 0) resolve(text);
      else
        reject(new Error(`${[command, ...args].join(" ")} ended with ${code ?? "a signal"}\n${lastLines(text, 40)}`));
    });
  });
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
