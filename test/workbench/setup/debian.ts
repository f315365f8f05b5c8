// The few things that come from Debian: a browser and Arabic fonts.
import { execFileSync } from "node:child_process";
import { onPath } from "./paths";
import { run, type Say } from "./steps";

interface Need {
  readonly what: string;
  readonly present: () => boolean;
  readonly packages: readonly string[];
}

/** The browser the tests drive: $CHROMIUM, or the first Chromium-like browser on PATH. */
export function findBrowser(): string | undefined {
  return process.env["CHROMIUM"] ?? onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
}

const browser: Need = {
  what: "Chromium",
  present: () => findBrowser() !== undefined,
  packages: ["chromium"],
};

const arabicFonts: Need = {
  what: "Arabic fonts",
  present: () => /Naskh|Amiri/.test(fontFamilies()),
  packages: ["fontconfig", "fonts-dejavu-core", "fonts-noto-core", "fonts-hosny-amiri"],
};

/** What driving the workbench takes beyond serving it to the user's own browser. */
const needsToDrive: readonly Need[] = [browser, arabicFonts];

/** Installs what of Chromium and the fonts is not there, and nothing when all is. Says plainly what to do when it cannot. */
export async function installBrowser(say: Say): Promise<void> {
  const missing = needsToDrive.filter((need) => !need.present());
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  const command = `apt-get install --no-install-recommends ${packages.join(" ")}`;
  const asRoot = rootPrefix();
  if (onPath("apt-get") === undefined || asRoot === undefined) {
    throw new Error(
      `Missing: ${missing.map((need) => need.what).join(", ")}. On Debian or Ubuntu: sudo ${command}` +
        (missing.includes(browser) ? "\nA browser of your own: set CHROMIUM to its path." : ""),
    );
  }
  say(`installing ${packages.join(" ")} from Debian`);
  await aptGet(asRoot, "update", "-qq");
  await aptGet(asRoot, "install", "-qq", "-y", "--no-install-recommends", ...packages);
  const still = missing.filter((need) => !need.present());
  if (still.length > 0) throw new Error(`Installed, yet still missing: ${still.map((need) => need.what).join(", ")}`);
}

function aptGet(asRoot: readonly string[], ...args: readonly string[]): Promise<string> {
  const command = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"];
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

function fontFamilies(): string {
  try {
    return execFileSync("fc-list", [":lang=ar", "family"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}
