// The few things that tests take from Debian.
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onPath } from "./onPath";
import { narrator, run, type Say } from "./steps";

export interface Need {
  readonly what: string;
  readonly present: () => boolean;
  readonly packages: readonly string[];
}

/** Installs what is not there, and nothing when all is. Says plainly what to do when it cannot, with a `hint` of another way. */
export async function installFromDebian(say: Say, needs: readonly Need[], hint = ""): Promise<void> {
  const missing = needs.filter((need) => !need.present());
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  const command = `apt-get install --no-install-recommends ${packages.join(" ")}`;
  const asRoot = rootPrefix();
  if (onPath("apt-get") === undefined || asRoot === undefined) {
    throw new Error(
      `Missing: ${missing.map((need) => need.what).join(", ")}. On Debian or Ubuntu: sudo ${command}` +
        (hint === "" ? "" : `\n${hint}`),
    );
  }
  say(`installing ${packages.join(" ")} from Debian`);
  await aptGet(asRoot, "update", "-qq");
  await aptGet(asRoot, "install", "-qq", "-y", "--no-install-recommends", ...packages);
  const still = missing.filter((need) => !need.present());
  if (still.length > 0) throw new Error(`Installed, yet still missing: ${still.map((need) => need.what).join(", ")}`);
}

/**
 * Whether a test has what it needs, for `describe.skipIf`: installed where it was missing. Only where there is no apt-get
 * to install it with is the answer no, and that is said aloud.
 */
export async function hasFromDebian(job: string, ...needs: readonly Need[]): Promise<boolean> {
  const say = narrator(job);
  if (needs.every((need) => need.present())) return true;
  if (onPath("apt-get") === undefined) {
    const missing = needs.filter((need) => !need.present());
    say(`SKIPPED: without ${missing.map((need) => need.what).join(", ")} nothing is tested here`);
    return false;
  }
  await installFromDebian(say, needs);
  return true;
}

/** Test files run beside each other, and apt-get does not wait for another that fetches its lists: one at a time. */
const ONE_AT_A_TIME = ["flock", join(tmpdir(), "isnad-debian.lock")];

function aptGet(asRoot: readonly string[], ...args: readonly string[]): Promise<string> {
  const command = [
    ...asRoot,
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    ...ONE_AT_A_TIME,
    "apt-get",
    "-o",
    "DPkg::Lock::Timeout=300",
  ];
  const mayAsk = asRoot.length > 0 && process.stdin.isTTY;
  return run("env", [...command, ...args], { output: mayAsk ? "shown" : "quiet" });
}

/** What to put before a command that needs root: nothing for root, sudo where it may ask or need not; undefined where it cannot be had. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  if (onPath("sudo") === undefined) return undefined;
  if (process.stdin.isTTY) return ["sudo"];
  try {
    execFileSync("sudo", ["-n", "true"], { stdio: "ignore" });
    return ["sudo", "-n"];
  } catch {
    return undefined;
  }
}
