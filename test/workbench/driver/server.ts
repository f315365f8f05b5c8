// Starts VS Code's own server from the rig, with a profile of its own and extensions installed as a user would.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { rigNode, vscodeServer } from "../setup/paths";
import { run } from "../../support/steps";

export type Settings = Readonly<Record<string, unknown>>;

/** As in keybindings.json; a command with a minus loses the key. */
export interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

export interface ServerOptions {
  /** User settings of the fresh profile. */
  readonly settings?: Settings;
  /** Key bindings of the user, over those of the extensions. */
  readonly keybindings?: readonly Keybinding[];
  /** Packaged extensions to install before the start. */
  readonly extensions?: readonly string[];
  /** A free port when left out. */
  readonly port?: number;
  /** A secret the address must carry; without one any page of the user's browser could reach the server. */
  readonly token?: string;
  /** The folder that the bare address opens. */
  readonly defaultFolder?: string;
  /** Lets a page address name an extension under development and its tests; it also hides notifications. */
  readonly smokeTestDriver?: boolean;
}

export interface Server {
  readonly url: string;
  readonly port: number;
  /** What the server has printed so far. */
  readonly log: () => string;
  /** Ends the server with all its processes and removes its profile. */
  readonly stop: () => Promise<void>;
}

const entry = path.join(vscodeServer, "out/server-main.js");
const startupSeconds = 60;

/** Starts the server and returns once it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const profile = mkdtempSync(path.join(tmpdir(), "isnad-workbench-"));
  const removeProfile = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    return await startIn(profile, removeProfile, options);
  } catch (error) {
    removeProfile();
    throw error;
  }
}

async function startIn(profile: string, removeProfile: () => void, options: ServerOptions): Promise<Server> {
  const { settings = {}, keybindings = [], extensions = [], smokeTestDriver = false } = options;
  const folders = {
    data: path.join(profile, "data"),
    server: path.join(profile, "server"),
    extensions: path.join(profile, "extensions"),
    home: path.join(profile, "home"),
  };
  for (const folder of [path.join(folders.data, "User"), folders.extensions, folders.home]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(path.join(folders.data, "User/settings.json"), JSON.stringify(settings, null, 2));
  writeFileSync(path.join(folders.data, "User/keybindings.json"), JSON.stringify(keybindings, null, 2));

  const env = serverEnvironment(folders.home);
  const base = [
    ...[entry, "--accept-server-license-terms", "--user-data-dir", folders.data],
    ...["--server-data-dir", folders.server, "--extensions-dir", folders.extensions],
  ];
  for (const extension of extensions) {
    const said = await run(rigNode, [...base, "--install-extension", extension, "--force"], { env });
    if (/failed installing/i.test(said)) throw new Error(`${extension} could not be installed:\n${said}`);
  }

  const port = options.port ?? (await freePort());
  const token = options.token === undefined ? ["--without-connection-token"] : ["--connection-token", options.token];
  const quiet = ["--disable-telemetry", "--disable-experiments", "--disable-workspace-trust"];
  const driver = smokeTestDriver ? ["--enable-smoke-test-driver"] : [];
  const folder = options.defaultFolder === undefined ? [] : ["--default-folder", options.defaultFolder];
  const child = spawn(
    rigNode,
    [...base, "--host", "127.0.0.1", "--port", String(port), ...token, ...quiet, ...driver, ...folder],
    { env, stdio: ["ignore", "pipe", "pipe"], detached: true }, // a process group of its own, so that stop ends the whole tree
  );
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  const log = (): string => printed.join("");

  const endAtExit = (): void => {
    signalGroup(child, "SIGKILL");
    removeProfile();
  };
  process.once("exit", endAtExit);
  const stop = async (): Promise<void> => {
    process.off("exit", endAtExit);
    signalGroup(child, "SIGTERM");
    for (let waited = 0; waited < 5000 && isRunning(child); waited += 50) await sleep(50);
    signalGroup(child, "SIGKILL");
    removeProfile();
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(url, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, log, stop };
}

/** The user's environment without what would reach into the server: other editors' variables, npm's, and the user's own home. */
function serverEnvironment(home: string): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|CODE_SERVER|ELECTRON_|NODE_OPTIONS$|npm_|VITEST|TEST$|NODE_ENV$)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, ".config"),
    XDG_DATA_HOME: path.join(home, ".local/share"),
    XDG_CACHE_HOME: path.join(home, ".cache"),
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "" }), // no marketplace, no network
  };
}

async function untilAnswers(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let waited = 0; waited < startupSeconds * 1000; waited += 100) {
    if (!isRunning(child)) throw new Error(`VS Code's server ended at once:\n${log()}`);
    const answer = await fetch(`${url}/version`).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`VS Code's server did not answer within ${startupSeconds} s:\n${log()}`);
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
