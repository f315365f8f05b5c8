import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Language } from "../engine/messages/language";
import { isFile } from "../files/isFile";
import type { Io } from "./io";
import { FAILED, OK } from "./status";
import { noServer } from "./texts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A shell's status for a process that a signal ended. */
const ENDED_BY_SIGNAL = 128;

/** Runs the server until it ends; signals are passed on to it. */
function serve(further: readonly string[], { serverFile, cwd, err }: Io): Promise<number> {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [serverFile, "--stdio", ...further], { stdio: "inherit", cwd });
    const passed = SIGNALS.map((signal) => ({ signal, listener: () => void server.kill(signal) }));
    for (const { signal, listener } of passed) process.on(signal, listener);
    const end = (status: number): void => {
      for (const { signal, listener } of passed) process.off(signal, listener);
      resolve(status);
    };
    server.on("error", ({ message }) => void err.write(`isnad: ${message}\n`).then(() => end(FAILED)));
    server.on("exit", (code, signal) => end(code ?? (signal ? ENDED_BY_SIGNAL + constants.signals[signal] : OK)));
  });
}

/**
 * `isnad lsp`: the language server, as a process of its own on our standard input and output. Its exit status is ours.
 * `further` are an editor's own arguments for it.
 */
export async function lsp(further: readonly string[], io: Io, language: Language): Promise<number> {
  if (await isFile(io.serverFile)) return serve(further, io);
  await io.err.write(`isnad: ${noServer(io.serverFile, language)}\n`);
  return FAILED;
}
