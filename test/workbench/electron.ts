// `npm run test:electron`: the extension-host suite in a desktop VS Code, $VSCODE_EXECUTABLE or a downloaded one.
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { copyOfSeeds } from "./driver/workspace";
import { buildSuite } from "./setup/build-suite";
import { repository } from "./setup/paths";
import { command } from "../support/steps";

command(async () => {
  const executable = process.env["VSCODE_EXECUTABLE"] ?? (await download());
  const workspace = copyOfSeeds();
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: repository,
      extensionTestsPath: await buildSuite(),
      launchArgs: [workspace.folder, "--disable-extensions", "--disable-workspace-trust", "--skip-welcome"],
    });
  } finally {
    workspace.remove();
  }
});

function download(): Promise<string> {
  return downloadAndUnzipVSCode().catch((error: unknown) => {
    throw new Error(
      `No desktop VS Code: it could not be downloaded (${String(error)}). Set VSCODE_EXECUTABLE to the path of one. ` +
        "The same suite runs without a desktop in `npm run test:workbench`.",
    );
  });
}
