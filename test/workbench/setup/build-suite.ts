// Bundles the tests that run inside the extension host.
import path from "node:path";
import { build } from "esbuild";
import { rig, workbenchTests } from "./paths";

/** Builds the suite and returns the path of its entry, to be handed to an extension host. */
export async function buildSuite(): Promise<string> {
  const outfile = path.join(rig, "suite/index.js");
  await build({
    entryPoints: [path.join(workbenchTests, "suite/index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: "inline",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
  return outfile;
}
