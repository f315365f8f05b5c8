// What the tests of other recognisers need before the first of them: the real @huggingface/transformers with its runtime
// (0.5 GB, too heavy for everyone's node_modules), from the npm registry alone, in the ignored folder rig/.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm, npmEnvironment } from "../support/npm";
import { narrator } from "../support/steps";

const lock = path.join(import.meta.dirname, "lock");
export const rig = path.join(import.meta.dirname, "rig");
const stamp = path.join(rig, ".ready");

/** Raise this when the steps below change, so that rigs made before are made anew. */
const RECIPE = 1;

export default async function setup(): Promise<void> {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return;
  const say = narrator("recognisers");
  say("fetching @huggingface/transformers and its ONNX runtime from the npm registry");
  rmSync(rig, { recursive: true, force: true });
  mkdirSync(rig, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(path.join(lock, file), path.join(rig, file));
  // The runtime for the processor is inside its package; its install script only fetches one for graphics cards.
  await npm(["ci", "--ignore-scripts"], { cwd: rig, env: npmEnvironment() });
  trim();
  writeFileSync(stamp, fingerprint());
  say(`ready in ${path.relative(process.cwd(), rig)}`);
}

const fingerprint = (): string =>
  createHash("sha256")
    .update(`${RECIPE}\n`)
    .update(readFileSync(path.join(lock, "package-lock.json")))
    .digest("hex");

/** Removes the runtime for browsers and those for other machines. */
function trim(): void {
  rmSync(path.join(rig, "node_modules/onnxruntime-web/dist"), { recursive: true, force: true });
  const natives = path.join(rig, "node_modules/onnxruntime-node/bin/napi-v6");
  for (const platform of readdirSync(natives)) {
    for (const processor of readdirSync(path.join(natives, platform))) {
      const isOurs = platform === process.platform && processor === process.arch;
      if (!isOurs) rmSync(path.join(natives, platform, processor), { recursive: true, force: true });
    }
  }
}
