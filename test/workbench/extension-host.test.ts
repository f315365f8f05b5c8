import { expect, onTestFinished, test } from "vitest";
import { runInExtensionHost } from "./driver/extension-host";
import { copyOfSeeds } from "./driver/workspace";
import { buildSuite } from "./setup/build-suite";
import { repository } from "./setup/paths";

test("the suite passes in the extension host of the served workbench", async () => {
  const workspace = copyOfSeeds();
  onTestFinished(workspace.remove);
  const result = await runInExtensionHost({
    workspace: workspace.folder,
    extension: repository,
    suite: await buildSuite(),
  });
  console.log(result.output);
  expect(result.output).toMatch(/\b\d+ passing/);
  expect(result.output).not.toMatch(/\b\d+ pending/);
  expect(result.code, result.output).toBe(0);
});
