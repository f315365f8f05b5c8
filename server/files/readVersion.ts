import { readFile } from "node:fs/promises";

/** The version that a package.json states; "0.0.0" where it cannot be read. */
export async function readVersion(packageFile: string): Promise<string> {
  try {
    const stated: unknown = JSON.parse(await readFile(packageFile, "utf8"));
    if (typeof stated === "object" && stated !== null && "version" in stated && typeof stated.version === "string")
      return stated.version;
  } catch {
    // An unreadable package.json is no reason not to run.
  }
  return "0.0.0";
}
