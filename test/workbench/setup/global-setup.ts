// What the workbench tests need before the first of them: the rig, and the extension packaged.
import { prepareToDrive } from "./build-rig";
import { packageVsix } from "./package-vsix";

export default async function setup(): Promise<void> {
  await prepareToDrive();
  await packageVsix();
}
