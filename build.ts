// Bundles the extension, the language server and the command line into dist/.
import { copyFile, mkdir } from "node:fs/promises";
import { build, type BuildOptions } from "esbuild";

const production = process.argv.includes("--production");

const common: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: production,
  sourcemap: production ? false : "linked",
  logLevel: "warning",
  // The protocol packages' "module" builds resolve their parts; without this esbuild takes UMD files it cannot follow.
  mainFields: ["module", "main"],
};

const bundles: readonly BuildOptions[] = [
  { entryPoints: { client: "client/extension.ts" }, external: ["vscode"] },
  { entryPoints: { server: "server/lsp/main.ts" } },
  { entryPoints: { isnad: "server/cli/main.ts" }, banner: { js: "#!/usr/bin/env node" } },
];

/** The recogniser's weights, with the licence that is theirs alone. */
async function copyModel(): Promise<void> {
  await mkdir("dist", { recursive: true });
  await copyFile("server/engine/entities/model/weights.bin", "dist/weights.bin");
  await copyFile("server/engine/entities/model/LICENSE.md", "dist/weights.LICENSE.md");
}

Promise.all([...bundles.map((bundle) => build({ ...common, ...bundle, outdir: "dist" })), copyModel()]).catch(() => {
  process.exitCode = 1; // esbuild has printed why
});
