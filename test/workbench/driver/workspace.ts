import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { seeds } from "../setup/paths";

/** A copy of the seeds that may be changed; `remove` takes it away again. */
export function copyOfSeeds(): { readonly folder: string; readonly remove: () => void } {
  const parent = mkdtempSync(path.join(tmpdir(), "isnad-"));
  const folder = path.join(parent, "seeds");
  cpSync(seeds, folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}
