import { expect, test } from "vitest";
import { launchWorkbench } from "./driver/browser";
import { lines } from "./driver/editor";
import { openFile } from "./driver/palette";
import { screenshot, statusBar } from "./driver/views";
import { copyOfSeeds } from "./driver/workspace";

test("plain", async () => {
  const ws = copyOfSeeds();
  const wb = await launchWorkbench({ workspace: ws.folder });
  await openFile(wb.page, "002_2d34422f699394eb.txt");
  console.log(await lines(wb.page), await statusBar(wb.page));
  await screenshot(wb.page, "plain");
  await wb.close();
  ws.remove();
  expect(1).toBe(1);
});
