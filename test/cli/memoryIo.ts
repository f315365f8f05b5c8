import type { Io, Sink } from "../../server/cli/io";
import { openRecogniser, type OpenRecogniser } from "../../server/recognisers/openRecogniser";
import { run } from "../../server/cli/run";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface World {
  readonly cwd: string;
  readonly isTerminal?: boolean;
  readonly env?: Io["env"];
  /** The reader goes away after so many characters. */
  readonly closesAfter?: number;
  readonly openRecogniser?: OpenRecogniser;
  /** How far the clock goes forward each time it is read. */
  readonly tick?: number;
}

/** Runs the command line in memory. */
export async function ran(args: readonly string[], world: World): Promise<Ran> {
  const written = { out: "", err: "" };
  let time = 0;
  const sink = (name: "out" | "err"): Sink => ({
    isTerminal: world.isTerminal ?? false,
    isClosed: () => name === "out" && written.out.length >= (world.closesAfter ?? Infinity),
    write: (text) => {
      written[name] += text;
      return Promise.resolve();
    },
  });
  const status = await run(args, {
    out: sink("out"),
    err: sink("err"),
    cwd: world.cwd,
    env: world.env ?? {},
    version: "1.2.3",
    openRecogniser: world.openRecogniser ?? openRecogniser,
    serverFile: "/nowhere/server.js",
    today: () => "2026-01-01T00:00:00.000Z",
    now: () => (time += world.tick ?? 0),
  });
  return { status, ...written };
}
