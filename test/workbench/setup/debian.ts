// The few things that come from Debian: a browser and Arabic fonts.
import { execFileSync } from "node:child_process";
import { installFromDebian, type Need } from "../../support/debian";
import { onPath } from "../../support/onPath";
import type { Say } from "../../support/steps";

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
export const installBrowser = (say: Say): Promise<void> =>
  installFromDebian(say, needsToDrive, "A browser of your own: set CHROMIUM to its path.");

function fontFamilies(): string {
  try {
    return execFileSync("fc-list", [":lang=ar", "family"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}
