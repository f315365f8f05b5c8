import { join } from "node:path";
import { lazyRecogniser } from "../files/lazyRecogniser";
import { readVersion } from "../files/readVersion";
import { openRecogniser } from "../recognisers/openRecogniser";
import type { Io, Sink } from "./io";

function sinkOf(stream: NodeJS.WriteStream): Sink {
  const state = { isClosed: false };
  // EPIPE: the reader has seen enough. That is no error of ours, and there is nobody left to tell of any other.
  stream.on("error", () => (state.isClosed = true));
  return {
    isTerminal: stream.isTTY,
    isClosed: () => state.isClosed,
    write: (text) =>
      new Promise((resolve) => {
        if (state.isClosed) resolve();
        else stream.write(text, () => resolve());
      }),
  };
}

/** The process as commands see it. `bundleFolder` is where `isnad.js` and `server.js` stand, below package.json. */
export async function processIo(bundleFolder: string): Promise<Io> {
  return {
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    version: await readVersion(join(bundleFolder, "..", "package.json")),
    recogniser: lazyRecogniser(join(bundleFolder, "weights.bin")),
    openRecogniser,
    serverFile: join(bundleFolder, "server.js"),
    today: () => new Date().toISOString(),
    now: () => performance.now(),
  };
}
