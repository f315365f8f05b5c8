// Packages the extension as it would be published.
import path from "node:path";
import { repository, vsix } from "./paths";
import { run } from "../../support/steps";

/** Packages the extension into the rig and returns the file. vsce builds it first, by the manifest's `vscode:prepublish`. */
export async function packageVsix(): Promise<string> {
  // There is no published repository yet that vsce could point the README's pictures at.
  const unpublished = ["--allow-missing-repository", "--no-rewrite-relative-links"];
  const vsce = path.join(repository, "node_modules/@vscode/vsce/vsce");
  await run(process.execPath, [vsce, "package", "--no-dependencies", ...unpublished, "--out", vsix], {
    cwd: repository,
  });
  return vsix;
}
