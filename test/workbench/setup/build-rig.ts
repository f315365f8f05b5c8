// Builds the rig: VS Code's own server and workbench, from the npm registry and Debian alone, in the ignored folder rig/.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installBrowser } from "./debian";
import { npm, npmEnvironment } from "../../support/npm";
import { onPath } from "../../support/onPath";
import { rig, rigLock, rigNode, rigNodePackage, rigStamp, vscodeServer } from "./paths";
import { narrator, run, type Say } from "../../support/steps";

/** Raise this when the steps below change, so that rigs built before are built anew. */
const recipe = 1;

/** Makes the workbench ready to be served to a browser. Does nothing when it is. */
export async function prepareToServe(): Promise<void> {
  await prepare(narrator("workbench"));
}

/** Makes the workbench ready to be served and driven: Chromium and Arabic fonts too. Does nothing when it is. */
export async function prepareToDrive(): Promise<void> {
  const say = narrator("workbench");
  await installBrowser(say);
  await prepare(say);
}

async function prepare(say: Say): Promise<void> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The served workbench runs on Linux x64. Elsewhere install VS Code and put its `code` command on PATH.",
    );
  }
  if (!isReady()) await buildRig(say);
}

function isReady(): boolean {
  return existsSync(rigStamp) && readFileSync(rigStamp, "utf8") === fingerprint();
}

function fingerprint(): string {
  return createHash("sha256")
    .update(`${recipe}\n`)
    .update(readFileSync(path.join(rigLock, "package-lock.json")))
    .digest("hex");
}

async function buildRig(say: Say): Promise<void> {
  say("fetching VS Code's server and Node 24 from the npm registry");
  rmSync(rig, { recursive: true, force: true });
  mkdirSync(rig, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(path.join(rigLock, file), path.join(rig, file));
  // code-server's own postinstall refuses Node 20 and wants Kerberos headers; nothing it does is needed here.
  await npm(["ci", "--ignore-scripts"], { cwd: rig, env: npmEnvironment() });

  const env = { ...npmEnvironment(), PATH: `${path.dirname(rigNode)}:${process.env["PATH"] ?? ""}` };
  say("fetching VS Code's own modules");
  // `npm ci` refuses the shrinkwrap that code-server ships: `install` follows it as far as it goes.
  for (const cwd of [vscodeServer, path.join(vscodeServer, "extensions")]) {
    await npm(["install", "--omit=dev", "--ignore-scripts"], { cwd, env });
  }
  await buildNatives(env, say);
  trim();
  const version = await run(rigNode, [path.join(vscodeServer, "out/server-main.js"), "--version"]);
  writeFileSync(rigStamp, fingerprint());
  say(`VS Code ${version.split("\n")[0] ?? ""} is ready in ${path.relative(process.cwd(), rig)}`);
}

/** VS Code's log writer and watchdog come without a prebuilt binary. It runs without them too; only the Output panel stays empty. */
async function buildNatives(env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  if (["make", "g++", "python3"].some((tool) => onPath(tool) === undefined)) {
    say("no C++ compiler here: going on without VS Code's log writer (the Output panel stays empty)");
    return;
  }
  say("building VS Code's log writer and watchdog");
  const packages = ["@vscode/spdlog", "@vscode/native-watchdog"];
  const built = npm(["rebuild", "--ignore-scripts=false", ...packages], {
    cwd: vscodeServer,
    env: { ...env, npm_config_nodedir: rigNodePackage },
  });
  await built.catch((error: unknown) =>
    say(`they did not build, going on without (the Output panel stays empty): ${String(error)}`),
  );
}

/** Removes what neither a test nor a reader needs: the chat extension with its models, and ripgrep for other machines. */
function trim(): void {
  const doomed = ["node_modules/@github", "node_modules/@microsoft/mxc-sdk", "extensions/copilot"];
  for (const folder of doomed) rmSync(path.join(vscodeServer, folder), { recursive: true, force: true });
  const ripgrep = path.join(vscodeServer, "node_modules/@vscode/ripgrep-universal/bin");
  if (!existsSync(ripgrep)) return;
  for (const platform of readdirSync(ripgrep).filter((name) => name !== "linux-x64")) {
    rmSync(path.join(ripgrep, platform), { recursive: true, force: true });
  }
}
