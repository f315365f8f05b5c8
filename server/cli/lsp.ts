import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Language } from "../engine/messages/language";
import type { Io } from "./io";
import { FAILED, OK } from "./status";
import { noServer } from "./texts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A shell's status for a process that a signal ended. */
const ENDED_BY_SIGNAL = 128;

/**
 * `isnad lsp`: the language server, as a process of its own on our standard input and output. Signals are passed on,
 * its exit status is ours. `further` are an editor's own arguments for it.
 */
export function lsp(further: readonly string[], io: Io, language: Language): Promise<number> {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [io.serverFile, "--stdio", ...further], { stdio: "inherit", cwd: io.cwd });
    const passOn = SIGNALS.map((signal) => ({ signal, listener: () => void server.kill(signal) }));
    for (const { signal, listener } of passOn) process.on(signal, listener);
    const end = (status: number): void => {
      for (const { signal, listener } of passOn) process.off(signal, listener);
      resolve(status);
    };
    server.on(
      "error",
      () => void io.err.write(`isnad: ${noServer(io.serverFile, language)}\n`).then(() => end(FAILED)),
    );
    server.on("exit", (code, signal) => end(code ?? (signal ? ENDED_BY_SIGNAL + constants.signals[signal] : OK)));
  });
}
