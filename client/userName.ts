import { execFile } from "node:child_process";
import { homedir, userInfo } from "node:os";

/** The name by which the computer knows its user; empty where it does not. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return ""; // an account without a name
  }
}

/** The name by which the user signs in git, or undefined. Asked at home, so that no opened folder has a say. */
export const gitName = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile("git", ["config", "--global", "user.name"], { cwd: homedir(), timeout: 2000 }, (error, out) => {
      const name = out.trim();
      resolve(error || name === "" ? undefined : name);
    });
  });
