// Programs bundled as for publishing, to be run as processes of their own.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = { server: "server/lsp/main.ts", isnad: "server/cli/main.ts" } as const;

/** Bundles programs into the folder's dist/, beside a manifest that they read their version from. */
export async function bundleInto(folder: string, programs: readonly (keyof typeof SOURCES)[]): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(programs.map((name) => [name, join(ROOT, SOURCES[name])])),
    outdir: join(folder, "dist"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  copyFileSync(join(ROOT, "package.json"), join(folder, "package.json"));
}
