// Bundles the extension, its webviews, the language server and the command line into dist/.
import { copyFile, mkdir } from "node:fs/promises";
import { build, type BuildOptions } from "esbuild";

const production = process.argv.includes("--production");

const common: BuildOptions = {
  bundle: true,
  outdir: "dist",
  minify: production,
  sourcemap: production ? false : "linked",
  logLevel: "warning",
};

const node: BuildOptions = {
  ...common,
  platform: "node",
  target: "node20",
  format: "cjs",
  // The protocol packages' "module" builds resolve their parts; without this esbuild takes UMD files it cannot follow.
  mainFields: ["module", "main"],
};

/** A script and a style sheet for each webview. Chromium 132 is that of VS Code 1.100, the oldest one that we run in. */
const webview = (name: string): BuildOptions => ({
  ...common,
  platform: "browser",
  target: "chrome132",
  format: "iife",
  entryPoints: [
    { in: `client/webview/${name}/main.ts`, out: name },
    { in: `client/webview/${name}/main.css`, out: name },
  ],
});

const bundles: readonly BuildOptions[] = [
  { ...node, entryPoints: { client: "client/extension.ts" }, external: ["vscode"] },
  webview("board"),
  webview("concordance"),
  webview("agreement"),
  webview("reader"),
  { ...node, entryPoints: { server: "server/lsp/main.ts" } },
  { ...node, entryPoints: { isnad: "server/cli/main.ts" }, banner: { js: "#!/usr/bin/env node" } },
];

/** The recogniser's weights, with the licence that is theirs alone. */
async function copyModel(): Promise<void> {
  await mkdir("dist", { recursive: true });
  await copyFile("server/engine/entities/model/weights.bin", "dist/weights.bin");
  await copyFile("server/engine/entities/model/LICENSE.md", "dist/weights.LICENSE.md");
}

Promise.all([...bundles.map((bundle) => build(bundle)), copyModel()]).catch(() => {
  process.exitCode = 1; // esbuild has printed why
});
